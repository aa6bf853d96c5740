/**
 * What holds for any text at all, however odd: nothing is lost, every quote is its slice, and what can't be read is
 * refused with a sentence.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading, Span } from '$lib/clauses/clause';
import { lexicon } from '$lib/clauses/lexicon';
import { read } from '$lib/clauses/read';
import { recognize } from '$lib/clauses/recognize';

const refusal =
	/^The text has no clause that can be read in the language “(fr|en)”; put each heading verb .* clauses\.$/;

const fragments = [
	...[
		'rappelant',
		'Rappelant',
		'décide',
		'invite les Etats Membres',
		'Prie le Secrétaire général de',
		'charge',
		'noting'
	],
	...[
		'Recalling',
		'recalling further',
		'resolves',
		'Requests the Secretary-General to',
		'instructs the Council',
		'Notes'
	],
	...['a)', 'b)', '(c)', 'i)', 'ii)', '1', '2', '10', '1.', '2.', '3)', '•', '–', '12.1', 'aa)', '§ 5'],
	...['Préambule', 'Annex', 'A. Our vision', '______', 'A/RES/70/125', '2/3', '[bookmark: x]', '33 e séance'],
	...['Resolution 102 (Rev. Busan, 2014)', 'résolutions 66/288 et 68/1', 'paragraphs 33 to 35 of the Tunis Agenda'],
	...['l’ICANN (ICANN)', 'Lake Data Council (LDC)', 'les pays développés et en développement', 'the Council'],
	...['__proto__', 'constructor', '\u0000', '\u202E', '\u00AD', '𝕀', 'œ', 'é'.normalize('NFD'), '(', ')', '«', '"'],
	...[', ', '; ', '. ', ': ', '\n', '\n\n', '\r\n', '\t', ' ', '\u00A0', '-\n']
];
/** Beginnings that can be read, so that most of what follows is read too, in each of the layouts. */
const beginnings = [
	...['', 'rappelant\na) un;\nb) deux,\n', 'recalling\nlakes,\nresolves\n1\tto swim;\n'],
	...['The General Assembly,\nRecalling lakes,\n1. Requests boats;\n', 'L’Assemblée générale,\nRappelant les lacs,\n'],
	...[
		'Lakes\nPreamble\nWe swim.\nAims\n1. We go.\n2. We come.\n',
		'The Forum, recalling lakes, resolves 1 to swim; 2 to row, '
	]
];
const textual = fc
	.tuple(
		fc.constantFrom(...beginnings),
		fc.array(
			fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...fragments) }, fc.string({ unit: 'binary', maxLength: 8 })),
			{ maxLength: 120 }
		)
	)
	.map(([beginning, parts]) => beginning + parts.join(''));
const language = fc.constantFrom('fr', 'en');

/** The reading, or null if the text is refused as it should be. */
function readOrRefused(text: string, language: string): Reading | null {
	try {
		return read(text, language);
	} catch (error) {
		expect(error instanceof Error ? error.message : '').toMatch(refusal);
		return null;
	}
}

const isWithin = (text: string, { start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length;

test('the pieces cover the text, one after the other', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(textual, language, (text, language) => {
			const reading = readOrRefused(text, language);
			if (!reading) return;
			const { pieces } = reading;
			expect(pieces.every(({ start, end }, at) => start === (pieces[at - 1]?.end ?? 0) && end > start)).toBe(true);
			expect(pieces.at(-1)?.end).toBe(text.length);
			expect(
				pieces.filter(({ kind, start, end }) => kind === 'space' && /\p{L}/u.test(text.slice(start, end)))
			).toEqual([]);
		}),
		{ numRuns: 3000 }
	);
});

test('headings, verbs, markers and clauses are exact slices, and every path comes once', { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(textual, language, (text, language) => {
			const reading = readOrRefused(text, language);
			if (!reading) return;
			const kept = [
				...reading.sections.flatMap(({ heading, verb }) => [heading, verb]),
				...reading.clauses.flatMap((clause) => (clause.marker ? [clause, clause.marker] : [clause]))
			];
			expect(kept.filter((words) => text.slice(words.start, words.end) !== words.text)).toEqual([]);
			expect(reading.doubts.filter((doubt) => !isWithin(text, doubt))).toEqual([]);
			const paths = reading.clauses.map(({ path }) => path);
			expect(new Set(paths).size).toBe(paths.length);
			const known = new Set(paths);
			const parents = paths.filter((path) => path.split('.').length > 2).map((path) => path.replace(/\.[^.]*$/, ''));
			expect(parents.filter((path) => !known.has(path))).toEqual([]);
			const sections = new Set(reading.sections.map(({ path }) => path));
			expect(reading.clauses.every(({ section }) => sections.has(section))).toBe(true);
		}),
		{ numRuns: 3000 }
	);
});

test(
	'every finding is an exact slice of its clause or heading, and somebody whom the cast knows',
	{ timeout: 60_000 },
	() => {
		fc.assert(
			fc.property(textual, language, (text, language) => {
				const bare = readOrRefused(text, language);
				if (!bare) return;
				const { reading, cast } = recognize(bare, lexicon);
				const known = new Set(cast.actors.map(({ id }) => id));
				for (const clause of reading.clauses) {
					for (const { id, quote, start, end } of [...clause.mentions, ...clause.citations]) {
						expect(text.slice(start, end)).toBe(quote);
						expect(start >= clause.start && end <= clause.end && quote.length > 0 && known.has(id)).toBe(true);
					}
				}
				for (const { addressees } of reading.sections) {
					for (const { id, quote, start, end } of addressees) {
						expect(text.slice(start, end)).toBe(quote);
						expect(known.has(id)).toBe(true);
					}
				}
			}),
			{ numRuns: 300 }
		);
	}
);

test.each([
	['one letter', 'a'.repeat(10_000_000)],
	[
		'clauses',
		Array.from({ length: 20_000 }, (_, at) => `${at + 1}. Requests the Secretary-General to swim;`).join('\n')
	],
	['items', `resolves\n${Array.from({ length: 20_000 }, (_, at) => `${at + 1}\tto swim;`).join('\n')}`],
	[
		'items on one line',
		`resolves\n1\tto swim${Array.from({ length: 10_000 }, (_, at) => `; ${at + 2} to swim`).join('')}.`
	],
	['right-to-left marks', '\u202Erecalling\u202C\n'.repeat(20_000)],
	['null bytes', `recalling\n${'\u0000 '.repeat(1_000_000)}`],
	['prototypes', `recalling\n${'__proto__ constructor toString '.repeat(50_000)}`],
	['headings that never come', 'instructs the Secretary-General, '.repeat(10_000)],
	['brackets', `recalling\n${'Lake Data Council (LDC) '.repeat(40_000)}`],
	['brackets that never close', `recalling\n${'Resolution 5 ('.repeat(20_000)}`],
	['paragraphs', `recalling\n${'paragraphs 1, 2 and 3 of '.repeat(20_000)}`],
	['strokes', `recalling\n${'A/'.repeat(100_000)}`],
	['hyphens', `recalling\n${'a- '.repeat(500_000)}`],
	['capitals', `recalling\n${'Lake Of The '.repeat(20_000)}`],
	['titles', 'A title\n'.repeat(20_000)],
	['numbers alone', 'a;\n1\n'.repeat(20_000)]
])('much of the same is answered in a moment: %s', { timeout: 20_000 }, (_, text) => {
	const reading = readOrRefused(text, 'en');
	if (reading) expect(recognize(reading, lexicon).reading.clauses.length).toBeGreaterThan(0);
});
