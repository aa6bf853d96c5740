/**
 * The network: which nodes and ties the picture shows, as bodies to place, and the finished scene once they have places.
 * The document is shown as the body that speaks it; a section with one clause is shown as that clause.
 */

import { key } from '$lib/graph/build';
import type { NodeKey, NodeKind } from '$lib/graph/kinds';
import { sectionOf, strongest, type Limit } from './crowd';
import { body, dress, hueOf, sizes, speaker, type Dress } from './dress';
import { drawLine } from './line';
import { idOf, nameOf } from './names';
import { outline } from './outline';
import {
	nothingAround,
	type Body,
	type Frame,
	type Hue,
	type Layout,
	type Mark,
	type Place,
	type Room,
	type Scene,
	type Shown,
	type Source
} from './scene';
import { beside, centred } from './text';

export const rooms: Readonly<Record<Frame, Room>> = {
	pane: { width: 836, height: 620 },
	slide: { width: 1800, height: 764, scale: sizes.slide.scale },
	phone: { width: 390, height: 400, scale: sizes.phone.scale }
};

export const frames = ['pane', 'slide', 'phone'] as const satisfies readonly Frame[];

/** Nodes that a stored layout places: all of the picture; on a phone the groups, their roles and who names them all. */
export function nodesOf(source: Source, frame: Frame): NodeKey[] {
	const all = shownNodes(source, frame);
	if (frame !== 'phone') return all;
	if (source.cast.roles.length > 0) return all.filter((node) => isGist(source, node));
	return strongest(source, all, shownLinks(source, new Set(all)), crowded.phone);
}

/** What a picture can hold and still be read. */
const crowded: Readonly<Record<Frame, Limit>> = {
	pane: { marks: 64, ties: 96, kept: 0.62 },
	slide: { marks: 48, ties: 64, kept: 0.75 },
	phone: { marks: 14, ties: 18, kept: 1 }
};

function isGist({ graph, cast }: Source, node: NodeKey): boolean {
	if (node.startsWith('stakeholder-group:') || node.startsWith('role:')) return true;
	if (!node.startsWith('clause:')) return false;
	const groups = cast.actors
		.filter(({ kind }) => kind === 'stakeholder-group')
		.map(({ id }) => key('stakeholder-group', id));
	const gives = cast.roles.some(({ clause }) => key('clause', clause) === node);
	return gives || groups.every((group) => graph.areOutNeighbors(node, group));
}

/** Nodes in the picture, in the order in which the graph was built; of a long text the strongest, and no single clauses. */
export function shownNodes(source: Source, frame: Frame): NodeKey[] {
	const form = frame === 'slide' ? 'slide' : 'pane';
	const known = kept.get(source.graph)?.[form];
	if (known) return [...known];
	const all = candidates(source, form);
	const every = new Set(all);
	const { marks, ties } = crowded[form];
	const isCrowd = all.length > marks || shownLinks(source, every).length > ties;
	const fewer = isCrowd ? all.filter((node) => sectionOf(node) === node || !every.has(sectionOf(node))) : all;
	const shown = isCrowd ? strongest(source, fewer, shownLinks(source, new Set(fewer)), crowded[form]) : all;
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

export function bodies(source: Source, nodes: readonly NodeKey[], frame: Frame, languages: readonly string[]): Body[] {
	return nodes.map((node) => body(source, node, frame, languages));
}

/** The scene of a layout in one language. Nodes without a place are left out with their lines; a place makes room for more. */
export function draw(source: Source, layout: Layout, frame: Frame, language: string, room = rooms[frame]): Scene {
	const known = new Set(shownNodes(source, frame));
	const more = (Object.keys(layout) as NodeKey[]).filter((node) => !known.has(node) && source.graph.hasNode(node));
	return drawer(source, frame, language, room, more)(layout);
}

/** All that doesn't depend on places is settled once, so that a mark can be dragged at every frame. */
export function drawer(
	source: Source,
	frame: Frame,
	language: string,
	room = rooms[frame],
	more: readonly NodeKey[] = []
): (layout: Layout) => Scene {
	const { scale } = sizes[frame];
	const nodes = [...shownNodes(source, frame), ...more];
	const looks = nodes.map((node) => look(source, node, frame, language));
	const links = shownLinks(source, new Set(nodes)).map((link) => {
		const force = source.graph.getEdgeAttribute(link.key, 'evidence')?.force ?? null;
		return { link, look: { hue: hueOfLink(source, link), force } };
	});
	return (layout) => {
		const placed = new Map(
			looks.flatMap((each) => {
				const place = layout[each.key];
				return place ? [[each.key, mark(each, place, scale)] as const] : [];
			})
		);
		const lines = links.flatMap(({ link, look }) => {
			const [from, to] = [placed.get(link.from), placed.get(link.to)];
			return from && to ? [drawLine(link, from, to, look, scale)] : [];
		});
		return {
			...nothingAround,
			width: room.width,
			height: room.height,
			frame,
			scale,
			lines,
			marks: [...placed.values()]
		};
	};
}

/** A line takes the hue of the group at its end. */
function hueOfLink(source: Source, { from, to, kind }: Shown): Hue | null {
	if (kind === 'contains') return null;
	const end = [from, to].find((node) => node.startsWith('stakeholder-group:') || node.startsWith('role:'));
	return end ? hueOf(source, idOf(end)) : null;
}

interface Look extends Dress, Pick<Mark, 'key' | 'kind' | 'title' | 'width' | 'height'> {}

function look(source: Source, node: NodeKey, frame: Frame, language: string): Look {
	const languages = Object.keys(source.cast.actors[0]?.names ?? {});
	const { width, height } = body(source, node, frame, languages);
	const kind: NodeKind = source.graph.getNodeAttribute(node, 'kind');
	return {
		...dress(source, node, frame, language),
		key: node,
		kind,
		title: nameOf(source, node, language),
		width,
		height
	};
}

function mark({ inside, outside, ...rest }: Look, { x, y, side }: Place, scale: number): Mark {
	const box = { ...rest, x, y };
	const grow = rest.shape === 'disc' ? 5 : 4;
	return {
		...box,
		side,
		d: outline(box),
		ring: outline(box, grow * scale),
		text: inside && centred(inside, box, rest.shape === 'verb' && rest.solid),
		label: outside && beside(outside, box, side, scale)
	};
}
