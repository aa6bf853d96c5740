/** The boxes in which Office places shapes: around a mark, an outline, or other boxes. */

import { segments } from '$lib/views/curves';
import type { Point } from '$lib/views/outline';
import type { Room, Shape } from '$lib/views/scene';

export interface Box extends Point, Room {}

/** The box of the shape that is drawn: a hexagon is lower than it is wide. */
export function boxOf({ shape, x, y, width, height }: Box & { readonly shape: Shape }): Box {
	const high = shape === 'hexagon' ? (width * Math.sqrt(3)) / 2 : height;
	return { x: x - width / 2, y: y - high / 2, width, height: high };
}

/** The box around an outline. */
export function extent(d: string): Box {
	const points = segments(d).flatMap(({ points }) => [...points]);
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export function around(boxes: readonly Box[]): Box {
	const [x, y] = [Math.min(...boxes.map((each) => each.x)), Math.min(...boxes.map((each) => each.y))];
	return {
		x,
		y,
		width: Math.max(...boxes.map((each) => each.x + each.width)) - x,
		height: Math.max(...boxes.map((each) => each.y + each.height)) - y
	};
}
