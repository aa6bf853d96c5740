/** A square code that a telephone reads in, a stamp of the picture out, wherever and as large as its page has room. */

import type { Point } from './outline';
import type { Stamp } from './scene';

export interface Code {
	/** Outline of the code on a square of `modules` units. */
	readonly modules: number;
	readonly path: (x: number, y: number, size: number) => string;
	readonly title: string;
}

/** At its largest, in units of a slide. */
export const codeSize = 176;

/** `x` and `y` are its upper left corner. */
export const coded = ({ path, title }: Code, { x, y }: Point, size = codeSize): Stamp => ({
	key: 'code',
	shape: 'bar',
	x: x + size / 2,
	y: y + size / 2,
	width: size,
	height: size,
	d: path(x, y, size),
	hue: null,
	look: 'solid',
	ink: 'ink',
	text: null,
	title
});
