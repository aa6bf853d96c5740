/**
 * The matrix in, the same table as a scene on a page of 1920 × 1080 out: no words under 24 units, all placed.
 * What doesn't fit is folded away, the least named first, and the page says how much that is; groups always stay.
 */

import { hueOf } from './dress';
import { glyphs, stamp, type Bearer, type Glyph } from './glyph';
import { width } from './letters';
import type { Column, Matrix, Row } from './matrix';
import {
	across,
	between,
	down,
	fold,
	indent,
	left,
	line,
	right,
	size,
	verbSize,
	type Lanes,
	type Placed,
	type Section
} from './matrixlanes';
import { actorOf, idOf, nameOf, shortName, tag, verb } from './names';
import { outline, path } from './outline';
import { sheet } from './poster';
import { lineWidth, run, wrap } from './prose';
import { nothingAround, type Prose, type Rule, type Run, type Scene, type Source, type Stamp } from './scene';

/** What the page says in the reader's language. */
export interface Captions {
	readonly title: readonly Run[];
	readonly preamble: string;
	readonly operative: string;
	/** Above the totals of rows, and beside those of columns. */
	readonly total: readonly string[];
	readonly named: string;
	readonly cites: string;
	readonly legend: readonly { readonly glyph: Glyph; readonly kind: Row['kind']; readonly name: readonly Run[] }[];
	readonly source: string;
	/** Told how many rows and columns are folded away. */
	readonly folded: (rows: number, columns: number) => string;
}

const unit = 1.5;
const [titleAt, titleSize, titleLeading] = [60, 38, 44];
const [partAt, verbAt, underVerb, tagAt] = [140, 169, 179, 201];
const [totalAt, citesAt, legendAt, sourceAt] = [860, 888, 976, 1052];

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

/** Parts, verbs, and what the totals count. */
function heads({ reading }: Source, lanes: Lanes, captions: Captions): Prose[] {
	const verbs = lanes.sections.map(({ name, x, operative }) =>
		words(
			`verb ${name}`,
			[run(verb({ reading }, name), { italic: true, weight: operative ? 700 : 400 })],
			x + 2,
			verbAt,
			{
				face: 'serif',
				size: verbSize,
				language: reading.language
			}
		)
	);
	const totals = captions.total.map((each, index) =>
		words(`total ${index}`, [quiet(each)], right, tagAt - 14 + index * line, { anchor: 'end' })
	);
	return [...parts(lanes, captions), ...verbs, ...totals];
}

/** How many actors each clause names, and what it cites. */
function feet(source: Source, { columns }: Matrix, lanes: Lanes, captions: Captions, language: string): Prose[] {
	const named = columns.map((column) =>
		words(`named ${column.key}`, [quiet(String(column.total))], lanes.centre(column), totalAt, { anchor: 'middle' })
	);
	return [
		words('named', [quiet(captions.named)], left + indent, totalAt),
		...named,
		words('cites', [quiet(captions.cites)], left + indent, citesAt),
		...columns.flatMap((column) => cited(source, column, lanes, language))
	];
}

const quiet = (text: string): Run => run(text, { ink: 'quiet' });

type Look = Partial<Pick<Prose, 'anchor' | 'face' | 'size' | 'language' | 'lines'>>;

const words = (key: string, text: readonly Run[], x: number, y: number, look: Look = {}): Prose => ({
	key,
	x,
	y,
	anchor: 'start',
	face: 'sans',
	size,
	leading: line,
	lines: [text],
	language: null,
	...look
});

function title(text: readonly Run[]): Prose {
	const room = right - left;
	const one = [48, 44, 40].find((each) => wrap(text, room, 'serif', each).length === 1);
	const set = one ?? titleSize;
	const place = words('title', text, left, one ? titleAt + 20 : titleAt, { face: 'serif', size: set });
	return { ...place, leading: titleLeading, lines: wrap(text, room, 'serif', set) };
}

/** At the foot, in a second line above it where one doesn't hold it. */
function origin(text: string): Prose {
	const lines = wrap([run(text, { ink: 'quiet' })], right - left, 'sans', size);
	return words('source', [], left, lines.length > 1 ? sourceAt - 18 : sourceAt, { lines });
}

const rule = (key: string, y: number): Rule => ({
	key: `under ${key}`,
	d: path([
		{ x: left, y },
		{ x: right, y }
	]),
	strong: false
});

const underline = ({ name, x, width: wide, operative }: Section): Rule => ({
	key: `verb ${name}`,
	d: path([
		{ x, y: underVerb },
		{ x: x + wide, y: underVerb }
	]),
	strong: operative
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

function slip(source: Source, column: Column, x: number): Stamp {
	const { path: at, section, force, key } = column;
	const role = source.cast.roles.find(({ clause }) => clause === at);
	const text = at === section ? '' : tag(source, at);
	const wide = Math.max(34, width(text, { face: 'sans', weight: 600, size }) + 8);
	const box = { shape: 'slip', x, y: tagAt, width: wide, height: 34 } as const;
	const lettering = { size, leading: line, weight: 600, face: 'sans', underline: false } as const;
	return {
		...box,
		key,
		d: outline(box),
		hue: force === 'preamble' && role ? hueOf(source, role.id) : null,
		look: force === 'operative' ? 'solid' : 'open',
		ink: 'ink',
		text: text ? { ...lettering, x, y: tagAt + 8, anchor: 'middle', lines: [text] } : null,
		title: nameOf(source, key, '')
	};
}

/** Above the first section of each part. */
function parts({ sections }: Lanes, { preamble, operative }: Captions): Prose[] {
	const firsts = sections.filter((each, at) => each.operative !== sections[at - 1]?.operative);
	return firsts.map((each) =>
		words(`part ${each.name}`, [run(each.operative ? operative : preamble, { ink: 'quiet' })], each.x + 2, partAt)
	);
}

/** Three lines at most; the last then says how many are left out. */
function cited(source: Source, column: Column, lanes: Lanes, language: string): Prose[] {
	const lines = column.cites.flatMap((key) =>
		wrap([run(shortName(source, key, language), { ink: 'quiet' })], lanes.room(column) + between, 'sans', size)
	);
	if (lines.length === 0) return [];
	const shown = lines.length > 3 ? [...lines.slice(0, 2), [run(`+${lines.length - 2}`, { ink: 'quiet' })]] : lines;
	return [words(`cites ${column.key}`, [], lanes.centre(column), citesAt, { anchor: 'middle', lines: shown })];
}

/** The legend in as many lines as it takes. */
function keys(legend: Captions['legend']): { readonly stamps: Stamp[]; readonly texts: Prose[] } {
	let [x, y] = [left as number, legendAt as number];
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
