/**
 * A network scene in, the same scene on a page of 1920 × 1080 out: title above, legend and source below, all placed.
 * It is what the saved picture shows; the legend lists only what is in the scene.
 */

import { width } from './letters';
import type { LineKind, Scene, Shape } from './scene';

export const sheet = { width: 1920, height: 1080, margin: 72, top: 128 } as const;

export interface Entry {
	readonly mark: Shape | LineKind;
	/** The legend's clause has two marks: open for the preamble, solid for the operative part. */
	readonly solid: boolean;
	readonly name: string;
}

export interface Placed extends Entry {
	readonly x: number;
	readonly y: number;
	/** Where its words begin. */
	readonly words: number;
}

export const legendSize = 26;

/** Room that a legend mark takes before its words. */
export const room = (mark: Shape | LineKind): number =>
	({
		disc: 28,
		pill: 48,
		hexagon: 34,
		slip: 38,
		ring: 28,
		diamond: 30,
		bar: 8,
		verb: 20,
		assigns: 64,
		addresses: 64,
		mentions: 64,
		'collaborates-with': 64,
		cites: 64,
		contains: 64
	})[mark];

/** Two rows, marks and lines, each spread over the width of the page. */
export function legend(marks: readonly Entry[], lines: readonly Entry[]): Placed[] {
	return [...spread(marks, 936), ...spread(lines, 980)];
}

function spread(entries: readonly Entry[], y: number): Placed[] {
	const sizes = entries.map(
		({ mark, name }) => room(mark) + 14 + width(name, { face: 'sans', weight: 400, size: legendSize })
	);
	const free = sheet.width - 2 * sheet.margin - sizes.reduce((sum, each) => sum + each, 0);
	const gap = Math.min(72, free / Math.max(1, entries.length - 1));
	return entries.map((entry, index) => {
		const x = sheet.margin + sizes.slice(0, index).reduce((sum, each) => sum + each + gap, 0);
		return { ...entry, x: Math.round(x), y, words: Math.round(x + room(entry.mark) + 14) };
	});
}

export const shapesIn = ({ marks }: Scene): ReadonlySet<Shape> => new Set(marks.map(({ shape }) => shape));
export const linesIn = ({ lines }: Scene): ReadonlySet<LineKind> => new Set(lines.map(({ kind }) => kind));
