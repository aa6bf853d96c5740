/** What stands over the rows of the matrix's page: title and caption, parts and verbs, the tag of each clause. */

import { hueOf } from './dress';
import { width } from './letters';
import type { Column } from './matrix';
import { line, size, verbSize, type Lanes, type Section, type Span } from './matrixlanes';
import { quiet, words, type Captions } from './matrixwords';
import { nameOf, tag, verb } from './names';
import { outline, path } from './outline';
import { run, wrap } from './prose';
import type { Prose, Rule, Source, Stamp } from './scene';

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
