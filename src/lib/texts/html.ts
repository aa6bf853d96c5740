/**
 * An HTML page in, its words out as a browser would show them without styles: blocks are paragraphs, list items keep the
 * number or letter that `type`, `start` and `value` (or a list style) give them. Nothing is run, nothing is fetched.
 */

import { Parser } from 'htmlparser2';
import { numberIn, type NumberStyle } from './numbers';
import { decode } from './plain';
import { Refusal } from './refusal';
import { sheet } from './sheet';
import { limits, type Extract, type Incoming } from './text';

const blocks = new Set(
	(
		'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
		'h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
	).split(' ')
);
const unseen = new Set(
	'script style template noscript svg math select textarea object iframe audio video canvas'.split(' ')
);
const styles: ReadonlyMap<string, NumberStyle> = new Map([
	['1', 'decimal'],
	['a', 'lower-letter'],
	['A', 'upper-letter'],
	['i', 'lower-roman'],
	['I', 'upper-roman'],
	['decimal', 'decimal'],
	['lower-alpha', 'lower-letter'],
	['lower-latin', 'lower-letter'],
	['upper-alpha', 'upper-letter'],
	['upper-latin', 'upper-letter'],
	['lower-roman', 'lower-roman'],
	['upper-roman', 'upper-roman']
]);

type Attributes = Readonly<Record<string, string>>;

/** A list that is open: its style, or null for bullets, and the number of its next item. */
interface List {
	readonly style: NumberStyle | null;
	next: number;
}

export function read({ bytes }: Incoming): Extract {
	const { text, warnings } = decode(bytes);
	const page = sheet();
	const lists: List[] = [];
	const found: { title: string; language: string | null } = { title: '', language: null };
	const within = { depth: 0, unseen: 0, title: 0, pre: 0 };
	const parser = new Parser({
		onopentag(name, attributes) {
			if (++within.depth > limits.depth) throw new Refusal('too-deep', { limit: limits.depth });
			if (name === 'html') found.language = attributes['lang'] ?? null;
			count(within, name, 1);
			if (name === 'ol')
				lists.push({ style: styleOf(attributes) ?? 'decimal', next: integer(attributes['start']) ?? 1 });
			if (name === 'ul' || name === 'menu') lists.push({ style: null, next: 1 });
			if (blocks.has(name)) page.paragraph();
			if (name === 'br') page.line();
			if (name === 'li') item(lists.at(-1), attributes, page.label);
		},
		ontext(words) {
			if (within.title > 0) found.title += words;
			else if (within.unseen === 0) page.say(words, within.pre > 0);
		},
		onclosetag(name) {
			within.depth--;
			count(within, name, -1);
			if (name === 'ol' || name === 'ul' || name === 'menu') lists.pop();
			if (name === 'td' || name === 'th') page.say('\t', true);
			if (blocks.has(name)) page.paragraph();
		}
	});
	parser.end(text.replace(/^\uFEFF/, ''));
	return {
		text: page.text(),
		title: found.title.trim().replaceAll(/\s+/g, ' ') || null,
		language: found.language,
		warnings
	};
}

function count(within: { unseen: number; title: number; pre: number }, name: string, by: 1 | -1): void {
	if (unseen.has(name)) within.unseen += by;
	if (name === 'title') within.title += by;
	if (name === 'pre') within.pre += by;
}

function item(list: List | undefined, attributes: Attributes, label: (label: string) => void): void {
	const style = styleOf(attributes) ?? list?.style ?? null;
	if (!list || !style) return;
	const number = integer(attributes['value']) ?? list.next;
	list.next = number + 1;
	label(numberIn(style, number, 'counted') + (style === 'decimal' ? '.' : ')'));
}

function styleOf({ type = '', style = '' }: Attributes): NumberStyle | null {
	const named = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase();
	return styles.get(named ?? '') ?? styles.get(type) ?? null;
}

function integer(value: string | undefined): number | null {
	return /^\s*-?\d{1,9}\s*$/.test(value ?? '') ? Number(value) : null;
}
