/** A clause in, its words cut at every finding out: each segment knows which findings it belongs to. */

import type { Finding, Span, Words } from '$lib/clauses/clause';

export interface Segment<Found extends Span = Finding> {
	readonly start: number;
	readonly text: string;
	readonly findings: readonly Found[];
}

export function segments<Found extends Span>(
	{ start, end, text }: Words,
	findings: readonly Found[]
): Segment<Found>[] {
	const inside = findings.filter((found) => found.start >= start && found.end <= end);
	const cuts = [...new Set([start, end, ...inside.flatMap((found) => [found.start, found.end])])].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, index) => ({
		start: from,
		text: text.slice(from - start, (cuts[index + 1] ?? end) - start),
		findings: inside.filter((found) => found.start <= from && found.end > from)
	}));
}
