/** The matrix as the reader has it: in the order that was chosen, without what filters have taken away. */

import { key } from '$lib/graph/build';
import { relations, type NodeKey, type Relation } from '$lib/graph/kinds';
import { idOf } from '$lib/views/names';
import { arrange, asWritten, type Matrix } from '$lib/views/matrix';
import type { Explorer } from './explorer.svelte';

export const hiddenTies = ({ hidden }: Pick<Explorer, 'hidden'>): ReadonlySet<Relation> =>
	new Set<Relation>(relations.filter((relation) => hidden.has(`tie:${relation}`)));

/** `elsewhere`: columns that stand on other pages of the table. */
export const tabled = (
	all: Matrix,
	explorer: Pick<Explorer, 'hidden' | 'choices' | 'gone'>,
	elsewhere: readonly NodeKey[] = []
): Matrix =>
	arrange(all, {
		...asWritten,
		order: explorer.choices.order,
		gone: new Set([...explorer.gone, ...elsewhere]),
		ties: hiddenTies(explorer)
	});

/** A role stands in the row of its group. */
export const rowOf = (chosen: NodeKey | null): NodeKey | null =>
	chosen?.startsWith('role:') ? key('stakeholder-group', idOf(chosen)) : chosen;

/** Rows and columns of the selection; of what has neither, the clauses that concern it. */
export function litIn(
	{ rows }: Matrix,
	{ chosen, to, concerned }: Pick<Explorer, 'chosen' | 'to' | 'concerned'>
): ReadonlySet<NodeKey> {
	const own = rowOf(chosen);
	const isRow = rows.some((row) => row.key === own);
	const around = isRow || !own ? [] : [...(concerned ?? [])].map((path) => key('clause', path));
	return new Set([...[own, to].filter((node) => node !== null), ...around]);
}
