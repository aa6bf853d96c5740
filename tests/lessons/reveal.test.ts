/** In which parts a room comes to see a scene, and the way through the parts of a tour. */
import { describe, expect, test } from 'vitest';
import { partsOf, turned } from '$lib/lessons/reveal';

const words = { fr: 'Un.', en: 'One.' };
const kinds = (scene: Parameters<typeof partsOf>[0]) => partsOf(scene).map(({ kind }) => kind);

describe('a scene', () => {
	test('that asks the room hides what it is about until the room has answered', () => {
		const notes = { fr: { ask: ['Qui ?'] }, en: { ask: ['Who?'] } };
		expect(kinds({ notes, captions: words, quotes: [] })).toEqual(['asking', 'shown', 'caption']);
	});

	test('that asks nothing begins with what it is about', () => {
		expect(kinds({ notes: { fr: { say: ['Bonjour.'] } }, captions: words, quotes: [] })).toEqual(['shown', 'caption']);
	});

	test('reveals its quotes one by one, and no caption where there is none', () => {
		const quotes = [
			{ clause: '1', words: 'un' },
			{ clause: '2', words: 'deux' }
		];
		expect(partsOf({ notes: {}, captions: { fr: ' ' }, quotes })).toEqual([
			{ kind: 'shown' },
			{ kind: 'quote', quote: 0 },
			{ kind: 'quote', quote: 1 }
		]);
	});
});

describe('one key', () => {
	const counts = [2, 3, 1];

	test('goes through every part of every step, and stays at the end', () => {
		const way = [{ step: 1, part: 1 }];
		for (let key = 0; key < 7; key++) way.push(turned(counts, way.at(-1)!, 'next'));
		expect(way.map(({ step, part }) => `${step}.${part}`).join(' ')).toBe('1.1 1.2 2.1 2.2 2.3 3.1 3.1 3.1');
	});

	test('back finds the step before as it was left, all revealed', () => {
		expect(turned(counts, { step: 2, part: 1 }, 'previous')).toEqual({ step: 1, part: 2 });
		expect(turned(counts, { step: 1, part: 1 }, 'previous')).toEqual({ step: 1, part: 1 });
	});

	test('takes a part that is asked for past the end as the last', () => {
		expect(turned(counts, { step: 2, part: 9 }, 'next')).toEqual({ step: 3, part: 1 });
		expect(turned(counts, { step: 2, part: 9 }, 'previous')).toEqual({ step: 2, part: 2 });
	});
});
