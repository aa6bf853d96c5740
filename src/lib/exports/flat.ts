/** The graph as formats without nesting want it: every attribute a string or a number, the proof of a tie spread out. */

import type { EdgeData, NodeData } from '$lib/graph/kinds';
import { named, type Work } from './work';

export type Flat = Readonly<Record<string, string | number>>;

export function flatNode(work: Work, key: string, node: NodeData): Flat {
	const { implies, ...rest } = node;
	return { label: named(work, key), ...rest, ...(implies ? { implies: implies.join(' ') } : {}) };
}

export function flatEdge({ relation, evidence }: EdgeData): Flat {
	return { label: relation, relation, ...evidence };
}
