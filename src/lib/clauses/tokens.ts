/**
 * Text in, folded tokens out: each word or mark of punctuation, stripped of case, accents and kinds of
 * apostrophe or hyphen, with its place in the untouched text. Names are compared token by token, so white
 * space of any kind never matters, nothing matches within a word, and no map of offsets is needed.
 */

import type { Span } from './clause';

export interface Token extends Span {
	readonly fold: string;
	/** How many capitals it has, as far as names ask: none at its head, one there, or two and more. */
	readonly capitals: 0 | 1 | 2;
}

const invisible = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069';
const letters = `[\\p{L}\\p{N}\\p{M}${invisible}]+`;
/**
 * A hyphen joins (“multi-parties”, U+2011 too), even before a gap, for words are cut there at a line's end (“high- level”);
 * a slash or a dot joins only digits (“70/1”).
 */
const joint = `(?:[-\\u2010\\u2011](?:\\s{1,2}(?=\\p{L}))?|(?<=\\p{N})[/.](?=\\p{N}))`;
/** No word has more parts than these. */
const pattern = new RegExp(`${letters}(?:${joint}${letters}){0,12}|\\S`, 'gu');
/** The mark of a footnote behind a word: “countries1”. */
const footnote = /^(\p{L}{5,})\d{1,2}$/u;
/** Accents, once they stand apart from their letters, and what takes no room. */
const unseen = new RegExp(`[\\p{M}${invisible}]`, 'gu');

export function fold(word: string): string {
	if (/^[a-z0-9]+$/.test(word)) return word;
	return word
		.toLowerCase()
		.normalize('NFKD')
		.replace(unseen, '')
		.replace(/[\u2010\u2011]/g, '-')
		.replace(/[’‘ʼ′`´]/g, "'")
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae');
}

/** The tokens of one stretch of the text, no more than told; the whole of it unless told. */
export function tokens(
	text: string,
	{ start, end }: Span = { start: 0, end: text.length },
	most = Infinity
): readonly Token[] {
	const found: Token[] = [];
	for (const { 0: word, index } of text.slice(start, end).matchAll(pattern)) {
		if (found.length >= most) break;
		const token = tokenOf(word, start + index);
		if (token) found.push(token);
	}
	return found;
}

function tokenOf(written: string, start: number): Token | null {
	const word = footnote.exec(written)?.[1] ?? written;
	const folded = fold(/\s/.test(word) ? mended(word) : word);
	return folded
		? {
				fold: folded,
				capitals: capitalsIn(/^\p{L}/u.test(word) ? word : word.replace(unseen, '')),
				start,
				end: start + word.length
			}
		: null;
}

/** A word cut at the end of a line: the hyphen was the printer's unless a capital follows (“Secretary-\nGeneral”). */
function mended(word: string): string {
	return word.replace(/([-\u2010\u2011])(\s+)(\p{L})/gu, (_, hyphen: string, gap: string, next: string) =>
		/[\r\n]/.test(gap) && /\p{Ll}/u.test(next) ? next : hyphen + next
	);
}

function capitalsIn(word: string): Token['capitals'] {
	const first = word.charAt(0);
	if (first === first.toLowerCase()) return /\p{Lu}.*\p{Lu}/u.test(word.slice(0, 40)) ? 2 : 0;
	return /^\p{Lu}.{0,40}?\p{Lu}/u.test(word) ? 2 : 1;
}

export function folds(text: string): readonly string[] {
	return tokens(text).map((token) => token.fold);
}

/** Whether these words stand at this place. */
export function stands(words: readonly string[], list: readonly Token[], at: number): boolean {
	return words.length > 0 && words.every((word, offset) => list[at + offset]?.fold === word);
}

/** Whether these words stand anywhere. */
export function occurs(words: readonly string[], list: readonly Token[]): boolean {
	return list.some((_, at) => stands(words, list, at));
}

export type ByFirstWord<Phrase> = ReadonlyMap<string, readonly Phrase[]>;

/** Phrases under their first word, the longest first: so the first that stands is the longest match. */
export function byFirstWord<Phrase extends { readonly words: readonly string[] }>(
	phrases: readonly Phrase[]
): ByFirstWord<Phrase> {
	const index = new Map<string, Phrase[]>();
	for (const phrase of phrases.toSorted((one, other) => other.words.length - one.words.length)) {
		const first = phrase.words[0];
		if (first === undefined) continue;
		const siblings = index.get(first);
		if (siblings) siblings.push(phrase);
		else index.set(first, [phrase]);
	}
	return index;
}
