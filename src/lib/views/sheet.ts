/**
 * The sheet of roles: its columns and its letters, and a mark that stands in one of them.
 * Everything is in units of a slide 1920 wide, and nothing is set smaller than 28.
 */

import type { NodeKey } from '$lib/graph/kinds';
import { dress, sizes, type Words } from './dress';
import { width } from './letters';
import { idOf, nameOf, tag } from './names';
import { outline, round, type Point } from './outline';
import { run } from './prose';
import type { Page } from './pages';
import { sectionName, tagOf } from './reference';
import type { Mark, Prose, Room, Source, Stamp, Text } from './scene';
import { centred } from './text';

/** The paper that a sheet is set on. */
export type Paper = Pick<Page, 'width' | 'height' | 'margin'>;

/** Where each column begins; the arrow also has an end, and the quote a width. */
export interface Columns {
	readonly left: number;
	readonly words: number;
	readonly arrow: number;
	readonly head: number;
	readonly quote: number;
	readonly quoted: number;
	readonly also: number;
	/** Where the tags of `also` begin, and the kinds of tags are told. */
	readonly tags: number;
	readonly right: number;
}

/** The quotes have what the other columns leave. Where nobody has a role, the tags have the room of arrow and quote. */
export function columnsOf({ width, margin }: Paper, { cast }: Pick<Source, 'cast'>): Columns {
	const [left, right] = [margin + 12, width - margin - 12];
	const [arrow, quote, also] = [left + 410, left + 568, right - 194];
	const tags = cast.roles.length > 0 ? also : arrow + 40;
	return { left, words: left + 118, arrow, head: left + 548, quote, quoted: also - quote - 18, also, tags, right };
}

/** Room of a group's name and its role. */
export const wordsRoom = 284;

const style = (size: number, leading: number, weight: Text['weight'], face: Text['face'] = 'sans') => ({
	size,
	leading,
	weight,
	face
});

export const styles = {
	name: style(30, 32, 700),
	role: style(28, 31, 400),
	tag: style(28, 32, 600),
	verb: style(30, 32, 400, 'serif-italic'),
	acronym: style(28, 32, 700)
} as const;

export const { scale } = sizes.slide;
export const slip = { height: 40, pad: 28 } as const;

/** Words set line under line from a left edge; `top` is where the first line's room begins. */
export function block(lines: readonly string[], look: Words['style'], x: number, top: number): Text {
	const y = round(top + look.leading / 2 + look.size * 0.34);
	return { ...look, lines, x, y, anchor: 'start', underline: false };
}

/** A node as a mark of this sheet, in its dress; the words inside and their place are given. */
export function mark(
	source: Source,
	node: NodeKey,
	language: string,
	box: Point & Room,
	{ inside, text, label = null }: { inside?: Words; text?: Text; label?: Text | null }
): Mark {
	const { shape: own, hue, solid } = dress(source, node, 'slide', language);
	// A role's title is words alone here: it stands below the name of its group.
	const shape = own === 'pill' ? 'verb' : own;
	const outer = { ...box, shape };
	return {
		...outer,
		key: node,
		kind: source.graph.getNodeAttribute(node, 'kind'),
		side: 'E',
		d: outline(outer),
		ring: outline(outer, (shape === 'disc' ? 5 : 4) * scale),
		hue,
		solid,
		text: text ?? (inside ? centred(inside, outer, shape === 'verb' && solid) : null),
		label,
		title: nameOf(source, node, language)
	};
}

/** The words of a tag: `b) ii`, *rappelant*; with its section where the letter alone would mislead and there is room. */
export function tagWords({ graph, reading }: Source, node: NodeKey, prefix = '', room = Infinity): Words {
	const path = idOf(node);
	const style = path.includes('.') ? styles.tag : styles.verb;
	const isOwn = graph.getNodeAttribute(node, 'force') === 'operative' || !path.includes('.');
	const whole = node.startsWith('section:') ? sectionName(reading, path) : tagOf(reading, path);
	const tags = [whole, tag({ reading }, path)].map((words) => ({ lines: [prefix + words], style }));
	const words = tags.find((each) => tagWidth(each) <= room) ?? shortened(prefix + tag({ reading }, path), style, room);
	return { ...words, ...(isOwn ? { language: reading.language } : {}) };
}

/** As many letters as there is room for. */
function shortened(words: string, style: Words['style'], room: number): Words {
	const cut = (length: number): Words => ({ lines: [`${words.slice(0, length).trimEnd()}…`], style });
	let length = words.length;
	while (length > 1 && tagWidth(cut(length)) > room) length -= 1;
	return cut(length);
}

export const tagWidth = ({ lines, style }: Words): number =>
	Math.ceil(Math.max(...lines.map((line) => width(line, style))) + slip.pad);

/** What the kinds of tags mean, at the foot of their column. */
export interface Key {
	readonly preamble: string;
	readonly operative: string;
	readonly addressed: string;
}

/** How far its rows are apart. */
const keyRow = 34;
const sign = { width: 36, height: 24 } as const;

export const keyStamps = (x: number, y: number): Stamp[] =>
	(['open', 'solid'] as const).map((look, index) => {
		const box = { shape: 'slip' as const, x: x + sign.width / 2, y: y + (index - 1) * keyRow, ...sign };
		return { ...box, key: `key ${look}`, d: outline(box), hue: null, look, ink: 'ink', text: null, title: null };
	});

export function keyWords({ preamble, operative, addressed }: Key, x: number, y: number): Prose[] {
	const look = { anchor: 'start', face: 'sans', size: 28, leading: keyRow, language: null } as const;
	const baseline = (index: number) => y + (index - 1) * keyRow + 9.5;
	const words = [preamble, operative, addressed].map((each, index): Prose => {
		const at = { x: x + sign.width + 14, y: baseline(index) };
		return { ...look, ...at, key: `key ${index}`, lines: [[run(each, { ink: 'quiet' })]] };
	});
	const mark = [run('›', { ink: 'quiet', italic: true })];
	return [...words, { ...look, key: 'key sign', face: 'serif', size: 30, x: x + 14, y: baseline(2), lines: [mark] }];
}
