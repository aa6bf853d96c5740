/** Plans for a text that came without any: known answers on a made-up text, promises on every text to try. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '$lib/clauses/compile';
import { lexicon } from '$lib/clauses/lexicon';
import { generalLessons } from '$lib/lessons/general';
import { run } from '$lib/lessons/kinds';
import { study } from '$lib/pipeline';
import { compose } from '$lib/projects/compose';
import { locales } from '$lib/words/runtime';
import { charter } from '../clauses/charter';

const cast = { actors: [], roles: [], ties: [], absent: [] };
const sourceOf = (text: string, language: string) =>
	study(compose({ title: '', language, text, cast, finder: 'lexicon', corrections: [] }, lexicon).instrument);
const lines = (plan: ReturnType<typeof generalLessons>['plans'][number] | undefined) =>
	plan?.steps.map(({ minutes, titles, handouts }) => [minutes, titles['en'], ...(handouts ?? [])].join(' '));

describe('a general plan', () => {
	test('has the figures, names and quotes of the text', () => {
		const [sixty, ninety] = generalLessons(study(compile('charter', charter))).plans;
		expect(lines(sixty)).toEqual([
			...['4 One word each', '10 Guess, then look poster', '8 Predict, then look'],
			...['19 A table for each group role-cards', '14 The positions', '5 Back to the wall']
		]);
		const said = JSON.stringify(ninety);
		expect(said).toContain('Show the operative part alone (clauses: 1).');
		expect(said).toContain('It speaks to: “les communes”.');
	});

	test('leaves out what the text has nothing for, and none is made where nobody could speak', () => {
		const text = 'The Forum,\nrecalling\nthat fish swim,\nresolves\n1\tto row;\n2\tto sail;\n3\tto swim with ITU';
		expect(generalLessons(sourceOf(text, 'en')).plans).toEqual([]);
		const two = generalLessons(sourceOf(`${text} and ICANN`, 'en')).plans;
		expect(two.map(({ minutes }) => minutes)).toEqual([60, 90]);
		expect(lines(two[1])?.join()).not.toContain('matrix');
		expect(JSON.stringify(two)).toContain('organization-cards');
	});

	test.each(readdirSync('src/lib/samples').filter((file) => file.endsWith('.txt')))('of %s adds up', (file) => {
		const source = sourceOf(readFileSync(`src/lib/samples/${file}`, 'utf8'), file.slice(-6, -4));
		const { plans } = generalLessons(source);
		expect(plans.map(({ id, minutes }) => [id, minutes])).toEqual([
			['sixty', 60],
			['ninety', 90]
		]);
		for (const { minutes, steps, needs } of plans) {
			expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
			for (const locale of locales) {
				expect(needs[locale]).not.toEqual([]);
				for (const { titles, notes } of steps) expect([titles[locale], notes[locale]]).not.toContain(undefined);
			}
			for (const { exercises } of steps) if (exercises) expect(run(source, exercises)).toHaveLength(exercises.count);
		}
		expect(JSON.stringify(plans)).not.toMatch(/\{\w+\}|undefined|NaN/);
	});
});
