/**
 * lessons.json of a document, checked when the site is built: in every language, every node, tour, scene and kind of
 * exercise there, minutes that add up. What is wrong stops the build with one sentence: file, plan, step, remedy.
 */

import { checkHead, repeated, shaped, stopper, untranslated, valueOf } from './checked';
import { kinds } from './kinds';
import type { Known } from './known';
import { format, sceneMinutes, version, type Lessons, type Plan, type Step } from './plan';
import * as shape from './shape';
import type { Tour } from './tour';

/** `place` is the file's path, for the sentence; a document without the file has neither plans nor questions of its own. */
export function plannedLessons(
	known: Known,
	tours: readonly Tour[],
	languages: readonly string[],
	place: string,
	json: string | undefined
): Lessons {
	if (json === undefined) return { questions: {}, plans: [] };
	const stop = stopper(place);
	const file = shaped(shape.lessons, valueOf(json, stop), '', stop);
	checkHead(file, { format, version, document: known.document }, stop);
	const [fault] = [
		...questionFaults(file.questions, known, languages),
		...repeated(file.plans).map((id) => `two plans are called ${id}; rename one.`),
		...file.plans.flatMap((plan) => planFaults(plan, tours, languages))
	];
	return fault === undefined ? { questions: file.questions, plans: file.plans } : stop(fault);
}

function questionFaults(questions: Lessons['questions'], { nodes }: Known, languages: readonly string[]): string[] {
	const kindsOfNode = new Set([...nodes].map((node) => node.split(':')[0]));
	return Object.entries(questions).flatMap(([of, asked]) => [
		...(nodes.has(of) || kindsOfNode.has(of)
			? []
			: [`there is no node ${of} in this text to ask questions of; correct the key or remove it.`]),
		...untranslated({ [`the questions of ${of}`]: asked }, languages),
		...Object.values(asked)
			.filter(({ length }) => length !== 3)
			.map(({ length }) => `the questions of ${of} are ${length}; write three.`)
	]);
}

function planFaults(plan: Plan, tours: readonly Tour[], languages: readonly string[]): string[] {
	const sum = plan.steps.reduce((minutes, step) => minutes + step.minutes, 0);
	const faults = [
		...untranslated({ titles: plan.titles, needs: plan.needs }, languages),
		...(sum === plan.minutes ? [] : [`the steps take ${sum} minutes of ${plan.minutes}; make them add up.`]),
		...plan.steps.flatMap((step, at) =>
			[...untranslated({ titles: step.titles, notes: step.notes }, languages), ...stepFaults(step, tours)].map(
				(fault) => `step ${at + 1}: ${fault}`
			)
		)
	];
	return faults.map((fault) => `plan ${plan.id}, ${fault}`);
}

function stepFaults(step: Step, tours: readonly Tour[]): string[] {
	const tour = tours.find(({ id }) => id === step.tour);
	const strangers = step.exercises?.only?.filter((name) => !kinds.some((kind) => kind.name === name)) ?? [];
	const lost = step.scenes?.filter((scene) => !tour?.scenes.some(({ id }) => id === scene)) ?? [];
	const minutes = sceneMinutes(step, tours);
	return [
		...(step.tour && !tour ? [`there is no tour ${step.tour}; correct the id.`] : []),
		...lost.map((scene) => `there is no scene ${scene} in its tour; correct the id.`),
		...strangers.map((name) => `there is no exercise called ${name}; correct the name.`),
		...(tour && minutes !== step.minutes
			? [`its scenes take ${minutes} minutes, not ${step.minutes}; correct one.`]
			: [])
	];
}
