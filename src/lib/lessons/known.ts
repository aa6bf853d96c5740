/** What a lesson may name: the nodes, sections and words of one instrument. */

import type { About, Reading, Words } from '$lib/clauses/clause';
import { wordsAt } from '$lib/clauses/proof';
import type { Source } from '$lib/views/scene';

export interface Known {
	/** Slug of the document. */
	readonly document: string;
	readonly nodes: ReadonlySet<string>;
	/** Paths of the sections. */
	readonly sections: ReadonlySet<string>;
	/** In the original language: what is quoted is quoted from here. */
	readonly reading: Reading;
}

/** What a file of tours calls a text of the reader's own, whose id differs from browser to browser: by its title. */
export const madeOn = ({ titles, original, slug }: Pick<About, 'titles' | 'original' | 'slug'>): string =>
	titles[original] ?? slug;

export function knownOf(about: Pick<About, 'slug'>, { graph, reading }: Source): Known {
	return {
		document: about.slug,
		nodes: new Set(graph.nodes()),
		sections: new Set(reading.sections.map(({ path }) => path)),
		reading
	};
}

/** The words at a place that a quote can name: a clause's path, `section:5`, `opening` or `title`. */
export function wordsOf(reading: Reading, place: string): Words | null {
	if (place === 'title') return reading.title;
	if (!place.startsWith('section:')) return wordsAt(reading, place);
	return reading.sections.find(({ path }) => place === `section:${path}`)?.heading ?? null;
}
