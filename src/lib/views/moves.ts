/**
 * What a search may try: ways to move one piece, two, or a limb of the graph that hangs on a single line.
 * A move only says where pieces would stand; `exchange` puts them there, and a second `exchange` takes it back.
 */

import { opposite, sides, turnLabel, type Board, type Line, type Piece } from './board';
import type { Chance } from './chance';
import type { Side } from './scene';

export interface Step {
	readonly piece: Piece;
	x: number;
	y: number;
	side: Side;
}

/** A part of the graph that hangs on the rest by one line. */
interface Limb {
	readonly root: Piece;
	readonly anchor: Piece;
	readonly pieces: readonly Piece[];
}

export type Move = (chance: Chance, radius: number) => Step[];

export function exchange(steps: readonly Step[], scale: number): void {
	for (const step of steps) {
		const { piece } = step;
		const { x, y, side } = piece;
		piece.x = step.x;
		piece.y = step.y;
		if (side !== step.side) turnLabel(piece, step.side, scale);
		step.x = x;
		step.y = y;
		step.side = side;
	}
}

/** Draws one of the moves that this board allows; most of them small. */
export function moves(set: Board): Move {
	const limbs = set.lines.flatMap((line) => limb(set, line));
	const labelled = set.pieces.filter(({ label }) => label);
	const pick = <Item>(items: readonly Item[], chance: Chance) => items[Math.floor(chance() * items.length)];
	const households = new Map(set.pieces.map((piece) => [piece, household(piece, limbs)]));
	return (chance, radius) => {
		const lot = chance();
		const piece = pick(set.pieces, chance);
		if (!piece) return [];
		if (lot < 0.4) return shift([piece], chance, radius);
		if (lot < 0.6) return shift(households.get(piece) ?? [piece], chance, radius);
		if (lot < 0.67) return swap(piece, pick(set.pieces, chance) ?? piece);
		const some = pick(limbs, chance);
		if (lot < 0.84 && some) return swing(some, chance);
		if (lot < 0.9 && some) return turn(some, chance);
		const named = pick(labelled, chance);
		return named ? turnRound(named, chance, radius) : shift([piece], chance, radius);
	};
}

/** The smaller part that falls off when this line is cut; none if the line is part of a ring. */
function limb(set: Board, cut: Line): Limb[] {
	const far = within(cut.to, cut);
	if (far.has(cut.from)) return [];
	const near = within(cut.from, cut);
	const [root, anchor, part] = far.size <= near.size ? [cut.to, cut.from, far] : [cut.from, cut.to, near];
	return part.size < set.pieces.length / 2 ? [{ root, anchor, pieces: [...part] }] : [];
}

function within(start: Piece, cut: Line): Set<Piece> {
	const found = new Set([start]);
	for (const piece of found) for (const line of piece.lines) if (line !== cut) found.add(opposite(line, piece));
	return found;
}

/** A piece and all that hangs on it. */
function household(piece: Piece, limbs: readonly Limb[]): Piece[] {
	return [...new Set([piece, ...limbs.filter(({ anchor }) => anchor === piece).flatMap(({ pieces }) => pieces)])];
}

function shift(pieces: readonly Piece[], chance: Chance, radius: number): Step[] {
	const dx = (2 * chance() - 1) * radius;
	const dy = (2 * chance() - 1) * radius;
	return pieces.map((piece) => ({ piece, x: piece.x + dx, y: piece.y + dy, side: piece.side }));
}

function swap(a: Piece, b: Piece): Step[] {
	if (a === b) return [];
	return [
		{ piece: a, x: b.x, y: b.y, side: a.side },
		{ piece: b, x: a.x, y: a.y, side: b.side }
	];
}

/** Swings a limb round its anchor, and draws it nearer or pushes it off a little. */
function swing({ root, anchor, pieces }: Limb, chance: Chance): Step[] {
	const [cosine, sine] = angle(chance);
	const pull = 0.85 + 0.3 * chance();
	const dx = root.x - anchor.x;
	const dy = root.y - anchor.y;
	const slideX = (dx * cosine - dy * sine) * (pull - 1);
	const slideY = (dx * sine + dy * cosine) * (pull - 1);
	return pieces.map((piece) => rotated(piece, anchor, cosine, sine, slideX, slideY));
}

/** Turns a limb round its own root, or shows it in a mirror. */
function turn({ root, pieces }: Limb, chance: Chance): Step[] {
	if (pieces.length < 3) return [];
	const [cosine, sine] = angle(chance);
	if (chance() < 0.5) return pieces.map((piece) => rotated(piece, root, cosine, sine, 0, 0));
	return pieces.map((piece) => ({ piece, x: 2 * root.x - piece.x, y: piece.y, side: mirrored(piece.side) }));
}

function rotated(piece: Piece, pivot: Piece, cosine: number, sine: number, slideX: number, slideY: number): Step {
	const dx = piece.x - pivot.x;
	const dy = piece.y - pivot.y;
	const x = pivot.x + dx * cosine - dy * sine + slideX;
	const y = pivot.y + dx * sine + dy * cosine + slideY;
	return { piece, x, y, side: piece.side };
}

const mirrored = (side: Side): Side => (side === 'E' ? 'W' : side === 'W' ? 'E' : side);

/** Another side for a label, moving the mark a little the other way. */
function turnRound(piece: Piece, chance: Chance, radius: number): Step[] {
	const side = sides[Math.floor(chance() * sides.length)] ?? 'S';
	const [step] = shift([piece], chance, chance() < 0.5 ? 0 : radius);
	return step ? [{ ...step, side }] : [];
}

/** Cosine and sine of an angle by chance, small ones more often, without trigonometry: the same in every engine. */
function angle(chance: Chance): readonly [cosine: number, sine: number] {
	const half = (2 * chance() - 1) / (chance() + 0.15);
	const square = half * half;
	return [(1 - square) / (1 + square), (2 * half) / (1 + square)];
}
