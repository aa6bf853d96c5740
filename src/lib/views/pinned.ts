/** A layout with the reader's pins in: each mark that has a place in it stands where the reader put it, in this room's units. */

import type { Layout, Place, Room } from './scene';

export function pinned(layout: Layout, pins: Layout, from: Room, to: Room): Layout {
	const there = ({ x, y, side }: Place): Place => ({
		x: Math.round((x * to.width) / from.width),
		y: Math.round((y * to.height) / from.height),
		side
	});
	const moved = Object.entries(pins).filter(([key]) => key in layout);
	return { ...layout, ...Object.fromEntries(moved.map(([key, place]) => [key, there(place)])) };
}
