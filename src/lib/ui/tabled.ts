/** The matrix as the reader has it: in the order that was chosen, without what filters have taken away. */

import { relations, type Relation } from '$lib/graph/kinds';
import { arrange, asWritten, type Matrix } from '$lib/views/matrix';
import type { Explorer } from './explorer.svelte';

export const hiddenTies = ({ hidden }: Pick<Explorer, 'hidden'>): ReadonlySet<Relation> =>
	new Set<Relation>(relations.filter((relation) => hidden.has(`tie:${relation}`)));

export const tabled = (all: Matrix, explorer: Pick<Explorer, 'hidden' | 'choices' | 'gone'>): Matrix =>
	arrange(all, { ...asWritten, order: explorer.choices.order, gone: explorer.gone, ties: hiddenTies(explorer) });
