import { expect, test } from 'vitest';
import { read } from '$lib/clauses/read';
import { partsOf } from '$lib/ui/parts';

const lakes = (times: number): string =>
	`The Forum,\n${'recalling\na)\tone;\nb)\ttwo,\nresolves\nto swim,\n'.repeat(times)}`;

test('each part of a short text is told as it comes', () => {
	const parts = partsOf(read(lakes(2), 'en'));
	expect(parts.map(({ ids, verb, count }) => [ids.join(), verb, count])).toEqual([
		['part:1', 'recalling', 2],
		['part:2', 'resolves', 1],
		['part:3', 'recalling', 2],
		['part:4', 'resolves', 1]
	]);
});

test('a long text’s parts are told by verb, the preamble first, with all that they take away', () => {
	const parts = partsOf(read(lakes(8), 'en'));
	expect(parts.map(({ ids, verb, kind, count }) => [ids.length, verb, kind, count])).toEqual([
		[8, 'recalling', 'preamble', 16],
		[8, 'resolves', 'operative', 8]
	]);
	expect(new Set(parts.flatMap(({ ids }) => ids)).size).toBe(16);
});
