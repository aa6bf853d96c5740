import { png } from '$lib/exports/png';
import { everyPicture } from '$lib/ui/entries';
import { saved } from '$lib/ui/saved';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = everyPicture;

export const GET: RequestHandler = ({ params: { picture, document, language } }) =>
	new Response(png(saved(picture, document, language), 1920), { headers: { 'content-type': 'image/png' } });
