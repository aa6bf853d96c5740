/**
 * The search for a readable layout: bodies and links in, one layout out, the same for the same effort.
 * Many settled starts, the least tangled annealed; then by rounds a quarter is kept and annealed four times as long,
 * as in successive halving (Karnin, Koren, Somekh 2013), until one is left.
 */

import { anneal, type Heat } from './anneal';
import { board, read } from './board';
import { chance } from './chance';
import { readability, type Readability } from './readable';
import type { Body, Layout, Link, Room } from './scene';
import { settle } from './settle';
import { keepInside } from './standing';

export interface Found {
	readonly layout: Layout;
	readonly readability: Readability;
}

export interface Effort {
	/** How many starts are settled. */
	readonly seeds: number;
	/** How many steps of annealing are taken in all. */
	readonly steps: number;
}

export function search(bodies: readonly Body[], links: readonly Link[], room: Room, { seeds, steps }: Effort): Found {
	const judge = (layout: Layout): Found => ({ layout, readability: readability(bodies, links, layout, room) });
	const refine = (start: Found, seed: number, heats: readonly Heat[]): Found => {
		const set = board(bodies, links, room, start.layout);
		for (const piece of set.pieces) keepInside(piece, set);
		for (const heat of heats) anneal(set, chance(seed), heat);
		return judge(read(set));
	};
	const starts = Array.from({ length: Math.max(1, seeds) }, (_, seed) => judge(settle(bodies, links, room, seed + 1)));
	let field = best(starts, Math.ceil(seeds / share), tangle);
	const rounds = Math.ceil(Math.log(field.length) / Math.log(share)) + 1;
	for (let round = 0; round < rounds; round++) {
		const part = steps / rounds / field.length;
		const refined = field.map((start, seed) => refine(start, seed + 1, round === 0 ? rough(part) : fine(part)));
		field = best(round === 0 ? refined : [...refined, ...field], Math.ceil(field.length / share), price);
	}
	let found = field[0] ?? judge({});
	for (let again = 1; again <= 6 && faulty(found); again++)
		found = best([found, refine(found, again, mend(steps / rounds))], 1, price)[0] ?? found;
	return found;
}

/** One of so many goes on to the next round. */
const share = 4;

/** First the lines, as if marks had no body; then marks that may still be passed; then everything. */
function rough(steps: number): Heat[] {
	return [
		{ steps: steps * 0.5, from: 40, to: 2, strict: 0 },
		{ steps: steps * 0.2, from: 20, to: 4, strict: 0.1 },
		{ steps: steps * 0.3, from: 12, to: 0.3, strict: 1 }
	];
}

function fine(steps: number): Heat[] {
	return [
		{ steps: steps * 0.4, from: 20, to: 4, strict: 0.1 },
		{ steps: steps * 0.6, from: 12, to: 0.1, strict: 1 }
	];
}

/** Where little effort left a fault, another go with everything counted from the start. */
function mend(steps: number): Heat[] {
	return [{ steps: steps / 2, from: 60, to: 0.3, strict: 1 }];
}

const faulty = ({ readability }: Found) => readability.overlaps + readability.pierced + readability.outside > 0;
const price = ({ readability }: Found) => readability.cost;
const tangle = ({ readability: { crossings, hairlines } }: Found) => crossings * 6 + hairlines;

function best(found: readonly Found[], count: number, by: (found: Found) => number): Found[] {
	return [...found].sort((a, b) => by(a) - by(b)).slice(0, count);
}
