/**
 * What is written around the rows of the matrix's page: title, parts and verbs above, counts and citations below, the
 * source at the foot; all at fixed heights.
 */

import { hueOf } from './dress';
import type { Glyph } from './glyph';
import { width } from './letters';
import type { Column, Matrix, Row } from './matrix';
import { between, indent, left, line, right, size, verbSize, type Lanes, type Section } from './matrixlanes';
import { nameOf, shortName, tag, verb } from './names';
import { outline, path } from './outline';
import { run, wrap } from './prose';
import type { Prose, Rule, Run, Source, Stamp } from './scene';

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

const [titleAt, titleSize, titleLeading] = [52, 38, 42];
const [partAt, verbAt, underVerb, tagAt] = [126, 155, 164, 188];
const sourceAt = 1054;

/** How low what is under the rows stands, and how many lines of citations it has. */
export interface Levels {
	/** The lowest that the rows may end. */
	readonly foot: number;
	readonly total: number;
	readonly cited: number;
	readonly legend: number;
}

/** Parts, verbs, and what the totals count. */
export function heads({ reading }: Source, lanes: Lanes, captions: Captions): Prose[] {
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
		words(`total ${index}`, [quiet(each)], right, tagAt - 20 + index * line, { anchor: 'end' })
	);
	return [...parts(lanes, captions), ...verbs, ...totals];
}

/** How many actors each clause names, and what it cites. */
export function feet(
	source: Source,
	{ columns }: Matrix,
	lanes: Lanes,
	{ named: count, cites }: Captions,
	{ total, cited: most }: Levels,
	language: string
): Prose[] {
	const citesAt = total + line;
	const named = columns.map((column) =>
		words(`named ${column.key}`, [quiet(String(column.total))], lanes.centre(column), total, { anchor: 'middle' })
	);
	return [
		words('named', [quiet(count)], left + indent, total),
		...named,
		words('cites', [quiet(cites)], left + indent, citesAt),
		...shared(columns.map((column) => cited(source, column, lanes, most, language))).flatMap((group) =>
			citations(group, lanes, citesAt)
		)
	];
}

const quiet = (text: string): Run => run(text, { ink: 'quiet' });

type Look = Partial<Pick<Prose, 'anchor' | 'face' | 'size' | 'language' | 'lines'>>;

export const words = (key: string, text: readonly Run[], x: number, y: number, look: Look = {}): Prose => ({
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

export function title(text: readonly Run[]): Prose {
	const room = right - left;
	const one = [48, 44, 40].find((each) => wrap(text, room, 'serif', each).length === 1);
	const set = one ?? titleSize;
	const place = words('title', text, left, one ? 80 : titleAt, { face: 'serif', size: set });
	return { ...place, leading: titleLeading, lines: wrap(text, room, 'serif', set) };
}

/** At the foot, in a second line above it where one doesn't hold it. */
export function origin(text: string): Prose {
	const lines = wrap([run(text, { ink: 'quiet' })], right - left, 'sans', size);
	return words('source', [], left, sourceAt - (lines.length > 1 ? 24 : 0), { lines });
}

export const underline = ({ name, x, width: wide, operative }: Section): Rule => ({
	key: `verb ${name}`,
	d: path([
		{ x, y: underVerb },
		{ x: x + wide, y: underVerb }
	]),
	strong: operative
});

export function slip(source: Source, column: Column, x: number): Stamp {
	const { path: at, section, force, key } = column;
	const role = source.cast.roles.find(({ clause }) => clause === at);
	const text = at === section ? '' : tag(source, at);
	const wide = Math.max(34, width(text, { face: 'sans', weight: 600, size }) + 4);
	const box = { shape: 'slip', x, y: tagAt, width: wide, height: 36 } as const;
	const lettering = { size, leading: line, weight: 600, face: 'sans', underline: false } as const;
	return {
		...box,
		key,
		d: outline(box),
		hue: force === 'preamble' && role ? hueOf(source, role.id) : null,
		look: force === 'operative' ? 'solid' : 'open',
		ink: 'ink',
		text: text ? { ...lettering, x, y: tagAt + 10, anchor: 'middle', lines: [text] } : null,
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

interface Cited {
	readonly column: Column;
	readonly lines: readonly (readonly Run[])[];
}

/** So many lines at most; the last then says how many are left out. */
function cited(source: Source, column: Column, lanes: Lanes, most: number, language: string): Cited {
	const lines = column.cites.flatMap((key) =>
		wrap([run(shortName(source, key, language), { ink: 'quiet' })], lanes.room(column) + between, 'sans', size)
	);
	const left = lines.length - most + 1;
	return { column, lines: left > 1 ? [...lines.slice(0, most - 1), [quiet(`+${left}`)]] : lines };
}

/** What neighbours cite of the same text: its name stands once, between them, for which one column is too narrow. */
function shared(all: readonly Cited[]): Cited[][] {
	const begins = ({ lines }: Cited) => (lines.length > 1 ? (lines[0] ?? []).map(({ text }) => text).join('') : null);
	return all.reduce<Cited[][]>((groups, each) => {
		const last = groups.at(-1)?.at(-1);
		const isNext = last && last.column.section === each.column.section && begins(last) !== null;
		if (isNext && begins(last) === begins(each)) groups.at(-1)?.push(each);
		else groups.push([each]);
		return groups;
	}, []);
}

function citations(group: readonly Cited[], lanes: Lanes, y: number): Prose[] {
	const set = ({ column: { key } }: Cited, x: number, top: number, lines: Cited['lines'], name = 'cites') =>
		lines.length > 0 ? [words(`${name} ${key}`, [], x, top, { anchor: 'middle', lines })] : [];
	const [first, ...others] = group;
	if (!first) return [];
	if (others.length === 0) return set(first, lanes.centre(first.column), y, first.lines);
	const middle = group.reduce((sum, { column }) => sum + lanes.centre(column), 0) / group.length;
	return [
		...set(first, middle, y, first.lines.slice(0, 1), 'cites from'),
		...group.flatMap((each) => set(each, lanes.centre(each.column), y + line, each.lines.slice(1)))
	];
}
