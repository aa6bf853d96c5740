/**
 * What is written around the rows of the matrix's page: title, parts and verbs above, counts and citations below, the
 * source at the foot; all at fixed heights.
 */

import { hueOf } from './dress';
import type { Glyph } from './glyph';
import { width } from './letters';
import type { Column, Matrix, Row } from './matrix';
import type { Code } from './code';
import { between, indent, line, size, verbSize, type Lanes, type Section, type Span } from './matrixlanes';
import { nameOf, shortName, tag, verb } from './names';
import { outline, path } from './outline';
import { run, wrap } from './prose';
import type { Prose, Rule, Run, Source, Stamp } from './scene';

/** A row of the legend. */
export interface Meaning {
	readonly glyph: Glyph;
	readonly kind: Row['kind'];
	readonly name: readonly Run[];
}

/** What the page says in the reader's language; what is empty or null takes no room. */
export interface Captions {
	readonly title: readonly Run[];
	/** What is told of the selection. */
	readonly caption?: readonly Run[];
	readonly preamble: string;
	readonly operative: string;
	/** Above the totals of rows, and beside those of columns. */
	readonly total: readonly string[];
	readonly named: string;
	readonly cites: string;
	/** Of the part of the table that is shown. */
	readonly legend: (shown: Matrix) => readonly Meaning[];
	readonly source: string;
	readonly code?: Code | null;
	/** Told how many rows and columns are folded away. */
	readonly folded: (rows: number, columns: number) => string;
}

/** How low what is above the rows stands. */
export interface Levels {
	readonly part: number;
	readonly verb: number;
	readonly tag: number;
	/** Where the rows begin. */
	readonly rows: number;
}

const [titleSize, titleLeading] = [38, 40];

/** Title and caption, and how low the heads of the columns then stand. */
export function above({ title, caption = [] }: Captions, { left, right }: Span): { texts: Prose[]; levels: Levels } {
	const texts: Prose[] = [];
	let y = 0;
	const room = right - left;
	if (title.length > 0) {
		const one = [48, 44, 40].find((each) => wrap(title, room, 'serif', each).length === 1);
		const set = one ?? titleSize;
		const lines = wrap(title, room, 'serif', set);
		const first = one ? 72 : 48;
		texts.push({ ...words('title', title, left, first, { face: 'serif', size: set, lines }), leading: titleLeading });
		y = first + (lines.length - 1) * titleLeading + (one ? 10 : 0);
	}
	if (caption.length > 0) {
		const lines = wrap(caption, room, 'sans', size);
		const first = y > 0 ? y + 34 : 36;
		texts.push(words('caption', caption, left, first, { lines }));
		y = first + (lines.length - 1) * line + 4;
	}
	const part = y > 0 ? y + 32 : 39;
	return { texts, levels: { part, verb: part + 29, tag: part + 62, rows: part + 86 } };
}

/** Parts, verbs, and what the totals count. */
export function heads({ reading }: Source, lanes: Lanes, captions: Captions, levels: Levels, { right }: Span): Prose[] {
	const verbs = lanes.sections.map(({ name, x, operative }) =>
		words(
			`verb ${name}`,
			[run(verb({ reading }, name), { italic: true, weight: operative ? 700 : 400 })],
			x + 2,
			levels.verb,
			{
				face: 'serif',
				size: verbSize,
				language: reading.language
			}
		)
	);
	const totals = captions.total.map((each, index) =>
		words(`total ${index}`, [quiet(each)], right, levels.tag - 20 + index * line, { anchor: 'end' })
	);
	return [...parts(lanes, captions, levels), ...verbs, ...totals];
}

/** How many actors each clause names, on the baseline `total`, and what it cites, in so many lines at most. */
export function feet(
	source: Source,
	{ columns }: Matrix,
	lanes: Lanes,
	{ named: count, cites }: Captions,
	{ left, total, cited: most }: { readonly left: number; readonly total: number; readonly cited: number },
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

export const underline = ({ name, x, width: wide, operative }: Section, { verb }: Levels): Rule => ({
	key: `verb ${name}`,
	d: path([
		{ x, y: verb + 9 },
		{ x: x + wide, y: verb + 9 }
	]),
	strong: operative
});

export function slip(source: Source, column: Column, x: number, y: number): Stamp {
	const { path: at, section, force, key } = column;
	const role = source.cast.roles.find(({ clause }) => clause === at);
	const text = at === section ? '' : tag(source, at);
	const wide = Math.max(34, width(text, { face: 'sans', weight: 600, size }) + 4);
	const box = { shape: 'slip', x, y, width: wide, height: 36 } as const;
	const lettering = { size, leading: line, weight: 600, face: 'sans', underline: false } as const;
	return {
		...box,
		key,
		d: outline(box),
		hue: force === 'preamble' && role ? hueOf(source, role.id) : null,
		look: force === 'operative' ? 'solid' : 'open',
		ink: 'ink',
		text: text ? { ...lettering, x, y: y + 10, anchor: 'middle', lines: [text] } : null,
		title: nameOf(source, key, '')
	};
}

/** Above the first section of each part. */
function parts({ sections }: Lanes, { preamble, operative }: Captions, { part }: Levels): Prose[] {
	const firsts = sections.filter((each, at) => each.operative !== sections[at - 1]?.operative);
	return firsts.map((each) =>
		words(`part ${each.name}`, [run(each.operative ? operative : preamble, { ink: 'quiet' })], each.x + 2, part)
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
