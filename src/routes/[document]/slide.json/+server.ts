/** Where the marks of the network stand on a slide: asked for when a picture is exported, not before. */

import { error, json } from '@sveltejs/kit';
import { fileOf, instrument, instruments } from '$lib/clauses/library';
import { study } from '$lib/pipeline';
import { readLayouts } from '$lib/views/stored';
import { locales } from '$lib/words/runtime';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => instruments.map(({ about }) => ({ document: about.slug }));

export const GET: RequestHandler = ({ params: { document } }) => {
	const place = `src/documents/${document}/layout.json`;
	const source = study(instrument(document) ?? error(404));
	return json(readLayouts(source, locales, place, fileOf(document, 'layout.json')).slide);
};
