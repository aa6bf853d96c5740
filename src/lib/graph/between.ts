/**
 * A graph in, the betweenness of each node out, normalized. Of a large graph it is estimated from paths that start at some
 * hundred nodes, evenly spread over it (Brandes & Pich 2007), so that its cost grows with the text and not with its square.
 */

import betweenness from 'graphology-metrics/centrality/betweenness';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes';
import type { undirected } from './trace';

type Ties = ReturnType<typeof undirected>;

/** Graphs up to this size are measured exactly. */
const large = 1000;
const pivots = 128;

export function between(ties: Ties): Readonly<Record<string, number>> {
	return ties.order > large ? estimated(ties) : betweenness(ties);
}

function estimated(ties: Ties): Readonly<Record<string, number>> {
	const nodes = ties.nodes();
	const brandes = createUnweightedIndexedBrandes(ties);
	const sums = new Float64Array(nodes.length);
	for (let pivot = 0; pivot < pivots; pivot++) {
		const source = Math.floor((pivot * nodes.length) / pivots);
		const [stack, before, paths] = brandes(source);
		const shares = new Float64Array(nodes.length);
		while (stack.size > 0) {
			const node = stack.pop() ?? source;
			const share = (1 + (shares[node] ?? 0)) / (paths[node] ?? 1);
			for (const from of before[node] ?? []) shares[from] = (shares[from] ?? 0) + (paths[from] ?? 0) * share;
			if (node !== source) sums[node] = (sums[node] ?? 0) + (shares[node] ?? 0);
		}
	}
	const scale = nodes.length / pivots / ((nodes.length - 1) * (nodes.length - 2));
	return Object.fromEntries(nodes.map((key, at) => [key, (sums[at] ?? 0) * scale]));
}
