/**
 * Chance that repeats itself: a seed in, the same stream of numbers in [0, 1) every time.
 * Linear congruential generator with the constants of Numerical Recipes, as in d3-force.
 */

export type Chance = () => number;

export function chance(seed: number): Chance {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(1664525, state) + 1013904223) >>> 0;
		return state / 4294967296;
	};
}
