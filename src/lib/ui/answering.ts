/** What has been answered to one question, step by step: the question, the answer so far and a choice in, the answer out. */

import type { Exercise } from '$lib/lessons/exercise';
import { judge, type Judgement } from '$lib/lessons/judge';

export interface Given {
	/** Ids of the options chosen. */
	readonly picked: readonly string[];
	/** Of a sorting: each item's id with its option's. */
	readonly placed: Readonly<Record<string, string>>;
	/** Hands counted, by option. */
	readonly votes: Readonly<Record<string, number>>;
	/** The answer has been shown: nothing changes any more. */
	readonly shown: boolean;
}

export const nothingGiven: Given = { picked: [], placed: {}, votes: {}, shown: false };

/** Of one, the other is given up; of many, each is taken or put back; of a sorting, the option gets the item. */
export function choose(exercise: Exercise, given: Given, option: string, item?: string): Given {
	if (given.shown) return given;
	const { picked, placed } = given;
	switch (exercise.form) {
		case 'one':
			return { ...given, picked: [option] };
		case 'many':
			return {
				...given,
				picked: picked.includes(option) ? picked.filter((id) => id !== option) : [...picked, option]
			};
		case 'sort': {
			const put = item ?? nextItem(exercise, given);
			return put ? { ...given, placed: { ...placed, [put]: option } } : given;
		}
	}
}

/** The first item that lies nowhere yet. */
export const nextItem = (exercise: Exercise, { placed }: Given): string | undefined =>
	exercise.form === 'sort' ? exercise.items.find(({ id }) => !Object.hasOwn(placed, id))?.id : undefined;

/** Whether there is an answer to be checked: of a sorting, a whole one. */
export const isReady = (exercise: Exercise, given: Given): boolean =>
	exercise.form === 'sort' ? nextItem(exercise, given) === undefined : given.picked.length > 0;

/** Null until an answer has been given and shown: a room that only looks is not judged. */
export const judged = (exercise: Exercise, given: Given): Judgement | null =>
	given.shown && isReady(exercise, given)
		? judge(exercise, exercise.form === 'sort' ? given.placed : given.picked)
		: null;

/** Whether an option belongs to the answer; of a sorting, for that item. */
export const isRight = (exercise: Exercise, option: string, item = ''): boolean =>
	exercise.form === 'sort' ? exercise.right[item] === option : exercise.right.includes(option);
