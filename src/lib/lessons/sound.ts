/**
 * A scene in, the same scene without what this text doesn't have out, and what was left out. It is used twice: a
 * reader's tour keeps the rest, a shipped tour stops the build.
 */

import type { Fault } from './fault';
import { wordsOf, type Known } from './known';
import { sift } from './query';
import type { Overlay, Quote, TourScene } from './tour';

export interface Sound {
	readonly scene: TourScene;
	readonly faults: readonly Fault[];
}

/** `tour` and `number` say where the scene stands, both counted from 1. */
export function sound(scene: TourScene, known: Known, tour: number, number: number): Sound {
	const place = { tour, scene: number };
	const { query, strays } = sift(scene.query, known);
	const missing = new Set([
		...strays.filter(({ isNode }) => isNode).map(({ value }) => value),
		...namesOf(scene.overlay).filter((node) => !known.nodes.has(node))
	]);
	const untrue = scene.quotes.filter((quote) => !isQuoted(quote, known));
	const faults: Fault[] = [
		...[...missing].map((node): Fault => ({ code: 'missing-node', node, ...place })),
		...strays
			.filter(({ isNode }) => !isNode)
			.map(({ parameter, value }): Fault => ({ code: 'stray-parameter', parameter, value, ...place })),
		...untrue.map((quote): Fault => ({ code: 'missing-quote', ...quote, ...place }))
	];
	if (faults.length === 0) return { scene, faults };
	const { overlay, ...rest } = scene;
	const quotes = scene.quotes.filter((quote) => !untrue.includes(quote));
	return { scene: { ...rest, query, quotes, ...(overlay && { overlay: kept(overlay, known) }) }, faults };
}

export function isQuoted({ clause, words }: Quote, { reading }: Known): boolean {
	return words !== '' && (wordsOf(reading, clause)?.text.includes(words) ?? false);
}

const namesOf = (overlay: Overlay | undefined): string[] => [
	...(overlay?.ties.flatMap(({ from, to }) => [from, to]) ?? []),
	...(overlay?.remarks.map(({ at }) => at) ?? [])
];

const kept = ({ ties, remarks }: Overlay, { nodes }: Known): Overlay => ({
	ties: ties.filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
	remarks: remarks.filter(({ at }) => nodes.has(at))
});
