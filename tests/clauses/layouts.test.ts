import { describe, expect, test } from 'vitest';
import type { Reading } from '$lib/clauses/clause';
import { languageOf } from '$lib/clauses/language';
import { lexicon } from '$lib/clauses/lexicon';
import { read } from '$lib/clauses/read';
import { recognize } from '$lib/clauses/recognize';
import { ituWrapped, pact, unSmall } from './faults';
import { layouts } from './layouts';

const words = (list: string) => list.split(/\s+/).filter(Boolean);

/** A section's items by their paths within it. */
function itemsOf({ clauses }: Reading, path: string): string {
	const own = clauses.filter(({ section }) => section === path).map((clause) => clause.path.slice(path.length));
	return own
		.map((rest) => rest.replace(/^\./, ''))
		.filter(Boolean)
		.join(' ');
}

const faults = {
	'ITU, English, broken lines': ituWrapped,
	'United Nations, small letters': unSmall,
	'a pact, French': pact
};

describe.each(Object.entries({ ...layouts, ...faults }))(
	'%s',
	(_, { language, text, sections, named, addressees = {} }) => {
		const { reading, cast } = recognize(read(text, language), lexicon);

		test('has its language, its sections and their items', () => {
			expect(languageOf(text)).toBe(language);
			const found = reading.sections.map(({ path, verb, kind }) => [verb.text, kind, itemsOf(reading, path)]);
			expect(found).toEqual(sections.map(([verb, kind, items = '']) => [verb, kind, items]));
		});

		test('names whom it names', () => {
			expect(cast.actors.map(({ id }) => id).toSorted()).toEqual(words(named));
		});

		test('addresses whom it addresses', () => {
			const found = reading.sections.map(({ path, addressees }) => [path, addressees.map(({ id }) => id).toSorted()]);
			const expected = reading.sections.map(({ path }) => [path, words(addressees[Number(path)] ?? '').toSorted()]);
			expect(found).toEqual(expected);
		});

		test('is cut without loss, and every path comes once', () => {
			expect(reading.pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
			const paths = reading.clauses.map(({ path }) => path);
			expect(new Set(paths).size).toBe(paths.length);
		});
	}
);
