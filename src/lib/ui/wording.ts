/** Words of the text and quotes of them in, the same words in pieces out, each quoted or not: nothing is changed or lost. */

export interface Piece {
	readonly start: number;
	readonly text: string;
	/** The quote that it is part of, the later of two; null for the rest. */
	readonly quote: number | null;
}

export function pieces(text: string, quotes: readonly string[]): readonly Piece[] {
	const spans = quotes.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
	const held = spans.map((span, quote) => ({ ...span, quote })).filter(({ start, end }) => start >= 0 && end > start);
	const ends = [0, text.length, ...held.flatMap(({ start, end }) => [start, end])];
	const cuts = [...new Set(ends)].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((start, index) => ({
		start,
		text: text.slice(start, cuts[index + 1]),
		quote: held.findLast((each) => each.start <= start && start < each.end)?.quote ?? null
	}));
}
