/** The facilitator's guide: each plan with its clock, and at each step what to open, to hand out, to say and to ask. */

import type { RunOrder } from '$lib/lessons/kinds';
import { handoutsOf, scenesOf, type Plan, type Step } from '$lib/lessons/plan';
import { type Notes, type Tour } from '$lib/lessons/tour';
import { writeAddress } from '$lib/ui/address';
import { noChoices } from '$lib/ui/choices';
import { map, ownId, sheets as addressOf } from '$lib/ui/paths';
import type { Topic } from '$lib/ui/topic';
import { tourLink } from '$lib/ui/tourlink';
import { sourceOf } from './quoted';
import { m } from '$lib/words/messages';
import type { Given, SheetId } from './sheet';

export interface Guide {
	/** Where plans come from that nobody has written; empty if somebody has. */
	readonly made: string;
	/** What to see to where the text is to be projected. */
	readonly open: string;
	readonly plans: readonly PlanInWords[];
	readonly source: string;
}

interface Link {
	readonly name: string;
	readonly href: string;
}

export interface PlanInWords {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	readonly needs: readonly string[];
	/** What to print before. */
	readonly sheets: readonly Link[];
	readonly steps: readonly StepInWords[];
}

export interface StepInWords {
	/** Minutes since the beginning. */
	readonly from: number;
	readonly to: number;
	readonly title: string;
	readonly notes: Notes;
	readonly tour: { readonly title: string; readonly href: string; readonly scenes: readonly SceneInWords[] } | null;
	readonly questions: { readonly count: number; readonly seed: number; readonly href: string } | null;
	readonly sheets: readonly Link[];
}

export interface SceneInWords {
	readonly title: string;
	readonly minutes: number;
	readonly ask: readonly string[];
}

export function guide(given: Given): Guide {
	const isOwn = ownId(given.topic.about.slug) !== null;
	return {
		made: isOwn ? m.general_made() : '',
		open: isOwn ? m.general_open() : m.guide_open(),
		plans: given.lessons.plans.map((plan) => inWords(given, plan)),
		source: sourceOf(given.topic, null, { tags: false })
	};
}

function inWords(given: Given, plan: Plan): PlanInWords {
	const { language } = given.topic;
	let clock = 0;
	return {
		id: plan.id,
		title: plan.titles[language] ?? plan.id,
		minutes: plan.minutes,
		needs: plan.needs[language] ?? [],
		sheets: handoutsOf(plan).map((id) => linked(given, id)),
		steps: plan.steps.map((step) => {
			const from = clock;
			clock += step.minutes;
			return stepIn(given, step, from);
		})
	};
}

function stepIn(given: Given, step: Step, from: number): StepInWords {
	const { topic, tours } = given;
	const { language } = topic;
	return {
		from,
		to: from + step.minutes,
		title: step.titles[language] ?? '',
		notes: step.notes[language] ?? {},
		tour: tourIn(topic, tours, step),
		questions: step.exercises ? questionsIn(topic, step.exercises) : null,
		sheets: (step.handouts ?? []).map((id) => linked(given, id))
	};
}

const linked = ({ topic, nameOf }: Given, id: SheetId): Link => ({
	name: nameOf(id),
	href: addressOf(topic.language, topic.about.slug, id)
});

function tourIn(topic: Topic, tours: readonly Tour[], step: Step): StepInWords['tour'] {
	const { language } = topic;
	const tour = tours.find(({ id }) => id === step.tour);
	const shown = scenesOf(step, tours);
	const [first] = shown;
	if (!tour || !first) return null;
	return {
		title: tour.titles[language] ?? tour.id,
		href: tourLink(language, topic.about.slug, tour, tour.scenes.indexOf(first) + 1),
		scenes: shown.map(({ titles, minutes, notes }) => ({
			title: titles[language] ?? '',
			minutes,
			ask: notes[language]?.ask ?? []
		}))
	};
}

function questionsIn({ about, language }: Topic, { seed, count }: RunOrder): StepInWords['questions'] {
	const query = writeAddress({ ...noChoices, run: { seed, count, at: 1 }, room: true });
	return { seed, count, href: map(language, about.slug, 'learn/', query) };
}
