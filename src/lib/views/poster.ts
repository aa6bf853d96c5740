/**
 * A network scene in, the same scene on a page of 1920 × 1080 out: title above, legend and source below, all placed.
 * It is what the saved picture shows; the legend lists only what is in the scene.
 */

import type { Force } from '$lib/clauses/clause';
import { width } from './letters';
import { outline, path } from './outline';
import { run, wrap } from './prose';
import type { Layout, LineKind, Prose, Run, Sample, Scene, Shape, Stamp } from './scene';

export const sheet = { width: 1920, height: 1080, margin: 72, top: 128 } as const;

/** A row of the legend: a mark or a line, the force that it stands for where it has one, and its name. */
export interface Entry {
	readonly mark: Shape | LineKind;
	readonly force: Force | null;
	readonly name: string;
}

export interface Framing {
	readonly title: readonly Run[];
	readonly marks: readonly Entry[];
	readonly lines: readonly Entry[];
	readonly source: string;
}

const legendSize = 26;

/** The places of a layout of the slide's frame, seen from the corner of the page. */
export function onSheet(layout: Layout, room: { readonly width: number }): Layout {
	const left = (sheet.width - room.width) / 2;
	return Object.fromEntries(
		Object.entries(layout).map(([key, { x, y, side }]) => [key, { x: x + left, y: y + sheet.top, side }])
	);
}

/** The scene must have been drawn with places on the sheet. */
export function poster(scene: Scene, { title, marks, lines, source }: Framing): Scene {
	const [shapes, ties] = [spread(marks, 936), spread(lines, 980)];
	const words = [...shapes, ...ties].map(({ name, words, y, key }) => prose(key, [run(name)], words, y));
	return {
		...scene,
		width: sheet.width,
		height: sheet.height,
		rules: [
			{
				key: 'foot',
				d: path([
					{ x: sheet.margin, y: 900 },
					{ x: sheet.width - sheet.margin, y: 900 }
				]),
				strong: false
			}
		],
		stamps: shapes.map(stamp),
		samples: ties.map(sample),
		texts: [heading(title), ...words, prose('source', [run(source, { ink: 'quiet' })], sheet.margin, 1040)]
	};
}

const prose = (key: string, line: readonly Run[], x: number, y: number): Prose => ({
	key,
	x,
	y,
	anchor: 'start',
	face: 'sans',
	size: legendSize,
	leading: 34,
	lines: [line],
	language: null
});

/** A title too long for its line is set smaller, never cut. */
function heading(title: readonly Run[]): Prose {
	const size = [54, 48, 42, 36].find((each) => wrap(title, sheet.width - 2 * sheet.margin, 'serif', each).length === 1);
	return { ...prose('title', title, sheet.margin, 92), face: 'serif', size: size ?? 32 };
}

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

function spread(entries: readonly Entry[], y: number): Placed[] {
	const sizes = entries.map(
		({ mark, name }) => room(mark) + 14 + width(name, { face: 'sans', weight: 400, size: legendSize })
	);
	const free = sheet.width - 2 * sheet.margin - sizes.reduce((sum, each) => sum + each, 0);
	const gap = Math.min(72, free / Math.max(1, entries.length - 1));
	return entries.map((entry, index) => {
		const x = Math.round(sheet.margin + sizes.slice(0, index).reduce((sum, each) => sum + each + gap, 0));
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
		look:
			force === 'operative' || shape === 'disc'
				? 'solid'
				: shape === 'ring'
					? 'dashed'
					: shape === 'pill'
						? 'tinted'
						: 'open',
		ink: shape === 'slip' ? 'ink' : shape === 'hexagon' ? 'org' : 'quiet',
		text: null,
		title: null
	};
}

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

export const shapesIn = ({ marks }: Scene): ReadonlySet<Shape> => new Set(marks.map(({ shape }) => shape));
export const linesIn = ({ lines }: Scene): ReadonlySet<LineKind> => new Set(lines.map(({ kind }) => kind));
