/** The matrix as the reader has it: in the order that was chosen, without what filters have taken away. */

import { relations, type NodeKey, type Relation } from '$lib/graph/kinds';
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
