/**
 * Which ties the picture of the network shows: the graph and the nodes that are shown in, lines to draw out. An edge that
 * another line tells already, or that says only which part of the text something is in, is left out or lifted to it.
 */

import { key } from '$lib/graph/build';
import type { NodeKey } from '$lib/graph/kinds';
import { sectionOf } from './crowd';
import { speaker } from './dress';
import { idOf } from './names';
import type { Shown, Source } from './scene';

/** Ties in the picture between nodes in the picture; of several edges between two nodes only the first is a line. */
export function shownLinks(source: Source, nodes: ReadonlySet<NodeKey>): Shown[] {
	const links = new Map<string, Shown>();
	source.graph.forEachEdge((edge, { relation }, start, end) => {
		const whole = show(source, edge, relation, start as NodeKey, end as NodeKey);
		const shown = whole && { ...whole, from: standIn(whole.from, nodes), to: standIn(whole.to, nodes) };
		if (!shown || shown.from === shown.to || !nodes.has(shown.from) || !nodes.has(shown.to)) return;
		const pair = `${shown.from} ${shown.kind} ${shown.to}`;
		if (!links.has(pair)) links.set(pair, shown);
	});
	return [...links.values()];
}

/** A clause that the picture of a long text leaves out is spoken for by its section. */
const standIn = (node: NodeKey, nodes: ReadonlySet<NodeKey>): NodeKey => (nodes.has(node) ? node : sectionOf(node));

function show(source: Source, edge: string, relation: string, from: NodeKey, to: NodeKey): Shown | null {
	switch (relation) {
		case 'contains':
			return hairline(source, edge, from, to);
		case 'mentions':
			if (gives(source, from, to)) return { key: edge, kind: 'assigns', from: to, to: from, weight: 'role' };
			return throughHub(source, from, to) ? null : { key: edge, kind: 'mentions', from, to, weight: 'relation' };
		case 'assigns':
			return { key: edge, kind: 'assigns', from, to, weight: 'role' };
		case 'addresses':
		case 'cites':
		case 'collaborates-with':
			return { key: edge, kind: relation, from: lift(source, from), to, weight: 'relation' };
		default:
			return null;
	}
}

/** Forum to sections, sections to their letters; roman items carry their letter in their tag, paragraphs their instrument. */
function hairline(source: Source, edge: string, from: NodeKey, to: NodeKey): Shown | null {
	const start = from.startsWith('document:') ? speaker(source) : from;
	if (!start || start.startsWith('clause:') || start.startsWith('instrument:')) return null;
	const end = lift(source, to);
	return start === end || lift(source, start) === end
		? null
		: { key: edge, kind: 'contains', from: start, to: end, weight: 'structure' };
}

/** A section with a single clause is drawn as that clause. */
function lift({ graph }: Source, node: NodeKey): NodeKey {
	const clause = key('clause', idOf(node));
	return node.startsWith('section:') && graph.hasNode(clause) ? clause : node;
}

/** Does this clause give that group its role? Then the line is the role's, and runs group, tag, role. */
function gives({ cast }: Source, clause: NodeKey, group: NodeKey): boolean {
	return cast.roles.some(
		(role) => key('clause', role.clause) === clause && key('stakeholder-group', role.id) === group
	);
}

/** A clause that names organizations only to tie them to another is drawn tied to that other alone. */
function throughHub({ graph }: Source, clause: NodeKey, actor: NodeKey): boolean {
	const pairs = hubs.get(graph) ?? hubPairs(graph);
	hubs.set(graph, pairs);
	return pairs.has(`${idOf(clause)} ${actor}`);
}

const hubs = new WeakMap<Source['graph'], ReadonlySet<string>>();

/** Each clause with whom it names as collaborating, gathered once: an actor may be named a thousand times. */
function hubPairs(graph: Source['graph']): ReadonlySet<string> {
	const pairs = new Set<string>();
	graph.forEachEdge((_edge, { relation, evidence }, _start, end) => {
		if (relation === 'collaborates-with' && evidence) pairs.add(`${evidence.clause} ${end}`);
	});
	return pairs;
}
