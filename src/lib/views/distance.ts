/**
 * Plane geometry of marks and lines: how far apart, how deep into each other, do they cross.
 * A mark is a box with rounded corners (a disc is all corner), so every distance is exact for discs, pills and boxes
 * and on the safe side for hexagons and diamonds, which count as the disc around them.
 */

/** Distance between two boxes whose centres are (dx, dy) apart; width and height are the sums of their halves. Negative: depth. */
export function boxGap(dx: number, dy: number, width: number, height: number): number {
	const across = Math.abs(dx) - width;
	const down = Math.abs(dy) - height;
	if (across > 0 && down > 0) return Math.sqrt(across * across + down * down);
	return Math.max(across, down);
}

/** Do the segments a–b and c–d cross? Touching or lying on each other counts. */
export function cross(
	ax: number,
	ay: number,
	bx: number,
	by: number,
	cx: number,
	cy: number,
	dx: number,
	dy: number
): boolean {
	if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
	if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
	const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
	const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
	if ((c > 0 && d > 0) || (c < 0 && d < 0)) return false;
	const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
	const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
	return !((a > 0 && b > 0) || (a < 0 && b < 0));
}

/**
 * Distance from the segment a–b to the box of half sizes (width, height) around the origin.
 * Negative: how deep the line runs in the box (separating axes). Beyond `reach` a lower bound is enough.
 */
export function lineGap(
	ax: number,
	ay: number,
	bx: number,
	by: number,
	width: number,
	height: number,
	reach: number
): number {
	const across = Math.max(Math.min(ax, bx), -Math.max(ax, bx)) - width;
	if (across > reach) return across;
	const down = Math.max(Math.min(ay, by), -Math.max(ay, by)) - height;
	if (down > reach) return down;
	const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay)) || 1;
	const normalX = (by - ay) / length;
	const normalY = (ax - bx) / length;
	const aside = Math.abs(ax * normalX + ay * normalY) - Math.abs(normalX) * width - Math.abs(normalY) * height;
	const apart = Math.max(across, down, aside);
	return apart <= 0 || apart > reach ? apart : nearest(ax, ay, bx, by, width, height);
}

/** The exact distance of a segment and a box that don't meet: an end to the box, or a corner to the segment. */
function nearest(ax: number, ay: number, bx: number, by: number, width: number, height: number): number {
	return Math.min(
		pointGap(ax, ay, width, height),
		pointGap(bx, by, width, height),
		segmentGap(width, height, ax, ay, bx, by),
		segmentGap(width, -height, ax, ay, bx, by),
		segmentGap(-width, height, ax, ay, bx, by),
		segmentGap(-width, -height, ax, ay, bx, by)
	);
}

function pointGap(x: number, y: number, width: number, height: number): number {
	const across = Math.max(0, Math.abs(x) - width);
	const down = Math.max(0, Math.abs(y) - height);
	return Math.sqrt(across * across + down * down);
}

function segmentGap(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
	const dx = bx - ax;
	const dy = by - ay;
	const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
	const offX = ax + along * dx - x;
	const offY = ay + along * dy - y;
	return Math.sqrt(offX * offX + offY * offY);
}
