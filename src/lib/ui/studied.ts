/** Everything that the views of one document need: made when the site is built, or when the portable file is opened. */

import { fileOf, instrument } from '$lib/clauses/library';
import type { Instrument } from '$lib/clauses/clause';
import { outline } from '$lib/lessons/outline';
import { teachingOf } from '$lib/lessons/teaching';
import { study } from '$lib/pipeline';
import { rooms } from '$lib/views/network';
import type { Source } from '$lib/views/scene';
import { readLayouts, type Layouts } from '$lib/views/stored';
import { locales, type Locale } from '$lib/words/runtime';

/** Null where the library has no such document. */
export function studied(slug: string) {
	const found = instrument(slug);
	if (!found) return null;
	const { about, cast, readings } = found;
	const source = study(found);
	const tours = teachingOf(found, source).tours.map(({ id, scenes }) => ({ id, steps: scenes.length }));
	const { pane, phone } = layoutsOf(found, source);
	const slim = Object.fromEntries(
		Object.entries(readings).map(([language, reading]) => [language, { ...reading, pieces: [] }])
	);
	return { about, cast, readings: slim, graph: source.graph.export(), pane, phone, room: rooms.pane, tours };
}

export function layoutsOf({ about }: Pick<Instrument, 'about'>, source: Source): Layouts {
	const place = `src/documents/${about.slug}/layout.json`;
	return readLayouts(source, locales, place, fileOf(about.slug, 'layout.json'));
}

/** The tours as a table of contents, in one language. */
export function outlines(slug: string, language: Locale) {
	const found = instrument(slug);
	return found ? teachingOf(found, study(found)).tours.map((tour) => outline(tour, language)) : null;
}
