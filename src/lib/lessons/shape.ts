/**
 * The shape of a tour file, of lessons.json and of their parts, checked by valibot. Fields that aren't known are passed over, so that a
 * file of a later version still gives what this one understands.
 */

import * as v from 'valibot';
import { handouts } from './plan';
import { sheets, views } from './tour';

const text = v.pipe(v.string(), v.nonEmpty('some words'), v.maxLength(4000, 'at most 4000 characters'));
/** Names that can stand in a link; never one of the language's own, such as `__proto__`. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a name of small letters, digits and hyphens'));
const key = v.pipe(v.string(), v.regex(/^[a-z-]+:[\w.~-]+$/, 'the key of a node such as “organization:icann”'));
const by = <Value extends v.GenericSchema>(value: Value) =>
	v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language code such as “fr”')), value);
const list = <Item extends v.GenericSchema>(item: Item) =>
	v.pipe(v.array(item), v.maxLength(500, 'a list of at most 500'));

const minutes = v.pipe(
	v.number(),
	v.integer('a whole number'),
	v.minValue(0, '0 or more'),
	v.maxValue(600, '600 or less')
);

const notes = v.object({
	say: v.exactOptional(list(text)),
	ask: v.exactOptional(list(text)),
	expect: v.exactOptional(list(text))
});

export const proposedTie = v.object({ from: key, to: key, label: text });
export const remark = v.object({ at: key, label: text });

export const scene = v.object({
	id,
	titles: by(text),
	captions: by(text),
	notes: by(notes),
	minutes,
	view: v.picklist(views),
	query: v.pipe(v.string(), v.maxLength(4000, 'at most 4000 characters')),
	quotes: list(v.object({ clause: text, words: text })),
	sheet: v.exactOptional(v.picklist(sheets)),
	overlay: v.exactOptional(v.object({ ties: list(proposedTie), remarks: list(remark) }))
});

/** A tour whose scenes are still to be looked at, one by one. */
export const tour = v.object({ id, titles: by(text), aims: by(text), scenes: list(v.unknown()) });

export const file = v.object({
	format: v.string(),
	version: v.number(),
	document: v.string(),
	tours: list(v.unknown())
});

/** The same with all that is in it, for programs that others write. */
export const wholeFile = v.object({
	...file.entries,
	tours: list(v.object({ ...tour.entries, scenes: list(scene) }))
});

/** Sentences by language, such as the questions on a card. */
const sentences = by(list(text));

const step = v.object({
	titles: by(text),
	minutes,
	notes: by(notes),
	tour: v.exactOptional(id),
	scenes: v.exactOptional(list(id)),
	exercises: v.exactOptional(
		v.object({
			seed: v.number(),
			count: v.pipe(v.number(), v.minValue(1, '1 or more')),
			only: v.exactOptional(list(id))
		})
	),
	handouts: v.exactOptional(list(v.picklist(handouts)))
});

const plan = v.object({
	id,
	titles: by(text),
	minutes,
	needs: sentences,
	steps: v.pipe(list(step), v.minLength(1, 'one step or more'))
});

/** lessons.json: questions for the cards, by the key of a node or by a kind, and the facilitator's plans. */
export const lessons = v.object({
	format: v.string(),
	version: v.number(),
	document: v.string(),
	questions: v.record(text, sentences),
	plans: list(plan)
});

/** The first thing that is wrong: where, and what stands there. */
export function firstFault(issues: readonly [v.GenericIssue, ...v.GenericIssue[]]): {
	place: string;
	sentence: string;
} {
	const [issue] = issues;
	const place = v.getDotPath(issue) ?? 'the whole';
	if (issue.received === 'undefined') return { place, sentence: `${place} is missing; add it.` };
	const wanted = issue.kind === 'validation' ? issue.message : issue.expected;
	return { place, sentence: `${place} is ${issue.received} but must be ${wanted ?? 'something else'}; correct it.` };
}
