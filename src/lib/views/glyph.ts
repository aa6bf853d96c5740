/**
 * A cell of the matrix in, its signs as stamps side by side out. Shape alone tells them apart, so grey paper does too:
 * a lettered disc gives a role, a dot names, a chevron addresses, a dashed ring means through a collective.
 */

import type { Hue, Stamp } from './scene';
import type { NodeKind } from '$lib/graph/kinds';
import type { Cell, Manner } from './matrix';
import { outline, path, type Point } from './outline';

export type Glyph = 'disc' | 'dot' | 'hexagon' | 'diamond' | 'many' | 'chevron' | 'ring' | 'among';

/** Named, each kind has a shape of its own; a collective that is addressed is addressed as many. */
export function glyphOf(kind: NodeKind, manner: Manner): Glyph {
	const collective = kind === 'collective';
	switch (manner) {
		case 'given':
			return 'disc';
		case 'named':
			return kind === 'organization' ? 'hexagon' : kind === 'body' ? 'diamond' : collective ? 'many' : 'dot';
		case 'addressed':
			return collective ? 'among' : 'chevron';
		case 'implied':
			return 'ring';
		case 'among':
			return 'among';
	}
}

/** Widths in pixels; every glyph is as high as wide but for the chevron, which is a little higher. */
const widths: Readonly<Record<Glyph, number>> = {
	disc: 27,
	dot: 13,
	hexagon: 17,
	diamond: 15,
	many: 17,
	chevron: 10,
	ring: 15,
	among: 19
};
const gap = 6;

/** Who stands in the row: its kind, and what a group's marks bear. */
export interface Bearer {
	readonly kind: NodeKind;
	readonly hue: Hue | null;
	readonly letter: string | null;
}

export interface Glyphs {
	readonly stamps: readonly Stamp[];
	readonly width: number;
}

/** Centred on a point, `unit` times as large as on the page. */
export function glyphs(cell: Cell, bearer: Bearer, at: Point, unit = 1, key = ''): Glyphs {
	const shapes = cell.map(({ manner }) => glyphOf(bearer.kind, manner));
	const room = shapes.map((shape) => widths[shape] * unit);
	const width = room.reduce((sum, each) => sum + each, 0) + gap * unit * Math.max(0, room.length - 1);
	const stamps = shapes.flatMap((shape, index) => {
		const before = room.slice(0, index).reduce((sum, each) => sum + each + gap * unit, 0);
		const centre = { x: at.x - width / 2 + before + (room[index] ?? 0) / 2, y: at.y };
		return stamp(shape, bearer, centre, unit, `${key} ${index}`.trim());
	});
	return { stamps, width };
}

/** One glyph: one stamp, or a ring with what stands in it. */
export function stamp(shape: Glyph, { kind, hue, letter }: Bearer, at: Point, unit: number, key: string): Stamp[] {
	const size = widths[shape] * unit;
	const ink = kind === 'organization' ? 'org' : kind === 'body' ? 'ink' : 'quiet';
	const plain = { ...at, key, hue, ink, text: null, title: null, width: size, height: size } as const;
	const ring = (): Stamp => ({
		...plain,
		shape: 'ring',
		look: 'dashed',
		d: outline({ shape: 'ring', ...at, width: size - 1.5 * unit, height: size - 1.5 * unit })
	});
	switch (shape) {
		case 'disc':
			return [{ ...plain, shape, look: 'solid', d: outline({ ...plain, shape }), text: lettered(letter, at, unit) }];
		case 'dot':
			return [{ ...plain, shape, look: 'solid', d: outline({ ...plain, shape: 'disc' }) }];
		case 'hexagon':
		case 'diamond':
			return [{ ...plain, shape, look: 'solid', d: outline({ ...plain, shape }) }];
		case 'chevron':
			return [{ ...plain, shape, look: 'open', d: chevron(at, size * 0.8, size * 1.3) }];
		case 'ring':
			return [ring()];
		case 'many':
			return [ring(), ...three(at, size * 0.21).map((dot, index) => point(dot, plain, unit, `${key} dot ${index}`))];
		case 'among':
			return [
				ring(),
				{ ...plain, key: `${key} head`, shape: 'chevron', look: 'open', d: chevron(at, size * 0.26, size * 0.42) }
			];
	}
}

const chevron = ({ x, y }: Point, width: number, height: number): string =>
	path([
		{ x: x - width / 2, y: y - height / 2 },
		{ x: x + width / 2, y },
		{ x: x - width / 2, y: y + height / 2 }
	]);

/** Three dots stand for many. */
const three = ({ x, y }: Point, reach: number): Point[] =>
	[90, 210, 330].map((degrees) => ({
		x: x + reach * Math.cos((degrees * Math.PI) / 180),
		y: y - reach * Math.sin((degrees * Math.PI) / 180)
	}));

function point(at: Point, stamp: Omit<Stamp, 'shape' | 'look' | 'd'>, unit: number, key: string): Stamp {
	const size = 2.6 * unit;
	return {
		...stamp,
		...at,
		key,
		shape: 'dot',
		look: 'solid',
		d: outline({ shape: 'disc', ...at, width: size, height: size })
	};
}

/** Larger in its disc on a slide, where a room has to read it. */
function lettered(letter: string | null, { x, y }: Point, unit: number): Stamp['text'] {
	if (letter === null) return null;
	const size = (unit > 1 ? 19 : 16) * unit;
	return {
		x,
		y: Math.round((y + size * 0.34) * 100) / 100,
		anchor: 'middle',
		lines: [letter],
		size,
		leading: size,
		weight: 700,
		face: 'sans',
		underline: false
	};
}
