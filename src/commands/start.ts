/** `npm start`: serves the built site and says where. */
import { serve } from './server';

const { address } = await serve('build', { port: 4173 });
console.log(`Who does what is at ${address}  (Ctrl+C stops it)`);
