import type { Instrument, Reading } from '$lib/clauses/clause';
import { lexicon } from '$lib/clauses/lexicon';
import { instrument } from '$lib/clauses/library';
import { read } from '$lib/clauses/read';
import { recognize } from '$lib/clauses/recognize';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeFile } from '$lib/lessons/shape';
import { compose } from '$lib/projects/compose';
import { announcesProject, readProject, writeProject } from '$lib/projects/file';
import { jsonSchema } from '$lib/projects/json-schema';
import { noteIn } from '$lib/projects/say';
import { Refusal } from '$lib/texts/index';

/** Never changed: a file as version 1 wrote it, with every correction there is. */
const first = readFileSync('tests/projects/version-1.json', 'utf8');
const parts = (): Record<string, unknown> => JSON.parse(first);
const refusal = (json: string): string => {
	try {
		return String(readProject(json));
	} catch (error) {
		return error instanceof Refusal ? `${error.code} ${JSON.stringify(error.values)}` : String(error);
	}
};

/** As version 2 wrote it: the same, with a tour made on it. */
const second = readFileSync('tests/projects/version-2.json', 'utf8');

describe('a project of version 2', () => {
	test('is read with its tours and written as it was; without them it is of version 1', () => {
		const { project, tours, notes } = readProject(second);
		expect(notes).toEqual([]);
		expect(project).toEqual(readProject(first).project);
		expect(tours).toMatchObject({ format: 'who-does-what tours', tours: [{ id: 'own-lake' }] });
		expect(JSON.parse(writeProject(project, tours))).toEqual(JSON.parse(second));
		expect(JSON.parse(writeProject(project))).toEqual(parts());
	});

	test('is valid by the published JSON Schema, and not with a scene that is none', () => {
		const valid = new Ajv2020({ strict: false }).compile(JSON.parse(jsonSchema(wholeFile)));
		expect([valid(JSON.parse(second)), valid.errors]).toEqual([true, null]);
		expect(valid(JSON.parse(second.replace('"view": "matrix"', '"view": "window"')))).toBe(false);
	});

	test('with tours that are none is read without them, and says so', () => {
		const { tours, notes } = readProject(JSON.stringify({ ...parts(), version: 2, tours: [7] }));
		expect(tours).toBeNull();
		expect(notes.map((note) => noteIn(note, 'en'))).toEqual([
			'A part of the project (tours) is damaged and was left out.'
		]);
	});
});

describe('a project of version 1', () => {
	test('is read whole and written as it was', () => {
		const { project, notes } = readProject(first);
		expect(notes).toEqual([]);
		expect(new Set(project.corrections.map((each) => each.do)).size).toBe(9);
		expect(JSON.parse(writeProject(project))).toEqual(parts());
		expect(readProject(writeProject(project))).toEqual({ project, tours: null, notes: [] });
		expect(announcesProject(first.slice(0, 200), '')).toBe(true);
	});

	test('gives the same instrument as ever', () => {
		const { instrument, unapplied } = compose(readProject(first).project);
		const clauses = instrument.readings['en']?.clauses.map(({ path, mentions }) => [
			path,
			...mentions.map(({ id }) => id)
		]);
		expect(unapplied).toEqual([]);
		expect(clauses).toEqual([
			['1', 'fishers'],
			['1.z'],
			['2.a', 'fishers'],
			['2.b', 'towns'],
			['2.b.i', 'fishers', 'fish', 'towns'],
			['3', 'towns']
		]);
		expect(instrument.about).toMatchObject({ slug: 'charter-of-the-lake', issuer: 'council', original: 'en' });
		expect(instrument.cast.roles.map(({ id, clause }) => [id, clause])).toContainEqual(['fish', '2.a']);
	});

	test('is valid by the published JSON Schema, and not without its text', () => {
		const valid = new Ajv2020({ strict: false }).compile(JSON.parse(jsonSchema(wholeFile)));
		expect([valid(parts()), valid.errors]).toEqual([true, null]);
		expect(valid({ ...parts(), text: undefined })).toBe(false);
		expect(valid({ ...parts(), corrections: [{ do: 'burn' }] })).toBe(false);
	});
});

