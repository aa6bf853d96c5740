/**
 * A reading in, the parts that the legend tells and filters out. A long text says the same verb again and again: its parts
 * are told by verb, the preamble first.
 */

import type { Force, Reading } from '$lib/clauses/clause';

export interface Part {
	/** The filters that take it away. */
	readonly ids: readonly string[];
	readonly verb: string;
	readonly kind: Force;
	/** Of its clauses. */
	readonly count: number;
}

/** So many sections stand in the legend one by one. */
const most = 14;

export function partsOf({ sections, clauses }: Reading): readonly Part[] {
	const counts = new Map<string, number>();
	for (const { section } of clauses) counts.set(section, (counts.get(section) ?? 0) + 1);
	const parts = sections.map(({ path, verb, kind }) => ({
		ids: [`part:${path}`],
		verb: verb.text,
		kind,
		count: counts.get(path) ?? 0
	}));
	return parts.length > most ? byVerb(parts) : parts;
}

function byVerb(parts: readonly Part[]): readonly Part[] {
	const found = new Map<string, Part>();
	for (const part of parts) {
		const name = `${part.kind} ${part.verb.toLowerCase()}`;
		const { verb, ids, count } = found.get(name) ?? { verb: part.verb, ids: [], count: 0 };
		found.set(name, { ...part, verb, ids: [...ids, ...part.ids], count: count + part.count });
	}
	const all = [...found.values()];
	return [...all.filter(({ kind }) => kind === 'preamble'), ...all.filter(({ kind }) => kind !== 'preamble')];
}
