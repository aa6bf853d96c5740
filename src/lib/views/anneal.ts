/**
 * Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983): a board is moved about, worse is accepted while it is hot,
 * and it is left at the best that was seen. Only what touches a moved piece is counted again.
 */

import { turnLabel, type Board } from './board';
import type { Chance } from './chance';
import { exchange, moves, type Step } from './moves';
import { cost, touching } from './readable';
import { keepInside } from './standing';

export interface Heat {
	readonly steps: number;
	/** How much worse a step may make it, about, at the start and at the end. */
	readonly from: number;
	readonly to: number;
	/** How much faults of marks and labels count meanwhile, from 0 to 1. */
	readonly strict: number;
}

export function anneal(set: Board, chance: Chance, { steps, from, to, strict }: Heat): void {
	const move = moves(set);
	const cooling = (to / from) ** (1 / Math.max(1, steps));
	const widest = Math.min(set.room.width, set.room.height) / 2;
	let [heat, here, best, kept] = [from, 0, 0, snapshot(set)];
	set.strict = strict;
	for (let i = 0; i < steps; i++, heat *= cooling) {
		const radius = Math.max(2 * set.scale, widest * Math.sqrt(heat / from) * chance());
		const change = attempt(set, move(chance, radius), -heat * Math.log(1 - chance()));
		here += change;
		if (here > best - 0.01) continue;
		best = here;
		kept = snapshot(set);
	}
	set.strict = 1;
	restore(set, kept);
}

/** Makes a move and says what it costs; takes it back if that is more than can be borne. */
function attempt(set: Board, steps: readonly Step[], bearable: number): number {
	const pieces = steps.map(({ piece }) => piece);
	const before = cost(set, touching(set, pieces));
	exchange(steps, set.scale);
	for (const piece of pieces) keepInside(piece, set);
	const change = cost(set, touching(set, pieces, before + bearable)) - before;
	if (change <= bearable) return change;
	exchange(steps, set.scale);
	return 0;
}

const snapshot = ({ pieces }: Board) => pieces.map((piece) => ({ piece, x: piece.x, y: piece.y, side: piece.side }));

function restore(set: Board, kept: readonly Step[]): void {
	for (const { piece, x, y, side } of kept) {
		piece.x = x;
		piece.y = y;
		turnLabel(piece, side, set.scale);
	}
}
