/**
 * A studied text and its corrections in; out the text as corrected, and every correction that could not be applied with the
 * reason. They are applied in their order; the text itself is never changed, nor is what comes in.
 */

import type { Cast, Reading } from '$lib/clauses/clause';
import { accept, add, reassign, reject } from './findings';
import { actor, role } from './people';
import type { Correction, Deed } from './schema';
import { merge, section, split } from './structure';
import type { Note } from './say';

export interface Studied {
	readonly reading: Reading;
	readonly cast: Cast;
}

export interface Unapplied {
	/** Its place in the list of corrections. */
	readonly index: number;
	readonly correction: Correction;
	readonly note: Note;
}

/** What a correction makes of a studied text, or why it can't. */
export type Applied = Studied | Note;
export type Apply<Do extends Deed> = (studied: Studied, correction: Extract<Correction, { do: Do }>) => Applied;

const deeds: { readonly [Do in Deed]: Apply<Do> } = {
	accept,
	reject,
	reassign,
	add,
	split,
	merge,
	section,
	actor,
	role
};

export function apply(
	studied: Studied,
	corrections: readonly Correction[]
): Studied & { unapplied: readonly Unapplied[] } {
	const unapplied: Unapplied[] = [];
	let now = studied;
	for (const [index, correction] of corrections.entries()) {
		const next = one(now, correction);
		if ('code' in next) unapplied.push({ index, correction, note: next });
		else now = next;
	}
	return { ...now, unapplied };
}

function one<Do extends Deed>(studied: Studied, correction: Extract<Correction, { do: Do }>): Applied {
	const deed: Apply<Do> = deeds[correction.do as Do];
	return deed(studied, correction);
}
