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

const [titleAt, titleSize, titleLeading] = [60, 38, 44];
const [partAt, verbAt, underVerb, tagAt] = [140, 169, 179, 201];
const [totalAt, citesAt, sourceAt] = [860, 888, 1052];

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
		words(`total ${index}`, [quiet(each)], right, tagAt - 14 + index * line, { anchor: 'end' })
	);
	return [...parts(lanes, captions), ...verbs, ...totals];
}

/** How many actors each clause names, and what it cites. */
export function feet(source: Source, { columns }: Matrix, lanes: Lanes, captions: Captions, language: string): Prose[] {
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
	const place = words('title', text, left, one ? titleAt + 20 : titleAt, { face: 'serif', size: set });
	return { ...place, leading: titleLeading, lines: wrap(text, room, 'serif', set) };
}

/** At the foot, in a second line above it where one doesn't hold it. */
export function origin(text: string): Prose {
	const lines = wrap([run(text, { ink: 'quiet' })], right - left, 'sans', size);
	return words('source', [], left, lines.length > 1 ? sourceAt - 18 : sourceAt, { lines });
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
