/** The list of exercise kinds, and runs of exercises: a seed in, mixed exercises without repeats out. */

import type { Chance } from '$lib/views/chance';
import type { Source } from '$lib/views/scene';
import { seeded, shuffled } from './draw';
import type { Exercise, Kind, Recipe } from './exercise';
import { force } from './force';
import { naming } from './naming';
import { sorting } from './sorting';
import { missingTies } from './ties';
import { whichClause } from './which';
import { whoseRole } from './whose';

export const kinds: readonly Kind[] = [whoseRole, naming, force, whichClause, missingTies, sorting];

/** One exercise of a kind; null if the text allows none. */
export function make(kind: Kind, source: Source, chance: Chance): Exercise | null {
	const [recipe] = shuffled(kind.recipes(source), chance);
	return recipe?.(chance) ?? null;
}

export interface RunOrder {
	readonly seed: number;
	readonly count: number;
	/** Names of the kinds wanted; all if not said. */
	readonly only?: readonly string[];
}

/** As many exercises as asked for, or as the text allows; the kinds take turns. */
export function run(source: Source, { seed, count, only }: RunOrder): Exercise[] {
	const chance = seeded(seed);
	const wanted = kinds.filter(({ name }) => only?.includes(name) ?? true);
	const piles = shuffled(wanted, chance).map((kind) => shuffled(kind.recipes(source), chance));
	return turns(piles)
		.slice(0, Math.max(0, count))
		.map((recipe) => recipe(chance));
}

/** One from each pile in turn, until all are empty. */
function turns(piles: readonly (readonly Recipe[])[]): Recipe[] {
	const rounds = Math.max(0, ...piles.map(({ length }) => length));
	return Array.from({ length: rounds }, (_, round) => piles.flatMap((pile) => pile[round] ?? [])).flat();
}
