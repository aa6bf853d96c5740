/**
 * The names of the lexicon at a place of the text, the longest first. A name may ask for capitals, and a short one
 * (“the Council”) for a text that is at home with it or has named it in full before.
 */

import type { Actor } from './clause';
import { actorOf, type Entry, type Home, type Lexicon } from './lexicon';
import type { Name, Phrase, Way } from './names';
import { byFirstWord, folds, stands, tokens, type Token } from './tokens';

interface Term extends Name {
	/** For each word, how many capitals it must have. */
	readonly capitals: readonly (0 | 1 | 2)[];
	readonly actor: Actor | null;
	readonly isShort: boolean;
	readonly isHome: boolean;
	/** It is named by a word that others may have too: “the Plan of Action”. */
	readonly isOther: boolean;
}

export interface Lexical {
	/** A name with its definition in brackets: “Internet Engineering Task Force (IETF)”. */
	readonly names: Way;
	/** The same for instruments alone, and without the definition in the quote. */
	readonly instruments: Way;
	/** Names that stand always, for phrases in which one noun serves several. */
	readonly plain: readonly Name[];
}

type Language = 'fr' | 'en';

/** How a person or a thing that is not in the lexicon is named from here on. */
export interface Proposal {
	readonly actor: Actor;
	readonly names: readonly string[];
}

export function lexical(
	{ entries, besides }: Lexicon,
	proposals: readonly Proposal[],
	language: string,
	home: Home | null,
	/** Whether the text has capitals: in one that has none, names need none. */
	hasCapitals = true
): Lexical {
	const own = language === 'fr' ? 'fr' : 'en';
	const listed = [
		...entries.flatMap((entry) => termsOf(entry, own, home)),
		...proposals.flatMap(({ actor, names }) => names.map((name) => term(actor, name, {}))),
		...(besides[own] ?? []).map((phrase) => ({ ...term(null, phrase, {}), id: '' }))
	];
	const terms = byFirstWord(listed.flatMap((one) => [one, ...unhyphened(one)]));
	const introduced = new Map<string, number>();
	let clock = 0;
	/** Acronyms that the text itself gives to known names: “Radiocommunication Assembly (RA)”. */
	const coined = new Map<string, Term>();
	const termAt = (list: readonly Token[], at: number): Term | null => {
		const standing = (terms.get(list[at]?.fold ?? '') ?? []).filter(
			(one) =>
				stands(one.words, list, at) &&
				(hasCapitals ? isCapitalized(one, list, at) : isSafe(one)) &&
				!(one.isOther && isPresent(list, at)) &&
				(!one.isShort || isAllowed(one, list, at, introduced))
		);
		return best(standing, introduced) ?? (list[at]?.capitals === 2 ? (coined.get(list[at].fold) ?? null) : null);
	};
	const phraseAt = (list: readonly Token[], at: number, isQuoted: boolean): Phrase | null => {
		const found = termAt(list, at);
		if (!found) return null;
		const end = at + found.words.length;
		if (!found.actor) return { found: [], next: end };
		if (!found.isShort) introduced.set(found.id, ++clock);
		const { next, acronym } = definitionAt(list, end, found, terms);
		if (acronym !== null) coined.set(acronym, term(found.actor, acronym, {}));
		const last = isQuoted ? next : end;
		return { found: [{ id: found.id, actor: found.actor, first: at, last, by: [found] }], next };
	};
	return {
		names: (list, at) => phraseAt(list, at, true),
		instruments: (list, at) => {
			const phrase = phraseAt(list, at, false);
			return phrase?.found[0]?.actor?.kind === 'instrument' ? phrase : null;
		},
		plain: listed.filter(
			({ actor, isShort, kind, alias }) =>
				actor && !isShort && (kind === 'stakeholder-group' || kind === 'collective') && !/\p{Lu}/u.test(alias.slice(1))
		)
	};
}

function termsOf(entry: Entry, language: Language, home: Home | null): readonly Term[] {
	const actor = actorOf(entry);
	const isHome = home !== null && Boolean(entry.home?.includes(home));
	return [
		...entry.aliases[language].map((alias) => term(actor, alias, {})),
		...(entry.capitalized?.[language] ?? []).map((alias) => term(actor, alias, { isProper: true })),
		...(entry.short?.[language] ?? []).map((alias) => term(actor, alias, { isProper: true, isShort: true, isHome }))
	];
}

interface Manner {
	readonly isProper?: boolean;
	readonly isShort?: boolean;
	readonly isHome?: boolean;
}

