import { isLocale, baseLocale } from '$lib/words/runtime';
import { pictures, poster } from '$lib/ui/saved';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = pictures;

export const GET: RequestHandler = ({ params: { document, language } }) =>
	new Response(poster(document, isLocale(language) ? language : baseLocale), {
		headers: { 'content-type': 'image/svg+xml' }
	});