describe('of a file that is not as it should be', () => {
	const notesOf = (changes: object): readonly string[] =>
		readProject(JSON.stringify({ ...parts(), ...changes })).notes.map((note) => noteIn(note, 'en'));

	test('what is understood is kept, and the rest is told', () => {
		const { corrections, cast } = parts() as { corrections: object[]; cast: { actors: object[] } };
		const damaged = {
			...parts(),
			corrections: [...corrections, { do: 'burn' }, null],
			cast: { ...cast, roles: {}, ties: 7 }
		};
		const { project, notes } = readProject(JSON.stringify(damaged));
		expect(project.corrections).toEqual(corrections);
		expect(project.cast.actors).toEqual(cast.actors);
		expect(notes.map(({ values }) => Object.values(values)[0])).toEqual([
			...['cast.roles', 'cast.ties', 'corrections.9', 'corrections.10']
		]);
	});

	test('a later version is read as far as it is known', () => {
		expect(notesOf({ version: 3, colours: ['red'] })).toEqual([
			'This project was saved by a later version (3); what this version knows of it was read.'
		]);
		expect(notesOf({ version: 'x' })).toEqual(['A part of the project (version) is damaged and was left out.']);
	});

	test('names such as __proto__ are words like others', () => {
		const json = first
			.replace('"title": "Charter of the lake"', '"title": "__proto__", "__proto__": { "polluted": true }')
			.replaceAll('"fishers"', '"constructor"')
			.replace('"en": "Fishers"', '"en": "__proto__", "__proto__": "x"');
		const { project } = readProject(json);
		expect(project.title).toBe('__proto__');
		expect(compose(project).instrument.cast.actors.map(({ id }) => id)).toContain('constructor');
		expect('polluted' in {}).toBe(false);
	});

	test('two actors of one name are one', () => {
		const { cast } = parts() as { cast: { actors: object[] } };
		expect(notesOf({ cast: { ...cast, actors: [...cast.actors, ...cast.actors.slice(0, 1)] } })).toEqual([
			'A part of the project (cast.actors (fishers)) is damaged and was left out.'
		]);
	});

	test.each([
		['cut short', first.slice(0, 40), 'broken-json {"line":3,"column":2}'],
		['of another kind', '{"format": "other"}', 'other-json {}'],
		['that is a list', '[]', 'other-json {}'],
		['without a text', JSON.stringify({ ...parts(), text: ' ' }), 'no-words {}'],
		['with a text that is none', JSON.stringify({ ...parts(), text: ['a'] }), 'no-words {}']
	])('a file %s is refused', (_, json, code) => {
		expect(refusal(json)).toBe(code);
	});

	test('whatever it holds, a project or a refusal comes out', () => {
		const mark = { format: 'who-does-what/project', version: 1 };
		const file = fc.record({
			text: fc.string(),
			cast: fc.jsonValue(),
			corrections: fc.jsonValue(),
			title: fc.jsonValue()
		});
		const any = fc.oneof(
			fc.string(),
			fc.json(),
			file.map((rest) => JSON.stringify({ ...mark, ...rest }))
		);
		const holds = (json: string): void => {
			expect(refusal(json)).toMatch(/^(\[object Object\]|[a-z-]+ \{.*\})$/);
		};
		fc.assert(fc.property(any, holds));
		const cut = fc.record({ at: fc.nat({ max: first.length }), by: fc.string({ maxLength: 3 }) });
		fc.assert(fc.property(cut, ({ at, by }) => holds(first.slice(0, at) + by + first.slice(at + by.length))));
	});
});

test('a project of a whole document, and one that the lexicon has found, are read back unchanged', () => {
	const opinion = instrument('wtpf-2013-draft-opinion-5') as Instrument;
	const { text } = opinion.readings['fr'] as Reading;
	const found = recognize(read(text.replace("l'UIT", 'le Lake Data Council (LDC)'), 'fr'), lexicon);
	const made = { title: 'Avis', language: 'fr', text, corrections: [] };
	expect(found.cast.actors.some(({ proposed }) => proposed)).toBe(true);
	for (const project of [
		{ ...made, cast: opinion.cast },
		{ ...made, cast: found.cast, finder: 'lexicon' as const }
	])
		expect(readProject(writeProject(project))).toEqual({ project, tours: null, notes: [] });
});
