/**
 * What is typed into the search in, the nodes that answer it out: names and aliases first, then words of clauses;
 * where neither answers, names that are one slip of the fingers away.
 */

import uFuzzy from '@leeoniya/ufuzzy';
import { fold } from '$lib/clauses/tokens';
import type { NodeKey } from '$lib/graph/kinds';
import { actorOf, clauseName, idOf, nameOf, roleOf } from '$lib/views/names';
import { kindName } from './kindname';
import type { Topic } from './topic';

export interface Answer {
	readonly key: NodeKey;
	readonly name: string;
	readonly kind: string;
	/** The words around what was found in a clause. */
	readonly around: string | null;
}

const most = 12;

export function find(topic: Topic, typed: string): Answer[] {
	const wanted = fold(typed.trim());
	if (wanted === '') return [];
	const keys = topic.graph.nodes() as NodeKey[];
	const byName = keys.filter((key) => names(topic, key).some((name) => fold(name).includes(wanted)));
	const byWords = topic.reading.clauses.filter(({ text }) => fold(text).includes(wanted));
	const named = byName.map((key) => answer(topic, key, null));
	const worded = byWords.map(({ path, text }) => answer(topic, `clause:${path}`, excerpt(text, wanted)));
	const starts = (each: Answer) => (fold(each.name).startsWith(wanted) ? 0 : 1);
	const exact = [...named.sort((a, b) => starts(a) - starts(b)), ...worded];
	const all =
		exact.length > 0 ? exact : nearly(keys, typed, (key) => names(topic, key)).map((key) => answer(topic, key, null));
	return all.filter(({ key }, index) => all.findIndex((other) => other.key === key) === index).slice(0, most);
}

/** One letter wrong, missing, too many or in the wrong place in each word is forgiven. */
const forgiving = new uFuzzy({ intraMode: 1, intraSlice: [0, Infinity] });

/** Those of a list whose names are nearly what was typed, the nearest first. */
export function nearly<Item>(
	items: readonly Item[],
	typed: string,
	namesOf: (item: Item) => readonly string[]
): Item[] {
	const wanted = fold(typed.trim());
	const hay = items.flatMap((item) => namesOf(item).map((name) => ({ item, name: fold(name) })));
	const [found, , order] = forgiving.search(
		hay.map(({ name }) => name),
		wanted
	);
	const ranked = found ? (order ? order.map((at) => found[at] ?? 0) : found) : [];
	return [...new Set(ranked.flatMap((at) => hay[at]?.item ?? []))];
}

function names(topic: Topic, key: NodeKey): string[] {
	const actor = actorOf(topic, key);
	const role = roleOf(topic, key);
	if (key.startsWith('document:')) return [];
	if (key.startsWith('clause:')) return [clauseName(topic, idOf(key)), idOf(key)];
	const own = [actor?.names, role?.names].flatMap((each) => Object.values(each ?? {}));
	const aliases = Object.values(actor?.aliases ?? {}).flat();
	return [...own, ...aliases, nameOf(topic, key, topic.language)];
}

export function answer(topic: Topic, key: NodeKey, around: string | null): Answer {
	return { key, name: nameOf(topic, key, topic.language), kind: kindName(topic.graph.getNodeAttributes(key)), around };
}

/** Cut at spaces, and marked where it is cut. */
function excerpt(text: string, wanted: string): string {
	const at = fold(text).indexOf(wanted);
	const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 24)));
	const space = text.indexOf(' ', at + wanted.length + 24);
	const end = space < 0 ? text.length : space;
	return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}
