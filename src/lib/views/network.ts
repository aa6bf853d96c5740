/**
 * The network: what it shows as bodies to place, and the finished scene once they have places. What it shows is decided
 * next door, and handed on here.
 */

import type { NodeKey, NodeKind } from '$lib/graph/kinds';
import { body, dress, hueOf, sizes, type Dress } from './dress';
import { drawLine } from './line';
import { idOf, nameOf } from './names';
import { shownNodes } from './networknodes';
import { shownLinks } from './networkties';
import { outline } from './outline';
import {
	nothingAround,
	type Body,
	type Frame,
	type Layout,
	type Line,
	type Mark,
	type Place,
	type Room,
	type Scene,
	type Shown,
	type Source
} from './scene';
import { beside, centred } from './text';

export { isCrowd, nodesOf, shownNodes } from './networknodes';
export { shownLinks } from './networkties';

export const rooms: Readonly<Record<Frame, Room>> = {
	pane: { width: 836, height: 620 },
	slide: { width: 1800, height: 764, scale: sizes.slide.scale },
	phone: { width: 390, height: 400, scale: sizes.phone.scale }
};

export const frames = ['pane', 'slide', 'phone'] as const satisfies readonly Frame[];

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
	const links = shownLinks(source, new Set(nodes)).map((link) => ({ link, look: lookOfLink(source, link) }));
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

/** A line takes the force of the words that state it, and the hue of the group at its end. */
function lookOfLink(source: Source, { key, from, to, kind }: Shown): Pick<Line, 'hue' | 'force'> {
	const force = source.graph.getEdgeAttribute(key, 'evidence')?.force ?? null;
	if (kind === 'contains') return { hue: null, force };
	const end = [from, to].find((node) => node.startsWith('stakeholder-group:') || node.startsWith('role:'));
	return { hue: end ? hueOf(source, idOf(end)) : null, force };
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
