/**
 * A scene in, the parts in which a room comes to see it out. The scene's own data decide: where the room is asked first,
 * what is chosen and named waits for the answers; then come the caption and the words of the text, one by one.
 */

import type { TourScene } from './tour';

export type Part =
	/** The picture at rest, without a title: the room answers first. */
	| { readonly kind: 'asking' }
	/** What the scene is about, chosen and named. */
	| { readonly kind: 'shown' }
	| { readonly kind: 'caption' }
	/** Index of one of the scene's quotes. */
	| { readonly kind: 'quote'; readonly quote: number };

export function partsOf({
	notes,
	captions,
	quotes
}: Pick<TourScene, 'notes' | 'captions' | 'quotes'>): readonly Part[] {
	const asks = Object.values(notes).some(({ ask = [] }) => ask.length > 0);
	const tells = Object.values(captions).some((caption) => caption.trim() !== '');
	return [
		...(asks ? [{ kind: 'asking' } as const] : []),
		{ kind: 'shown' },
		...(tells ? [{ kind: 'caption' } as const] : []),
		...quotes.map((_quote, quote): Part => ({ kind: 'quote', quote }))
	];
}

/** Where a presentation stands: a step and how much of it, both counted from 1. */
export interface Stand {
	readonly step: number;
	readonly part: number;
}

/** Every part of a step: whoever goes back finds what had been revealed. */
const whole = (counts: readonly number[], step: number): Stand => ({ step, part: counts[step - 1] ?? 1 });

/** One key on or back, over the ends of the steps; the same stand at either end. `counts` are the parts of each step. */
export function turned(counts: readonly number[], { step, part }: Stand, way: 'next' | 'previous'): Stand {
	const count = counts[step - 1] ?? 1;
	const at = Math.min(part, count);
	if (way === 'next')
		return at < count
			? { step, part: at + 1 }
			: step < counts.length
				? { step: step + 1, part: 1 }
				: { step, part: at };
	return at > 1 ? { step, part: at - 1 } : step > 1 ? whole(counts, step - 1) : { step, part: at };
}
