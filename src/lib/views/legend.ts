/** A legend's entries in, its rows out: stamps, samples and words, set side by side and wrapped where the page ends. */

import { width } from './letters';
import { outline, path } from './outline';
import { run } from './prose';
import type { Force } from '$lib/clauses/clause';
import type { LineKind, Prose, Sample, Scene, Shape, Stamp } from './scene';

/** A row of the legend: a mark or a line, the force that it stands for where it has one, and its name. */
export interface Entry {
	readonly mark: Shape | LineKind;
	readonly force: Force | null;
	readonly name: string;
}

export const legendSize = 28;
export const legendLeading = 44;

interface Placed extends Entry {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	/** Where its words begin. */
	readonly words: number;
}

/** Room that a legend mark takes before its words. */
const widths: Readonly<Partial<Record<Shape | LineKind, number>>> = {
	disc: 28,
	pill: 48,
	hexagon: 34,
	slip: 38,
	ring: 28,
	diamond: 30,
	bar: 8,
	verb: 20
};
const room = (mark: Shape | LineKind): number => widths[mark] ?? 64;

const extent = ({ mark, name }: Entry): number =>
	room(mark) + 14 + width(name, { face: 'sans', weight: 400, size: legendSize });

const [least, most] = [30, 72];

/** Marks and lines each on rows of their own, unless together they need fewer. */
export function rows(marks: readonly Entry[], lines: readonly Entry[], wide: number): Entry[][] {
	const apart = [...wrapped(marks, wide), ...wrapped(lines, wide)];
	const together = wrapped([...marks, ...lines], wide);
	return balanced(together.length < apart.length ? together : apart, wide);
}

/** As many entries on a row as fit. */
function wrapped(entries: readonly Entry[], wide: number): Entry[][] {
	const found: Entry[][] = [];
	let used = Infinity;
	for (const entry of entries) {
		const next = used + least + extent(entry);
		if (next > wide) found.push([]);
		used = next > wide ? extent(entry) : next;
		found.at(-1)?.push(entry);
	}
	return found;
}

const length = (row: readonly Entry[]): number => row.reduce((sum, entry) => sum + extent(entry) + least, -least);

/** No entry is left alone at the end: the last of a longer row joins it, as long as that evens them out. */
function balanced(rows: Entry[][], wide: number): Entry[][] {
	for (let at = rows.length - 1; at > 0; at--) {
		const [row, before] = [rows[at], rows[at - 1]];
		for (let last = before?.at(-1); row && before && last; last = before.at(-1)) {
			const longer = length([last, ...row]);
			if (before.length < 2 || longer > wide || longer > length(before)) break;
			row.unshift(last);
			before.pop();
		}
	}
	return rows;
}

export interface Legend extends Pick<Scene, 'stamps' | 'samples'> {
	readonly words: readonly Prose[];
}

/** Rows of which the last stands on baseline `foot`. */
export function legend(rows: readonly (readonly Entry[])[], left: number, wide: number, foot: number): Legend {
	const placed = rows.flatMap((row, at) => spread(row, left, wide, foot - (rows.length - 1 - at) * legendLeading));
	return {
		stamps: placed.filter(({ mark }) => mark in widths).map(stamp),
		samples: placed.filter(({ mark }) => !(mark in widths)).map(sample),
		words: placed.map(({ name, words, y, key }) => ({
			key,
			x: words,
			y,
			anchor: 'start',
			face: 'sans',
			size: legendSize,
			leading: legendLeading,
			lines: [[run(name)]],
			language: null
		}))
	};
}

function spread(entries: readonly Entry[], left: number, wide: number, y: number): Placed[] {
	const sizes = entries.map(extent);
	const free = wide - sizes.reduce((sum, each) => sum + each, 0);
	const gap = Math.min(most, free / Math.max(1, entries.length - 1));
	return entries.map((entry, index) => {
		const x = Math.round(left + sizes.slice(0, index).reduce((sum, each) => sum + each + gap, 0));
		const key = ['legend', entry.mark, entry.force].filter(Boolean).join(' ');
		return { ...entry, key, x, y, words: x + room(entry.mark) + 14 };
	});
}

function stamp({ key, mark, force, x, y }: Placed): Stamp {
	const shape = mark as Shape;
	const width = room(shape);
	const height = shape === 'pill' || shape === 'slip' ? 26 : width;
	const box = { shape, x: x + width / 2, y: y - 9, width, height };
	return {
		...box,
		key,
		d: outline(box),
		hue: null,
		look: force === 'operative' ? 'solid' : (looks[shape] ?? 'open'),
		ink: shape === 'slip' ? 'ink' : shape === 'hexagon' ? 'org' : 'quiet',
		text: null,
		title: null
	};
}

const looks: Readonly<Partial<Record<Shape, Stamp['look']>>> = { disc: 'solid', ring: 'dashed', pill: 'tinted' };

/** 64 units of a line, with the head that it has in the picture. */
function sample({ key, mark, force, x, y }: Placed): Sample {
	const kind = mark as LineKind;
	const at = (dx: number, dy: number) => ({ x: x + dx, y: y - 9 + dy });
	const stem = {
		'collaborates-with': path([at(0, -3.5), at(64, -3.5)]) + path([at(0, 3.5), at(64, 3.5)]),
		assigns: path([at(0, 0), at(46, 0)])
	}[kind as string];
	const heads: Partial<Record<LineKind, string>> = {
		assigns: path([at(44, -10), at(64, 0), at(44, 10)], true),
		addresses: path([at(47, -9), at(62, 0), at(47, 9)])
	};
	return { key, kind, force, hue: null, d: stem ?? path([at(2, 0), at(62, 0)]), head: heads[kind] ?? null };
}

export const shapesIn = ({ marks }: Pick<Scene, 'marks'>): ReadonlySet<Shape> =>
	new Set(marks.map(({ shape }) => shape));
export const linesIn = ({ lines }: Pick<Scene, 'lines'>): ReadonlySet<LineKind> =>
	new Set(lines.map(({ kind }) => kind));
