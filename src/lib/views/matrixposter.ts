/**
 * The matrix in, the same table as a scene on a page of 1920 × 1080 out: no words under 24 units, all placed.
 * What doesn't fit is folded away, the least named first, and the page says how much that is; groups always stay.
 */

import { hueOf } from './dress';
import { glyphs, stamp, type Bearer } from './glyph';
import type { Matrix, Row } from './matrix';
import { across, down, fold, indent, left, line, right, size, type Lanes, type Placed } from './matrixlanes';
import { feet, heads, origin, slip, title, underline, words, type Captions } from './matrixwords';
import { actorOf, idOf } from './names';
import { path } from './outline';
import { sheet } from './poster';
import { lineWidth, run } from './prose';
import { nothingAround, type Prose, type Rule, type Scene, type Source, type Stamp } from './scene';

const unit = 1.5;
const legendAt = 976;
export function matrixPoster(source: Source, all: Matrix, language: string, captions: Captions): Scene {
	const matrix = fold(source, all, language);
	const lost = [all.rows.length - matrix.rows.length, all.columns.length - matrix.columns.length] as const;
	const lanes = across(source, matrix, language);
	const rows = down(source, matrix.rows, language);
	const note = lost[0] + lost[1] > 0 ? ` ${captions.folded(...lost)}` : '';
	const slips = matrix.columns.map((column) => slip(source, column, lanes.centre(column)));
	const legend = keys(captions.legend);
	return {
		...nothingAround,
		width: sheet.width,
		height: sheet.height,
		frame: 'slide',
		scale: unit,
		lines: [],
		marks: [],
		rules: [...rows.map(({ bottom, row }) => rule(row.key, bottom)), ...lanes.sections.map(underline)],
		stamps: [...slips, ...rows.flatMap((each) => signs(source, each, matrix, lanes, language)), ...legend.stamps],
		texts: [
			title(captions.title),
			...heads(source, lanes, captions),
			...rows.flatMap(labels),
			...feet(source, matrix, lanes, captions, language),
			...legend.texts,
			origin(captions.source + note)
		]
	};
}

const rule = (key: string, y: number): Rule => ({
	key: `under ${key}`,
	d: path([
		{ x: left, y },
		{ x: right, y }
	]),
	strong: false
});

const bearer = (source: Source, { key, kind }: Row, language: string): Bearer => ({
	kind,
	hue: kind === 'stakeholder-group' ? hueOf(source, idOf(key)) : null,
	letter: actorOf(source, key)?.letter?.[language] ?? null
});

const own = { 'stakeholder-group': 'disc', organization: 'hexagon', collective: 'many', body: 'diamond' } as const;

function signs(
	source: Source,
	{ row, centre: y }: Placed,
	{ columns }: Matrix,
	lanes: Lanes,
	language: string
): Stamp[] {
	const who = bearer(source, row, language);
	const head = stamp(own[row.kind as keyof typeof own], who, { x: left + 20, y }, unit, row.key);
	const cells = columns.flatMap((column, at) => {
		const place = { x: lanes.centre(column), y };
		return glyphs(row.cells[at] ?? [], who, place, unit, `${row.key} ${column.path}`).stamps;
	});
	return [...head, ...cells];
}

function labels({ row, centre, name }: Placed): Prose[] {
	const y = centre + 8;
	const bold = row.kind === 'stakeholder-group';
	return [
		words(row.key, [], left + indent, y - ((name.length - 1) * line) / 2, { lines: name }),
		words(
			`total ${row.key}`,
			[run(String(row.total), { weight: bold ? 700 : 400, ink: bold ? 'ink' : 'quiet' })],
			right,
			y,
			{
				anchor: 'end'
			}
		)
	];
}

/** The legend in as many lines as it takes. */
function keys(legend: Captions['legend']): { readonly stamps: Stamp[]; readonly texts: Prose[] } {
	let [x, y]: [number, number] = [left, legendAt];
	const placed = legend.map((entry) => {
		const wide = 56 + lineWidth(entry.name, 'sans', size);
		if (x > left && x + wide > right) [x, y] = [left, y + 34];
		const at = { ...entry, x, y };
		x += wide + 36;
		return at;
	});
	return {
		stamps: placed.flatMap(({ glyph, kind, x, y }) =>
			stamp(glyph, { kind, hue: null, letter: 'A' }, { x: x + 20, y: y - 8 }, unit, `legend ${glyph}`)
		),
		texts: placed.map(({ glyph, name, x, y }) => words(`legend ${glyph}`, name, x + 48, y))
	};
}
