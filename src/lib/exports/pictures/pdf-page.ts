/** The ink of a picture as the content of a PDF page: paths, dots and words in the page's own units, y downward. */

import { segments } from '$lib/views/curves';
import { ink, type Dot, type Item, type Stroke, type Words } from '$lib/views/ink';
import { round, type Point } from '$lib/views/outline';
import type { Palette } from '$lib/views/palettes';
import { faceKey, type Embedded } from './pdf-font';
import { pageFor, paletteOf, paper, type Picture } from './picture';

export interface Inks {
	readonly fonts: ReadonlyMap<string, Embedded>;
	/** Name of a graphics state with these opacities. */
	readonly state: (fill: number, stroke: number) => string;
}

export function content(picture: Picture, inks: Inks): string {
	const { point, height } = pageFor(picture);
	const palette = paletteOf(picture);
	const background = paper(picture);
	const { scene } = picture;
	return [
		// Turns the page upright: our y grows downward.
		`${point} 0 0 ${-point} 0 ${round(height * point)} cm 1 j`,
		...(background ? [`${colour(background)} rg 0 0 ${scene.width} ${scene.height} re f`] : []),
		...ink(picture).flatMap(({ items }) => items.map((item) => laid(item, palette, inks)))
	].join('\n');
}

const colour = (hex: string): string =>
	[1, 3, 5].map((at) => round(Number.parseInt(hex.slice(at, at + 2), 16) / 255).toString()).join(' ');

function laid(item: Item, palette: Palette, inks: Inks): string {
	if (item.is === 'words') return words(item, palette, inks);
	return item.is === 'dot' ? dot(item, palette, inks) : stroke(item, palette, inks);
}

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

function outline(d: string): string {
	const operators = { move: 'm', line: 'l', curve: 'c', close: 'h' } as const;
	return segments(d)
		.map(({ to, points }) => [...points.map(at), operators[to]].join(' '))
		.join(' ');
}

function stroke(item: Stroke, palette: Palette, { state }: Inks): string {
	const { d, fill, fillOpacity, stroke, strokeOpacity, width, dash, round: cap } = item;
	const [fills, strokes] = [fill !== 'none', stroke !== 'none'];
	if (!fills && !strokes) return '';
	return [
		'q',
		`/${state(fillOpacity, strokeOpacity)} gs`,
		...(fills ? [`${colour(palette[fill])} rg`] : []),
		...(strokes ? [`${colour(palette[stroke])} RG ${width} w ${cap ? 1 : 0} J [${dash ?? ''}] 0 d`] : []),
		outline(d),
		fills && strokes ? 'B' : fills ? 'f' : 'S',
		'Q'
	].join(' ');
}

function dot({ x, y, r, fill, fillOpacity }: Dot, palette: Palette, { state }: Inks): string {
	const d = `M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}A${r} ${r} 0 0 1 ${x - r} ${y}Z`;
	return `q /${state(fillOpacity, 1)} gs ${colour(palette[fill])} rg ${outline(d)} f Q`;
}

/** Held to its measured width, as in the SVG. */
function words({ x, y, anchor, size, leading, lines }: Words, palette: Palette, { fonts, state }: Inks): string {
	const said = lines.flatMap((line, row) => {
		const whole = line.reduce((sum, piece) => sum + piece.width, 0);
		let left = x - { start: 0, middle: whole / 2, end: whole }[anchor];
		const base = y + row * leading;
		return line.map((piece) => {
			const key = faceKey({ name: piece.face, weight: piece.weight });
			const font = fonts.get(key);
			const here = left;
			left += piece.width;
			if (!font || piece.text === '') return '';
			const stretch = round((100 * piece.width) / (font.width(piece.text) * size || 1));
			const ground = colour(palette[piece.fill]);
			const shown = `BT /${key} ${size} Tf ${stretch} Tz 1 0 0 -1 ${round(here)} ${round(base)} Tm ${font.glyphs(piece.text)} Tj ET`;
			const bar = `${ground} rg ${round(here)} ${round(base + size * 0.1)} ${round(piece.width)} ${round(size * 0.055)} re f`;
			return `${ground} rg ${shown}${piece.underline ? ` ${bar}` : ''}`;
		});
	});
	return `q /${state(1, 1)} gs ${said.join(' ')} Q`;
}
