/** The tours of draft Opinion 5: that they are whole, that they lead somewhere, and that what they state is so. */
import { expect, test } from 'vitest';
import type { Instrument } from '$lib/clauses/clause';
import { fileOf, instrument } from '$lib/clauses/library';
import { appearances, company, following, nodes } from '$lib/graph/ask';
import { knownOf, wordsOf } from '$lib/lessons/known';
import { shippedTours } from '$lib/lessons/shipped';
import { minutesOf } from '$lib/lessons/tour';
import { study } from '$lib/pipeline';
import { readAddress } from '$lib/ui/address';
import { kindFilters, tieFilters } from '$lib/ui/filters';
import { locales } from '$lib/words/runtime';

const slug = 'wtpf-2013-draft-opinion-5';
const opinion = instrument(slug) as Instrument;
const source = study(opinion);
const known = knownOf(opinion.about, source);
const tours = shippedTours(known, locales, `src/documents/${slug}/tours.json`, fileOf(slug, 'tours.json'));
const scenes = tours.flatMap((tour) => tour.scenes);
const said = (language: string): string[] =>
	[
		...tours.flatMap(({ titles, aims }) => [titles[language], aims[language]]),
		...scenes.flatMap(({ titles, captions, notes }) => [
			titles[language],
			captions[language],
			...Object.values(notes[language] ?? {}).flat()
		])
	].map((words) => words ?? '');

test('five tours of six to ten scenes, each short enough for its place in an hour', () => {
	expect(tours.map(({ id }) => id)).toEqual([
		'who-does-what',
		'named-implied-missing',
		'many-words',
		'how-it-speaks',
		'from-the-union'
	]);
	for (const tour of tours) {
		expect(tour.scenes.length).toBeGreaterThanOrEqual(6);
		expect(tour.scenes.length).toBeLessThanOrEqual(10);
		expect(minutesOf(tour)).toBeLessThanOrEqual(20);
	}
});

test('every scene asks something, quotes something, and fits on a slide', () => {
	for (const { id, captions, notes, quotes, minutes } of scenes) {
		expect(quotes.length, id).toBeGreaterThan(0);
		expect(minutes, id).toBeGreaterThan(0);
		for (const language of locales) {
			expect(notes[language]?.ask?.length, id).toBeGreaterThan(0);
			expect(notes[language]?.expect?.length, id).toBeGreaterThan(0);
			expect(captions[language]?.length, id).toBeLessThan(260);
		}
	}
});

test('every scene’s address is understood by the page', () => {
	const { graph, reading } = source;
	const parts = reading.sections.map(({ path }) => `part:${path}`);
	const page = {
		nodes: new Set(graph.nodes()),
		filters: new Set([...kindFilters.map(({ id }) => id), ...tieFilters.map(({ id }) => id), ...parts]),
		placed: new Set<string>(),
		room: { width: 836, height: 620 },
		texts: new Set(['fr', 'en']),
		tours: new Map<string, number>()
	};
	for (const { id, query } of scenes) expect(readAddress(new URLSearchParams(query), page).stale, id).toBe(false);
});

