/**
 * Which nodes the picture of the network shows: the graph in, node keys out, in the order in which it was built. The
 * document is shown as the body that speaks it, a section with one clause as that clause; of a long text the strongest.
 */

import { key } from '$lib/graph/build';
import type { NodeKey, NodeKind } from '$lib/graph/kinds';
import { sectionOf, strongest, type Limit } from './crowd';
import { idOf } from './names';
import { shownLinks } from './networkties';
import type { Frame, Source } from './scene';

/** What a picture can hold and still be read. */
const crowded: Readonly<Record<Frame, Limit>> = {
	pane: { marks: 64, ties: 96, kept: 0.62 },
	slide: { marks: 48, ties: 64, kept: 0.75 },
	phone: { marks: 14, ties: 18, kept: 1 }
};

/** Nodes that a stored layout places: all of the picture; on a phone the groups, their roles and who names them all. */
export function nodesOf(source: Source, frame: Frame): NodeKey[] {
	const all = shownNodes(source, frame);
	if (frame !== 'phone') return all;
	if (source.cast.roles.length > 0) return all.filter((node) => isGist(source, node));
	return strongest(source, all, shownLinks(source, new Set(all)), crowded.phone);
}

function isGist({ graph, cast }: Source, node: NodeKey): boolean {
	if (node.startsWith('stakeholder-group:') || node.startsWith('role:')) return true;
	if (!node.startsWith('clause:')) return false;
	const groups = cast.actors
		.filter(({ kind }) => kind === 'stakeholder-group')
		.map(({ id }) => key('stakeholder-group', id));
	const gives = cast.roles.some(({ clause }) => key('clause', clause) === node);
	return gives || groups.every((group) => graph.areOutNeighbors(node, group));
}

/** Nodes in the picture; of a long text no single clauses, where their section can speak for them. */
export function shownNodes(source: Source, frame: Frame): NodeKey[] {
	const form = frame === 'slide' ? 'slide' : 'pane';
	const known = kept.get(source.graph)?.[form];
	if (known) return [...known];
	const all = candidates(source, form);
	const every = new Set(all);
	const { marks, ties } = crowded[form];
	const isLong = all.length > marks || shownLinks(source, every).length > ties;
	const fewer = isLong ? all.filter((node) => sectionOf(node) === node || !every.has(sectionOf(node))) : all;
	const shown = isLong ? strongest(source, fewer, shownLinks(source, new Set(fewer)), crowded[form]) : all;
	kept.set(source.graph, { ...kept.get(source.graph), [form]: shown });
	return [...shown];
}

/** A graph doesn't change once it is built. */
const kept = new WeakMap<Source['graph'], Partial<Record<Frame, readonly NodeKey[]>>>();

/** Whether the picture leaves something out because the text is long. */
export const isCrowd = (source: Source): boolean =>
	shownNodes(source, 'pane').length < candidates(source, 'pane').length;

function candidates(source: Source, frame: Frame): NodeKey[] {
	const hidden = new Set<NodeKey>([key('document', documentOf(source)), ...source.reading.sections.flatMap(single)]);
	function single({ path }: { path: string }): NodeKey[] {
		return source.graph.hasNode(key('clause', path)) ? [key('section', path)] : [];
	}
	return (source.graph.nodes() as NodeKey[]).filter(
		(node) => !hidden.has(node) && isSpokenOf(source, node) && (frame !== 'slide' || fits(source, node))
	);
}

/** An instrument of which only parts are cited is known by them. */
function isSpokenOf({ graph }: Source, node: NodeKey): boolean {
	return !node.startsWith('instrument:') || graph.someEdge(node, (_edge, { evidence }) => evidence !== null);
}

/** A slide folds away what would crowd it: instruments, and actors that only one hairline or word ties. */
function fits({ graph }: Source, node: NodeKey): boolean {
	const kind: NodeKind = graph.getNodeAttribute(node, 'kind');
	if (kind === 'instrument' || kind === 'paragraph') return false;
	if (kind === 'collective') return graph.getNodeAttribute(node, 'implies') !== undefined;
	return kind !== 'body' || graph.someInEdge(node, (_edge, _data, from) => from.startsWith('document:'));
}

const documentOf = ({ graph }: Source): string => idOf(graph.findNode((node) => node.startsWith('document:')) ?? '');
