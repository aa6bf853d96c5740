/**
 * A layout for one room in, a layout for another out: stretched, then annealed a little so that nothing overlaps.
 * Whoever knows the slide finds everything on the printed page where it expects it.
 */

import { anneal } from './anneal';
import { board, read } from './board';
import { chance } from './chance';
import { bodies, shownLinks } from './network';
import { readability, type Readability } from './readable';
import type { Body, Layout, Link, Place, Room, Source } from './scene';
import { keepInside } from './standing';

export function refit(
	bodies: readonly Body[],
	links: readonly Link[],
	layout: Layout,
	from: Room,
	to: Room,
	steps = 6_000
): Layout {
	if (from.width === to.width && from.height === to.height) return layout;
	let best = judged(bodies, links, stretched(layout, from, to), to);
	for (let round = 1; round <= 5 && faults(best.found) > 0; round++) {
		const set = board(bodies, links, to, best.layout);
		for (const piece of set.pieces) keepInside(piece, set);
		anneal(set, chance(round), { steps: steps * round, from: 12 * round, to: 0.3, strict: 1 });
		const next = judged(bodies, links, read(set), to);
		if (next.found.cost < best.found.cost) best = next;
	}
	return best.layout;
}

const judged = (bodies: readonly Body[], links: readonly Link[], layout: Layout, room: Room) => ({
	layout,
	found: readability(bodies, links, layout, room)
});

export const faults = ({ overlaps, pierced, outside }: Readability): number => overlaps + pierced + outside;

function stretched(layout: Layout, from: Room, to: Room): Layout {
	const place = ({ x, y, side }: Place): Place => ({
		x: (x * to.width) / from.width,
		y: (y * to.height) / from.height,
		side
	});
	return Object.fromEntries(Object.entries(layout).map(([key, each]) => [key, place(each)]));
}

/** Everything that a refit is made from: plain data, so that it can be done beside the page's own thread. */
export interface Refitting {
	readonly bodies: readonly Body[];
	readonly links: readonly Link[];
	readonly layout: Layout;
	readonly from: Room;
	readonly to: Room;
}

/** The network of a slide for a room of another shape, its labels as large as there. */
export function refitting(source: Source, layout: Layout, from: Room, room: Room): Refitting {
	const nodes = Object.keys(layout) as Parameters<typeof bodies>[1];
	const languages = Object.keys(source.cast.actors[0]?.names ?? {});
	const to = { ...from, width: room.width, height: room.height };
	const marks = bodies(source, nodes, 'slide', languages);
	return { bodies: marks, links: shownLinks(source, new Set(nodes)), layout, from, to };
}

export const refitted = ({ bodies, links, layout, from, to }: Refitting): Layout =>
	refit(bodies, links, layout, from, to);
