/** How pieces stand: how far from each other, labels included, and how well inside the room. */

import { margin, type Board, type Piece } from './board';
import { boxGap } from './distance';

/** The smallest distance between two pieces, labels included; negative when they overlap. */
export function pieceGap(a: Piece, b: Piece): number {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const corners = a.round + b.round;
	let gap = boxGap(dx, dy, a.width + b.width, a.height + b.height) - corners;
	if (a.label)
		gap = Math.min(
			gap,
			boxGap(dx - a.labelX, dy - a.labelY, a.label.width + b.width, a.label.height + b.height) - b.round
		);
	if (b.label)
		gap = Math.min(
			gap,
			boxGap(dx + b.labelX, dy + b.labelY, a.width + b.label.width, a.height + b.label.height) - a.round
		);
	if (a.label && b.label) {
		const width = a.label.width + b.label.width;
		gap = Math.min(
			gap,
			boxGap(dx + b.labelX - a.labelX, dy + b.labelY - a.labelY, width, a.label.height + b.label.height)
		);
	}
	return gap;
}

/** How far a piece with its label reaches over the margin of the room; 0 when it is inside. */
export function overEdge({ x, y, left, right, top, bottom }: Piece, { room, scale }: Board): number {
	const edge = margin * scale;
	const across = Math.max(0, edge - x + left) + Math.max(0, x + right - room.width + edge);
	return across + Math.max(0, edge - y + top) + Math.max(0, y + bottom - room.height + edge);
}

/** Brings a piece back over the margin, as far as its size allows. */
export function keepInside(piece: Piece, { room, scale }: Board): void {
	const edge = margin * scale;
	piece.x = Math.max(edge + piece.left, Math.min(room.width - edge - piece.right, piece.x));
	piece.y = Math.max(edge + piece.top, Math.min(room.height - edge - piece.bottom, piece.y));
}

/** Surely farther from each other than this, without looking closely. */
export function farther(a: Piece, b: Piece, reach: number): boolean {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	if (dx - a.right - b.left > reach || -dx - a.left - b.right > reach) return true;
	return dy - a.bottom - b.top > reach || -dy - a.top - b.bottom > reach;
}
