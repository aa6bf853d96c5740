/** Which clauses concern what the reader has chosen: a node in, or the paths from it, and the paths of the clauses out. */

import { following, within } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import type { Paths } from '$lib/graph/trace';
import { idOf } from '$lib/views/names';
import type { Topic } from './topic';

export function concern(topic: Topic, node: NodeKey, path: Paths | null): ReadonlySet<string> {
	const { graph, reading } = topic;
	if (path)
		return new Set(reading.clauses.map(({ path }) => path).filter((clause) => isOnPath(path, `clause:${clause}`)));
	if (node.startsWith('clause:')) return new Set([idOf(node)]);
	if (node.startsWith('section:')) return new Set(within(graph, node));
	const issued = graph.filterInNeighbors(node, (other) => other.startsWith('document:'));
	if (issued.length > 0) return new Set(reading.clauses.map(({ path }) => path));
	const clauses = graph.filterInNeighbors(node, (other) => other.startsWith('clause:')).map(idOf);
	const parts = node.startsWith('role:') ? [] : following(graph, node, 'contains');
	return new Set([...clauses, ...parts.flatMap((part) => [...concern(topic, part, null)])]);
}

const isOnPath = ({ ways }: Paths, node: NodeKey): boolean =>
	ways.some((way) => way.some(({ from, to }) => from === node || to === node));

/** The clauses that filters leave. */
export function remaining({ reading }: Topic, gone: ReadonlySet<NodeKey>): ReadonlySet<string> {
	const clauses = reading.clauses.filter(({ path }) => !gone.has(`clause:${path}`));
	return new Set(clauses.map(({ path }) => path));
}
