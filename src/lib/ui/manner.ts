/** What a sign of the matrix says, in the reader's language. */

import type { NodeKind } from '$lib/graph/kinds';
import type { Manner, Matrix, Sign } from '$lib/views/matrix';
import { glyphOf, type Glyph } from '$lib/views/glyph';
import { m } from '$lib/words/messages';

export const mannerName = (manner: Manner): string =>
	({
		given: m.manner_given,
		named: m.manner_named,
		addressed: m.manner_addressed,
		implied: m.manner_implied,
		among: m.manner_among
	})[manner]();

/** A row of the legend: a glyph and what it stands for, for one kind of actor. */
export interface Meaning {
	readonly glyph: Glyph;
	readonly kind: NodeKind;
	readonly name: string;
}

const order: readonly Glyph[] = ['disc', 'dot', 'hexagon', 'diamond', 'many', 'chevron', 'ring', 'among'];

/** Only what the table shows, each glyph once, in a fixed order. */
export function meanings({ rows }: Matrix): Meaning[] {
	const found = new Map<Glyph, { kind: NodeKind; signs: Sign[] }>();
	for (const { kind, cells } of rows)
		for (const sign of cells.flat()) {
			const glyph = glyphOf(kind, sign.manner);
			const same = found.get(glyph) ?? { kind, signs: [] };
			found.set(glyph, { ...same, signs: [...same.signs, sign] });
		}
	return order.flatMap((glyph) => {
		const { kind, signs } = found.get(glyph) ?? {};
		return kind && signs ? [{ glyph, kind, name: meaning(glyph, signs) }] : [];
	});
}

/** An address is told by its own words, if they are always the same. */
function meaning(glyph: Glyph, signs: readonly Sign[]): string {
	const quotes = new Set(signs.flatMap(({ words }) => words.map(({ quote }) => quote)));
	const words = quotes.size === 1 ? `<q>${[...quotes].join('')}</q>` : null;
	switch (glyph) {
		case 'disc':
			return m.manner_given();
		case 'dot':
			return m.manner_named_group();
		case 'hexagon':
			return m.manner_named_organization();
		case 'diamond':
			return m.manner_named_body();
		case 'many':
			return m.manner_named_collective();
		case 'chevron':
			return words ? m.manner_addressed_as({ words }) : m.manner_addressed();
		case 'ring':
			return m.manner_implied();
		case 'among':
			return words ? m.manner_among_as({ words }) : m.manner_among();
	}
}
