/**
 * The verb that some words begin with, whole: what stands before it (“further instructs”, “profondément préoccupé”),
 * between its words (“prend également note”) and after it (“recalling also”, “notant avec une vive préoccupation”).
 */

import type { Force } from './clause';
import { grammar } from './grammar';
import { byFirstWord, folds, stands, type ByFirstWord, type Token } from './tokens';
import { vocabularies, type Vocabulary } from './vocabulary';

export interface Verb {
	readonly kind: Force;
	/** How many tokens it takes. */
	readonly length: number;
	/** Whether whom it addresses may follow on the same line. */
	readonly addresses: boolean;
}

interface Core extends Omit<Verb, 'length'> {
	readonly words: readonly string[];
}

interface Verbs {
	/** Every word that a verb, or an adverb before it, begins with. */
	readonly firsts: ReadonlySet<string>;
	readonly cores: ByFirstWord<Core>;
	readonly adverbs: ByFirstWord<{ readonly words: readonly string[] }>;
	readonly lead: string;
	readonly feelings: ReadonlySet<string>;
	readonly participle: RegExp;
}

const endings = ['', 'e', 's', 'es'];

function phrases(list: string): readonly (readonly string[])[] {
	const plain = list.split(',').map((phrase) => phrase.trim());
	return plain
		.flatMap((phrase) => (phrase.includes('*') ? endings.map((ending) => phrase.replaceAll('*', ending)) : [phrase]))
		.map(folds);
}

function verbsOf({ preamble, addressing, operative, adverbs, manner, participle }: Vocabulary): Verbs {
	const cores = (list: string, kind: Force, addresses: boolean): readonly Core[] =>
		phrases(list).map((words) => ({ words, kind, addresses }));
	const all = [
		...cores(preamble, 'preamble', false),
		...cores(addressing, 'operative', true),
		...cores(operative, 'operative', false)
	];
	const around = phrases(adverbs);
	return {
		firsts: new Set([...all.map(({ words }) => words), ...around].flatMap(([first]) => first ?? [])),
		cores: byFirstWord(all),
		adverbs: byFirstWord(around.map((words) => ({ words }))),
		lead: manner.lead,
		feelings: new Set(phrases(manner.feelings).flat()),
		participle
	};
}

const verbs = new Map([...vocabularies].map(([language, vocabulary]) => [language, verbsOf(vocabulary)]));

function verbsIn(language: string): Verbs {
	grammar(language);
	const known = verbs.get(language);
	if (known) return known;
	throw new Error(`vocabulary.ts has no row for “${language}”; add it.`);
}

/** The verb at the head of these tokens; with `at`, the one that begins there. */
export function verbAt(list: readonly Token[], language: string, at = 0): Verb | null {
	const known = verbsIn(language);
	const start = afterAdverbs(known, list, at);
	const found = coreAt(known, list, start) ?? (start > at ? coreAt(known, list, at) : null);
	if (!found) return null;
	return { ...found, length: afterManner(known, list, found.length) - at };
}

/** Whether a verb can begin with this folded word: cheaper to ask first. */
export function canOpen(word: string, language: string): boolean {
	return verbsIn(language).firsts.has(word);
}

/** A participle that is not listed: how many words it takes, adverbs and all. */
export function participleAt(list: readonly Token[], language: string): number {
	const known = verbsIn(language);
	const begin = afterAdverbs(known, list, 0);
	const start = begin + reflexive(list, begin);
	const word = list[start]?.fold ?? '';
	return word.length > 4 && known.participle.test(word) ? afterManner(known, list, start + 1) : 0;
}

/** “Se rendant”, “s'appuyant”. */
function reflexive(list: readonly Token[], at: number): number {
	if (list[at]?.fold === 'se') return 1;
	return list[at]?.fold === 's' && list[at + 1]?.fold === "'" ? 2 : 0;
}

function coreAt({ cores, adverbs }: Verbs, list: readonly Token[], at: number): Verb | null {
	for (const { words, kind, addresses } of cores.get(list[at]?.fold ?? '') ?? []) {
		const end = stands(words, list, at) ? at + words.length : endAround(adverbs, words, list, at);
		if (end > 0) return { kind, addresses, length: end };
	}
	return null;
}

/** The end of words of which an adverb parts the first, or the first two, from the rest: “se félicite”, “prend NOTE”. */
function endAround(adverbs: Verbs['adverbs'], words: readonly string[], list: readonly Token[], at: number): number {
	for (let head = 1; head < Math.min(words.length, 3); head++) {
		if (!stands(words.slice(0, head), list, at)) return 0;
		const next = afterAdverbs({ adverbs }, list, at + head);
		if (next > at + head && stands(words.slice(head), list, next)) return next + words.length - head;
	}
	return 0;
}

const mostAdverbs = 4;

function afterAdverbs({ adverbs }: Pick<Verbs, 'adverbs'>, list: readonly Token[], at: number): number {
	for (let count = 0; count < mostAdverbs; count++) {
		const adverb = adverbs.get(list[at]?.fold ?? '')?.find(({ words }) => stands(words, list, at));
		if (!adverb) break;
		at += adverb.words.length;
	}
	return at;
}

function afterManner(known: Verbs, list: readonly Token[], at: number): number {
	const next = afterAdverbs(known, list, at);
	if (list[next]?.fold !== known.lead) return next;
	const feeling = list.slice(next + 1, next + 5).findLastIndex(({ fold }) => known.feelings.has(fold));
	return feeling < 0 ? next : afterAdverbs(known, list, next + feeling + 2);
}
