/**
 * Phrases in which one noun serves several names. Groups share it and are each quoted with the whole phrase
 * (“organisations internationales et intergouvernementales compétentes”); numbered instruments share it and are
 * each quoted with their own number (“Résolutions 101 (…), 102 (…)”). Everything is taken from the cast's names.
 */

import { grammar, type Grammar } from './grammar';
import { isCited, type Found, type Name, type Phrase, type Way } from './names';
import { byFirstWord, stands, type ByFirstWord, type Token } from './tokens';

/** A name cut into the noun that it shares and the words of its own. */
interface Member {
	readonly name: Name;
	readonly noun: readonly string[];
	readonly words: readonly string[];
}

interface Family {
	readonly noun: readonly string[];
	readonly members: Members;
}
type Members = ByFirstWord<Member>;

/** One member of a list as it stands: null for a number that the cast does not know. */
interface Item {
	readonly member: Member | null;
	readonly first: number;
	readonly last: number;
	/** Where the list may go on. */
	readonly next: number;
}

export function series(names: readonly Name[], language: string): Way {
	const rules = grammar(language);
	const groups = families(names.filter(({ kind }) => !isCited(kind)).flatMap((name) => cuts(name, rules)));
	const shared = groups.filter(({ members }) => [...members.values()].flat().length > 1);
	const numbered = byNoun(families(names.filter(({ kind }) => isCited(kind)).flatMap(cutAtNumber)));
	const byWord = rules.noun === 'first' ? byNoun(shared) : byMember(shared);
	return (list, at) => {
		const word = list[at]?.fold ?? '';
		const group = rules.noun === 'last' && rules.qualifiers.has(word) ? (list[at + 1]?.fold ?? '') : word;
		return (
			firstOf(numbered.get(word) ?? [], (family) => numberedAt(family, rules, list, at)) ??
			firstOf(byWord.get(group) ?? [], (family) => groupsAt(family, rules, list, at))
		);
	};
}

type Families = ReadonlyMap<string, readonly Family[]>;

/** Families under each word that a phrase of theirs can begin with, so that few are asked at each place. */
function under(families: readonly Family[], firsts: (family: Family) => Iterable<string>): Families {
	const index = new Map<string, Family[]>();
	for (const family of families) {
		for (const word of firsts(family)) {
			const siblings = index.get(word);
			if (siblings) siblings.push(family);
			else index.set(word, [family]);
		}
	}
	return index;
}

function byNoun(families: readonly Family[]): Families {
	return under(families, ({ noun: [first = '', ...more] }) => (more.length > 0 ? [first] : [first, `${first}s`]));
}

function byMember(families: readonly Family[]): Families {
	return under(families, ({ members }) => members.keys());
}

function firstOf(all: readonly Family[], find: (family: Family) => Phrase | null): Phrase | null {
	for (const family of all) {
		const phrase = find(family);
		if (phrase) return phrase;
	}
	return null;
}

/** At every word but a link: “pays d'Afrique” shares no noun with “pays en développement”. */
function cuts(name: Name, { noun, links }: Grammar): readonly Member[] {
	return name.words.slice(1).flatMap((word, at) => {
		if (links.has(word)) return [];
		const [before, after] = [name.words.slice(0, at + 1), name.words.slice(at + 1)];
		return noun === 'first' ? { name, noun: before, words: after } : { name, noun: after, words: before };
	});
}

function cutAtNumber(name: Name): readonly Member[] {
	const at = name.words.findIndex((word) => /^\d/.test(word));
	return at > 0 ? [{ name, noun: name.words.slice(0, at), words: name.words.slice(at) }] : [];
}

function families(members: readonly Member[]): readonly Family[] {
	const nouns = new Map<string, Member[]>();
	for (const member of members) {
		const key = member.noun.join(' ');
		nouns.set(key, [...(nouns.get(key) ?? []), member]);
	}
	return [...nouns.values()].map((same) => ({ noun: same[0]?.noun ?? [], members: byFirstWord(same) }));
}

function groupsAt(family: Family, rules: Grammar, list: readonly Token[], at: number): Phrase | null {
	const isFirst = rules.noun === 'first';
	const start = isFirst ? nounAt(family.noun, list, at) : at + qualifierAt(rules, list, at);
	if (start === null) return null;
	const items = itemsAt(list, start, rules, (place) => memberAt(family.members, list, place));
	const end = items.at(-1)?.last;
	if (end === undefined || new Set(items.map(({ member }) => member?.name.id)).size < 2) return null;
	const last = isFirst ? end + qualifierAt(rules, list, end) : nounAt(family.noun, list, end);
	if (last === null) return null;
	return { found: items.flatMap(({ member }) => foundBy(member, at, last)), next: last };
}

function numberedAt(family: Family, rules: Grammar, list: readonly Token[], at: number): Phrase | null {
	const start = nounAt(family.noun, list, at);
	if (start === null) return null;
	const items = itemsAt(list, start, rules, (place) => numberAt(family.members, list, place));
	const found = items.flatMap(({ member, first, last }) => foundBy(member, first === start ? at : first, last));
	const next = found.at(-1)?.last;
	return next === undefined ? null : { found, next };
}

function foundBy(member: Member | null, first: number, last: number): readonly Found[] {
	return member ? [{ id: member.name.id, first, last, by: [member.name] }] : [];
}

/** The place after the noun, singular or plural, if it stands here. */
function nounAt(noun: readonly string[], list: readonly Token[], at: number): number | null {
	const plural = noun.with(-1, `${noun.at(-1)}s`);
	return stands(noun, list, at) || stands(plural, list, at) ? at + noun.length : null;
}

function qualifierAt({ qualifiers }: Grammar, list: readonly Token[], at: number): 0 | 1 {
	return qualifiers.has(list[at]?.fold ?? '') ? 1 : 0;
}

/** No list is longer: it keeps the walk linear over a text that is one endless list. */
const most = 50;

function itemsAt(
	list: readonly Token[],
	start: number,
	{ joints }: Grammar,
	itemAt: (at: number) => Item | null
): readonly Item[] {
	const items: Item[] = [];
	for (let item = itemAt(start); item && items.length < most;) {
		items.push(item);
		let at = item.next;
		while (joints.has(list[at]?.fold ?? '')) at++;
		item = at > item.next ? itemAt(at) : null;
	}
	return items;
}

function memberAt(members: Members, list: readonly Token[], at: number): Item | null {
	const member = members.get(list[at]?.fold ?? '')?.find(({ words }) => stands(words, list, at));
	if (!member) return null;
	const last = at + member.words.length;
	return { member, first: at, last, next: last };
}

/** A number, known or not, and what may stand in brackets after it. */
function numberAt(members: Members, list: readonly Token[], at: number): Item | null {
	if (!/^\d/.test(list[at]?.fold ?? '')) return null;
	const { member, last } = memberAt(members, list, at) ?? { member: null, last: at + 1 };
	return { member, first: at, last, next: afterBracket(list, last) };
}

const longestBracket = 12;

function afterBracket(list: readonly Token[], at: number): number {
	if (list[at]?.fold !== '(') return at;
	const length = list.slice(at, at + longestBracket).findIndex(({ fold }) => fold === ')');
	return length < 0 ? at : at + length + 1;
}
