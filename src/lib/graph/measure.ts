/**
 * A graph in, the same graph out with its figures written on the nodes: degree, betweenness, community, component.
 * All are graphology's own; communities are found without chance (Blondel et al. 2008, nodes in a fixed order).
 */

import louvain from 'graphology-communities-louvain';
import { connectedComponents } from 'graphology-components';
import { between } from './between';
import type { InstrumentGraph } from './build';
import { undirected } from './trace';

/** Degree counts edges; betweenness is normalized, 0 to 1, and takes ties in either direction. */
export function measure(graph: InstrumentGraph): InstrumentGraph {
	const ties = undirected(graph);
	const central = between(ties);
	const communities = louvain(ties, { randomWalk: false });
	const components = new Map(connectedComponents(ties).flatMap((keys, index) => keys.map((key) => [key, index])));
	graph.updateEachNodeAttributes((key, node) => ({
		...node,
		degree: graph.degree(key),
		betweenness: Math.round((central[key] ?? 0) * 1e6) / 1e6,
		community: communities[key] ?? 0,
		component: components.get(key) ?? 0
	}));
	return graph;
}
