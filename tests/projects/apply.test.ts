import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tile } from '$lib/clauses/lines';
import { find } from '$lib/clauses/mention';
import { read } from '$lib/clauses/read';
import { castFrom } from '$lib/clauses/schema';
import { apply } from '$lib/projects/apply';
import { compose } from '$lib/projects/compose';
import type { Correction, Place, Project } from '$lib/projects/schema';
import { study } from '$lib/pipeline';
import { charter } from '../clauses/charter';

const text = charter['text.en.txt'] ?? '';
const cast = castFrom(charter['actors.json'] ?? '');
const studied = { reading: find(read(text, 'en'), cast), cast };
const project: Project = { title: 'Charter', language: 'en', text, cast, corrections: [] };

/** Where the words stand, the first time or a later one. */
function at(quote: string, time = 1): Place {
	let start = -1;
	for (let found = 0; found < time; found++) start = text.indexOf(quote, start + 1);
	return { start, end: start + quote.length, quote };
}

const after = (...corrections: readonly Correction[]) => apply(studied, corrections);
const clauses = (...corrections: readonly Correction[]) =>
	after(...corrections).reading.clauses.map(({ path, marker, text }) => [path, marker?.text ?? null, text]);
const named = (path: string, ...corrections: readonly Correction[]) =>
	after(...corrections)
		.reading.clauses.find((clause) => clause.path === path)
		?.mentions.map(({ id, quote }) => `${id}: ${quote}`);
const told = (...corrections: readonly Correction[]) => after(...corrections).unapplied.map(({ note }) => note.code);

describe('a finding', () => {
	test('is rejected, though a later reader takes an article more into it', () => {
		expect(named('1', { do: 'reject', at: at('towns'), actor: 'towns' })).toEqual(['fishers: the fishers']);
	});

	test('is accepted, and stands even where the text read anew no longer gives it', () => {
		const accept: Correction = { do: 'accept', at: at('the lake'), actor: 'council' };
		expect(named('1', accept)).toEqual(['fishers: the fishers', 'towns: the towns', 'council: the lake']);
		expect(named('1', { do: 'accept', at: at('the towns'), actor: 'towns' })).toEqual(named('1'));
	});

	test('is given to another actor, and added', () => {
		expect(named('1', { do: 'reassign', at: at('the towns'), actor: 'towns', to: 'council' })).toContain(
			'council: the towns'
		);
		expect(named('2.b', { do: 'add', at: at('the following'), actor: 'towns' })).toEqual(['towns: the following']);
	});

	test('of a heading is corrected as well', () => {
		const { reading } = after({ do: 'reject', at: at('the towns', 3), actor: 'towns' });
		expect(reading.sections[2]?.addressees).toEqual([]);
	});
});

describe('a clause', () => {
	test('is split, with a label of its own or without', () => {
		expect(clauses({ do: 'split', at: at('and the towns') }).slice(0, 2)).toEqual([
			['1', null, 'that the fishers'],
			['1~2', null, 'and the towns share the lake,']
		]);
		expect(named('1~2', { do: 'split', at: at('and the towns') })).toEqual(['towns: the towns']);
		expect(clauses({ do: 'split', at: at('and the towns'), path: '1.x' })[1]?.[0]).toBe('1.x');
	});

	test('is merged with the next, and split again where that began', () => {
		const merged = clauses({ do: 'merge', at: at('the fishers are') });
		expect(merged.map(([path]) => path)).toEqual(['1', '2.a', '2.b', '2.b.i', '3']);
		expect(merged[3]?.[2]).toBe('the fishers are to count the fish;\nii)\tthe towns are to guard the shores,');
		const again = after({ do: 'merge', at: at('the fishers are') }, { do: 'split', at: at('ii)') });
		expect(again).toEqual({ ...studied, unapplied: [] });
	});

	test('that is merged keeps what it names and what rests on it', () => {
		const { reading, cast } = after({ do: 'merge', at: at('the fishers are') });
		expect(reading.clauses[3]?.mentions.map(({ id }) => id)).toEqual(['fishers', 'towns']);
		expect(cast.roles.map(({ id, clause }) => [id, clause])).toEqual([
			['fishers', '2.b.i'],
			['towns', '2.b.i']
		]);
	});
});

test('a section has another kind, and other words for its verb', () => {
	const { reading } = after({ do: 'section', at: at('invites'), kind: 'preamble', verb: at('invites the') });
	expect(reading.sections[2]).toMatchObject({ kind: 'preamble', verb: { text: 'invites the' } });
});

