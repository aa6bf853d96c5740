import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read } from '$lib/clauses/read';
import { charter } from './charter';
import { clauses, sections } from './key';

const folder = 'src/documents/wtpf-2013-draft-opinion-5';
const opinion = readFileSync(`${folder}/text.fr.txt`, 'utf8');
const paths = (text: string, language = 'fr') => read(text, language).clauses.map(({ path }) => path);
const headings = (text: string, language = 'fr') => read(text, language).sections.map(({ heading }) => heading.text);

/** The text again, from its pieces; nothing if they overlap, leave a gap or are empty. */
function rebuilt(text: string, language = 'fr'): string {
	const { pieces } = read(text, language);
	const tiled = pieces.every(({ start, end }, at) => start === (pieces[at - 1]?.end ?? 0) && end > start);
	return tiled ? pieces.map(({ start, end }) => text.slice(start, end)).join('') : '';
}

test('the Opinion has five sections and fifteen clauses', () => {
	const reading = read(opinion, 'fr');
	expect(reading.sections.map(({ path, verb, kind }) => [path, verb.text, kind])).toEqual(sections);
	expect(reading.clauses.map(({ path }) => path)).toEqual(clauses.map(([path]) => path));
});

test('the Opinion begins with place and date, title and opening', () => {
	const { place, title, opening } = read(opinion, 'fr');
	expect(place?.text).toBe('Genève, 14-16 mai 2013');
	expect(title?.text).toMatch(/^PROJET D'AVIS 5: .*\nPOUR LA GOUVERNANCE DE L'INTERNET$/);
	expect(opening?.text).toMatch(/^Le cinquième Forum .*2013\),$/);
});

test('the opening is the last paragraph before the first heading, however it is broken', () => {
	const before = (text: string) => {
		const { place, title, opening } = read(`${text}\nrappelant\nun.`, 'fr');
		return [place, title, opening].map((words) => words?.text ?? null);
	};
	expect(before('CHARTE\nLe Conseil\ndu lac (2001),')).toEqual([null, 'CHARTE', 'Le Conseil\ndu lac (2001),']);
	expect(before('CHARTE\nL’Assemblée')).toEqual([null, 'CHARTE', 'L’Assemblée']);
	expect(before('CHARTE\n\nNous, les communes,')).toEqual([null, 'CHARTE', 'Nous, les communes,']);
	expect(before('Le lac\n\nNous, les communes,')).toEqual([null, 'Le lac', 'Nous, les communes,']);
	expect(before('Lac, 1er mai 2001')).toEqual(['Lac, 1er mai 2001', null, null]);
	expect(before('RÉSOLUTION 2 (LAC, 2001)')).toEqual([null, 'RÉSOLUTION 2 (LAC, 2001)', null]);
	expect(before('')).toEqual([null, null, null]);
});

test('a clause holds its own words only', () => {
	const reading = read(opinion, 'fr');
	const clause = (path: string) => reading.clauses.find((one) => one.path === path);
	expect(clause('2.b')?.marker?.text).toBe('b)');
	expect(clause('2.b')?.text).toMatch(/^que, conformément .*il est reconnu ce qui suit:$/);
	expect(clause('2.b.v')?.text).toMatch(/^les organisations internationales, .*politiques associées;$/);
	expect(clause('4')?.marker).toBeNull();
	for (const { text, start, end } of reading.clauses) expect(opinion.slice(start, end)).toBe(text);
});

