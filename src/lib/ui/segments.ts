/** A clause in, its words cut at every finding out: each segment knows which findings it belongs to. */

import type { Finding, Words } from '$lib/clauses/clause';

export interface Segment {
	readonly start: number;
	readonly text: string;
	readonly findings: readonly Finding[];
}

export function segments({ start, end, text }: Words, findings: readonly Finding[]): Segment[] {
	const inside = findings.filter((found) => found.start >= start && found.end <= end);
	const cuts = [...new Set([start, end, ...inside.flatMap((found) => [found.start, found.end])])].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, index) => ({
		start: from,
		text: text.slice(from - start, (cuts[index + 1] ?? end) - start),
		findings: inside.filter((found) => found.start <= from && found.end > from)
	}));
}
