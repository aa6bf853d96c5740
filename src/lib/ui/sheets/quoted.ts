/**
 * A clause as a sheet prints it: its tag, its words with some of them marked, word for word in the original; and in
 * another language than that, the working translation.
 */

import type { Force } from '$lib/clauses/clause';
import type { NodeKey } from '$lib/graph/kinds';
import { cut } from '$lib/lessons/excerpt';
import type { Passage } from '$lib/lessons/passage';
import { excerpt } from '$lib/ui/excerpt';
import { segments } from '$lib/ui/segments';
import { ownId } from '$lib/ui/paths';
import type { Topic } from '$lib/ui/topic';
import { idOf } from '$lib/views/names';
import { areCounted, referenceOf, sectionName, tagOf } from '$lib/views/reference';
import { m } from '$lib/words/messages';

export interface Label {
	readonly path: string;
	readonly label: string;
	readonly force: Force;
	/** It is the verb of a section with one clause. */
	readonly verb: boolean;
}

export interface Quoted extends Label {
	readonly parts: readonly { readonly text: string; readonly marked: boolean }[];
	readonly translation: string | null;
}

export function labelOf({ graph, reading }: Topic, clause: NodeKey): Label {
	const path = idOf(clause);
	const force = graph.getNodeAttribute(clause, 'force') ?? 'preamble';
	return { path, label: tagOf(reading, path), force, verb: !path.includes('.') };
}

export function quoted(topic: Topic, passage: Passage): Quoted {
	const cuts = segments(passage, passage.marks);
	return {
		...labelOf(topic, passage.clause),
		parts: cuts.map(({ text, findings }) => ({ text, marked: findings.length > 0 })),
		translation: translated(topic, idOf(passage.clause))
	};
}

/** The words around the marks, at most some two lines; each cut is marked. */
export function shortened(topic: Topic, passage: Passage): Quoted {
	const kept = excerpt(passage, passage.marks, most);
	const parts = quoted(topic, { ...passage, ...kept }).parts;
	return {
		...labelOf(topic, passage.clause),
		parts: [...(kept.before ? [plain(`${cut.trim()} `)] : []), ...parts, ...(kept.after ? [plain(cut)] : [])],
		translation: null
	};
}

const most = 170;
const plain = (text: string): Quoted['parts'][number] => ({ text, marked: false });

/** The names of those for which a card has no room. */
export const others = (topic: Topic, rest: readonly Passage[]): string =>
	rest.length === 0 ? '' : m.card_more({ clauses: listed(topic, new Set(rest.map(({ clause }) => idOf(clause)))) });

/** `rappelant, reconnaissant b) ii and c)`: in the order of the text, each section named once. */
function listed({ reading }: Topic, wanted: ReadonlySet<string>): string {
	let section = '';
	const names = reading.clauses.flatMap(({ path }) => {
		if (!wanted.has(path)) return [];
		const [own = path] = path.split('.');
		const full = referenceOf(reading, path);
		const short = own === section ? full.slice(sectionName(reading, own).length + 1) : full;
		section = own;
		return short.replaceAll(' ', '\u00a0');
	});
	return names.join(', ');
}

/** The working translation of a clause; null where the original is in the reader's language. */
export function translated({ readings, about, language }: Topic, path: string): string | null {
	if (language === about.original) return null;
	return readings[language]?.clauses.find((clause) => clause.path === path)?.text ?? null;
}

/** Are there words of the text in the reader's language that are a translation? A text of the reader's own has none. */
export const translates = ({ readings, about, language }: Topic): boolean =>
	language !== about.original && readings[language] !== undefined;

/** What a sheet has to explain: cuts in its quotes, and tags that need a word unless it has none. */
interface Signs {
	readonly cuts?: boolean;
	readonly tags?: boolean;
}

/** Where the words come from: document, clauses, whose language. */
export function sourceOf(topic: Topic, paths: readonly string[] | null, signs: Signs = {}): string {
	const { about, language } = topic;
	const { cuts = false, tags = true } = signs;
	const isOwn = ownId(about.slug) !== null;
	const clauses = paths && paths.length > 0 ? listed(topic, new Set(paths)) : null;
	return [
		// A long name of an own text ends on dots already.
		m.picture_source({ label: about.labels[language] ?? about.slug }).replace('….', '…'),
		...(clauses ? [m.picture_clauses({ clauses })] : []),
		isOwn ? m.sheet_quotes_own() : m.sheet_quotes(),
		...(cuts ? [m.sheet_cut()] : []),
		...(tags && areCounted(topic.reading) ? [m.sheet_turns()] : []),
		...(translates(topic) ? [m.sheet_translated()] : [])
	].join(' ');
}
