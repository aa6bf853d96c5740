/**
 * Of many clauses those that a card has room for, the operative ones before those of the preamble; what is left over is
 * given back to be told in short. Both stay in the order of the text.
 */

import type { Force } from '$lib/clauses/clause';

export interface Parted<Item> {
	readonly shown: readonly Item[];
	readonly rest: readonly Item[];
}

export function foremost<Item extends { readonly force: Force }>(all: readonly Item[], most: number): Parted<Item> {
	if (all.length <= most) return { shown: all, rest: [] };
	const weighed = [...all].sort((one, other) => weight(one) - weight(other));
	const first = new Set(weighed.slice(0, most));
	return { shown: all.filter((each) => first.has(each)), rest: all.filter((each) => !first.has(each)) };
}

const weight = ({ force }: { readonly force: Force }): number => (force === 'operative' ? 0 : 1);
