/** Where a mark leads without script, and what is said of it to the ear: name, kind, number of ties; never its place. */

import { appearances } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import { idOf, nameOf } from '$lib/views/names';
import { m } from '$lib/words/messages';
import { kindName } from './kindname';
import type { Topic } from './topic';

/** A clause or a section leads to its words; an actor to the clause that gives it a role, or names it first. */
export function leadsTo({ graph }: Topic, node: NodeKey): string {
	if (node.startsWith('clause:')) return `#clause-${idOf(node)}`;
	if (node.startsWith('section:')) return `#section-${idOf(node)}`;
	const actor = node.startsWith('role:')
		? ((graph.findInNeighbor(node, (other) => other.startsWith('stakeholder-group:')) ?? node) as NodeKey)
		: node;
	const { assigns, names, addresses } = appearances(graph, actor);
	const [first] = [...assigns, ...names, ...addresses];
	return first ? `#clause-${first.clause}` : '#text';
}

export function tell(topic: Topic, node: NodeKey): string {
	const { graph, language } = topic;
	const count = graph.neighbors(node).length;
	return `${nameOf(topic, node, language)}, ${kindName(graph.getNodeAttributes(node))}, ${m.n_ties({ count })}`;
}
