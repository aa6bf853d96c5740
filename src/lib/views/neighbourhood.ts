/**
 * The picture of one node and what stands around it, small enough for a phone: laid out in the browser by the same
 * search as the whole network, with the little effort that a dozen marks need. The search itself may run elsewhere:
 * its task is plain data, and so is its layout.
 */

import type { NodeKey } from '$lib/graph/kinds';
import { sizes } from './dress';
import { around } from './emphasis';
import { bodies, draw, shownLinks } from './network';
import type { Body, Layout, Line, Room, Scene, Shown, Source } from './scene';
import { search, type Effort } from './search';

/** More marks than this would not stay readable on a phone; what is only two steps away is left out first. */
const most = 18;

export interface Task {
	readonly bodies: readonly Body[];
	readonly links: readonly Shown[];
	readonly room: Room;
	readonly effort: Effort;
}

export function task(source: Source, lines: readonly Line[], chosen: NodeKey): Task {
	const { strong, near, plain, beyond } = around(source.graph, { lines }, chosen);
	const nodes = [...new Set([chosen, ...near, ...beyond])].slice(0, most);
	const shown = new Set([...strong, ...plain]);
	const height = Math.max(300, Math.min(520, 180 + nodes.length * 20));
	return {
		bodies: bodies(source, nodes, 'phone', Object.keys(source.cast.actors[0]?.names ?? {})),
		links: shownLinks(source, new Set(nodes)).filter(({ key }) => shown.has(key)),
		room: { width: 390, height, scale: sizes.phone.scale },
		effort: { seeds: 8, steps: 16_000 }
	};
}

export const settled = ({ bodies, links, room, effort }: Task): Layout => search(bodies, links, room, effort).layout;

/** The task's scene once it has its layout: only the ties that the task is about. */
export function picture(source: Source, { links, room }: Task, layout: Layout, language: string): Scene {
	const shown = new Set(links.map(({ key }) => key));
	const scene = draw(source, layout, 'phone', language, room);
	return { ...scene, lines: scene.lines.filter(({ key }) => shown.has(key)) };
}
