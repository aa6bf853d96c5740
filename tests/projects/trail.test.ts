/** What can be undone in a review goes beside the text and comes back; what is damaged there is nothing to undo. */
import { expect, test } from 'vitest';
import type { Correction, Project } from '$lib/projects/schema';
import { packed, unpacked } from '$lib/projects/trail';

const project: Project = {
	title: 'The lake',
	language: 'en',
	text: 'The Assembly,\n\nconsidering\n\nthat Governments fish;',
	cast: { actors: [], roles: [], ties: [], absent: [] },
	finder: 'lexicon',
	corrections: []
};
const at = (start: number): Correction => ({
	do: 'reject',
	at: { start, end: start + 3, quote: project.text.slice(start, start + 3) },
	actor: 'states'
});
const [one, two, three] = [at(0), at(4), at(8)];
const step = (corrections: readonly Correction[], text = project.text): Project => ({ ...project, text, corrections });

test('steps come back as they were, also those before the text was replaced', () => {
	const trail = { past: [step([]), step([one], 'Another text'), step([one, two])], future: [step([one, two, three])] };
	const now = step([one, two]);
	expect(unpacked(structuredClone(packed(trail, now)), now)).toEqual(trail);
});

test('each correction and each other wording is written once', () => {
	const long = 'x'.repeat(5000);
	const past = Array.from({ length: 90 }, (_, count) => step(Array<Correction>(count).fill(one), long));
	const kept = packed({ past, future: [] }, project);
	expect([kept.corrections.length, kept.texts]).toEqual([1, [long]]);
	expect(JSON.stringify(kept).length).toBeLessThan(20_000);
});

test('a hundred steps are kept, and no texts that are too much for a browser', () => {
	const past = Array.from({ length: 150 }, () => step([one]));
	expect(packed({ past, future: [] }, project).past).toHaveLength(100);
	const texts = [1, 2, 3].map((each) => step([], `${each}`.repeat(900_000)));
	expect(packed({ past: texts, future: [] }, project)).toEqual({ corrections: [], texts: [], past: [], future: [] });
});

test.each([
	['nothing', undefined],
	['something else', { past: 7 }],
	['a correction that is none', { corrections: [{ do: 'rejoice' }], texts: [], past: [], future: [] }],
	[
		'a step that names what isn’t there',
		{ corrections: [], texts: [], past: [{ text: -1, corrections: [4] }], future: [{ text: 9, corrections: [] }] }
	]
])('%s gives nothing to undo', (_, value) => {
	expect(unpacked(value, project)).toEqual({ past: [], future: [] });
});
