import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelOf } from '$lib/clauses/lexicon';

test.each<[name: string, aliases: string[], label: string[]]>([
	['International Lake Union', ['ILU'], ['ILU']],
	['Lake Summit', ['LS-2003'], ['Lake Summit']],
	['Federation of the Rowers of Lakes', [], ['Federation of the', 'Rowers of Lakes']],
	['Entity of the Nations for the Rowing of Lakes and the Care of Boats', ['Lake Rowers'], ['Lake Rowers']],
	[
		'Entity of the Nations for the Rowing of Lakes and the Care of Boats',
		[],
		['Entity of the Nations for', 'the Rowing of …']
	]
])('%s, also called %s, is written %s', (name, aliases, label) => {
	expect(labelOf(name, aliases)).toEqual(label);
});

test('no line of words is longer than a picture has room for', () => {
	const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 20 });
	fc.assert(
		fc.property(words, (all) => {
			for (const line of labelOf(all.join(' '))) expect(line.length).toBeLessThanOrEqual(40);
		})
	);
});
