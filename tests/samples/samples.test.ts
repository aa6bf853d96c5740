/** The sample texts are read and found as their answer keys say, and each says that it is invented. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lexicon } from '$lib/clauses/lexicon';
import { study } from '$lib/pipeline';
import { compose } from '$lib/projects/compose';
import { samples } from '$lib/samples/index';
import { keys } from './keys';

const nobody = { actors: [], roles: [], ties: [], absent: [] };

test('every sample has a key', () => {
	expect(samples.map(({ file }) => file)).toEqual(keys.map(({ file }) => file));
});

describe.each(keys)('$file', ({ file, sections, groups, organizations, instruments }) => {
	const text = readFileSync(`src/lib/samples/${file}`, 'utf8');
	const language = file.includes('.fr.') ? 'fr' : 'en';
	const { instrument } = compose(
		{ title: '', language, text, cast: nobody, finder: 'lexicon', corrections: [] },
		lexicon
	);
	const reading = instrument.readings[language];
	const named = (kind: string) =>
		instrument.cast.actors
			.filter((actor) => actor.kind === kind)
			.map(({ id }) => id)
			.sort()
			.join(' ');

	test('says that it is invented, and has from 12 to 25 clauses without a doubt', () => {
		expect(text).toMatch(/inventé|invented/);
		expect(reading?.clauses.length).toBeGreaterThanOrEqual(12);
		expect(reading?.clauses.length).toBeLessThanOrEqual(25);
		expect(reading?.doubts).toEqual([]);
	});

	test('has its sections and clauses', () => {
		const found = reading?.sections.map(({ path, verb, kind }) => [
			verb.text,
			kind,
			reading.clauses.filter(({ section }) => section === path).length
		]);
		expect(found).toEqual(sections);
	});

	test('names whom it names, and gives a graph', () => {
		expect(named('stakeholder-group')).toBe(groups);
		expect(named('organization')).toBe(organizations);
		expect(named('instrument')).toBe(instruments);
		expect(study(instrument).graph.order).toBeGreaterThan(20);
	});
});
