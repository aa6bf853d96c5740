/**
 * The matrix in, the same table as a scene on a page of 1920 × 1080 out: no words under 28 units, all placed.
 * What doesn't fit is folded away, the least named first, and the page says how much that is; groups always stay.
 */

import { hueOf } from './dress';
import { glyphs, stamp, type Bearer } from './glyph';
import type { Matrix, Row } from './matrix';
import { across, down, fold, indent, left, line, right, size, type Lanes, type Placed } from './matrixlanes';
import { feet, heads, origin, slip, title, underline, words, type Captions, type Levels } from './matrixwords';
import { actorOf, idOf } from './names';
import { path } from './outline';
import { sheet } from './poster';
import { lineWidth, run } from './prose';
import { nothingAround, type Prose, type Rule, type Scene, type Source, type Stamp } from './scene';

const unit = 1.5;
const keyLeading = 33;
const page: Levels = { foot: 816, total: 846, cited: 3, legend: 972 };
/** Without title and source the table stands closer, so that nothing is shrunk below the letters that a room can read. */
const wall: Levels = { foot: 816, total: 844, cited: 2, legend: 936 };

/** On a page of its own with title and source; `bare` for a wall that has them beside it. */
export function matrixPoster(source: Source, all: Matrix, language: string, captions: Captions, bare = false): Scene {
	const whole = Math.max(0, keys(captions.legend, 0).rows - 2) * keyLeading;
	const { matrix, note, levels } = fitted(source, all, language, captions, lifted(bare ? wall : page, whole), bare);
	const lanes = across(source, matrix, language);
	const rows = down(source, matrix.rows, language);
	const slips = matrix.columns.map((column) => slip(source, column, lanes.centre(column)));
	const legend = keys(captions.legend, levels.legend, bare ? note : '');
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
			...(bare ? [] : [title(captions.title)]),
			...heads(source, lanes, captions),
			...rows.flatMap(labels),
			...feet(source, matrix, lanes, captions, levels, language),
			...legend.texts,
			...(bare ? [] : [origin([captions.source, note].filter(Boolean).join(' '))])
		]
	};
}

const lifted = (levels: Levels, by: number): Levels => ({
	...levels,
	foot: levels.foot - by,
	total: levels.total - by,
	legend: levels.legend - by
});

interface Fitted {
	readonly matrix: Matrix;
	/** How much of it is folded away; empty for nothing. */
	readonly note: string;
	readonly levels: Levels;
}

/** The note stands on a line of its own where there is no source to follow. */
function fitted(
	source: Source,
	all: Matrix,
	language: string,
	captions: Pick<Captions, 'folded'>,
	levels: Levels,
	bare: boolean
): Fitted {
	const matrix = fold(source, all, language, levels.foot);
	const [rows, columns] = [all.rows.length - matrix.rows.length, all.columns.length - matrix.columns.length];
	if (rows + columns === 0) return { matrix, note: '', levels };
	if (bare) return fitted(source, all, language, captions, lifted(levels, keyLeading), false);
	return { matrix, note: captions.folded(rows, columns), levels };
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
	const y = centre + 10;
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

/** The legend in as many lines as it takes, and below it what isn't shown. */
function keys(
	legend: Captions['legend'],
	top: number,
	note = ''
): { readonly stamps: Stamp[]; readonly texts: Prose[]; readonly rows: number } {
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
		texts: [
			...placed.map(({ glyph, name, x, y }) => words(`legend ${glyph}`, name, x + 48, y)),
			...(note ? [words('folded', [run(note, { ink: 'quiet' })], left, y + keyLeading)] : [])
		],
		rows: 1 + (y - top) / keyLeading
	};
}
