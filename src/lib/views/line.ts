/** A tie between two placed marks in, a finished line out: it ends at their outlines and leaves room for its arrowhead. */

import { path, reach, type Point } from './outline';
import type { Line, Mark, Shown } from './scene';

/** What a line ends at: a mark, or a bare point of one. */
export type End = Pick<Mark, 'shape' | 'x' | 'y' | 'width' | 'height'>;

/** A point without a mark, as an end. */
export const point = (x: number, y: number): End => ({ shape: 'bar', x, y, width: 0, height: 0 });

/** Half the distance between the two strokes of a collaboration. */
const apart = 1.8;

/** What a tie looks like before its ends have places. */
export type LineLook = Pick<Line, 'hue' | 'force'>;

export function drawLine(link: Shown, from: End, to: End, look: LineLook, scale: number): Line {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
	const clear = link.kind === 'cites' || link.kind === 'contains' ? 2 * scale : 0;
	const start = step(from, along, reach(from, along.x, along.y) + clear);
	const end = step(to, along, -reach(to, -along.x, -along.y) - clear);
	const { stem, head } = pointed(link, start, end, along, scale);
	return { key: link.key, kind: link.kind, from: link.from, to: link.to, ...look, d: stem, head };
}

const step = ({ x, y }: Point, along: Point, by: number): Point => ({ x: x + along.x * by, y: y + along.y * by });

function pointed(
	{ kind, to }: Shown,
	start: Point,
	end: Point,
	along: Point,
	scale: number
): Pick<Line, 'head'> & { stem: string } {
	const across = { x: -along.y, y: along.x };
	if (kind === 'collaborates-with') {
		const strokes = [apart, -apart].map((by) => path([step(start, across, by * scale), step(end, across, by * scale)]));
		return { stem: strokes.join(''), head: null };
	}
	if (kind === 'assigns' && to.startsWith('role:')) {
		const base = step(end, along, -11 * scale);
		const wings = [step(base, across, 5.5 * scale), end, step(base, across, -5.5 * scale)];
		return { stem: path([start, step(base, along, 1)]), head: path(wings, true) };
	}
	if (kind === 'addresses') {
		const tip = step(end, along, -2 * scale);
		const base = step(tip, along, -8 * scale);
		return {
			stem: path([start, tip]),
			head: path([step(base, across, 5 * scale), tip, step(base, across, -5 * scale)])
		};
	}
	return { stem: path([start, end]), head: null };
}