test.each([
	['as it is', opinion],
	['with a page number', opinion.replace(/\n \n?$/, '\n 2\n')],
	['with a page number at the very end', `${opinion.trimEnd()}\n 2`],
	['with Windows line ends', opinion.replaceAll('\n', '\r\n')],
	['with old Macintosh line ends', opinion.replaceAll('\n', '\r')],
	['with a byte order mark', `\uFEFF${opinion}`],
	['with a second bookmark', opinion.replace('reconnaissant', '[bookmark: a] [bookmark: b]reconnaissant')],
	['with a bookmark that never ends', opinion.replace('que, par ses', '[bookmark: que, par ses')],
	['with marks outside the basic plane', opinion.replaceAll('Internet', '𝕀nternet 🌐')]
])('the pieces are the whole file %s', (_, text) => {
	expect(rebuilt(text)).toBe(text);
	expect(paths(text)).toEqual(clauses.map(([path]) => path));
});

test('the leftovers have names', () => {
	const text = `${opinion.trimEnd()}\n 2`;
	const pieces = read(text, 'fr').pieces.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
	expect(pieces).toContainEqual(['bookmark', '[bookmark: _GoBack]']);
	expect(pieces.at(-1)).toEqual(['page number', '2']);
	expect(pieces.filter(([kind]) => kind === 'space').every(([, words]) => words?.trim() === '')).toBe(true);
});

test.each([
	['A/RES/81/9 Lakes for all', 'A/RES/81/9 Lakes for all'],
	['Lakes for all A/RES/81/9', 'Lakes for all A/RES/81/9'],
	['26-13113 2/3', '26-13113 2/3'],
	['2/3 26-13113', '2/3 26-13113'],
	['A/RES/81/9 and the report', null],
	['A/RES/80/9 Lakes for some', null]
])('%s, between two paragraphs, is of the page if it is', (line, expected) => {
	const text = `United Nations A/RES/81/9\nThe General Assembly,\nNoting its report\n${line}\n1. Requests all to swim.\n`;
	const furniture = read(text, 'en').pieces.filter(({ kind }) => kind === 'furniture');
	expect(furniture.map(({ start, end }) => text.slice(start, end))).toEqual(expected === null ? [] : [expected]);
});

test('i) is a roman number after b) and a letter after h)', () => {
	const items = (labels: string) => `rappelant\n${labels.replaceAll(/(\w+)/g, '$1)\tmot;')}`.replaceAll(' ', '\n');
	expect(paths(items('a b i ii c'))).toEqual(['1.a', '1.b', '1.b.i', '1.b.ii', '1.c']);
	expect(paths(items('a b c d e f g h i j'))).toEqual([...'abcdefghij'].map((letter) => `1.${letter}`));
	expect(paths(items('f g h i ii i'))).toEqual(['1.f', '1.g', '1.h', '1.h.i', '1.h.ii', '1.i']);
	expect(paths(items('u i ii iii iv v vi v w'))).toEqual(
		['u', 'u.i', 'u.ii', 'u.iii', 'u.iv', 'u.v', 'u.vi', 'v', 'w'].map((path) => `1.${path}`)
	);
	const roman = ['u', 'u.i', 'u.ii', 'u.iii', 'u.iv'].map((path) => `1.${path}`);
	expect(paths(items('u i ii iii iv v'))).toEqual([...roman, '1.u.v']);
	expect(paths(items('u i ii iii iv v w'))).toEqual([...roman, '1.v', '1.w']);
	expect(paths(items('h i'))).toEqual(['1.h', '1.i']);
	expect(paths(items('a b a'))).toEqual(['1.a', '1.b', '1.a~2']);
	expect(paths(items('a i ii a i ii'))).toEqual(['1.a', '1.a.i', '1.a.ii', '1.a~2', '1.a~2.i', '1.a~2.ii']);
});

test('a marker may be followed by a tab, spaces, nothing, or the next line', () => {
	const text = 'rappelant\na)\tun;\nb)  deux;\nc)trois;\n(d) quatre;\ne )\ncinq,\nde suite.';
	expect(read(text, 'fr').clauses.map(({ path, text }) => [path, text])).toEqual([
		['1.a', 'un;'],
		['1.b', 'deux;'],
		['1.c', 'trois;'],
		['1.d', 'quatre;'],
		['1.e', 'cinq,\nde suite.']
	]);
	expect(rebuilt(text)).toBe(text);
});

