/** An exercise and an answer in, what is right and what was missed out; and the verdict as a message. */

import type { Exercise, Option } from './exercise';
import type { Message, Term } from './say';

/** Ids of the chosen options; for a sorting, each item's id with the option under which it was put. */
export type Answer = readonly string[] | Readonly<Record<string, string>>;

export interface Judgement {
	readonly verdict: 'right' | 'partly' | 'wrong';
	/** Right and chosen; of a sorting, items in their place. */
	readonly hit: readonly string[];
	/** Right and not chosen; of a sorting, items not in their place or nowhere. */
	readonly missed: readonly string[];
	/** Chosen and not right; of a sorting, items in a wrong place. */
	readonly extra: readonly string[];
}

export function judge(exercise: Exercise, answer: Answer): Judgement {
	const given = new Map<string, string>(
		Array.isArray(answer) ? answer.map((id: string) => [id, id]) : Object.entries(answer)
	);
	const wanted = new Map<string, string>(
		exercise.form === 'sort' ? Object.entries(exercise.right) : exercise.right.map((id) => [id, id])
	);
	const hit = [...wanted.keys()].filter((id) => given.get(id) === wanted.get(id));
	const missed = [...wanted.keys()].filter((id) => !hit.includes(id));
	const extra = [...given.keys()].filter((id) => !hit.includes(id));
	const whole = missed.length + extra.length === 0;
	return { verdict: whole ? 'right' : hit.length > 0 ? 'partly' : 'wrong', hit, missed, extra };
}

/** The verdict to be read out, and what was missed or too much, each a message; of a sorting only the first. */
export function verdict(exercise: Exercise, { verdict, missed, extra }: Judgement): Message[] {
	const key = ({ right: 'verdict_right', partly: 'verdict_partly', wrong: 'verdict_wrong' } as const)[verdict];
	const said: Message[] = [{ key, gaps: {} }];
	if (exercise.form === 'sort') return said;
	if (missed.length > 0) said.push({ key: 'verdict_missed', gaps: { options: labels(exercise.options, missed) } });
	if (extra.length > 0 && exercise.form === 'many')
		said.push({ key: 'verdict_extra', gaps: { options: labels(exercise.options, extra) } });
	return said;
}

const labels = (options: readonly Option[], ids: readonly string[]): Term[] =>
	options.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
