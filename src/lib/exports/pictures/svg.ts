/**
 * A picture as SVG that stands alone: real text, plain hexadecimal colours with separate opacity, no style and nothing
 * from elsewhere, so that PowerPoint and Inkscape open it as it is.
 */

import { ink, type Item, type Part, type Piece, type Stroke, type Words } from '$lib/views/ink';
import { width } from '$lib/views/letters';
import type { Palette } from '$lib/views/palettes';
import { step, type Write } from './format';
import { paletteOf, paper, xml, type Picture } from './picture';

const serif = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";
const sans = "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', Arial, sans-serif";

export function svg(picture: Picture): string {
	const { scene, title, description, language } = picture;
	const { width, height } = scene;
	const palette = paletteOf(picture);
	const background = paper(picture);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:lang="${language}" role="img">`,
		`<title>${xml(title)}</title>`,
		`<desc>${xml(description)}</desc>`,
		...(background ? [tag('rect', { width, height, fill: background })] : []),
		...ink(picture).map((part) => group(part, palette)),
		'</svg>\n'
	].join('\n');
}

type Attributes = Readonly<Record<string, string | number | null>>;

const written = (attributes: Attributes): string =>
	Object.entries(attributes)
		.filter(([, value]) => value !== null)
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('');

const tag = (name: string, attributes: Attributes): string => `<${name}${written(attributes)}/>`;

/** Names hold what an XML name may hold: `mark-clause.5.a`. */
const name = (key: string): string => key.replace(/[^\w.-]+/g, '-');

function group({ key, title, items }: Part, palette: Palette): string {
	const spoken = title ? `<title>${xml(title)}</title>` : '';
	return `<g id="${name(key)}">${spoken}${items.map((item) => drawn(item, palette)).join('')}</g>`;
}

function drawn(item: Item, palette: Palette): string {
	if (item.is === 'path') return stroke(item, palette);
	if (item.is === 'words') return text(item, palette);
	const { x, y, r, fill, fillOpacity } = item;
	return tag('circle', { cx: x, cy: y, r, fill: palette[fill], 'fill-opacity': share(fillOpacity) });
}

const share = (opacity: number): number | null => (opacity === 1 ? null : opacity);

function stroke(item: Stroke, palette: Palette): string {
	const { d, fill, fillOpacity, stroke: line, strokeOpacity, width, dash, round } = item;
	const has = line !== 'none';
	return tag('path', {
		d,
		fill: palette[fill],
		'fill-opacity': fill === 'none' ? null : share(fillOpacity),
		stroke: has ? palette[line] : null,
		'stroke-opacity': has ? share(strokeOpacity) : null,
		'stroke-width': has ? width : null,
		'stroke-dasharray': has ? dash : null,
		'stroke-linecap': has && round ? 'round' : null
	});
}

/** Each piece names its own place: not every reader follows `dy`, and they don't agree on spaces at a piece's ends. */
function text({ x, y, anchor, size, leading, language, lines }: Words, palette: Palette): string {
	const mixed = lines.some((line) => line.length > 1);
	const spans = lines.flatMap((line, row) => {
		const base = rounded(y + row * leading);
		if (!mixed) return line.map((piece) => span(piece, piece.width, { x, y: base }, palette));
		let left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * line.reduce((sum, piece) => sum + piece.width, 0);
		return line.map((piece) => {
			const here = left;
			left += piece.width;
			return inner(piece, here, base, size, palette);
		});
	});
	const start = mixed ? 'start' : anchor;
	const attributes = { 'xml:lang': language, 'text-anchor': start, 'font-size': size, 'xml:space': 'preserve' };
	return `<text${written(attributes)}>${spans.join('')}</text>`;
}

/** Without the spaces at its ends, which stand between it and its neighbours anyway. */
function inner(piece: Piece, left: number, y: number, size: number, palette: Palette): string {
	const text = piece.text.trim();
	if (text === '') return '';
	const wide = (words: string) => width(words, { ...piece, size });
	const before = wide(piece.text.slice(0, piece.text.indexOf(text)));
	return span({ ...piece, text }, rounded(wide(text)), { x: rounded(left + before), y }, palette);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

function span(piece: Piece, wide: number, place: Attributes, palette: Palette): string {
	const { text, fill, face, weight, underline } = piece;
	const attributes = {
		...place,
		fill: palette[fill],
		'font-family': face === 'sans' ? sans : serif,
		'font-weight': weight,
		'font-style': face === 'serif-italic' ? 'italic' : null,
		'text-decoration': underline ? 'underline' : null,
		textLength: wide > 0 ? wide : null,
		lengthAdjust: wide > 0 ? 'spacingAndGlyphs' : null
	};
	return `<tspan${written(attributes)}>${xml(text)}</tspan>`;
}

export const write: Write = async ([picture], _options, progress, signal) => {
	await step(signal);
	progress(1);
	return new TextEncoder().encode(svg(picture));
};
