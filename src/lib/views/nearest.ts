/** A point and a reach in, the mark that is nearest to it out, as a finger wants it. */

import type { NodeKey } from '$lib/graph/kinds';
import type { Mark, Scene } from './scene';

/** Null if no mark's outline is within reach; all in the units of the scene. */
export function nearest({ marks }: Scene, x: number, y: number, reach: number): NodeKey | null {
	const near = marks
		.map((mark) => ({ key: mark.key, away: distance(mark, x, y) }))
		.filter(({ away }) => away <= reach)
		.sort((a, b) => a.away - b.away);
	return near[0]?.key ?? null;
}

/** From a point to a mark's box; nought inside it. */
function distance(mark: Mark, x: number, y: number): number {
	const dx = Math.max(0, Math.abs(x - mark.x) - mark.width / 2);
	const dy = Math.max(0, Math.abs(y - mark.y) - mark.height / 2);
	return Math.hypot(dx, dy);
}
