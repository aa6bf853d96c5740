/**
 * The nouns of the facilitator's guide: plans that put tours, exercises and handouts into an hour or more. They come with
 * a document, in lessons.json, with the questions that its cards ask.
 */

import type { ByLanguage } from '$lib/clauses/clause';
import type { NodeKey } from '$lib/graph/kinds';
import type { Source } from '$lib/views/scene';
import type { Locale } from '$lib/words/runtime';
import type { RunOrder } from './kinds';
import { say, type Message } from './say';
import { minutesOf, type Notes, type Tour, type TourScene } from './tour';

export const format = 'who-does-what lessons';
export const version = 1;

/** What can be printed for a room. */
export const handouts = [
	'role-cards',
	'organization-cards',
	'matrix',
	'matrix-answers',
	'strips',
	'strips-answers',
	'poster'
] as const;
export type Handout = (typeof handouts)[number];

export interface Step {
	readonly titles: ByLanguage<string>;
	readonly minutes: number;
	readonly notes: ByLanguage<Notes>;
	/** A tour, whole or only some of its scenes; it takes exactly the minutes of these. */
	readonly tour?: string;
	readonly scenes?: readonly string[];
	readonly exercises?: RunOrder;
	readonly handouts?: readonly Handout[];
}

export interface Plan {
	readonly id: string;
	readonly titles: ByLanguage<string>;
	/** What its steps add up to. */
	readonly minutes: number;
	/** What else to bring: projector, scissors, tape. */
	readonly needs: ByLanguage<readonly string[]>;
	readonly steps: readonly Step[];
}

export interface Lessons {
	/** By the key of a node (`stakeholder-group:states`) or by a kind (`organization`). */
	readonly questions: Readonly<Record<string, ByLanguage<readonly string[]>>>;
	readonly plans: readonly Plan[];
}

/** The scenes that a step goes through, in the tour's order; none if it shows no tour. */
export function scenesOf({ tour, scenes }: Step, tours: readonly Tour[]): readonly TourScene[] {
	const all = tours.find(({ id }) => id === tour)?.scenes ?? [];
	return all.filter(({ id }) => scenes?.includes(id) ?? true);
}

export const sceneMinutes = (step: Step, tours: readonly Tour[]): number =>
	minutesOf({ scenes: scenesOf(step, tours) });

/** What to print before a plan, each once. */
export const handoutsOf = ({ steps }: Plan): readonly Handout[] => {
	const used = new Set(steps.flatMap((step) => step.handouts ?? []));
	return handouts.filter((handout) => used.has(handout));
};

const general: readonly Message[] = [
	{ key: 'question_silent', gaps: {} },
	{ key: 'question_verb', gaps: {} },
	{ key: 'question_missing', gaps: {} }
];

/** Three questions for a card: the document's own, or those that fit any text. */
export function questionsFor(
	source: Source,
	{ questions }: Lessons,
	node: NodeKey,
	language: Locale
): readonly string[] {
	const own = questions[node] ?? questions[node.split(':')[0] ?? ''];
	return own?.[language] ?? general.map((question) => say(source, question, language));
}
