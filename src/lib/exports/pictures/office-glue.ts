/** Where connectors hold on to shapes: the sites of both ends between which a tie runs best. */

import type { Point } from '$lib/views/outline';
import type { Shape } from '$lib/views/scene';
import type { Box } from './office-box';
import { presets } from './office-shape';

export interface Glue {
	readonly site: number;
	readonly at: Point;
}

/** A shape to hold on to. */
export interface Hold {
	readonly shape: Shape;
	readonly box: Box;
}

/** The pair of sites between which a line runs shortest without crossing its own shapes. */
export function glue(from: Hold, to: Hold): readonly [Glue, Glue] {
	const pairs = sitesOf(from).flatMap((start) =>
		sitesOf(to).map((end) => {
			const [dx, dy] = [end.at.x - start.at.x, end.at.y - start.at.y];
			const through =
				Math.max(0, -(start.out.x * dx + start.out.y * dy)) + Math.max(0, end.out.x * dx + end.out.y * dy);
			return { start, end, cost: Math.hypot(dx, dy) + bend(start, dx, dy) + bend(end, -dx, -dy) + 2 * through };
		})
	);
	const { start, end } = pairs.reduce((best, next) => (next.cost < best.cost - 1e-6 ? next : best));
	return [start, end];
}

/** The site that is next to a point. */
export function nearest(hold: Hold, { x, y }: Point): Glue {
	const away = ({ at }: Glue) => Math.hypot(at.x - x, at.y - y);
	const [first, ...others] = sitesOf(hold);
	return others.reduce<Glue>(
		(best, next) => (away(next) < away(best) ? next : best),
		first ?? { site: 0, at: { x, y } }
	);
}

/** Lines end at an outline, or a little before it. */
const reach = 16;

export const touches = ({ box }: Hold, { x, y }: Point): boolean =>
	x > box.x - reach && x < box.x + box.width + reach && y > box.y - reach && y < box.y + box.height + reach;

/** How far a line leaves a site from straight outward. */
const bend = ({ out, size }: Leaving, dx: number, dy: number): number =>
	size * (1 - (out.x * dx + out.y * dy) / (Math.hypot(dx, dy) || 1));

interface Leaving extends Glue {
	/** Unit vector outward, and how far the site is from the middle. */
	readonly out: Point;
	readonly size: number;
}

function sitesOf({ shape, box }: Hold): Leaving[] {
	return presets[shape].sites.map(([dx, dy], site) => {
		const offset = { x: (dx * box.width) / 2, y: (dy * box.height) / 2 };
		const size = Math.hypot(offset.x, offset.y) || 1;
		const at = { x: box.x + box.width / 2 + offset.x, y: box.y + box.height / 2 + offset.y };
		const out = Math.abs(dy) === 1 ? { x: 0, y: dy } : { x: offset.x / size, y: offset.y / size };
		return { site, at, out, size };
	});
}
