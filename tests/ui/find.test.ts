/** The search forgives accents and one slip of the fingers a word, and answers exactly where it can. */
import { expect, test } from 'vitest';
import type { Instrument } from '$lib/clauses/clause';
import { instrument } from '$lib/clauses/library';
import { study } from '$lib/pipeline';
import { find } from '$lib/ui/find';
import { setLocale } from '$lib/words/runtime';

const opinion = instrument('wtpf-2013-draft-opinion-5') as Instrument;
setLocale('fr', { reload: false });
const topic = { ...study(opinion), about: opinion.about, readings: opinion.readings, language: 'fr' as const };
const keys = (typed: string) => find(topic, typed).map(({ key }) => key);

test.each([
	['societe civile', 'stakeholder-group:civil-society'],
	['scoiete civile', 'stakeholder-group:civil-society'],
	['sectuer privé', 'stakeholder-group:private-sector'],
	['icnan', 'organization:icann'],
	['reconaissant b) ii', 'clause:2.b.ii'],
	['2.b.ii', 'clause:2.b.ii'],
	['private sector', 'stakeholder-group:private-sector']
])('“%s” finds %s first', (typed, key) => {
	expect(keys(typed)[0]).toBe(key);
});

test('what stands around a word found is cut between words', () => {
	const [first] = find(topic, 'jour le jour');
	const words = first?.around?.replaceAll('…', '').split(' ') ?? [];
	const clause = topic.reading.clauses.find(({ path }) => path === '2.c');
	expect(words.length).toBeGreaterThan(5);
	expect(clause?.text.split(' ')).toEqual(expect.arrayContaining(words));
});

test('words of a clause are found with what stands around them', () => {
	expect(find(topic, 'souverainete nationale')).toMatchObject([
		{ key: 'clause:2.b.i', around: expect.stringContaining('souveraineté nationale') }
	]);
});

test.each(['', '   ', 'zzzzzz', '((((', '<script>', '\\', '.*'])('“%s” finds nothing and breaks nothing', (typed) => {
	expect(keys(typed)).toEqual([]);
});
