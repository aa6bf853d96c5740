/** What stands under the rows of the matrix's page: counts and citations, the legend, the source, a code; each as high as it must be. */

import { stamp } from './glyph';
import { line, size, type Span } from './matrixlanes';
import { words, type Captions, type Meaning } from './matrixwords';
import { lineWidth, run, wrap } from './prose';
import type { Prose, Run, Stamp } from './scene';

/** Glyphs are so much larger than on the page. */
export const unit = 1.5;
const keyLeading = 33;
/** From the last row to the counts, from what is cited to the legend, and under the legend. */
export const [toTotal, toLegend] = [28, 33];
const toSource = 36;
export const codeSide = 140;

/** What stands at the foot of the page, and how much room it takes. */
export interface Foot {
	/** Lines of what is cited. */
	readonly cited: number;
	/** What is folded away, filters and source, as a paragraph; its first baseline stands `below` the page's edge. */
	readonly told: readonly (readonly Run[])[];
	readonly below: number;
	/** How wide they and the legend are. */
	readonly span: Span;
	/** From the last row to the edge of the page. */
	readonly height: number;
}

export function footOf(
	legend: readonly Meaning[],
	{ source, code = null }: Captions,
	{ left, right }: Span,
	note: string,
	high: boolean
): Foot {
	const span = { left, right: right - (code ? codeSide + 40 : 0) };
	const text = [note, source].filter(Boolean).join(' ');
	const told = text ? wrap([run(text, { ink: 'quiet' })], span.right - left, 'sans', size) : [];
	const below = 26 + (told.length > 1 ? 24 + (told.length - 2) * line : 0);
	const rows = keys(legend, span, 0).rows;
	const keyed = rows > 0 ? toLegend + (rows - 1) * keyLeading : 0;
	const last = told.length > 0 ? below + (rows > 0 ? toSource : 4) + (told.length > 1 ? 0 : 10) : 26;
	const cited = high ? 3 : 2;
	const coded = code ? codeSide + 32 - 26 : 0;
	return { cited, told, below, span, height: toTotal + cited * line + Math.max(keyed + last, coded) };
}

export interface Keys {
	readonly stamps: Stamp[];
	readonly texts: Prose[];
	readonly rows: number;
}

/** The legend in as many lines as it takes. */
export function keys(legend: readonly Meaning[], { left, right }: Span, top: number): Keys {
	let [x, y]: [number, number] = [left, top];
	const placed = legend.map((entry) => {
		const wide = 56 + lineWidth(entry.name, 'sans', size);
		if (x > left && x + wide > right) [x, y] = [left, y + keyLeading];
		const at = { ...entry, x, y };
		x += wide + 28;
		return at;
	});
	return {
		stamps: placed.flatMap(({ glyph, kind, x, y }) =>
			stamp(glyph, { kind, hue: null, letter: 'A' }, { x: x + 20, y: y - 10 }, unit, `legend ${glyph}`)
		),
		texts: placed.map(({ glyph, name, x, y }) => words(`legend ${glyph}`, name, x + 48, y)),
		rows: legend.length > 0 ? 1 + (y - top) / keyLeading : 0
	};
}
