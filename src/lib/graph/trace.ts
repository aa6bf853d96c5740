/**
 * Ways through the graph: whom a node reaches in so many ties, and the shortest paths between two.
 * Ties that words state come first; the text's own structure ties everything and is asked only when words don't.
 */

import { UndirectedGraph } from 'graphology';
import { singleSourceLength } from 'graphology-shortest-path/unweighted';
import type { InstrumentGraph } from './build';
import type { EdgeData, Evidence, NodeKey, Relation } from './kinds';

/** One tie of a path, in the direction in which the path goes. */
export interface Step {
	readonly from: NodeKey;
	readonly to: NodeKey;
	readonly relation: Relation;
	/** The relation leads the way that the path goes; else it is walked against its direction. */
	readonly forward: boolean;
	readonly evidence: Evidence | null;
}

export interface Paths {
	/** All of the same length, in the order of the text; at most `mostPaths`. */
	readonly ways: readonly (readonly Step[])[];
	/** No words tie the two: the paths go through the structure of the text. */
	readonly structural: boolean;
}

const mostPaths = 12;

/** Who is tied to whom at all: one edge for each pair, whatever the relation or its direction. */
export function undirected(graph: InstrumentGraph, counts: (data: EdgeData) => boolean = () => true): UndirectedGraph {
	const ties = new UndirectedGraph();
	for (const key of graph.nodes()) ties.addNode(key);
	graph.forEachEdge((_edge, data, from, to) => {
		if (counts(data)) ties.mergeUndirectedEdgeWithKey([from, to].sort().join(' – '), from, to);
	});
	return ties;
}

/** What words state; a role is reached through the clause that gives it, as it is drawn. */
const isStated = ({ relation, evidence }: EdgeData): boolean => evidence !== null && relation !== 'holds';

/** The nodes at most so many ties away, the node itself among them; a part of the text also reaches its own parts. */
export function reached(graph: InstrumentGraph, node: NodeKey, ties: number): ReadonlySet<NodeKey> {
	const isPart = /^(document|section|body):/.test(node);
	const words = undirected(graph, (data) => data.evidence !== null || isPart);
	const lengths = singleSourceLength(words, node);
	return new Set((graph.nodes() as NodeKey[]).filter((each) => (lengths[each] ?? Infinity) <= ties));
}

/** The shortest paths between two nodes; none only if they are the same. */
export function paths(graph: InstrumentGraph, from: NodeKey, to: NodeKey): Paths {
	const stated = undirected(graph, isStated);
	const found = ways(stated, from, to);
	const structural = found.length === 0 && from !== to;
	const routes = structural ? ways(undirected(graph), from, to) : found;
	const steps = (route: readonly NodeKey[]) =>
		route.slice(1).map((node, index) => step(graph, route[index] as NodeKey, node, !structural));
	return { ways: routes.map(steps), structural };
}

/** Walks back from the goal, each time to whoever is one nearer to the start. */
function ways(ties: UndirectedGraph, from: NodeKey, to: NodeKey): NodeKey[][] {
	const lengths = singleSourceLength(ties, from);
	if (from === to || lengths[to] === undefined) return [];
	let routes: NodeKey[][] = [[to]];
	for (let left = lengths[to]; left > 0; left--)
		routes = routes
			.flatMap((route) => nearer(ties, lengths, route[0] as NodeKey, left - 1).map((node) => [node, ...route]))
			.slice(0, mostPaths);
	return routes;
}

const nearer = (
	ties: UndirectedGraph,
	lengths: Readonly<Record<string, number>>,
	node: NodeKey,
	length: number
): NodeKey[] => (ties.neighbors(node) as NodeKey[]).filter((next) => lengths[next] === length);

/** An edge as a step in its own direction. */
export function stepOf(graph: InstrumentGraph, edge: string): Step {
	const { relation, evidence } = graph.getEdgeAttributes(edge);
	const [from, to] = graph.extremities(edge) as [NodeKey, NodeKey];
	return { from, to, relation, forward: true, evidence };
}

function step(graph: InstrumentGraph, from: NodeKey, to: NodeKey, stated: boolean): Step {
	const joins = (_edge: string, data: EdgeData, source: string, target: string) =>
		(!stated || isStated(data)) && (source === to || target === to);
	const edge = graph.findEdge(from, joins);
	if (edge === undefined) throw new Error(`There is no tie between ${from} and ${to}.`);
	return { ...stepOf(graph, edge), from, to, forward: graph.source(edge) === from };
}
