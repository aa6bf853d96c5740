/**
 * Text in, sections and numbered clauses out, each with its place in the untouched text. What belongs to the page is
 * sifted out (furniture.ts), the rest is walked line by line (walk.ts), and nothing of the file is lost or counted twice.
 */

import type { Piece, Reading, Span } from './clause';
import { front } from './front';
import { sift } from './furniture';
import { linesOf, tile } from './lines';
import { walk } from './walk';

/** Cuts a text into its parts; whom the clauses name is not its business (see mention.ts). */
export function read(text: string, language: string): Reading {
	const { lines, left } = sift(text, linesOf(text), language);
	const { sections, clauses, front: before, subtitles, doubts } = walk(text, lines, language);
	if (clauses.length === 0) throw new Error(noClause(language));
	const reading = { text, language, ...front(text, before, language), sections, clauses };
	const within = [...left, ...subtitles.map((span) => ({ kind: 'subtitle', ...span }) as const)];
	const { apart, inside } = sorted(within, clauses);
	const noted = [
		...doubts,
		...inside.map(({ start, end }) => ({ code: 'furniture-within-clause', start, end }) as const)
	];
	return { ...reading, pieces: tile(text, [...parts(reading), ...apart].sort(inOrder)), doubts: noted.sort(inOrder) };
}

function noClause(language: string): string {
	return (
		`The text has no clause that can be read in the language “${language}”; put each heading verb ` +
		'(rappelant, invite, recalling, resolves …) on a line of its own, before its clauses.'
	);
}

function inOrder(one: Span, other: Span): number {
	return one.start - other.start || one.end - other.end;
}

/** A page may turn within a clause: then its furniture is inside the clause's slice, and no piece of its own. */
function sorted(left: readonly Piece[], clauses: readonly Span[]): Record<'apart' | 'inside', readonly Piece[]> {
	const apart: Piece[] = [];
	const inside: Piece[] = [];
	let at = 0;
	for (const piece of [...left].sort(inOrder)) {
		while ((clauses[at]?.end ?? Infinity) <= piece.start) at++;
		const isInside = piece.start >= (clauses[at]?.start ?? Infinity);
		(isInside ? inside : apart).push(piece);
	}
	return { apart, inside };
}

function parts({ place, title, opening, sections, clauses }: Omit<Reading, 'pieces' | 'doubts'>): readonly Piece[] {
	const named = (kind: Piece['kind'], span: Span | null): Piece[] =>
		span ? [{ kind, start: span.start, end: span.end }] : [];
	return [
		...named('place and date', place),
		...named('title', title),
		...named('opening', opening),
		...sections.flatMap(({ heading }) => named('heading', heading)),
		...clauses.flatMap((clause) => [...named('marker', clause.marker), ...named('clause', clause)])
	];
}
