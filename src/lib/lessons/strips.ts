/**
 * Clauses to cut out and sort: every clause on a strip of its own, without its marker and its verb, shuffled by a seed,
 * with a letter to speak of it; and the answers in the order of the text.
 */

import type { Force } from '$lib/clauses/clause';
import { nodes } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import type { Source } from '$lib/views/scene';
import { idOf } from '$lib/views/names';
import { seeded, shuffled } from './draw';
import type { Proof } from './exercise';
import { addresseesOf, clauseOf, verbOf } from './excerpt';

export interface Strip {
	/** A, B … Z, AA, AB … in the order of the sheet. */
	readonly letter: string;
	readonly clause: NodeKey;
	readonly text: string;
}

export interface StripAnswer extends Strip {
	readonly force: Force;
	/** The verb of its section. */
	readonly verb: Proof | null;
	/** Whom its heading invites to act; null if nobody. */
	readonly addressees: Omit<Proof, 'node'> | null;
}

export interface Strips {
	readonly strips: readonly Strip[];
	/** In the order of the text. */
	readonly answers: readonly StripAnswer[];
}

export function stripsOf(source: Source, seed: number): Strips {
	const clauses = nodes(source.graph, 'clause');
	const strips = shuffled(clauses, seeded(seed)).map((clause, at): Strip => ({
		letter: letterOf(at),
		clause,
		text: clauseOf(source, clause)?.text ?? ''
	}));
	const inOrder = [...strips].sort((a, b) => clauses.indexOf(a.clause) - clauses.indexOf(b.clause));
	return { strips, answers: inOrder.map((strip) => answer(source, strip)) };
}

function answer(source: Source, strip: Strip): StripAnswer {
	const [verb = null] = verbOf(source, strip.clause);
	const force = source.graph.getNodeAttribute(strip.clause, 'force') ?? 'preamble';
	return { ...strip, force, verb, addressees: addresseesOf(source, idOf(strip.clause).split('.')[0] ?? '') };
}

function letterOf(at: number): string {
	const rest = Math.floor(at / 26);
	return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}
