/** Corrections of the cut: split a clause, merge two, say of what kind a section is or which words are its verb. */

import type { Cast, Clause, Piece, Reading, Span } from '$lib/clauses/clause';
import { trim, words } from '$lib/clauses/lines';
import type { Apply } from './apply';
import { sorted } from './findings';
import { holds, locate } from './locate';
import { note } from './say';

export const split: Apply<'split'> = ({ reading, cast }, { at, path }) => {
	const span = locate(reading.text, at);
	if (!span) return note('words-gone', { quote: at.quote });
	const clause = reading.clauses.find((each) => each.start < span.start && span.end <= each.end);
	const first = clause && trim(reading.text, { start: clause.start, end: span.start });
	if (!clause || !first || first.start === first.end) return note('outside', { quote: at.quote });
	const paths = new Set(reading.clauses.map((each) => each.path));
	if (path !== undefined && paths.has(path)) return note('path-taken', { path });
	if (path !== undefined && !hasParent(path, clause.section, paths)) return note('path-loose', { path });
	const label = labelOf(reading.text, { start: span.start, end: clause.end });
	const rest = trim(reading.text, { start: label?.end ?? span.start, end: clause.end });
	const next = {
		...clause,
		path: path ?? free(label ? sibling(clause, label.label) : clause.path, paths),
		marker: label && words(reading.text, label),
		...words(reading.text, rest)
	};
	return recut({ reading, cast }, [clause], [{ ...clause, ...words(reading.text, first) }, next]);
};

export const merge: Apply<'merge'> = ({ reading, cast }, { at }) => {
	const span = locate(reading.text, at);
	if (!span) return note('words-gone', { quote: at.quote });
	const index = reading.clauses.findIndex((each) => holds(each, span));
	const [clause, next] = [reading.clauses[index], reading.clauses[index + 1]];
	if (!clause) return note('outside', { quote: at.quote });
	if (next?.section !== clause.section) return note('nothing-follows', { quote: at.quote });
	if (reading.clauses.some((each) => each.path.startsWith(`${next.path}.`)))
		return note('has-items', { quote: at.quote });
	const whole = { ...clause, ...words(reading.text, { start: clause.start, end: next.end }) };
	return recut({ reading, cast }, [clause, next], [whole]);
};

export const section: Apply<'section'> = ({ reading, cast }, { at, kind, verb }) => {
	const span = locate(reading.text, at);
	const verbSpan = verb && locate(reading.text, verb);
	if (!span || verbSpan === null) return note('words-gone', { quote: span ? (verb?.quote ?? '') : at.quote });
	const found = reading.sections.find(({ heading }) => holds(heading, span));
	if (!found || (verbSpan && !holds(found.heading, verbSpan))) return note('outside', { quote: at.quote });
	const changed = {
		...found,
		kind: kind ?? found.kind,
		verb: verbSpan ? words(reading.text, verbSpan) : found.verb
	};
	return {
		reading: { ...reading, sections: reading.sections.map((each) => (each === found ? changed : each)) },
		cast
	};
};

interface Label extends Span {
	readonly label: string;
}

/** `b) `, `(ii)`, `3.`, `3 ` where the new clause begins. */
function labelOf(text: string, { start, end }: Span): Label | null {
	const found = /^\(?([a-z]{1,6}|\d{1,3})[ \u00A0]?[).]?(?<=[).]|\d)(?=\s)/.exec(
		text.slice(start, Math.min(end, start + 12))
	);
	return found?.[1] === undefined ? null : { label: found[1], start, end: start + found[0].length };
}

/** The path of the next item on the same level; the first item of a section that had none is on the level of letters. */
function sibling({ path, section }: Clause, label: string): string {
	return path === section ? `${section}.${label}` : path.replace(/[^.]*$/, label);
}

/** `2.b.ii` needs `2.b`; `2.b` and `2` belong to section 2. */
function hasParent(path: string, section: string, paths: ReadonlySet<string>): boolean {
	const parts = path.split('.');
	return parts[0] === section && (parts.length < 3 || paths.has(parts.slice(0, -1).join('.')));
}

/** `2.a`, and where that is taken `2.a~2`, as the reader does. */
function free(path: string, taken: ReadonlySet<string>): string {
	let time = 1;
	while (taken.has(time === 1 ? path : `${path}~${time}`)) time++;
	return time === 1 ? path : `${path}~${time}`;
}

/** Puts clauses in the place of others: their findings, the pieces of the text and what the cast rests on move along. */
function recut({ reading, cast }: { reading: Reading; cast: Cast }, old: readonly Clause[], fresh: readonly Clause[]) {
	const findings = old.flatMap(({ mentions, citations }) => [...mentions, ...citations]);
	const filled = fresh.map((clause) => ({
		...clause,
		...sorted(
			cast,
			findings.filter((each) => holds(clause, each))
		)
	}));
	const clauses = reading.clauses.flatMap((each) => (each === old[0] ? filled : old.includes(each) ? [] : [each]));
	const paths = new Set(old.map(({ path }) => path));
	const moved = <Resting extends { clause: string; quotes: Readonly<Record<string, string>> }>(
		each: Resting
	): Resting => {
		const quote = each.quotes[reading.language] ?? '';
		const home = paths.has(each.clause) ? fresh.find(({ text }) => text.includes(quote)) : undefined;
		return home ? { ...each, clause: home.path } : each;
	};
	return {
		reading: { ...reading, clauses, pieces: repieced(reading.pieces, old, fresh) },
		cast: { ...cast, roles: cast.roles.map(moved), ties: cast.ties.map(moved) }
	};
}

function repieced(pieces: readonly Piece[], old: readonly Clause[], fresh: readonly Clause[]): readonly Piece[] {
	const [start, end] = [old[0]?.start ?? 0, old.at(-1)?.end ?? 0];
	const between: Piece[] = [];
	let at = start;
	const upTo = (place: number): void => {
		if (place > at) between.push({ kind: 'space', start: at, end: place });
		at = place;
	};
	for (const [index, clause] of fresh.entries()) {
		const marker = index > 0 ? clause.marker : null;
		if (marker) {
			upTo(marker.start);
			between.push({ kind: 'marker', start: marker.start, end: marker.end });
			at = marker.end;
		}
		upTo(clause.start);
		if (clause.end > clause.start) between.push({ kind: 'clause', start: clause.start, end: clause.end });
		at = clause.end;
	}
	upTo(end);
	return [...pieces.filter((each) => each.end <= start), ...between, ...pieces.filter((each) => each.start >= end)];
}
