/** What every sentence is about, a text in one language, and the words they all share: numbers, lists, actors by their names. */

import type { About, ByLanguage, Reading } from '$lib/clauses/clause';
import { nodes } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import { actorOf, nameOf } from '$lib/views/names';
import type { Source } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import type { Locale } from '$lib/words/runtime';

export interface Topic extends Source {
	readonly about: About;
	readonly readings: ByLanguage<Reading>;
	readonly language: Locale;
}

/** A number as sentences want it: in words up to twenty, and as it agrees with a feminine noun. */
export function amount(count: number): { count: number; word: string; feminine: string } {
	const word = m.number_words().split(' ')[count] ?? String(count);
	return { count, word, feminine: count === 1 ? m.number_feminine() : word };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const listed = (items: readonly string[], language: string): string =>
	new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

export const total = ({ graph }: Source): number => nodes(graph, 'clause').length;

/** An actor as it stands in a sentence; anything else by its name. */
export const phrase = (topic: Topic, actor: NodeKey): string =>
	actorOf(topic, actor)?.phrases[topic.language] ?? nameOf(topic, actor, topic.language);
