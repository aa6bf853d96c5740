/** A tour in one language in, what a table of contents says of it out: no notes, no quotes. */

import type { Locale } from '$lib/words/runtime';
import { minutesOf, type Tour, type View } from './tour';

export interface Outline {
	readonly id: string;
	readonly title: string;
	readonly aim: string;
	readonly minutes: number;
	readonly scenes: readonly {
		readonly id: string;
		readonly title: string;
		readonly caption: string;
		readonly view: View;
		readonly query: string;
	}[];
}

export function outline(tour: Tour, language: Locale): Outline {
	const { id, titles, aims, scenes } = tour;
	return {
		id,
		title: titles[language] ?? id,
		aim: aims[language] ?? '',
		minutes: minutesOf(tour),
		scenes: scenes.map(({ id, titles, captions, view, query }) => ({
			id,
			title: titles[language] ?? id,
			caption: captions[language] ?? '',
			view,
			query
		}))
	};
}
