/**
 * Text in, sections and numbered clauses out, each with its place in the untouched text. One walk over the
 * lines: a heading opens a section, a marker opens a clause, any other line goes on with what is open.
 */

import type { Clause, Piece, Reading, Section } from './clause';
import { front } from './front';
import { headingOf, type Heading } from './headings';
import { linesOf, tile, trim, words, type Line } from './lines';
import { beginning, follow, markerOf, type Marker, type Place } from './order';

/** A line from the first heading on: a heading, the start of an item, or neither. */
interface Row {
	readonly line: Line;
	readonly heading: Heading | null;
	readonly marker: Marker | null;
}

/** A clause while its lines are still being gathered. */
interface Draft {
	readonly path: string;
	readonly section: string;
	readonly marker: Marker | null;
	start: number;
	end: number;
}

/** Cuts a text into its parts; whom the clauses name is not its business (see mention.ts). */
export function read(text: string, language: string): Reading {
	const lines = linesOf(text);
	const rows = rowsOf(text, lines, language);
	const sections = sectionsOf(rows);
	const clauses = draftsOf(text, rows).map((draft) => clauseOf(text, draft));
	if (clauses.length === 0) throw new Error(noClause(language));
	const beginning = front(text, lines.slice(0, lines.length - rows.length), language);
	const reading = { text, language, ...beginning, sections, clauses };
	return { ...reading, pieces: tile(text, parts(reading)) };
}

function noClause(language: string): string {
	return (
		`The text has no clause that can be read in the language “${language}”; put each heading verb ` +
		'(rappelant, invite, recalling, resolves …) on a line of its own, before its clauses.'
	);
}

function rowsOf(text: string, lines: readonly Line[], language: string): readonly Row[] {
	const rows: Row[] = [];
	let previous: Line | null = null;
	for (const line of lines) {
		const before = { line: previous, isHeading: Boolean(rows.at(-1)?.heading), isFront: rows.length === 0 };
		const heading = headingOf(text, line, before, language);
		if (heading || rows.length > 0) rows.push({ line, heading, marker: heading ? null : markerOf(text, line) });
		previous = line;
	}
	return rows;
}

function sectionsOf(rows: readonly Row[]): readonly Section[] {
	const headings = rows.flatMap((row) => row.heading ?? []);
	return headings.map((heading, at) => ({ path: String(at + 1), ...heading, addressees: [] }));
}

function draftsOf(text: string, rows: readonly Row[]): readonly Draft[] {
	const drafts: Draft[] = [];
	const free = freePaths();
	let section = 0;
	let place: Place = beginning;
	let open: Draft | null = null;
	for (const [at, { line, heading, marker }] of rows.entries()) {
		if (heading) {
			[section, place, open] = [section + 1, beginning, null];
		} else if (marker || !open) {
			if (marker) place = follow(place, marker.label, nextLabel(rows, at));
			const path = free(pathOf(section, marker ? place : beginning));
			const span = marker ? trim(text, { start: marker.end, end: line.end }) : line;
			open = { path, section: String(section), marker, start: span.start, end: span.end };
			drafts.push(open);
		} else {
			if (open.start === open.end) open.start = line.start;
			open.end = line.end;
		}
	}
	return drafts;
}

/** The label of the next item in the same section. */
function nextLabel(rows: readonly Row[], at: number): string | null {
	for (let next = at + 1; next < rows.length && !rows[next]?.heading; next++) {
		const marker = rows[next]?.marker;
		if (marker) return marker.label;
	}
	return null;
}

function pathOf(section: number, { letter, roman }: Place): string {
	return [String(section), letter, roman].filter((part) => part !== null).join('.');
}

/** Where a numbering starts again within a section, the second `2.a` is `2.a~2`. */
function freePaths(): (path: string) => string {
	const times = new Map<string, number>();
	return (path) => {
		const time = (times.get(path) ?? 0) + 1;
		times.set(path, time);
		return time === 1 ? path : `${path}~${time}`;
	};
}

function clauseOf(text: string, { path, section, marker, ...span }: Draft): Clause {
	return { path, section, marker: marker && words(text, marker), ...words(text, span), mentions: [], citations: [] };
}

function parts({ place, title, opening, sections, clauses }: Omit<Reading, 'pieces'>): readonly Piece[] {
	const named = (kind: Piece['kind'], span: { start: number; end: number } | null): Piece[] =>
		span ? [{ kind, start: span.start, end: span.end }] : [];
	return [
		...named('place and date', place),
		...named('title', title),
		...named('opening', opening),
		...sections.flatMap(({ heading }) => named('heading', heading)),
		...clauses.flatMap((clause) => [...named('marker', clause.marker), ...named('clause', clause)])
	].sort((one, other) => one.start - other.start || one.end - other.end);
}
