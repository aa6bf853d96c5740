/**
 * References to paragraphs with their instrument: “paragraphe 34 de l'Agenda de Tunis”, “paragraphs 35 and 37 of the
 * Tunis Agenda”. They need no aliases: a paragraph is found by its number and by any name of its instrument.
 */

import type { Cast } from './clause';
import { grammar, type Grammar } from './grammar';
import { definitionAt, nameAt, type Found, type Name, type Names, type Phrase } from './names';
import { fold, type Token } from './tokens';

export type Paragraphs = (list: readonly Token[], at: number) => Phrase | null;

export function paragraphs(cast: Cast, names: Names, language: string): Paragraphs {
	const rules = grammar(language);
	const known = new Map<string, string>();
	for (const { id, instrument, number } of cast.actors) {
		if (instrument !== undefined && number !== undefined) known.set(key(instrument, number), id);
	}
	return (list, at) => {
		if (!rules.paragraphs.has(list[at]?.fold ?? '')) return null;
		const numbers = numbersAt(list, at + 1, rules);
		const after = numbers.at(-1);
		const start = skip(list, (after ?? at) + 1, rules.links);
		const name = after !== undefined && start > after + 1 ? nameAt(names, list, start) : null;
		if (name?.kind !== 'instrument') return null;
		const end = start + name.words.length;
		const found = foundAt(list, [at, ...numbers], end, name, known);
		const last = found.at(-1)?.last;
		if (last !== end) return last === undefined ? null : { found, next: last };
		return { found, next: definitionAt(names, list, end, name.id)?.next ?? end };
	};
}

function key(instrument: string, number: string): string {
	return `${instrument} ${fold(number)}`;
}

/** The places of the numbers: “35”, “35, 37 et 55”. */
function numbersAt(list: readonly Token[], start: number, { joints }: Grammar): readonly number[] {
	const places: number[] = [];
	for (let at = start; /^\d/.test(list[at]?.fold ?? '');) {
		places.push(at);
		const next = skip(list, at + 1, joints);
		if (next === at + 1) break;
		at = next;
	}
	return places;
}

function skip(list: readonly Token[], at: number, words: ReadonlySet<string>): number {
	while (words.has(list[at]?.fold ?? '')) at++;
	return at;
}

/** The first number is quoted with the noun, the last with the instrument. A number nobody knows is passed over. */
function foundAt(
	list: readonly Token[],
	[noun, ...numbers]: readonly [number, ...number[]],
	end: number,
	name: Name,
	known: ReadonlyMap<string, string>
): readonly Found[] {
	return numbers.flatMap((place, index) => {
		const id = known.get(key(name.id, list[place]?.fold ?? ''));
		if (id === undefined) return [];
		const last = index === numbers.length - 1 ? end : place + 1;
		return [{ id, first: index === 0 ? noun : place, last, by: last === end ? [name] : [] }];
	});
}
