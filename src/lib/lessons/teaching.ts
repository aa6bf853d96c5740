/**
 * What comes with a document to teach it: its tours, its plans and the questions of its cards, read and checked. For the
 * build, since it reads the documents' files; a page hands on what it needs.
 */

import type { Instrument } from '$lib/clauses/clause';
import { fileOf } from '$lib/clauses/library';
import type { Source } from '$lib/views/scene';
import { locales } from '$lib/words/runtime';
import { knownOf } from './known';
import type { Lessons } from './plan';
import { plannedLessons } from './planned';
import { shippedTours } from './shipped';
import type { Tour } from './tour';

export interface Teaching {
	readonly tours: readonly Tour[];
	readonly lessons: Lessons;
}

/** Throws one sentence with the file, the place and the remedy when either file is wrong; a missing file is empty. */
export function teachingOf({ about }: Pick<Instrument, 'about'>, source: Source): Teaching {
	const known = knownOf(about, source);
	const at = (file: string): [place: string, json: string | undefined] => [
		`src/documents/${about.slug}/${file}`,
		fileOf(about.slug, file)
	];
	const tours = shippedTours(known, locales, ...at('tours.json'));
	return { tours, lessons: plannedLessons(known, tours, locales, ...at('lessons.json')) };
}
