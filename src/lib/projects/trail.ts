/**
 * What can be undone in a review, and done again, to and from what is kept beside the text. Steps share most of what
 * they say: each correction and each wording of the text is written once, and a step is a list of their numbers.
 */

import * as v from 'valibot';
import { correction, type Correction, type Project } from './schema';

export interface Trail {
	readonly past: readonly Project[];
	readonly future: readonly Project[];
}

/** Older steps are forgotten over a reload; so is all of it once a text was replaced so often that it is too much to keep. */
const most = { steps: 100, letters: 2_000_000 };

const step = v.object({ text: v.number(), corrections: v.array(v.number()) });
const shape = v.object({
	corrections: v.array(correction),
	texts: v.array(v.string()),
	past: v.array(step),
	future: v.array(step)
});
export type KeptTrail = v.InferOutput<typeof shape>;

/** The text that is kept beside it has the number -1. */
export function packed({ past, future }: Trail, { text }: Pick<Project, 'text'>): KeptTrail {
	const corrections = new Map<Correction, number>();
	const texts = new Map<string, number>([[text, -1]]);
	const number = <Item>(all: Map<Item, number>, item: Item, next: number): number => {
		const known = all.get(item) ?? next;
		all.set(item, known);
		return known;
	};
	const write = (each: Project): v.InferOutput<typeof step> => ({
		text: number(texts, each.text, texts.size - 1),
		corrections: each.corrections.map((one) => number(corrections, one, corrections.size))
	});
	const written = { past: past.slice(-most.steps).map(write), future: future.slice(-most.steps).map(write) };
	const others = [...texts.keys()].slice(1);
	if (others.join('').length > most.letters) return { corrections: [], texts: [], past: [], future: [] };
	return { corrections: [...corrections.keys()], texts: others, ...written };
}

/** Whatever can't be read is nothing to undo. */
export function unpacked(value: unknown, project: Project): Trail {
	const read = v.safeParse(shape, value);
	if (!read.success) return { past: [], future: [] };
	const { corrections, texts, past, future } = read.output;
	const open = (each: v.InferOutput<typeof step>): Project[] => {
		const text = each.text === -1 ? project.text : texts[each.text];
		const found = each.corrections.flatMap((at) => corrections[at] ?? []);
		return text === undefined || found.length < each.corrections.length
			? []
			: [{ ...project, text, corrections: found }];
	};
	return { past: past.flatMap(open), future: future.flatMap(open) };
}
