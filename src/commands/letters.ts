/** `npm run letters`: measures every letter of the site's fonts and writes the table that places labels. */
import { writeFileSync } from 'node:fs';
import { measure } from '$lib/fonts/measure';

const file = 'src/lib/views/letters.json';
const letters = await measure();
writeFileSync(file, JSON.stringify(letters) + '\n');
console.log(`${file}: ${letters.characters.length} letters in ${Object.keys(letters.widths).length} faces`);
