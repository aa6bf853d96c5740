/**
 * A reading with its corrections in, the list of what there is to review out: every finding with what was said of it, in
 * the order of the text; and corrections as they are to be kept, one word a finding.
 */

import type { Actor, Reading, Span } from '$lib/clauses/clause';
import { locate, meets } from '$lib/projects/locate';
import type { Correction, Place } from '$lib/projects/schema';

/** What has been said of a finding; `proposed` is a name that only its shape gave away. */
export type Said = 'found' | 'proposed' | 'accepted' | 'rejected' | 'added' | 'reassigned';

export interface Item {
	readonly key: string;
	readonly at: Place;
	readonly actor: string;
	/** Path of the clause, or of the section in whose heading it stands. */
	readonly path: string;
	readonly said: Said;
}

export const placeOf = (text: string, { start, end }: Span): Place => ({ start, end, quote: text.slice(start, end) });

export function itemsOf(
	{ text, sections, clauses }: Reading,
	actors: readonly Actor[],
	corrections: readonly Correction[]
): readonly Item[] {
	const proposed = new Set(actors.filter((actor) => actor.proposed).map(({ id }) => id));
	const told = saidBy(text, corrections);
	const item = (span: Span, actor: string, path: string): Item => {
		const word = told.find((each) => each.actor === actor && meets(each, span))?.said;
		const said = word ?? (proposed.has(actor) ? 'proposed' : 'found');
		return { key: `${span.start} ${span.end} ${actor}`, at: placeOf(text, span), actor, path, said };
	};
	const found = [
		...sections.flatMap(({ addressees, path }) => addressees.map((each) => item(each, each.id, path))),
		...clauses.flatMap(({ mentions, citations, path }) =>
			[...mentions, ...citations].map((each) => item(each, each.id, path))
		)
	];
	const known = new Set(found.map(({ key }) => key));
	const gone = told
		.filter(({ said }) => said === 'rejected')
		.map((each) => item(each, each.actor, pathAt({ sections, clauses }, each)));
	const all = [...found, ...gone.filter(({ key }) => !known.has(key))];
	return [...new Map(all.map((each) => [each.key, each])).values()].sort(
		(one, other) => one.at.start - other.at.start || one.at.end - other.at.end
	);
}

interface Word extends Span {
	readonly actor: string;
	readonly said: Said;
}

/** The last word on each finding. */
function saidBy(text: string, corrections: readonly Correction[]): readonly Word[] {
	const words: Word[] = [];
	for (const each of corrections) {
		const span = 'at' in each ? locate(text, each.at) : null;
		if (!span) continue;
		if (each.do === 'accept') words.unshift({ ...span, actor: each.actor, said: 'accepted' });
		if (each.do === 'reject') words.unshift({ ...span, actor: each.actor, said: 'rejected' });
		if (each.do === 'add') words.unshift({ ...span, actor: each.actor, said: 'added' });
		if (each.do === 'reassign') words.unshift({ ...span, actor: each.to, said: 'reassigned' });
	}
	return words;
}

function pathAt({ sections, clauses }: Pick<Reading, 'sections' | 'clauses'>, { start, end }: Span): string {
	const holds = (outer: Span) => outer.start <= start && end <= outer.end;
	return (
		clauses.find(holds)?.path ?? sections.find(({ heading }) => holds(heading))?.path ?? clauses.at(-1)?.path ?? ''
	);
}

/** A new word on a finding takes the place of the old one, so that the list stays as short as what it says. */
export function withWord(corrections: readonly Correction[], next: Correction): readonly Correction[] {
	if (next.do !== 'accept' && next.do !== 'reject') return [...corrections, next];
	const isOld = (each: Correction): boolean =>
		(each.do === 'accept' || each.do === 'reject') &&
		each.actor === next.actor &&
		each.at.start === next.at.start &&
		each.at.quote === next.at.quote;
	return [...corrections.filter((each) => !isOld(each)), next];
}

/** The words of a clause, to be gone through by key. */
export function wordsIn(text: string, { start, end }: Span): readonly Span[] {
	return [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'./-]*/gu)].map(({ 0: word, index }) => ({
		start: start + index,
		end: start + index + word.replace(/[.’'/-]+$/, '').length
	}));
}
