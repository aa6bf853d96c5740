import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Actor, Cast, Finding, Reading } from '$lib/clauses/clause';
import { find } from '$lib/clauses/mention';
import { read } from '$lib/clauses/read';
import { castFrom } from '$lib/clauses/schema';
import * as key from './key';

const folder = 'src/documents/wtpf-2013-draft-opinion-5';
const opinion = readFileSync(`${folder}/text.fr.txt`, 'utf8');
const cast = castFrom(readFileSync(`${folder}/actors.json`, 'utf8'));

const plain = (words: string) => words.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-');
const named = (findings: readonly Finding[]) => findings.map(({ id, quote }) => [id, plain(quote)]);
const sorted = (pairs: readonly (readonly string[])[]) => pairs.map((pair) => pair.join(': ')).toSorted();
const counts = ({ clauses, sections }: Reading) => [
	...sections.map(({ path, addressees }) => [path, addressees.map(({ id }) => id).toSorted()]),
	...clauses.map(({ path, mentions, citations }) => [path, [...mentions, ...citations].map(({ id }) => id).toSorted()])
];

test('on the Opinion precision and recall are 1', () => {
	const { clauses, sections } = find(read(opinion, 'fr'), cast);
	const found = clauses.map(({ path, mentions, citations }) => [path, sorted(named([...mentions, ...citations]))]);
	expect(found).toEqual(key.clauses.map(([path, pairs]) => [path, sorted(pairs)]));
	expect(sections.flatMap(({ addressees }) => named(addressees))).toEqual(key.addressees);
	expect(clauses.flatMap(({ mentions, citations }) => [...mentions, ...citations])).toHaveLength(42);
});

test('instruments and paragraphs are cited, all others are mentioned', () => {
	const { clauses } = find(read(opinion, 'fr'), cast);
	for (const { id } of clauses.flatMap(({ citations }) => citations))
		expect(key.kinds[id]).toMatch(/instrument|paragraph/);
	for (const { id } of clauses.flatMap(({ mentions }) => mentions))
		expect(key.kinds[id]).not.toMatch(/instrument|paragraph/);
	expect(Object.fromEntries(cast.actors.map(({ id, kind }) => [id, kind]))).toEqual(key.kinds);
});

test('every quote is its slice of the untouched text', () => {
	const { clauses, sections } = find(read(opinion, 'fr'), cast);
	const all = [
		...clauses.flatMap(({ mentions, citations }) => [...mentions, ...citations]),
		...sections.flatMap(({ addressees }) => addressees)
	];
	for (const { quote, start, end } of all) expect(opinion.slice(start, end)).toBe(quote);
});

test('the translation names the same actors in the same clauses, as often', () => {
	const english = readFileSync(`${folder}/text.en.txt`, 'utf8');
	expect(counts(find(read(english, 'en'), cast))).toEqual(counts(find(read(opinion, 'fr'), cast)));
});

test.each([
	['capitals', opinion.replaceAll(/\p{L}{4,}/gu, (word) => word.toUpperCase())],
	['decomposed accents', opinion.normalize('NFD')],
	['no accents', opinion.normalize('NFD').replaceAll(/\p{M}/gu, '')],
	['curly apostrophes', opinion.replaceAll("'", '’')],
	['no-break spaces', opinion.replaceAll(/(?<=[\p{L}\d]) (?=[\p{L}\d])/gu, '\u00A0')],
	['narrow no-break spaces', opinion.replaceAll('\u00A0', '\u202F')],
	['line breaks', opinion.replaceAll(/(?<=,) (?=[a-z])/g, '\n')],
	['soft hyphens', opinion.replaceAll('gouvern', 'gou\u00ADvern').replaceAll('secteur', 'sec\u00ADteur')]
])('matching sees through %s', (_, text) => {
	expect(counts(find(read(text, 'fr'), cast))).toEqual(counts(find(read(opinion, 'fr'), cast)));
});

/** A cast from lines: `id kind: alias; alias`, a paragraph as `id paragraph instrument number`. */
function castOf(language: string, lines: string): Cast {
	const actors = lines.split('\n').map((line): Actor => {
		const [head = '', aliases = ''] = line.split(':');
		const [id = '', kind = '', instrument, number] = head.trim().split(' ');
		return {
			id,
			kind: kind as Actor['kind'],
			names: {},
			labels: {},
			phrases: {},
			aliases: {
				[language]: aliases
					.split(';')
					.map((alias) => alias.trim())
					.filter(Boolean)
			},
			...(instrument !== undefined && number !== undefined && { instrument, number })
		};
	});
	return { actors, roles: [], ties: [], absent: [] };
}

function foundIn(sentence: string, cast: Cast, language = 'fr'): readonly (readonly string[])[] {
	const heading = language === 'fr' ? 'rappelant' : 'recalling';
	const [clause] = find(read(`${heading}\n${sentence}`, language), cast).clauses;
	return [...(clause?.mentions ?? []), ...(clause?.citations ?? [])].map(({ id, quote }) => [id, quote]);
}

