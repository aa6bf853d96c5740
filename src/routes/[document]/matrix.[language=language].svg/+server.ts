import { isLocale, baseLocale } from '$lib/words/runtime';
import { everyDocument } from '$lib/ui/entries';
import { saved } from '$lib/ui/saved';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = everyDocument;

export const GET: RequestHandler = ({ params: { document, language } }) =>
	new Response(saved('matrix', document, isLocale(language) ? language : baseLocale), {
		headers: { 'content-type': 'image/svg+xml' }
	});
