/** Everything that the pages of one document need, made when the site is built; null for a document that isn't there. */

import { fileOf, instrument } from '$lib/clauses/library';
import { teachingOf } from '$lib/lessons/teaching';
import { study } from '$lib/pipeline';
import { rooms } from '$lib/views/network';
import { readLayouts } from '$lib/views/stored';
import { locales } from '$lib/words/runtime';
import type { Studied } from './studied';

export function prepared(slug: string): Omit<Studied, 'language' | 'supplies'> | null {
	const found = instrument(slug);
	if (!found) return null;
	const { about, cast, readings } = found;
	const source = study(found);
	const tours = teachingOf(found, source).tours.map(({ id, scenes }) => ({ id, steps: scenes.length }));
	const place = `src/documents/${about.slug}/layout.json`;
	const { pane, phone } = readLayouts(source, locales, place, fileOf(about.slug, 'layout.json'));
	const slim = Object.fromEntries(
		Object.entries(readings).map(([language, reading]) => [language, { ...reading, pieces: [] }])
	);
	return { about, cast, readings: slim, graph: source.graph.export(), pane, phone, room: rooms.pane, tours };
}