test('French is typeset: curly apostrophes, no-break spaces, accented capitals; English keeps its own marks', () => {
	for (const words of said('fr')) {
		expect(words).not.toMatch(/['"]|[^\u00a0\u202f][;:?!»]|«[^\u00a0]|\bEtats?\b(?! Membres|\u00a0»)/);
	}
	for (const words of said('en')) expect(words).not.toMatch(/['"«»]|\s[;:?!]/);
});

test('what stands in French quotation marks is in the text, but for the words said to be missing and our own', () => {
	const plain = (text: string) => text.replaceAll('’', "'").replaceAll('\u2011', '-').replaceAll('\u00a0', ' ');
	const whole = plain(source.reading.text).toLowerCase();
	const ours = new Set([
		'nom de domaine',
		'adresse',
		"décider des questions d'intérêt général",
		'confie un rôle',
		'entre eux',
		'le forum a reconnu que…'
	]);
	const names = /^(reconnaissant|invite|rappelant|considérant)( [a-d]\)( [iv]+)?)?$/;
	const untrue = said('fr')
		.flatMap((words) =>
			[...words.matchAll(/«\u00a0(.*?)\u00a0»/g)].map(([, quote]) => plain(quote ?? '').toLowerCase())
		)
		.filter((quote) => !whole.includes(quote) && !names.test(quote) && !ours.has(quote));
	expect(untrue).toEqual([]);
});

test('what stands in English quotation marks before a translation is in the text', () => {
	const plain = (text: string) => text.replaceAll('’', "'").replaceAll('\u2011', '-').replaceAll('\u00a0', ' ');
	const whole = plain(source.reading.text).toLowerCase();
	const quoted = said('en')
		.flatMap((words) => [...words.matchAll(/“([^”]*)” \(/g)])
		.map(([, quote]) => quote ?? '');
	expect(quoted.length).toBeGreaterThan(40);
	const missing = ['nom de domaine', 'adresse'];
	expect(quoted.filter((quote) => !missing.includes(quote) && !whole.includes(plain(quote).toLowerCase()))).toEqual([]);
});

test('what the tours count is so', () => {
	const { graph, reading } = source;
	const groups = nodes(graph, 'stakeholder-group');
	const clauses = nodes(graph, 'clause');
	const named = (clause: string) => following(graph, `clause:${clause}`, 'mentions');
	const naming = (kind: string) =>
		clauses.filter((each) => following(graph, each, 'mentions').some((node) => node.startsWith(kind)));
	const paths = (list: readonly { readonly clause: string }[]) => list.map(({ clause }) => clause);

	// Who is named: four times four, civil society three; only “invite a)” names all five, civil society last.
	expect(groups.map((group) => appearances(graph, group).names.length)).toEqual([4, 4, 3, 4, 4]);
	expect(clauses.filter((each) => groups.every((group) => following(graph, each, 'mentions').includes(group)))).toEqual(
		['clause:5.a']
	);
	const lastFirst = [...(reading.clauses.find(({ path }) => path === '5.a')?.mentions ?? [])].sort(
		(a, b) => b.start - a.start
	);
	expect(lastFirst.filter(({ id }) => id !== 'all-stakeholders')[0]?.id).toBe('civil-society');
	expect(named('1').sort()).toEqual([groups[2], groups[1], groups[0]]);

	// Organizations stand in one clause only, six of them, and none in a group.
	expect(naming('organization:')).toEqual(['clause:3']);
	expect(nodes(graph, 'organization')).toHaveLength(6);
	expect(company(graph, 'organization:icann', 'stakeholder-group').size).toBe(0);

	// Eleven clauses of preamble, four operative; all roles in the preamble; nine clauses of “reconnaissant”.
	const force = (wanted: string) => clauses.filter((each) => graph.getNodeAttribute(each, 'force') === wanted);
	expect([force('preamble').length, force('operative').length]).toEqual([11, 4]);
	expect(groups.flatMap((group) => paths(appearances(graph, group).assigns))).toEqual([
		'2.b.i',
		'2.b.ii',
		'2.b.iii',
		'2.b.iv',
		'2.b.v'
	]);
	expect(reading.clauses.filter(({ section }) => section === '2')).toHaveLength(9);
});

test('what the tours say of single words is so', () => {
	const { reading } = source;
	const holding = (pattern: RegExp) => reading.clauses.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
	expect(holding(/\btoujours\b/)).toEqual(['2.b.ii', '2.b.iii', '2.b.iv', '2.b.v']);
	expect(holding(/\bdevrai(en)?t\b/)).toEqual(['2.a', '2.b.ii', '2.b.iv', '2.b.v']);
	expect(holding(/\bdoit\b/)).toEqual(['2.b', '2.b.iii']);
	expect(holding(/un rôle important/)).toEqual(['2.b.ii', '2.b.iii', '2.b.v']);
	expect(holding(/responsabilités/)).toEqual(['2.b.i', '2.d', '5.b']);
	expect(holding(/gouvernance de l'Internet/)).toEqual(['1', '2.a', '2.c', '5.a', '5.c']);
	expect(holding(/gestion/)).toEqual(['2.b']);
	expect(holding(/domaine|adresse|utilisateur|université|communauté technique/)).toEqual([]);
	expect(wordsOf(reading, '2.b.i')?.text).not.toMatch(/rôle/);
	expect(
		wordsOf(reading, '3')
			?.text.match(/[()]/g)
			?.reduce((sum, mark) => sum + (mark === '(' ? 1 : -1), 0)
	).toBe(1);
	const paragraphs = [...reading.text.matchAll(/paragraphe\u00a0(\d+)/g)].map(([, number]) => number);
	expect(paragraphs).toEqual(['34', '37', '35', '55', '69', '35']);
});
