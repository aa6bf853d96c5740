/**
 * What can be said for or against a layout, one matter at a time: a piece by itself, two pieces, a line and a piece,
 * two lines, a line by itself. Each adds to a tally; lengths are in pixels of the pane, times the scale of the board.
 */

import { opposite, type Board, type Line, type Piece } from './board';
import { cross, lineGap } from './distance';
import type { Tally } from './readable';
import { farther, overEdge, pieceGap } from './standing';

/** What the soft matters weigh; a crossing with a hairline weighs 16. */
const weigh = {
	ellipse: 4,
	centre: 4,
	clearance: 6,
	spread: 3,
	nearMiss: 4,
	straight: 80,
	angle: 5,
	sharp: 8,
	long: 2.5,
	short: 4,
	outward: 5,
	roleCrossed: 12
};

const air = { pieces: 10, line: 6, kin: 20 };

/** Inside the room; groups near an ellipse, and what ties them all at its centre. */
export function alone(set: Board, piece: Piece, tally: Tally): void {
	const over = overEdge(piece, set);
	if (over > 0.02) {
		tally.outside++;
		tally.deep += over / set.scale;
	}
	if (!piece.group && !piece.hub) return;
	const x = (piece.x / set.room.width - 0.5) / 0.33;
	const y = (piece.y / set.room.height - 0.5) / 0.33;
	const away = Math.sqrt(x * x + y * y);
	tally.soft += piece.group ? weigh.ellipse * Math.abs(away - 1) : weigh.centre * away;
}

/** Two pieces: never over each other, some air between them, and an even share of the room for all but kin. */
export function apart(set: Board, a: Piece, b: Piece, tally: Tally): void {
	const near = air.pieces * set.scale;
	const reach = kin(a, b) ? air.kin * set.scale : set.share;
	if (farther(a, b, Math.max(near, reach))) return;
	const gap = pieceGap(a, b);
	if (gap < 0) {
		tally.overlaps++;
		tally.deep += -gap / set.scale;
	}
	if (gap < near) tally.soft += weigh.clearance * (1 - gap / near);
	if (gap < reach) tally.soft += weigh.spread * (1 - gap / reach) ** 2;
}

/** A leaf and its anchor, or two leaves of one anchor. */
function kin(a: Piece, b: Piece): boolean {
	return a.anchor === b || b.anchor === a || (a.anchor !== null && a.anchor === b.anchor);
}

/** A line and a piece: past every foreign mark and every label, not between the two, with a little air. */
export function past(set: Board, line: Line, piece: Piece, tally: Tally): void {
	const { from, to } = line;
	const near = air.line * set.scale;
	if (Math.min(from.x, to.x) > piece.x + piece.right + near || Math.max(from.x, to.x) < piece.x - piece.left - near)
		return;
	if (Math.min(from.y, to.y) > piece.y + piece.bottom + near || Math.max(from.y, to.y) < piece.y - piece.top - near)
		return;
	const gap = passage(line, piece, near);
	if (gap < near) tally.soft += weigh.nearMiss * (1 - gap / near);
	if (gap >= 0) return;
	tally.pierced++;
	tally.deep += -gap / set.scale;
}

/** How far a line passes from a piece, no closer looked at than `near`. */
function passage({ from, to }: Line, piece: Piece, near: number): number {
	const { width, height, round, label, labelX, labelY } = piece;
	const ax = from.x - piece.x;
	const ay = from.y - piece.y;
	const bx = to.x - piece.x;
	const by = to.y - piece.y;
	const own = piece === from || piece === to;
	const mark = own ? near : lineGap(ax, ay, bx, by, width, height, near + round) - round;
	if (!label) return mark;
	if (!own && cross(ax, ay, bx, by, 0, 0, labelX, labelY)) return Math.min(mark, -1);
	return Math.min(mark, lineGap(ax - labelX, ay - labelY, bx - labelX, by - labelY, label.width, label.height, near));
}

/** Two lines: those that share an end want an angle between them, the others want not to cross. */
export function meet(a: Line, b: Line, tally: Tally): void {
	if (a.from === b.from || a.from === b.to) return open(a.from, a, b, tally);
	if (a.to === b.from || a.to === b.to) return open(a.to, a, b, tally);
	if (!cross(a.from.x, a.from.y, a.to.x, a.to.y, b.from.x, b.from.y, b.to.x, b.to.y)) return;
	if (a.weight === 'structure' || b.weight === 'structure') tally.hairlines++;
	else tally.crossings++;
	if (a.weight === 'role' || b.weight === 'role') tally.soft += weigh.roleCrossed;
}

/** The angle at a common end: role lines run straight through their clause, others open like a fan. */
function open(end: Piece, a: Line, b: Line, tally: Tally): void {
	const one = opposite(a, end);
	const two = opposite(b, end);
	const cosine = alike(one.x - end.x, one.y - end.y, two.x - end.x, two.y - end.y);
	const wide = end.lines.length > 6 ? 0.82 : 0.6;
	if (a.weight === 'role' && b.weight === 'role') tally.soft += weigh.straight * (1 + cosine);
	else if (cosine > wide) tally.soft += weigh.angle * ((cosine - wide) / (1 - wide)) ** 2;
	if (cosine > 0.97) tally.soft += weigh.sharp * ((cosine - 0.97) / 0.03) ** 2;
}

/** Cosine of the angle between two directions. */
function alike(ax: number, ay: number, bx: number, by: number): number {
	return (ax * bx + ay * by) / (Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by)) || 1);
}

/** The length of a line that can be seen, against what suits its kind; a role stands outward of its group. */
export function stretch(set: Board, line: Line, tally: Tally): void {
	const { from, to, weight } = line;
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const seen = visible(line, dx, dy) / set.scale;
	const leaf = from.anchor !== null || to.anchor !== null;
	const ideal = weight === 'role' ? (leaf ? 32 : 20) : leaf ? 36 : 70;
	const least = weight === 'role' && leaf ? 27 : ideal * 0.6;
	const pull = weight === 'structure' ? 0.4 : weight === 'role' || leaf ? 3 : 1;
	if (seen > ideal) tally.soft += (weigh.long * pull * (seen - ideal)) / 100;
	if (seen < least) tally.soft += weigh.short * (1 - seen / least) ** 2;
	if (weight !== 'role' || !from.group) return;
	tally.soft += weigh.outward * (1 - alike(dx, dy, from.x - set.room.width / 2, from.y - set.room.height / 2));
}

function visible({ from, to }: Line, dx: number, dy: number): number {
	const length = Math.sqrt(dx * dx + dy * dy) || 1;
	return length - hidden(from, dx / length, dy / length) - hidden(to, dx / length, dy / length);
}

/** How much of a line that leaves the centre of a piece in this direction lies under its mark. */
function hidden({ width, height, round }: Piece, dx: number, dy: number): number {
	if (width === 0 && height === 0) return round;
	return Math.min((width + round) / Math.abs(dx), (height + round) / Math.abs(dy));
}