test('an actor is added, found in the text, and given a role', () => {
	const names = { en: 'The fish', fr: 'Les poissons' };
	const labels = { en: ['The fish'], fr: ['Les poissons'] };
	const fish = {
		id: 'fish',
		kind: 'stakeholder-group',
		names,
		labels,
		phrases: names,
		aliases: { en: ['fish'] }
	} as const;
	const corrections: Correction[] = [
		{ do: 'actor', actor: { ...fish, labels: { en: ['The fish'], fr: ['Les poissons'] }, aliases: { en: ['fish'] } } },
		{ do: 'role', at: at('fishing is the living'), actor: 'fish', names, labels }
	];
	const { instrument, unapplied } = compose({ ...project, corrections });
	expect(unapplied).toEqual([]);
	const { graph } = study(instrument);
	expect(graph.hasEdge('clause:2.b.i mentions stakeholder-group:fish')).toBe(true);
	expect(graph.getEdgeAttributes('clause:2.a assigns role:fish').evidence?.quote).toBe('fishing is the living');
});

test('a text without a title is called as its file is', () => {
	const bare = { ...project, title: '', text: 'considering\nthat it is so,\n' };
	const about = (name: string) => compose({ ...bare, source: { name, format: 'docx' } }).instrument.about;
	expect(about('Été au lac.v2.docx')).toMatchObject({ slug: 'ete-au-lac-v2', titles: { en: 'Été au lac.v2' } });
	expect(about('').slug).toBe('considering-that-it-is-so');
});

test('what can’t be applied is told, and everything else is', () => {
	const gone = { start: 3, end: 9, quote: 'nowhere' };
	expect(told({ do: 'reject', at: gone, actor: 'towns' })).toEqual(['words-gone']);
	expect(told({ do: 'add', at: at('CHARTER'), actor: 'towns' })).toEqual(['outside']);
	expect(told({ do: 'add', at: at('lake'), actor: '__proto__' })).toEqual(['no-actor']);
	expect(told({ do: 'actor', actor: { ...cast.actors[0], labels: {}, aliases: {} } as never })).toEqual([
		'actor-known'
	]);
	expect(told({ do: 'merge', at: at('to listen') })).toEqual(['nothing-follows']);
	expect(told({ do: 'merge', at: at('that fishing') })).toEqual(['has-items']);
	expect(told({ do: 'split', at: at('and the towns'), path: '3' })).toEqual(['path-taken']);
	expect(told({ do: 'split', at: at('and the towns'), path: '1.x.y' })).toEqual(['path-loose']);
	expect(told({ do: 'split', at: at('that the') })).toEqual(['outside']);
	const good: Correction = { do: 'reject', at: at('the towns'), actor: 'towns' };
	const { unapplied, reading } = after({ do: 'add', at: gone, actor: 'towns' }, good);
	expect([unapplied.map(({ index }) => index), reading.clauses[0]?.mentions.length]).toEqual([[0], 1]);
});

test('words that have moved are found at the nearest place', () => {
	const moved = { ...at('the towns', 2), start: at('the towns', 2).start + 5 };
	expect(named('2.b.ii', { do: 'reject', at: moved, actor: 'towns' })).toEqual([]);
	expect(named('1', { do: 'reject', at: moved, actor: 'towns' })).toEqual(named('1'));
});

test('whatever the corrections, all is the text’s own words, without gap, and a graph can be built', () => {
	const word = fc.nat({ max: text.length - 1 }).chain((start) =>
		fc.integer({ min: start + 1, max: Math.min(text.length, start + 40) }).map((end) => {
			return { start, end, quote: text.slice(start, end) };
		})
	);
	const id = fc.constantFrom('fishers', 'towns', 'council', 'constructor');
	const names = fc.constant({ en: 'x', fr: 'x' });
	const one = fc.oneof(
		fc.record({ do: fc.constantFrom('accept' as const, 'reject' as const, 'add' as const), at: word, actor: id }),
		fc.record({ do: fc.constant('reassign' as const), at: word, actor: id, to: id }),
		fc.record({ do: fc.constantFrom('split' as const, 'merge' as const), at: word }),
		fc.record({
			do: fc.constant('section' as const),
			at: word,
			kind: fc.constantFrom('preamble' as const, 'operative' as const)
		}),
		fc.record({
			do: fc.constant('role' as const),
			at: word,
			actor: id,
			names,
			labels: fc.constant<Record<string, string[]>>({ en: ['x'], fr: ['x'] })
		})
	);
	fc.assert(
		fc.property(fc.array(one, { maxLength: 12 }), (corrections) => {
			const before = JSON.stringify(studied);
			const { reading } = apply(studied, corrections);
			expect(JSON.stringify(studied)).toBe(before);
			expect(reading.pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
			expect(tile(text, reading.pieces)).toEqual(reading.pieces);
			expect(new Set(reading.clauses.map(({ path }) => path)).size).toBe(reading.clauses.length);
			for (const clause of reading.clauses) {
				expect(text.slice(clause.start, clause.end)).toBe(clause.text);
				for (const { start, end, quote } of [...clause.mentions, ...clause.citations])
					expect([text.slice(start, end), start >= clause.start, end <= clause.end]).toEqual([quote, true, true]);
			}
			expect(study(compose({ ...project, corrections }).instrument).graph.order).toBeGreaterThan(0);
		}),
		{ numRuns: 300 }
	);
});
