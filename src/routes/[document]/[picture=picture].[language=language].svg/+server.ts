import { everyPicture } from '$lib/ui/entries';
import { saved } from '$lib/ui/saved';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = everyPicture;

export const GET: RequestHandler = ({ params: { picture, document, language } }) =>
	new Response(saved(picture, document, language), { headers: { 'content-type': 'image/svg+xml' } });
