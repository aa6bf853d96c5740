/**
 * What a lesson says, as data: the key of a sentence in src/words and what stands in its gaps. So an exercise is the
 * same in every language; say puts it into one.
 */

import type { NodeKey } from '$lib/graph/kinds';
import { actorOf, idOf, nameOf } from '$lib/views/names';
import { referenceOf } from '$lib/views/reference';
import type { Source } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import type { Locale } from '$lib/words/runtime';

const sentences = {
	preamble: m.preamble,
	operative: m.operative,
	exercise_role: m.exercise_role,
	exercise_naming: m.exercise_naming,
	naming_named: m.naming_named,
	naming_implied: m.naming_implied,
	naming_neither: m.naming_neither,
	exercise_force: m.exercise_force,
	exercise_clause_role: m.exercise_clause_role,
	exercise_clause_both: m.exercise_clause_both,
	exercise_clause_collaboration: m.exercise_clause_collaboration,
	exercise_ties: m.exercise_ties,
	exercise_sort: m.exercise_sort,
	sort_preamble: m.sort_preamble,
	sort_operative: m.sort_operative,
	sort_addressed: m.sort_addressed,
	verdict_right: m.verdict_right,
	verdict_partly: m.verdict_partly,
	verdict_wrong: m.verdict_wrong,
	verdict_missed: m.verdict_missed,
	verdict_extra: m.verdict_extra,
	question_silent: m.question_silent,
	question_verb: m.question_verb,
	question_missing: m.question_missing
};
type Sentences = typeof sentences;
export type Key = keyof Sentences;

/** A gap's filling: words of the instrument, as they stand there; a figure; a node; or another message. */
export type Term = string | number | { readonly node: NodeKey; readonly as: 'name' | 'phrase' } | Message;

/** A key with exactly the gaps that its sentence has. */
export type Message = {
	readonly [Each in Key]: {
		readonly key: Each;
		readonly gaps: { readonly [Gap in keyof Parameters<Sentences[Each]>[0]]: Term | readonly Term[] };
	};
}[Key];

export const name = (node: NodeKey): Term => ({ node, as: 'name' });
/** As it stands in a sentence, with its article: `the private sector`. */
export const phrase = (node: NodeKey): Term => ({ node, as: 'phrase' });

/** What a term is in one language; several are joined as that language joins them. */
export function say(source: Source, term: Term | readonly Term[], language: Locale): string {
	if (Array.isArray(term)) {
		const said = (term as readonly Term[]).map((each) => say(source, each, language));
		return new Intl.ListFormat(language, { type: 'conjunction' }).format(said);
	}
	if (typeof term === 'string' || typeof term === 'number') return String(term);
	if ('node' in term) {
		const phrased = term.as === 'phrase' ? actorOf(source, term.node)?.phrases[language] : undefined;
		if (term.node.startsWith('clause:')) return referenceOf(source.reading, idOf(term.node));
		return phrased ?? nameOf(source, term.node, language);
	}
	return 'key' in term ? sentence(source, term, language) : '';
}

function sentence(source: Source, { key, gaps }: Message, language: Locale): string {
	const entries: [string, Term | readonly Term[]][] = Object.entries(gaps);
	const filled = Object.fromEntries(entries.map(([gap, term]) => [gap, say(source, term, language)]));
	// A message's type has already held its gaps to its key; here only the pair of the two is lost.
	const speak = sentences[key] as (gaps: Record<string, string>, options: { locale: Locale }) => string;
	return speak(filled, { locale: language });
}
