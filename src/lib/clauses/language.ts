/** Text in, its language out: the one whose small words it uses most. French if that tells nothing. */

import { tokens } from './tokens';

const small: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['fr', new Set('le la les de des du et que qui au aux dans pour par sur une un l d ce'.split(' '))],
	['en', new Set('the of and that to in for on by with which its is be are as an'.split(' '))]
]);

/** Enough to tell, and no more than a moment's work on a long text. */
const sample = 20_000;

export function languageOf(text: string): string {
	const list = tokens(text, { start: 0, end: Math.min(text.length, sample) });
	const counts = [...small].map(([language, words]) => ({
		language,
		count: list.filter(({ fold }) => words.has(fold)).length
	}));
	return counts.reduce((best, one) => (one.count > best.count ? one : best)).language;
}