const lake = castOf(
	'fr',
	`states stakeholder-group: Etats; Etats Membres
	union body: Union
	works organization: coeur des œuvres
	stakeholders collective: parties prenantes
	south collective: parties prenantes du Sud
	public stakeholder-group: organisations publiques
	private stakeholder-group: organisations privées
	local stakeholder-group: organisations locales
	agency organization: Agence de l'eau; AE
	divers organization: sous-marins
	pair collective: organisations publiques et privées du Sud
	pact instrument: Pacte du lac; Pacte
	pact-3 paragraph pact 3
	pact-5 paragraph pact 5
	rule-1 instrument: Règle 1 (Rév. 2001)
	rule-2 instrument: Règle 2`
);

test.each<[string, ...(readonly [string, string])[]]>([
	['les Etats, des Etats, aux Etats', ['states', 'les Etats'], ['states', 'Etats'], ['states', 'Etats']],
	['Les États Membres de l’Union', ['states', 'Les États Membres'], ['union', 'l’Union']],
	['la Réunion, les Etats-majors, la sous-Union, Unions'],
	['le cœur des oeuvres', ['works', 'le cœur des oeuvres']],
	[
		'les parties prenantes du Sud et les parties prenantes',
		['south', 'les parties prenantes du Sud'],
		['stakeholders', 'les parties prenantes']
	],
	['une approche multi‑parties prenantes'],
	['les sous‑marins, les sous-marins, les sous marins', ['divers', 'les sous‑marins'], ['divers', 'les sous-marins']],
	[
		'les organisations publiques et privées concernées, les organisations locales et les organisations privées',
		['public', 'les organisations publiques et privées concernées'],
		['private', 'les organisations publiques et privées concernées'],
		['local', 'les organisations locales'],
		['private', 'les organisations privées']
	],
	['les organisations privées concernées', ['private', 'les organisations privées']],
	[
		'des organisations locales, publiques ou privées',
		['local', 'organisations locales, publiques ou privées'],
		['public', 'organisations locales, publiques ou privées'],
		['private', 'organisations locales, publiques ou privées']
	],
	["l'Agence de l'eau (AE), puis l'AE", ['agency', "l'Agence de l'eau (AE)"], ['agency', "l'AE"]],
	["l'Agence de l'eau (Pacte)", ['agency', "l'Agence de l'eau"], ['pact', 'Pacte']],
	['au paragraphe 3 du Pacte du lac (Pacte)', ['pact-3', 'paragraphe 3 du Pacte du lac']],
	['aux paragraphes 3 et 5 du Pacte', ['pact-3', 'paragraphes 3'], ['pact-5', '5 du Pacte']],
	['au § 5 du Pacte', ['pact-5', '§ 5 du Pacte']],
	['au paragraphe 4 du Pacte', ['pact', 'Pacte']],
	['au paragraphe 3 Pacte', ['pact', 'Pacte']],
	['les organisations publiques et privées du Sud', ['pair', 'les organisations publiques et privées du Sud']],
	['aux paragraphes pertinents du Pacte', ['pact', 'Pacte']],
	['le Pacte du lac (Pacte)', ['pact', 'le Pacte du lac (Pacte)']],
	['les Règles 1 (Rév. 2001), 7 (Rév. 2003) et 2 (Rév. 2002)', ['rule-1', 'les Règles 1 (Rév. 2001)'], ['rule-2', '2']],
	['la Règle 2/3 et la Règle 20']
])('%s', (sentence, ...expected) => {
	expect(foundIn(sentence, lake)).toEqual(expected);
});

test('in English the noun stands last and the adjective first', () => {
	const english = castOf(
		'en',
		`public stakeholder-group: public organizations
		private stakeholder-group: private organizations
		pair collective: public and private organizations of the South
		pact instrument: Lake Pact
		pact-3 paragraph pact 3`
	);
	expect(foundIn('the relevant public and private organizations of the Lake Pact', english, 'en')).toEqual([
		['public', 'the relevant public and private organizations'],
		['private', 'the relevant public and private organizations'],
		['pact', 'the Lake Pact']
	]);
	expect(foundIn('the public and private organizations of the South', english, 'en')).toEqual([
		['pair', 'the public and private organizations of the South']
	]);
	expect(foundIn("the public organizations' paragraph 3 of the Lake Pact", english, 'en')).toEqual([
		['public', 'the public organizations'],
		['pact-3', 'paragraph 3 of the Lake Pact']
	]);
});

test('an id or a language of bad faith does no harm', () => {
	const hostile = castOf('fr', '__proto__ organization: constructor\nconstructor instrument: __proto__ 1');
	expect(foundIn('le constructor et __proto__ 1', hostile)).toEqual([
		['__proto__', 'le constructor'],
		['constructor', '__proto__ 1']
	]);
});

test.each([
	['one word', 'e'.repeat(1_000_000)],
	['one letter, many words', 'e '.repeat(500_000)],
	['one endless list', 'organisations internationales, '.repeat(30_000)],
	['one endless list of adjectives', 'organisations ' + 'internationales, '.repeat(60_000)],
	['one endless list of numbers', 'Résolutions ' + '101, '.repeat(200_000)],
	['paragraphs', 'paragraphe 35, '.repeat(60_000)],
	['brackets', 'Résolutions 101 ('.repeat(50_000)],
	['apostrophes', "l'".repeat(400_000)]
])('many characters are searched in a moment: %s', { timeout: 10_000 }, (_, text) => {
	expect(foundIn(`${text} les Etats`, cast).at(-1)?.[0]).toBeDefined();
});
