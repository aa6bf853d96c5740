/**
 * The nouns of an exercise. It is made from the graph, the same for the same seed, and the same in every language;
 * it ends on its proof: the words of the instrument that settle it.
 */

import type { Span } from '$lib/clauses/clause';
import type { EdgeData, Evidence, NodeKey } from '$lib/graph/kinds';
import type { Chance } from '$lib/views/chance';
import type { Source } from '$lib/views/scene';
import type { Message, Term } from './say';

export interface Option {
	/** Key of a node, or a word of the kind's own: `named`, `preamble`. */
	readonly id: string;
	readonly label: Term;
	/** Beginning of the clause that it stands for, to be read beside it. */
	readonly excerpt?: string;
}

/** The words that settle an answer, exact, in the original language. */
export interface Proof extends Span {
	/** A clause, or a section for the words of its heading. */
	readonly place: NodeKey;
	readonly quote: string;
	/** The node to light on the map. */
	readonly node: NodeKey;
}

interface Common {
	/** The same question has the same id whatever its options. */
	readonly id: string;
	/** Name of its kind: `whose-role`. */
	readonly kind: string;
	readonly prompt: Message;
	/** The node that is asked about; to be shown before the answer. */
	readonly about: NodeKey;
	/** Keys of edges that would give the answer away: hidden until it is given. */
	readonly veiled: readonly string[];
	/** What can be chosen, or the places to sort into; in the order to be shown. */
	readonly options: readonly Option[];
	/** In the order of the text; at least one. */
	readonly proofs: readonly Proof[];
}

/** One right option, or all that hold. */
export interface Choice extends Common {
	readonly form: 'one' | 'many';
	readonly right: readonly string[];
}

/** Items to be put each under one option. */
export interface Sorting extends Common {
	readonly form: 'sort';
	readonly items: readonly Option[];
	/** Item to option. */
	readonly right: Readonly<Record<string, string>>;
}

export type Exercise = Choice | Sorting;

/** One question, not yet put: its options still depend on chance. */
export type Recipe = (chance: Chance) => Exercise;

/** One file a kind, one line in the list of kinds.ts. */
export interface Kind {
	readonly name: string;
	/** Every question of this kind that the text allows; none, an empty list. */
	recipes(source: Source): readonly Recipe[];
}

/** The proof of an edge; its place is a section when the words are a heading's. */
export function proofOf({ evidence, relation }: EdgeData, node: NodeKey): Proof[] {
	return evidence ? [proved(evidence, relation === 'addresses' ? 'section' : 'clause', node)] : [];
}

function proved({ clause, quote, start, end }: Evidence, at: 'section' | 'clause', node: NodeKey): Proof {
	return { place: `${at}:${clause}`, quote, start, end, node };
}
