/**
 * Text in, folded tokens out: each word or mark of punctuation, stripped of case, accents and kinds of
 * apostrophe or hyphen, with its place in the untouched text. Names are compared token by token, so white
 * space of any kind never matters, nothing matches within a word, and no map of offsets is needed.
 */

import type { Span } from './clause';

export interface Token extends Span {
	readonly fold: string;
}

const invisible = '\\u00AD\\u200B-\\u200D\\u2060';
const letters = `[\\p{L}\\p{N}\\p{M}${invisible}]+`;
/** A hyphen joins (“multi-parties”, U+2011 too); a slash or a dot joins only digits (“70/1”). */
const pattern = new RegExp(`${letters}(?:(?:[-\\u2010\\u2011]|(?<=\\p{N})[/.](?=\\p{N}))${letters})*|\\S`, 'gu');
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
		const folded = fold(word);
		if (folded) found.push({ fold: folded, start: start + index, end: start + index + word.length });
	}
	return found;
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
