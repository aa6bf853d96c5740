/** Clauses as they stand in an exercise or on a sheet: their words, or the beginning of them. */

import type { Clause } from '$lib/clauses/clause';
import type { NodeKey } from '$lib/graph/kinds';
import { idOf } from '$lib/views/names';
import type { Source } from '$lib/views/scene';
import type { Option, Proof } from './exercise';

const usual = 110;
/** What marks a cut, behind a no-break space: the sheet and the page say so too. */
export const cut = '\u00a0[…]';

/** The first words, whole, up to some hundred characters unless told; a cut is marked. */
export function beginning(text: string, most = usual): string {
	if (text.length <= most) return text;
	return `${text.slice(0, text.lastIndexOf(' ', most))}${cut}`;
}

export const clauseOf = ({ reading }: Source, node: NodeKey): Clause | undefined =>
	reading.clauses.find(({ path }) => path === idOf(node));

export function clauseOption(source: Source, node: NodeKey): Option {
	return { id: node, label: { node, as: 'name' }, excerpt: beginning(clauseOf(source, node)?.text ?? '') };
}

/** The whole clause as the proof that something isn't in it. */
export function wholeClause(source: Source, clause: NodeKey, node: NodeKey): Proof[] {
	const words = clauseOf(source, clause);
	return words ? [{ place: clause, quote: words.text, start: words.start, end: words.end, node }] : [];
}

/** The verb of the section to which a clause belongs: it says with what force the clause speaks. */
export function verbOf({ reading }: Source, clause: NodeKey): Proof[] {
	const path = idOf(clause).split('.')[0];
	const section = reading.sections.find((each) => each.path === path);
	if (!section) return [];
	const { text, start, end } = section.verb;
	return [{ place: `section:${section.path}`, quote: text, start, end, node: clause }];
}

/** Whom the heading of a section addresses, as one quote: `les Etats Membres et les autres parties prenantes`. */
export function addresseesOf({ reading }: Source, section: string): Omit<Proof, 'node'> | null {
	const found = reading.sections.find(({ path }) => path === section)?.addressees ?? [];
	if (found.length === 0) return null;
	const start = Math.min(...found.map((each) => each.start));
	const end = Math.max(...found.map((each) => each.end));
	return { place: `section:${section}`, quote: reading.text.slice(start, end), start, end };
}
