/**
 * The matrix in, the same table as a scene on a page of 1920 × 1080 out: no words under 24 units, all placed.
 * What doesn't fit is folded away, the least named first, and the page says how much that is; groups always stay.
 */

import { hueOf } from './dress';
import { glyphs, stamp, type Bearer, type Glyph } from './glyph';
import { width } from './letters';
import type { Column, Matrix, Row } from './matrix';
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

const size = 24;
const unit = 1.5;
const line = 26;
const left = sheet.margin;
/** Of names, after their mark. */
const indent = 48;
const right = sheet.width - sheet.margin;
const [titleAt, titleSize, titleLeading] = [60, 38, 44];
const [partAt, verbAt, underVerb, tagAt, top, foot] = [140, 169, 179, 201, 226, 834];
const [totalAt, citesAt, legendAt, sourceAt] = [860, 888, 976, 1052];
const [totals, between, narrowest, widest] = [88, 12, 57, 96];
const verbSize = 25;
const gapOfBlocks = 5;

export function matrixPoster(source: Source, all: Matrix, language: string, captions: Captions): Scene {
	const matrix = fold(source, all, language);
	const lost = [all.rows.length - matrix.rows.length, all.columns.length - matrix.columns.length] as const;
	const lanes = across(source, matrix, language);
	const rows = down(source, matrix.rows, language);
	const note = lost[0] + lost[1] > 0 ? ` ${captions.folded(...lost)}` : '';
	const heads = matrix.columns.map((column) => slip(source, column, lanes.centre(column)));
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
		stamps: [...heads, ...rows.flatMap((each) => signs(source, each, matrix, lanes, language)), ...legend.stamps],
		texts: [
			title(captions.title),
			...parts(lanes, captions),
			...lanes.sections.map(({ name, x, operative }) =>
				words(
					`verb ${name}`,
					[run(verb(source, name), { italic: true, weight: operative ? 700 : 400 })],
					x + 4,
					verbAt,
					{
						face: 'serif',
						size: verbSize,
						language: source.reading.language
					}
				)
			),
			...captions.total.map((each, index) =>
				words(`total ${index}`, [run(each, { ink: 'quiet' })], right, tagAt - 14 + index * line, { anchor: 'end' })
			),
			...rows.flatMap(labels),
			words('named', [run(captions.named, { ink: 'quiet' })], left + indent, totalAt),
			...matrix.columns.map((column) =>
				words(`named ${column.key}`, [run(String(column.total), { ink: 'quiet' })], lanes.centre(column), totalAt, {
					anchor: 'middle'
				})
			),
			words('cites', [run(captions.cites, { ink: 'quiet' })], left + indent, citesAt),
			...matrix.columns.flatMap((column) => cited(source, column, lanes, language)),
			...legend.texts,
			origin(captions.source + note)
		]
	};
}

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

interface Section {
	readonly name: string;
	readonly operative: boolean;
	readonly x: number;
	readonly width: number;
}

const underline = ({ name, x, width: wide, operative }: Section): Rule => ({
	key: `verb ${name}`,
	d: path([
		{ x, y: underVerb },
		{ x: x + wide, y: underVerb }
	]),
	strong: operative
});

interface Lanes {
	readonly sections: readonly Section[];
	readonly centre: (column: Column) => number;
	/** Room of a column's words. */
	readonly room: (column: Column) => number;
	readonly fits: boolean;
}

/** Sections side by side, each at least as wide as its verb. */
function across(source: Source, { rows, columns }: Matrix, language: string): Lanes {
	const start = left + indent + labelRoom(source, rows, language) + 14;
	const room = right - totals - start;
	const names = [...new Set(columns.map(({ section }) => section))];
	const inside = names.map((name) => columns.filter(({ section }) => section === name));
	const least = names.map(
		(name) => width(verb(source, name), { face: 'serif-italic', weight: 700, size: verbSize }) + 2
	);
	const widths = (pitch: number) => inside.map((list, at) => Math.max(list.length * pitch, least[at] ?? 0));
	const total = (pitch: number) => widths(pitch).reduce((sum, each) => sum + each + between, -between);
	let pitch: number = widest;
	while (pitch > narrowest && total(pitch) > room) pitch -= 1;
	const wide = widths(pitch);
	const sections = names.map((name, at) => ({
		name,
		operative: inside[at]?.[0]?.force === 'operative',
		x: Math.round(start + wide.slice(0, at).reduce((sum, each) => sum + each + between, 0)),
		width: Math.round(wide[at] ?? 0)
	}));
	const lane = (column: Column) => {
		const at = names.indexOf(column.section);
		const list = inside[at] ?? [];
		const step = (sections[at]?.width ?? 0) / Math.max(1, list.length);
		return {
			step,
			centre: Math.round((sections[at]?.x ?? 0) + step * (list.findIndex(({ key }) => key === column.key) + 0.5))
		};
	};
	return {
		sections,
		centre: (column) => lane(column).centre,
		room: (column) => lane(column).step,
		fits: total(pitch) <= room
	};
}

interface Placed {
	readonly row: Row;
	readonly centre: number;
	readonly bottom: number;
	/** Its name, in as many lines as it takes. */
	readonly name: readonly (readonly Run[])[];
}

/** Names of groups stand on one line each; others are no wider. */
function labelRoom(source: Source, rows: readonly Row[], language: string): number {
	const groups = rows.filter(({ kind }) => kind === 'stakeholder-group');
	return Math.max(300, ...groups.map((row) => lineWidth(label(source, row, language), 'sans', size)));
}

function down(source: Source, rows: readonly Row[], language: string): Placed[] {
	const room = labelRoom(source, rows, language);
	let y: number = top;
	return rows.map((row, at) => {
		if (at > 0 && row.kind !== rows[at - 1]?.kind) y += gapOfBlocks;
		const name = wrap(label(source, row, language), room + 4, 'sans', size);
		const height = (row.kind === 'stakeholder-group' ? 41 : 29) + (name.length - 1) * line;
		y += height;
		return { row, name, centre: y - height / 2, bottom: y };
	});
}

/** Rows and columns leave one by one, the least named first and of equals the last, until the rest fits. */
function fold(source: Source, all: Matrix, language: string): Matrix {
	let { rows, columns } = all;
	const leastOf = <Item extends Row | Column>(items: readonly Item[]): Item | undefined =>
		items.reduceRight<Item | undefined>(
			(least, each) => (least && least.total <= each.total ? least : each),
			undefined
		);
	while ((down(source, rows, language).at(-1)?.bottom ?? 0) > foot) {
		const least = leastOf(rows.filter(({ kind }) => kind !== 'stakeholder-group'));
		if (!least) break;
		rows = rows.filter((each) => each !== least);
	}
	while (columns.length > 1 && !across(source, { rows, columns }, language).fits) {
		const least = leastOf(columns);
		columns = columns.filter((each) => each !== least);
	}
	const kept = all.columns.flatMap((each, at) => (columns.includes(each) ? [at] : []));
	return { columns, rows: rows.map((row) => ({ ...row, cells: kept.map((at) => row.cells[at] ?? []) })) };
}

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

function label(source: Source, { key, kind }: Row, language: string): Run[] {
	const name = shortName(source, key, language);
	if (kind === 'stakeholder-group') return [run(name, { weight: 700, ink: hueOf(source, idOf(key)) ?? 'ink' })];
	return [run(name, kind === 'collective' ? { ink: 'quiet' } : { weight: 600 })];
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
