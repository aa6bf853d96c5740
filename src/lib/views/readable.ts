/**
 * How readable a layout is: faults that can be counted, a soft part for calm, and one cost to compare by.
 * After Davidson and Harel, "Drawing graphs nicely using simulated annealing" (1996), with marks and labels that take room.
 */

import { board, type Board, type Piece } from './board';
import { alone, apart, meet, past, stretch } from './matters';
import type { Body, Layout, Link, Room } from './scene';

export interface Readability {
	/** Pairs of relations that cross. */
	readonly crossings: number;
	/** Crossings of which at least one line is a structure hairline. */
	readonly hairlines: number;
	/** Pairs of bodies of which a mark or label lies on a mark or label of the other. */
	readonly overlaps: number;
	/** Lines that run through a label, or through a mark that is not their end. */
	readonly pierced: number;
	/** Bodies that reach into the margin of the room. */
	readonly outside: number;
	/** Lengths, angles, clearance, spread: what is left when nothing is wrong. */
	readonly soft: number;
	/** One figure to compare by: faults outweigh crossings, crossings outweigh hairlines, hairlines outweigh the rest. */
	readonly cost: number;
}

/** Counts in the making. `deep` tells a bad fault from a slight one, so that a search knows where to go. */
export type Tally = { -readonly [Name in Exclude<keyof Readability, 'cost'>]: number } & { deep: number };

export function readability(bodies: readonly Body[], links: readonly Link[], layout: Layout, room: Room): Readability {
	const set = board(bodies, links, room, layout);
	const tally = touching(set, set.pieces);
	const { crossings, hairlines, overlaps, pierced, outside, soft } = tally;
	return { crossings, hairlines, overlaps, pierced, outside, soft, cost: cost(set, tally) };
}

export function cost(set: Board, tally: Tally): number {
	const faults = tally.overlaps + tally.pierced + tally.outside;
	return set.strict * (faults * 400 + tally.deep * 6) + tally.crossings * 90 + tally.hairlines * 16 + tally.soft;
}

/**
 * Tells every matter in which one of these pieces has a part, each once.
 * A tally only grows, so the telling stops as soon as its cost is more than `enough`.
 */
export function touching(set: Board, pieces: readonly Piece[], enough = Infinity): Tally {
	const tally = { crossings: 0, hairlines: 0, overlaps: 0, pierced: 0, outside: 0, soft: 0, deep: 0 };
	for (const piece of pieces) {
		if (cost(set, tally) > enough) break;
		tellLines(set, piece, tally);
	}
	for (const piece of pieces) {
		if (cost(set, tally) > enough) break;
		tellPiece(set, piece, tally);
	}
	for (const piece of pieces) {
		piece.told = false;
		for (const line of piece.lines) line.told = false;
	}
	return tally;
}

function tellLines(set: Board, piece: Piece, tally: Tally): void {
	for (const line of piece.lines) {
		if (line.told) continue;
		line.told = true;
		stretch(set, line, tally);
		for (const other of set.lines) if (!other.told) meet(line, other, tally);
		if (set.strict > 0) for (const other of set.pieces) past(set, line, other, tally);
	}
}

function tellPiece(set: Board, piece: Piece, tally: Tally): void {
	piece.told = true;
	alone(set, piece, tally);
	for (const other of set.pieces) if (!other.told) apart(set, piece, other, tally);
	if (set.strict > 0) for (const line of set.lines) if (!line.told) past(set, line, piece, tally);
}
