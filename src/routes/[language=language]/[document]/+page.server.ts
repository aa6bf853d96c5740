/** Everything that the explorer of one document needs, made when the site is built. */

import { error } from '@sveltejs/kit';
import { fileOf, instrument, instruments } from '$lib/clauses/library';
import { study } from '$lib/pipeline';
import { readLayouts } from '$lib/views/stored';
import { locales } from '$lib/words/runtime';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	instruments.flatMap(({ about }) => locales.map((language) => ({ language, document: about.slug })));

export const load: PageServerLoad = ({ params }) => {
	const found = instrument(params.document);
	if (!found) error(404);
	const { about, cast, readings } = found;
	const source = study(found);
	const place = `src/documents/${about.slug}/layout.json`;
	const { pane, phone } = readLayouts(source, locales, place, fileOf(about.slug, 'layout.json'));
	const slim = Object.fromEntries(
		Object.entries(readings).map(([language, reading]) => [language, { ...reading, pieces: [] }])
	);
	return { about, cast, readings: slim, graph: source.graph.export(), pane, phone };
};
