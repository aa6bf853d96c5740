/** Which nodes the reader's filters take out of every view: kinds, parts of the text, the preamble, what is too far away. */

import { within } from '$lib/graph/ask';
import { key, type InstrumentGraph } from '$lib/graph/build';
import type { NodeKey } from '$lib/graph/kinds';
import { reached } from '$lib/graph/trace';
import type { Choices } from './choices';
import { kindFilters } from './filters';

export function hiddenNodes(
	graph: InstrumentGraph,
	{ hidden, operative, depth, chosen }: Pick<Choices, 'hidden' | 'operative' | 'depth' | 'chosen'>
): ReadonlySet<NodeKey> {
	const kinds = kindFilters.filter(({ id }) => hidden.has(id)).flatMap((filter) => filter.kinds);
	const near = depth > 0 && chosen ? reached(graph, chosen as NodeKey, depth) : null;
	const gone = (graph.nodes() as NodeKey[]).filter(
		(node) => kinds.includes(graph.getNodeAttribute(node, 'kind')) || (near && !near.has(node))
	);
	const parts = [...hidden].filter((id) => id.startsWith('part:')).flatMap((id) => part(graph, id.slice(5)));
	return new Set([...gone, ...parts, ...(operative ? notOperative(graph) : [])]);
}

const part = (graph: InstrumentGraph, path: string): NodeKey[] => [
	key('section', path),
	...within(graph, key('section', path)).map((clause) => key('clause', clause))
];

/** The preamble, and whoever no operative words concern; bodies stay, for one of them speaks the whole. */
function notOperative(graph: InstrumentGraph): NodeKey[] {
	const concerned = (node: NodeKey): boolean => {
		const { kind, force } = graph.getNodeAttributes(node);
		if (kind === 'document') return true;
		if (force) return force === 'operative';
		const spoken = graph.someInEdge(node, (_edge, { evidence }) => evidence?.force === 'operative');
		return (
			spoken ||
			graph.someInEdge(node, (_edge, { relation }, from) => relation === 'issued-by' && /^document:/.test(from))
		);
	};
	return (graph.nodes() as NodeKey[]).filter((node) => !concerned(node));
}
