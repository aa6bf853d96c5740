/**
 * Whether every quote is word for word in the text: what the finder found, and what roles and ties rest on.
 */

import type { Finding, Instrument, Reading, Role, Words } from './clause';

/** The words of a clause by its path, or of the opening. */
export function wordsAt(reading: Reading, path: string): Words | null {
	if (path === 'opening') return reading.opening;
	return reading.clauses.find((clause) => clause.path === path) ?? null;
}

/** Where a quote stands in the clause that is said to hold it. */
export function placeOf(reading: Reading, path: string, quote: string): Words | null {
	const words = wordsAt(reading, path);
	const at = words?.text.indexOf(quote) ?? -1;
	if (!words || at < 0) return null;
	return { text: quote, start: words.start + at, end: words.start + at + quote.length };
}

/** Where words stand in a text as whole words: “droits” isn't in “endroits”. */
export function standsAt(text: string, words: string): number {
	const letter = /[\p{L}\p{N}]/u;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
		if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + words.length))) return at;
	return -1;
}

export function unproved({ cast }: Instrument, reading: Reading): readonly string[] {
	const stated = [
		...cast.roles.map(({ id, clause, quotes }) => ({ of: `the role of ${id}`, clause, quotes })),
		...cast.ties.map(({ from, relation, clause, quotes }) => ({ of: `${from} ${relation}`, clause, quotes }))
	];
	return [
		...untrue(reading),
		...stated.flatMap(({ of, clause, quotes }) => fault(reading, of, clause, quotes[reading.language] ?? '')),
		...cast.roles.flatMap((role) => unstressed(reading, role))
	];
}

/** Words of a role that its clause doesn't have to be stressed. */
function unstressed(reading: Reading, { id, clause, gifts = {}, verbs = {} }: Role): readonly string[] {
	const { text = '' } = wordsAt(reading, clause) ?? {};
	const lacking = (of: string, words: readonly string[] = []): readonly string[] =>
		words
			.filter((each) => standsAt(text, each) < 0)
			.map((each) => notThere(reading, `the ${of} of the role of ${id}`, clause, each));
	return [...lacking('gift', gifts[reading.language]), ...lacking('verb', verbs[reading.language])];
}

function fault(reading: Reading, of: string, clause: string, quote: string): readonly string[] {
	if (!wordsAt(reading, clause))
		return [`actors.json: ${of} rests on ${named(clause)}, which ${fileOf(reading)} does not have; correct it.`];
	return placeOf(reading, clause, quote) ? [] : [notThere(reading, of, clause, quote)];
}

const notThere = (reading: Reading, of: string, clause: string, quote: string): string =>
	`actors.json: ${of} quotes “${quote}”, which is not in ${named(clause)} of ${fileOf(reading)}; copy the exact words.`;

const named = (clause: string): string => (clause === 'opening' ? 'the opening' : `clause ${clause}`);
const fileOf = ({ language }: Reading): string => `text.${language}.txt`;

/** Findings and clauses that are not their slice of the text. */
function untrue({ text, language, sections, clauses }: Reading): readonly string[] {
	const findings = [
		...sections.flatMap(({ path, addressees }) => addressees.map((finding) => [path, finding] as const)),
		...clauses.flatMap(({ path, mentions, citations }) =>
			[...mentions, ...citations].map((finding) => [path, finding] as const)
		)
	];
	const isSlice = ({ start, end }: Finding | Words, words: string): boolean => text.slice(start, end) === words;
	const fault = (path: string, words: string): string =>
		`text.${language}.txt: clause ${path} does not hold “${words}” where it was found; compile the text again.`;
	return [
		...clauses.filter((clause) => !isSlice(clause, clause.text)).map(({ path, text }) => fault(path, text)),
		...findings.filter(([, finding]) => !isSlice(finding, finding.quote)).map(([path, { quote }]) => fault(path, quote))
	];
}