test('a heading may carry an adverb, addressees, capitals and any apostrophe', () => {
	const text =
		'Le Forum,\nRAPPELANT ÉGALEMENT\nun,\nest d’avis\ndeux,\ncharge le Secrétaire général, avec l’UIT\ntrois.';
	expect(headings(text)).toEqual(['RAPPELANT ÉGALEMENT', 'est d’avis', 'charge le Secrétaire général, avec l’UIT']);
	expect(read(text, 'fr').sections.map(({ verb }) => verb.text)).toEqual([
		'RAPPELANT ÉGALEMENT',
		'est d’avis',
		'charge'
	]);
});

test('English headings', () => {
	const text = 'The Forum,\nrecognizing further\none,\nis of the view\ntwo,\nurges Member States\na) three.';
	const reading = read(text, 'en');
	expect(reading.sections.map(({ verb, kind }) => [verb.text, kind])).toEqual([
		['recognizing further', 'preamble'],
		['is of the view', 'operative'],
		['urges', 'operative']
	]);
});

test.each([
	[
		'after an unfinished sentence',
		'rappelant\nque le Forum\ninvite les Etats Membres\nà venir;\ndécide\nd’agir.',
		['rappelant', 'décide']
	],
	[
		'when it ends like a sentence',
		'rappelant\nque la Terre tourne;\ninvite les Etats à venir.\ndécide\nd’agir.',
		['rappelant', 'décide']
	],
	[
		'when a preamble verb goes on',
		'rappelant\nun,\nconsidérant que tout change\net passe,\ndécide\nd’agir.',
		['rappelant', 'décide']
	],
	[
		'when the verb is only the start of a word',
		'rappelant\nun,\nchargement\nfini,\ndécide\nd’agir.',
		['rappelant', 'décide']
	]
])('a line of running text is no heading %s', (_, text, expected) => {
	expect(headings(text)).toEqual(expected);
});

test('the charter has six clauses in both languages', () => {
	const expected = ['1', '2.a', '2.b', '2.b.i', '2.b.ii', '3'];
	expect(paths(charter['text.fr.txt'] ?? '')).toEqual(expected);
	expect(paths(charter['text.en.txt'] ?? '', 'en')).toEqual(expected);
});

test.each([
	['', 'nothing'],
	['Bonjour.', 'no heading'],
	['Le Forum,\nrappelant\n', 'a heading without a clause'],
	['a) un;\nb) deux.', 'items without a heading'],
	['a'.repeat(1_000_000), 'one letter a million times'],
	['a)\n'.repeat(40_000), 'markers only']
])('a text without any clause is refused with a sentence that says so %#', (text) => {
	expect(() => read(text, 'fr')).toThrow(/^The text has no clause .* put each heading verb .* on a line of its own/);
});

test('a language that is not known is refused', () => {
	expect(() => read('rappelant\nun.', '__proto__')).toThrow(
		'The language “__proto__” cannot be read; choose one of fr, en.'
	);
});

test.each([
	['one long line', 'x'.repeat(1_000_000)],
	['no line', '\n'.repeat(500_000)],
	['spaces', ' '.repeat(1_000_000)],
	['markers', 'a)\n'.repeat(40_000)],
	['romans', 'i)\n'.repeat(40_000)],
	['verbs', 'invite\n'.repeat(40_000)],
	['bookmarks', '[bookmark: a]'.repeat(80_000)],
	['bookmarks that never end', '[bookmark:'.repeat(100_000)],
	['digits', '1'.repeat(1_000_000)],
	['commas', 'A, '.repeat(300_000)]
])('many characters are read in a moment: %s', { timeout: 10_000 }, (_, text) => {
	const whole = `${text}\nrappelant\n${text}\nmot.`;
	expect(rebuilt(whole)).toBe(whole);
});