function term(actor: Actor | null, alias: string, { isProper = false, isShort = false, isHome = false }: Manner): Term {
	const list = tokens(alias);
	const needed = (capitals: Token['capitals']): Token['capitals'] => (capitals === 2 ? 2 : isProper ? capitals : 0);
	return {
		id: actor?.id ?? '',
		kind: actor?.kind ?? 'collective',
		alias,
		words: folds(alias),
		capitals: list.map(({ capitals }) => needed(capitals)),
		actor,
		isShort,
		isHome,
		isOther: isProper && !isShort
	};
}

/** “HautCommissariat”: a hyphen lost where a line was cut. */
function unhyphened(one: Term): readonly Term[] {
	if (!one.words.some((word) => /^[a-z]+-[a-z]+$/.test(word))) return [];
	return [{ ...one, words: one.words.map((word) => (/^[a-z]+-[a-z]+$/.test(word) ? word.replace('-', '') : word)) }];
}

/** A name that no other word looks like though it is written small: “who” is not the WHO. */
function isSafe({ words, capitals }: Term): boolean {
	return words.length > 1 || !capitals.includes(2) || (words[0]?.length ?? 0) > 4;
}

/** “The present Plan of Action” is the text itself, not the one that goes by this name. */
function isPresent(list: readonly Token[], at: number): boolean {
	return /^(?:present|presente|this|our|notre)$/.test(list[at - 1]?.fold ?? '');
}

function isCapitalized({ capitals }: Term, list: readonly Token[], at: number): boolean {
	return capitals.every((least, offset) => (list[at + offset]?.capitals ?? 0) >= least);
}

/** A short name is nobody's if the words around it say whose it is: “the Council of the City”, “Executive Council”. */
function isAllowed(one: Term, list: readonly Token[], at: number, introduced: ReadonlyMap<string, number>): boolean {
	if (!one.isHome && !introduced.has(one.id)) return false;
	const [before, after, further] = [list[at - 1], list[at + one.words.length], list[at + one.words.length + 1]];
	const isNamed =
		(before?.capitals ?? 0) > 0 &&
		at > 1 &&
		before?.end !== undefined &&
		!/^(?:the|le|la|les|du|au|this|and|et|its)$/.test(before.fold);
	if (isNamed && (before.capitals ?? 0) === 1 && !/^[A-Z]?$/.test(before.fold)) return false;
	if (!one.isHome && /^(?:on|sur|charge|chargee)$/.test(after?.fold ?? '')) return false;
	if (!/^(?:of|de|d|des|for|pour)$/.test(after?.fold ?? ''))
		return !/^(?:executif|national|consultatif|superieur|europeen|scientifique)$/.test(after?.fold ?? '');
	const named =
		further?.fold === "'" || /^(?:the|la|l)$/.test(further?.fold ?? '') ? list[at + one.words.length + 2] : further;
	return (named?.capitals ?? 0) === 0;
}

/** The longest; among as long, one that is no short name, then one that is at home, then whom the text named last. */
function best(standing: readonly Term[], introduced: ReadonlyMap<string, number>): Term | null {
	const rank = (one: Term): number =>
		one.isShort ? (one.isHome ? Infinity : (introduced.get(one.id) ?? 0)) : Infinity;
	return standing.reduce<Term | null>((chosen, one) => {
		if (!chosen || one.words.length > chosen.words.length) return one;
		if (one.words.length < chosen.words.length) return chosen;
		if (one.isShort !== chosen.isShort) return one.isShort ? chosen : one;
		return rank(one) > rank(chosen) ? one : chosen;
	}, null);
}

/** Behind the same one's other name in brackets, perhaps in quotation marks; or behind an acronym that it is given here. */
function definitionAt(
	list: readonly Token[],
	at: number,
	{ id, words }: Term,
	terms: ReadonlyMap<string, readonly Term[]>
): { readonly next: number; readonly acronym: string | null } {
	const none = { next: at, acronym: null };
	if (list[at]?.fold !== '(') return none;
	const start = /^["“«]$/.test(list[at + 1]?.fold ?? '') ? at + 2 : at + 1;
	const first = list[start];
	const known = terms.get(first?.fold ?? '') ?? [];
	const same = known.find((one) => one.id === id && stands(one.words, list, start));
	const isNew =
		!same && known.length === 0 && words.length > 1 && first?.capitals === 2 && /^[a-z&-]{2,12}$/.test(first.fold);
	const close = start + (same?.words.length ?? 1);
	const end = /^["”»]$/.test(list[close]?.fold ?? '') ? close + 1 : close;
	if (!(same || isNew) || list[end]?.fold !== ')') return none;
	return { next: end + 1, acronym: isNew ? (first?.fold ?? null) : null };
}
