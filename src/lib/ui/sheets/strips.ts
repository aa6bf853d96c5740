/** Strips to cut out and sort, and their key. The order is drawn once for all, so that one key fits every copy. */

import { stripsOf, type Strip } from '$lib/lessons/strips';
import { spoken } from '$lib/ui/rich';
import type { Topic } from '$lib/ui/topic';
import { idOf } from '$lib/views/names';
import { run, wrap } from '$lib/views/prose';
import { m } from '$lib/words/messages';
import { labelOf, sourceOf, translated, type Label } from './quoted';
import type { Given } from './sheet';

/** Any would do; with this one no section's clauses follow each other. */
const seed = 1;

export interface StripInWords {
	readonly letter: string;
	readonly text: string;
	readonly translation: string | null;
}

export interface StripPages {
	readonly pages: readonly (readonly StripInWords[])[];
	readonly original: string;
	readonly source: string;
}

export interface StripKey {
	readonly rows: readonly (Label & {
		readonly letter: string;
		readonly said: string;
		readonly part: string;
		readonly to: string | null;
	})[];
	readonly original: string;
	readonly source: string;
}

/** Height of a page in lines of a strip, and what a strip takes beside its lines. */
const room = 42;
const edge = 1;
/** A line of the original as it is set, in pixels; a translation is set smaller. */
const measure = { wide: 630, size: 15.5, less: 0.82 };

export function strips({ topic }: Given): StripPages {
	const all = stripsOf(topic, seed).strips.map((strip) => inWords(topic, strip));
	const source = sourceOf(topic, null, { tags: false });
	return { pages: paged(all), original: topic.about.original, source };
}

const inWords = (topic: Topic, { letter, clause, text }: Strip): StripInWords => ({
	letter,
	text,
	translation: translated(topic, idOf(clause))
});

/** As many pages as are needed, filled evenly. */
function paged(all: readonly StripInWords[]): StripInWords[][] {
	const heights = all.map(heightOf);
	const whole = heights.reduce((sum, height) => sum + height, 0);
	const each = whole / Math.ceil(whole / room);
	const pages: StripInWords[][] = [];
	let done = 0;
	all.forEach((strip, at) => {
		const middle = done + (heights[at] ?? 0) / 2;
		const page = Math.min(Math.floor(middle / each), Math.ceil(whole / room) - 1);
		(pages[page] ??= []).push(strip);
		done += heights[at] ?? 0;
	});
	return pages;
}

function heightOf({ text, translation }: StripInWords): number {
	const { wide, size, less } = measure;
	const lines = wrap([run(text)], wide, 'serif', size).length;
	const also = translation ? wrap([run(translation)], wide, 'sans', size * less).length * less : 0;
	return lines + also + edge;
}

export function stripKey({ topic }: Given): StripKey {
	const rows = stripsOf(topic, seed).answers.map(({ letter, clause, force, verb, addressees }) => ({
		...labelOf(topic, clause),
		letter,
		said: verb?.quote ?? '',
		part: force === 'operative' ? m.operative() : m.preamble(),
		to: addressees && spoken(`<q>${addressees.quote}</q>`)
	}));
	return { rows, original: topic.about.original, source: sourceOf(topic, null) };
}
