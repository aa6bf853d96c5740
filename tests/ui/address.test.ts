import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '$lib/ui/address';
import { noChoices, type Choices } from '$lib/ui/choices';
import { parts, spoken } from '$lib/ui/rich';

const known = {
	nodes: new Set(['organization:icann', 'clause:2.b.ii']),
	filters: new Set(['kind:role', 'tie:cites', 'part:2']),
	placed: new Set(['organization:icann']),
	room: { width: 836, height: 620 },
	texts: new Set(['fr', 'en']),
	tours: new Map([['who-does-what', 8]])
};
const read = (query: string) => readAddress(new URLSearchParams(query), known);

test('what is written is read back the same', () => {
	const choices: Choices = {
		chosen: 'clause:2.b.ii',
		to: 'organization:icann',
		depth: 2,
		hidden: new Set(['tie:cites', 'kind:role']),
		operative: true,
		pins: { 'organization:icann': { x: 412, y: 8, side: 'E' } },
		text: 'en',
		order: 'likeness',
		absent: true,
		tour: 'who-does-what',
		step: 3,
		run: { seed: 7, count: 8, at: 2 },
		room: true,
		present: 3
	};
	const address = writeAddress(choices);
	expect(address).toBe(
		'?select=clause:2.b.ii&to=organization:icann&depth=2&hide=kind:role;tie:cites&force=operative' +
			'&pin=organization:icann,412,8,E&text=en&order=likeness&absent=shown&tour=who-does-what.3&run=7.8.2&room=voting&present=3'
	);
	const { choices: back, stale } = read(address);
	expect({ ...back, hidden: [...back.hidden].sort(), stale }).toEqual({
		...choices,
		hidden: ['kind:role', 'tie:cites'],
		stale: false
	});
});

test('a page at rest has no query, and an empty query is rest', () => {
	expect(writeAddress(noChoices)).toBe('');
	expect(read('')).toEqual({ choices: noChoices, stale: false });
	expect(read('?utm_source=mail&fbclid=abc').stale).toBe(false);
});

test('a path from nowhere, or from a node to itself, is none', () => {
	expect(read('?to=clause:2.b.ii').choices).toEqual(noChoices);
	const { choices } = read('?select=organization:icann&to=organization:icann');
	expect(choices).toEqual({ ...noChoices, chosen: 'organization:icann' });
});

test.each([
	['an unknown node', '?select=organization:nobody'],
	['a name of the language itself', '?select=__proto__'],
	['a script', '?select=<script>alert(1)</script>'],
	['a parameter that is none of ours', '?x=<script>alert(1)</script>'],
	['an unknown filter beside a good selection', '?select=clause:2.b.ii&hide=kind:role;kind:none'],
	['a pin without figures', '?pin=organization:icann,a,b,E'],
	['a pin outside the picture', '?pin=organization:icann,-9999,10,E'],
	['a pin of what has no place', '?pin=clause:2.b.ii,10,10,E'],
	['a pin of a stranger', '?pin=__proto__,1,2,E'],
	['a language without a text', '?text=de'],
	['a depth that there is not', '?depth=4'],
	['a tour of another text', '?tour=nothing.1'],
	['a question beyond the run', '?run=7.8.9'],
	['a run without a seed', '?run=.8.1'],
	['a step beyond the tour', '?tour=who-does-what.9'],
	['a depth that is no number', '?depth=two'],
	['an order of another name', '?order=constructor'],
	['a path to a stranger', '?select=clause:2.b.ii&to=organization:nobody'],
	['100 KB of garbage', `?${'a'.repeat(100_000)}`],
	['a long list', `?hide=${'kind:role;'.repeat(1000)}`]
])('%s counts as an empty address, and is reported', (_what, query) => {
	expect(read(query)).toEqual({ choices: noChoices, stale: true });
});

test('only three marks are read in a sentence, everything else stays text', () => {
	expect(parts('<n>A</n> is <b>1 < 2</b>: <q>x</q> <i>no</i>')).toEqual([
		{ style: 'name', text: 'A' },
		{ style: 'plain', text: ' is ' },
		{ style: 'strong', text: '1 < 2' },
		{ style: 'plain', text: ': ' },
		{ style: 'quote', text: 'x' },
		{ style: 'plain', text: ' <i>no</i>' }
	]);
	expect(spoken('<n>A</n> says <q>x</q>')).toBe('A says «\u00a0x\u00a0»');
});

test('a step of a reader’s own tour is taken on trust: only the browser that keeps the tour knows how long it is', () => {
	expect(read('tour=own-abc12.41').choices).toMatchObject({ tour: 'own-abc12', step: 41 });
	expect(read('tour=own-abc12.0').stale).toBe(true);
	expect(read('tour=who-does-what.41').stale).toBe(true);
});
