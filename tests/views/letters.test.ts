import { describe, expect, test } from 'vitest';
import { measure } from '$lib/fonts/measure';
import { width } from '$lib/views/letters';
import letters from '$lib/views/letters.json';

describe('the table of letter widths', () => {
	test('is the one that `npm run letters` makes', async () => {
		expect(letters, 'run `npm run letters`').toEqual(await measure());
	});
});

describe('the width of a text', () => {
	const style = { face: 'sans', weight: 400, size: 14 } as const;

	test('grows with its letters and its size', () => {
		expect(width('', style)).toBe(0);
		expect(width('ab', style)).toBeCloseTo(width('a', style) + width('b', style));
		expect(width('ab', { ...style, size: 28 })).toBeCloseTo(2 * width('ab', style));
	});

	test('takes letters that the fonts lack for their kin, and strangers for wide', () => {
		expect(width('\u2011', style)).toBe(width('-', style));
		expect(width('漢', style)).toBe(width('m', style));
	});
});
