/**
 * A reading and a cast in, the same reading out with who and what each clause names, and whom each heading
 * addresses. One walk over the tokens: at each place the longest phrase wins, and the walk goes on behind it.
 */

import type { Cast, Finding, Reading, Span } from './clause';
import { grammar } from './grammar';
import { isCited, namesOf, single, type Found, type Name, type Phrase } from './names';
import { paragraphs } from './paragraphs';
import { series } from './series';
import { byFirstWord, stands, tokens, type Token } from './tokens';

/** A finding that knows the names it came from. */
export interface Traced extends Finding {
	readonly by: readonly Name[];
}

export type Search = (text: string, span: Span) => readonly Traced[];

export function find(reading: Reading, cast: Cast): Reading {
	const search = searcher(cast, reading.language);
	const cited = new Set(cast.actors.filter(({ kind }) => isCited(kind)).map(({ id }) => id));
	const findings = (span: Span) => search(reading.text, span).map(plain);
	return {
		...reading,
		sections: reading.sections.map((section) => ({
			...section,
			addressees: findings({ start: section.verb.end, end: section.heading.end })
		})),
		clauses: reading.clauses.map((clause) => {
			const all = findings(clause);
			const citations = all.filter(({ id }) => cited.has(id));
			return { ...clause, citations, mentions: all.filter(({ id }) => !cited.has(id)) };
		})
	};
}

function plain({ id, quote, start, end }: Traced): Finding {
	return { id, quote, start, end };
}

export function searcher(cast: Cast, language: string): Search {
	const all = namesOf(cast, language);
	const names = byFirstWord(all);
	const { articles } = grammar(language);
	const ways = [paragraphs(cast, names, language), series(all, language), single(names)];
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

function trace(text: string, list: readonly Token[], { id, first, last, by }: Found): Traced {
	const start = list[first]?.start ?? 0;
	const end = list[last - 1]?.end ?? start;
	return { id, quote: text.slice(start, end), start, end, by };
}
