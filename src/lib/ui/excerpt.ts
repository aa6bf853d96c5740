/** Words of the instrument cut down to those around a finding, at spaces: still exactly that slice of the text. */

import type { Span, Words } from '$lib/clauses/clause';

export interface Excerpt extends Words {
	/** Something was cut before, or after. */
	readonly before: boolean;
	readonly after: boolean;
}

export function excerpt(words: Words, around: readonly Span[], most: number): Excerpt {
	const inside = around.filter(({ start, end }) => start >= words.start && end <= words.end);
	const first = Math.min(...inside.map(({ start }) => start), words.end - 1);
	const last = Math.max(...inside.map(({ end }) => end), first);
	if (words.text.length <= most || inside.length === 0) return cut(words, words.start, words.start + most);
	const spare = Math.max(0, most - (last - first));
	const start = Math.max(words.start, Math.min(first - Math.round(spare / 3), words.end - most));
	return cut(words, start, Math.max(start + most, last));
}

function cut({ text, start, end }: Words, from: number, to: number): Excerpt {
	const [before, after] = [from > start, to < end];
	const head = before ? start + text.lastIndexOf(' ', from - start) + 1 : start;
	const space = after ? text.indexOf(' ', to - start) : -1;
	const tail = space < 0 ? end : start + space;
	return {
		text: text.slice(head - start, tail - start),
		start: head,
		end: tail,
		before: head > start,
		after: tail < end
	};
}
