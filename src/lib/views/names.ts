/**
 * What things are called in the picture and in sentences: a node's key in, its words in one language out.
 * Verbs and markers of the instrument are quoted in its own language whatever the reader's.
 */

import type { Actor, ByLanguage, Role } from '$lib/clauses/clause';
import type { NodeKey } from '$lib/graph/kinds';
import type { Source } from './scene';

/** The id behind a key: `clause:2.b.ii` gives `2.b.ii`. */
export const idOf = (key: NodeKey | string): string => key.slice(key.indexOf(':') + 1);

export function actorOf({ cast }: Pick<Source, 'cast'>, key: NodeKey): Actor | undefined {
	const id = idOf(key);
	return cast.actors.find((actor) => actor.id === id && key === `${actor.kind}:${id}`);
}

export function roleOf({ cast }: Pick<Source, 'cast'>, key: NodeKey): Role | undefined {
	return key.startsWith('role:') ? cast.roles.find((role) => role.id === idOf(key)) : undefined;
}

/** Tag of a clause as the text marks it: `b) ii`, or its section's verb if it is the only one. */
export function tag({ reading }: Pick<Source, 'reading'>, path: string): string {
	const [section, letter, roman] = path.split('.');
	if (!letter) return verb({ reading }, section ?? path);
	return item([letter, ...(roman ? [roman] : [])]);
}

/** `b) ii`; a label that comes a second time in its section says so: `a)²`. */
export function item([letter = '', ...under]: readonly string[]): string {
	const [first, ...others] = [letter, ...under].map((label) => label.split('~'));
	const [label = letter, turn] = first ?? [];
	return [`${label})${again(turn)}`, ...others.map(([each = '', nth]) => each + again(nth))].join(' ');
}

const again = (turn: string | undefined): string => (turn ? ({ 2: '²', 3: '³' }[Number(turn)] ?? `(${turn})`) : '');

/** Of a section, or of its second paragraph: `Preamble (2)`. */
export function verb({ reading }: Pick<Source, 'reading'>, section: string): string {
	const [own, turn] = section.split('~');
	const text = reading.sections.find(({ path }) => path === own)?.verb.text ?? section;
	return turn && text !== section ? `${text} (${turn})`.trim() : text;
}

/** Unmistakable name of a clause: `invite a)`, `reconnaissant b) ii`, `rappelant`. */
export function clauseName(source: Pick<Source, 'reading'>, path: string): string {
	const section = path.split('.')[0] ?? path;
	return section === path ? verb(source, section) : `${verb(source, section)} ${tag(source, path)}`;
}

/** Full name of any node. */
export function nameOf(source: Pick<Source, 'cast' | 'reading'>, key: NodeKey, language: string): string {
	if (key.startsWith('clause:')) return clauseName(source, idOf(key));
	if (key.startsWith('section:')) return verb(source, idOf(key));
	return said(roleOf(source, key)?.names ?? actorOf(source, key)?.names, language) ?? idOf(key);
}

/** Name for a picture, on one line: a word that the picture breaks is whole again, held by the joint. */
export function shortName(
	source: Pick<Source, 'cast' | 'reading'>,
	key: NodeKey,
	language: string,
	joint: '' | '\u00ad' = ''
): string {
	const lines = said(actorOf(source, key)?.labels, language) ?? [nameOf(source, key, language)];
	return lines.reduce((all, line) => (all.endsWith('-') ? all.slice(0, -1) + joint + line : `${all} ${line}`));
}

export const said = <Value>(words: ByLanguage<Value> | undefined, language: string): Value | undefined =>
	words?.[language];
