/** Drawing by lot: items and a stream of chance in, some of them out; the same stream gives the same draw. */

import { chance, type Chance } from '$lib/views/chance';

/** Neighbouring seeds begin with nearly the same number (one step of the generator), so the first two are thrown away. */
export function seeded(seed: number): Chance {
	const stream = chance(seed);
	stream();
	stream();
	return stream;
}

/** Fisher and Yates. */
export function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
	const list = [...items];
	for (let at = list.length - 1; at > 0; at--) {
		const other = Math.floor(chance() * (at + 1));
		const [here, there] = [list[at], list[other]];
		if (here !== undefined && there !== undefined) [list[at], list[other]] = [there, here];
	}
	return list;
}

/** The nearest ones first, those that are equally near by lot; so that wrong options are plausible. */
export function nearest<Item>(
	items: readonly Item[],
	nearness: (item: Item) => number,
	count: number,
	chance: Chance
): Item[] {
	return shuffled(items, chance)
		.sort((a, b) => nearness(b) - nearness(a))
		.slice(0, count);
}
