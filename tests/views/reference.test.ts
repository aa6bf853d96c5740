/** Tags on paper: known answers on two made-up texts, and a promise on everything that ships. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { instrument } from '$lib/clauses/library';
import { read } from '$lib/clauses/read';
import type { Reading } from '$lib/clauses/clause';
import { clauseName } from '$lib/views/names';
import { areCounted, referenceOf, tagOf } from '$lib/views/reference';

const tags = (reading: Reading): string[] => reading.clauses.map(({ path }) => tagOf(reading, path));

const union = `The Conference of the Lake,
recalling
a)	that fish swim;
b)	that boats float,
noting
a)	the wind,
instructs the Director of Boats
1	to row;
2	to sail,
instructs the Director of Fish
1	to count`;

const assembly = `The General Assembly,

Recalling its resolution on the lake,

Recalling also its resolution on the boats,

Recalling its resolution on the fish,

1. Invites States to fish;

2. Invites civil society:

(a) To swim;

(b) To row.`;

describe('the tags of a sheet', () => {
	test('are those of the picture where the text has none twice', () => {
		const reading = instrument('wtpf-2013-draft-opinion-5')?.readings['fr'] as Reading;
		const operative = ["est d'avis", 'invite a)', 'invite b)', 'invite c)'];
		const preamble = [
			'rappelant',
			'a)',
			'b)',
			...['i', 'ii', 'iii', 'iv', 'v'].map((each) => `b) ${each}`),
			'c)',
			'd)'
		];
		expect(tags(reading)).toEqual([...preamble, 'considérant', ...operative]);
		expect(areCounted(reading)).toBe(false);
	});

	test('say their section where a letter returns, and its turn where a verb does', () => {
		const reading = read(union, 'en');
		expect(tags(reading)).toEqual([
			...['recalling a)', 'recalling b)', 'noting a)'],
			...['instructs 1/2\u00a01)', 'instructs 1/2\u00a02)', 'instructs 2/2\u00a01)']
		]);
		expect(areCounted(reading)).toBe(true);
	});

	test('say the number of the paragraph where it has one', () => {
		const reading = read(assembly, 'en');
		expect(tags(reading)).toEqual([
			...['Recalling 1/2', 'Recalling also', 'Recalling 2/2'],
			...['1. Invites', '2. Invites', '2. Invites a)', '2. Invites b)']
		]);
		expect(referenceOf(reading, '5.a')).toBe('2. Invites a)');
	});

	test('are never two alike in the texts to try', () => {
		const files = readdirSync('src/lib/samples').filter((file) => file.endsWith('.txt'));
		expect(files).not.toEqual([]);
		for (const file of files) {
			const reading = read(readFileSync(`src/lib/samples/${file}`, 'utf8'), file.includes('.fr.') ? 'fr' : 'en');
			expect(new Set(tags(reading)).size).toBe(reading.clauses.length);
		}
	});
});

test('a label that returns in its own section, and a section of several paragraphs, say which', () => {
	const twice = read('The Forum,\nrecalling\na)\tfish;\na)\tboats;\na)\twind,\nresolves\nto row', 'en');
	expect(tags(twice)).toEqual(['a)', 'a)²', 'a)³', 'resolves']);
	const path = twice.clauses.at(-1)?.path ?? '';
	expect(clauseName({ reading: twice }, `${path}~2`)).toBe('resolves (2)');
	expect(referenceOf(twice, `${path}~2`)).toBe('resolves (2)');
});
