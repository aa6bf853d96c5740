import { expect, test } from 'vitest';
import { faults } from '$lib/clauses/check';
import { compile } from '$lib/clauses/compile';
import { parse } from '$lib/clauses/json';
import { instrument, instruments } from '$lib/clauses/library';
import { charter } from './charter';

/** The charter with one file changed: every occurrence of some words becomes others. */
function compileWith(file: string, words: string, others: string): () => unknown {
	const content = charter[file] ?? '';
	if (!content.includes(words)) throw new Error(`the charter’s ${file} does not hold “${words}”`);
	return () => compile('charter', { ...charter, [file]: content.replaceAll(words, others) });
}

/** The start of actors.json up to some words, to say where they stand. */
function placeIn(file: string, words: string): string {
	const before = (charter[file] ?? '').split(words)[0]?.split('\n') ?? [];
	return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

test('the charter compiles, in both languages', () => {
	const { readings, cast } = compile('charter', charter);
	expect(Object.keys(readings)).toEqual(['fr', 'en']);
	expect(cast.actors.map(({ id }) => id)).toEqual(['fishers', 'towns', 'council']);
	const named = Object.values(readings).map(({ clauses }) =>
		clauses.map(({ mentions }) => mentions.map(({ id }) => id))
	);
	expect(named[0]).toEqual([['fishers', 'towns'], ['fishers'], [], ['fishers'], ['towns'], ['council']]);
	expect(named[1]).toEqual(named[0]);
});

test('the library holds the Opinion', () => {
	expect(instruments.map(({ about }) => about.slug)).toContain('wtpf-2013-draft-opinion-5');
	expect(instrument('wtpf-2013-draft-opinion-5')?.readings['fr']?.clauses).toHaveLength(15);
	expect(instrument('__proto__')).toBeUndefined();
});

test.each<[fault: string, file: string, words: string, others: string, sentence: string]>([
	[
		'a clause missing from a translation',
		'text.en.txt',
		'ii)\tthe towns are to guard the shores,',
		'',
		'text.en.txt: clause 2.b.ii is missing; add it or remove it from text.fr.txt.'
	],
	[
		'a clause too many in a translation',
		'text.en.txt',
		'invites',
		'c)\tmore,\ninvites',
		'text.en.txt: clause 2.c is not in text.fr.txt; remove it or add it there.'
	],
	[
		'a section of another force in a translation',
		'text.en.txt',
		'invites the towns\n',
		'noting\n',
		'text.en.txt: section 3 (operative) is missing; add it or remove it from text.fr.txt.'
	],
	[
		'an unknown actor in a role',
		'actors.json',
		'"id": "towns",\n\t\t\t"clause"',
		'"id": "cities",\n\t\t\t"clause"',
		'actors.json: the holder of the role of clause 2.b.ii, cities, is no actor; add that actor or correct the id.'
	],
	[
		'an unknown actor in a tie',
		'actors.json',
		'"to": [\n\t\t\t\t"council"',
		'"to": [\n\t\t\t\t"senate"',
		'actors.json: a party of issued-by, senate, is no actor; add that actor or correct the id.'
	],
	[
		'an unknown actor implied',
		'actors.json',
		'"kind": "body"',
		'"kind": "body", "implies": ["boats"]',
		'actors.json: what council implies, boats, is no actor; add that actor or correct the id.'
	],
	[
		'an unknown instrument of a paragraph',
		'actors.json',
		'"kind": "body"',
		'"kind": "body", "instrument": "pact"',
		'actors.json: the instrument of council, pact, is no actor; add that actor or correct the id.'
	],
	[
		'an unknown issuer',
		'document.json',
		'"council"',
		'"senate"',
		'document.json: the issuer, senate, is no actor; add that actor or correct the id.'
	],
	[
		'two actors of one id',
		'actors.json',
		'"towns"',
		'"fishers"',
		'actors.json: two actors are called fishers; rename one.'
	],
	[
		'an alias that matches nothing',
		'actors.json',
		'"towns"\n',
		'"towns",\n"cities"\n',
		'actors.json: the alias “cities” of towns matches nothing in text.en.txt; correct it or remove it.'
	],
	[
		'an actor whom the text never names',
		'actors.json',
		'"Conseil du lac"\n\t\t\t\t],\n\t\t\t\t"en": [\n\t\t\t\t\t"Lake Council"\n\t\t\t\t]\n\t\t\t}\n',
		'"Conseil du lac"\n\t\t\t\t],\n\t\t\t\t"en": []\n\t\t\t}\n',
		'actors.json: council is never named in text.en.txt; add an alias that stands there or remove council.'
	],
	[
		"a role's quote that is not in its clause",
		'actors.json',
		'"guard the shores"\n',
		'"guard the islands"\n',
		'actors.json: the role of towns quotes “guard the islands”, which is not in clause 2.b.ii of text.en.txt; copy the exact words.'
	],
	[
		"a role's clause that is not there",
		'actors.json',
		'"2.b.ii"',
		'"2.b.ix"',
		'actors.json: the role of towns rests on clause 2.b.ix, which text.fr.txt does not have; correct it.'
	],
	[
		"a role's gift that is not in its clause",
		'actors.json',
		'"gifts": {\n\t\t\t\t"fr": [\n\t\t\t\t\t"compter les poissons"',
		'"gifts": {\n\t\t\t\t"fr": [\n\t\t\t\t\t"compter les poisson"',
		'actors.json: the gift of the role of fishers quotes “compter les poisson”, which is not in clause 2.b.i of text.fr.txt; copy the exact words.'
	],
	[
		"a role's verb that is not in its clause",
		'actors.json',
		'"are to"',
		'"must"',
		'actors.json: the verb of the role of fishers quotes “must”, which is not in clause 2.b.i of text.en.txt; copy the exact words.'
	],
	[
		"a language missing from a role's verbs",
		'actors.json',
		',\n\t\t\t\t"en": [\n\t\t\t\t\t"are to"\n\t\t\t\t]',
		'',
		'actors.json: verbs of the role of fishers lack the language “en”; add it.'
	],
	[
		"a tie's quote that is not in its clause",
		'actors.json',
		'"fr": "Le Conseil du lac"',
		'"fr": "le Conseil du lac"',
		'actors.json: document issued-by quotes “le Conseil du lac”, which is not in the opening of text.fr.txt; copy the exact words.'
	],
	[
		'someone absent whom the text names',
		'text.en.txt',
		'share the lake',
		'share the lake with swimmers',
		'actors.json: swimmers is said to be absent but text.en.txt names it; remove it.'
	],
	[
		'a language missing from the words',
		'actors.json',
		'"fr": "Baigneurs",',
		'',
		'actors.json: names of swimmers lack the language “fr”; add it.'
	],
	[
		'a text without any clause',
		'text.en.txt',
		charter['text.en.txt'] ?? '',
		'Nothing.',
		'text.en.txt: The text has no clause that can be read in the language “en”; put each heading verb (rappelant, invite, recalling, resolves …) on a line of its own, before its clauses.'
	],
	[
		'JSON that is not valid',
		'actors.json',
		'"kind": "body",',
		'"kind": body,',
		`actors.json: ${placeIn('actors.json', '"body"')}: this is not valid JSON; correct it.`
	],
	[
		'a kind that is not known',
		'actors.json',
		'"body"',
		'"god"',
		'actors.json: actors.2.kind is "god" but must be ("stakeholder-group" | "collective" | "organization" | "body" | "instrument" | "paragraph"); correct it.'
	],
	['a field that is missing', 'document.json', '"issuer": "council",', '', 'document.json: issuer is missing; add it.'],
	[
		'a field that is not known',
		'document.json',
		'"issuer"',
		'"isuer": 1, "issuer"',
		'document.json: isuer is not known here; remove it.'
	],
	[
		'an id of bad faith',
		'actors.json',
		'"id": "council"',
		'"id": "__proto__"',
		'actors.json: actors.2.id is "__proto__" but must be a name of small letters, digits and hyphens; correct it.'
	],
	[
		'a slug that is not the folder',
		'document.json',
		'"charter"',
		'"other"',
		'document.json: the slug is “other”; make it the folder’s name.'
	],
	[
		'a language without its text',
		'document.json',
		'"original": "fr"',
		'"original": "de"',
		'text.de.txt: this file is missing; add it.'
	]
])('%s stops the build with one sentence', (_, file, words, others, sentence) => {
	expect(compileWith(file, words, others)).toThrow(`src/documents/charter/${sentence}`);
	expect(compileWith(file, words, others)).toThrow(
		expect.objectContaining({ message: `src/documents/charter/${sentence}` })
	);
});

test.each(['document.json', 'actors.json', 'text.fr.txt'])('a missing %s stops the build', (file) => {
	const files = Object.fromEntries(Object.entries(charter).filter(([name]) => name !== file));
	expect(() => compile('charter', files)).toThrow(`src/documents/charter/${file}: this file is missing; add it.`);
});

test('a finding that is not its slice is a fault', () => {
	const sound = compile('charter', charter);
	const french = sound.readings['fr'];
	if (!french) throw new Error('no French');
	const clauses = french.clauses.map((clause) => ({
		...clause,
		mentions: clause.mentions.map((mention) => ({ ...mention, start: mention.start + 1 }))
	}));
	expect(faults(sound)).toEqual([]);
	expect(faults({ ...sound, readings: { fr: { ...french, clauses } } })[0]).toBe(
		'text.fr.txt: clause 1 does not hold “les pêcheurs” where it was found; compile the text again.'
	);
});

test.each([
	['{', 2],
	['{"a" 1}', 6],
	['{"a": 1,}', 9],
	['[1, 2', 6],
	['[1 2]', 4],
	['{"a": "b\tc"}', 7],
	['nul', 1],
	['01', 2],
	['', 1],
	['[1]]', 4],
	['[s]', 2],
	['{"a": v}', 7],
	['[\u00A01]', 2],
	['\uFEFF{}', 1]
])('in %j the JSON stops at column %i', (text, column) => {
	expect(() => parse(text)).toThrow(`line 1, column ${column}: this is not valid JSON; correct it.`);
});
