/** Clauses as a card prints them: the whole clause, word for word, with the words in it that concern somebody. */

import type { Force, Span } from '$lib/clauses/clause';
import type { Appearance } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import type { Source } from '$lib/views/scene';
import { clauseOf } from './excerpt';

export interface Passage extends Span {
	readonly clause: NodeKey;
	readonly force: Force;
	/** The whole clause. */
	readonly text: string;
	/** Words inside the clause to be marked, as offsets into the whole text. */
	readonly marks: readonly Span[];
}

export function passage(source: Source, clause: NodeKey, marks: readonly Span[] = []): Passage[] {
	const words = clauseOf(source, clause);
	if (!words) return [];
	const { text, start, end } = words;
	const force = source.graph.getNodeAttribute(clause, 'force') ?? 'preamble';
	const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
	return [{ clause, force, text, start, end, marks: inside.map((mark) => ({ start: mark.start, end: mark.end })) }];
}

export const passages = (source: Source, found: readonly Appearance[]): Passage[] =>
	found.flatMap(({ clause, words }) => passage(source, `clause:${clause}`, words));
