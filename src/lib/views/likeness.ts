/**
 * Sets in, an order out in which like stands beside like: seriation as a short path through Jaccard distances
 * (Hahsler, Hornik and Buchta 2008), grown by nearest neighbour from every start (Rosenkrantz, Stearns and Lewis 1977).
 * Without chance: what is equally near is taken in the order given.
 */

/** Places of the given sets, each once. */
export function alike(sets: readonly ReadonlySet<number>[]): number[] {
	const distances = sets.map((one) => sets.map((other) => distance(one, other)));
	const paths = sets.map((_set, start) => grow(distances, start));
	const [shortest] = paths.sort((a, b) => a.length - b.length);
	const order = shortest?.order ?? [];
	return (order[0] ?? 0) <= (order.at(-1) ?? 0) ? order : order.reverse();
}

/** Jaccard's: 0 for the same, 1 for nothing in common. Two that are empty are the same. */
export function distance(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
	const common = [...one].filter((each) => other.has(each)).length;
	const all = one.size + other.size - common;
	return all === 0 ? 0 : 1 - common / all;
}

function grow(distances: readonly (readonly number[])[], start: number): { order: number[]; length: number } {
	const order = [start];
	const left = new Set(distances.keys());
	left.delete(start);
	let length = 0;
	for (let from = distances[start]; from && left.size > 0; from = distances[order.at(-1) ?? start]) {
		const near = from;
		const next = [...left].reduce((best, each) => ((near[each] ?? 1) < (near[best] ?? 1) ? each : best));
		length += near[next] ?? 1;
		order.push(next);
		left.delete(next);
	}
	return { order, length };
}
