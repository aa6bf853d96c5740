/**
 * A reading and a cast in, the same reading out with who and what each clause names, and whom each heading
 * addresses. One walk over the tokens: at each place the longest phrase wins, and the walk goes on behind it.
 */

import { addresseesIn } from './addressees';
import type { Actor, Cast, Clause, Finding, Reading, Section, Span } from './clause';
import { grammar } from './grammar';
import { isCited, namesOf, single, type Found, type Name, type Phrase, type Way } from './names';
import { paragraphs } from './paragraphs';
import { series } from './series';
import { byFirstWord, stands, tokens, type Token } from './tokens';

/** A finding that knows the names it came from, and who it is if no cast does. */
export interface Traced extends Finding {
	readonly by: readonly Name[];
	readonly actor?: Actor;
}

export type Search = (text: string, span: Span) => readonly Traced[];

export function find(reading: Reading, cast: Cast): Reading {
	const cited = new Set(cast.actors.filter(({ kind }) => isCited(kind)).map(({ id }) => id));
	return marked(reading, searcher(cast, reading.language), (id) => cited.has(id));
}

/** The reading with what a search finds in each heading and clause; they are searched in the order of the text. */
export function marked(reading: Reading, search: Search, isCitation: (id: string) => boolean): Reading {
	const under = new Map<string, Clause[]>();
	for (const clause of reading.clauses) {
		const siblings = under.get(clause.section);
		if (siblings) siblings.push(clause);
		else under.set(clause.section, [clause]);
	}
	const clauses: Clause[] = [];
	const sections = reading.sections.map((section): Section => {
		const { verb, heading, path } = section;
		const named = search(reading.text, { start: verb.end, end: heading.end }).map(plain);
		const own = (under.get(path) ?? []).map((clause): Clause => {
			const all = search(reading.text, clause).map(plain);
			const citations = all.filter(({ id }) => isCitation(id));
			return { ...clause, citations, mentions: all.filter(({ id }) => !isCitation(id)) };
		});
		clauses.push(...own);
		return { ...section, addressees: [...named, ...addresseesIn(reading, section, own[0])] };
	});
	return { ...reading, sections, clauses };
}

function plain({ id, quote, start, end }: Traced): Finding {
	return { id, quote, start, end };
}

export function searcher(cast: Cast, language: string): Search {
	const all = namesOf(cast, language);
	const names = byFirstWord(all);
	return searchBy([paragraphs(cast, names, language), series(all, language), single(names)], language);
}

/** A search that asks each way at each place of a text. */
export function searchBy(ways: readonly Way[], language: string): Search {
	const { articles } = grammar(language);
	return (text, span) => {
		const list = tokens(text, span);
		const traced: Traced[] = [];
		for (let at = 0, free = 0; at < list.length;) {
			const phrase = longest(ways.map((way) => way(list, at)));
			if (phrase) {
				const first = articleBefore(articles, list, at, free);
				traced.push(
					...phrase.found.map((found) => trace(text, list, found.first === at ? { ...found, first } : found))
				);
				free = phrase.next;
			}
			at = phrase?.next ?? at + 1;
		}
		return traced;
	};
}

function longest(phrases: readonly (Phrase | null)[]): Phrase | null {
	return phrases.reduce((best, phrase) => (phrase && phrase.next > (best?.next ?? 0) ? phrase : best), null);
}

/** The place where the mention begins: at an article that stands alone before the name, or at the name. */
function articleBefore(
	articles: readonly (readonly string[])[],
	list: readonly Token[],
	at: number,
	free: number
): number {
	const article = articles.find((words) => at - words.length >= free && stands(words, list, at - words.length));
	return at - (article?.length ?? 0);
}

function trace(text: string, list: readonly Token[], { id, actor, first, last, by }: Found): Traced {
	const start = list[first]?.start ?? 0;
	const end = list[last - 1]?.end ?? start;
	return { id, quote: text.slice(start, end), start, end, by, ...(actor && { actor }) };
}
