/**
 * The cast's names as folded words, ready to be compared with a text's tokens; the longest that stands is the match.
 */

import type { Actor, ActorKind, Cast } from './clause';
import { folds, stands, type ByFirstWord, type Token } from './tokens';

export interface Name {
	readonly id: string;
	readonly kind: ActorKind;
	/** As written in actors.json. */
	readonly alias: string;
	readonly words: readonly string[];
}

/** A way to find something at one place of the text; the way that reaches furthest wins. */
export type Way = (list: readonly Token[], at: number) => Phrase | null;

export type Names = ByFirstWord<Name>;

/** One or more findings in the same phrase, as places in the list of tokens: `last` is the one after. */
export interface Phrase {
	readonly found: readonly Found[];
	/** Where the search goes on. */
	readonly next: number;
}

export interface Found {
	readonly id: string;
	/** Of somebody who is in no cast: who it is. */
	readonly actor?: Actor;
	readonly first: number;
	readonly last: number;
	/** The names that made it. */
	readonly by: readonly Name[];
}

/** An instrument or a part of one is cited, everyone else is mentioned. */
export function isCited(kind: ActorKind): boolean {
	return kind === 'instrument' || kind === 'paragraph';
}

export function namesOf(cast: Cast, language: string): readonly Name[] {
	return cast.actors.flatMap(({ id, kind, aliases }) =>
		(aliases[language] ?? []).map((alias) => ({ id, kind, alias, words: folds(alias) }))
	);
}

export function nameAt(names: Names, list: readonly Token[], at: number): Name | null {
	const candidates = names.get(list[at]?.fold ?? '');
	return candidates?.find((name) => stands(name.words, list, at)) ?? null;
}

/** The same one's other name in brackets behind it, “… (IETF)”: a definition, not a finding of its own. */
export function definitionAt(
	names: Names,
	list: readonly Token[],
	at: number,
	id: string
): { readonly name: Name; readonly next: number } | null {
	const name = list[at]?.fold === '(' ? nameAt(names, list, at + 1) : null;
	const next = at + (name?.words.length ?? 0) + 2;
	return name?.id === id && list[next - 1]?.fold === ')' ? { name, next } : null;
}

/** A name that stands alone, with its definition. */
export function single(names: Names): (list: readonly Token[], at: number) => Phrase | null {
	return (list, at) => {
		const name = nameAt(names, list, at);
		if (!name) return null;
		const end = at + name.words.length;
		const definition = definitionAt(names, list, end, name.id);
		const next = definition?.next ?? end;
		return { found: [{ id: name.id, first: at, last: next, by: definition ? [name, definition.name] : [name] }], next };
	};
}
