/**
 * Text in, its lines out, each without the white space around it and without a bookmark of the word processor
 * before it. Empty lines are left out, but the line after one knows it; a last line that is only a page number
 * is left out too. What is left out comes back as pieces.
 */

import type { Piece, Span, Words } from './clause';

export interface Line extends Span {
	/** Whether an empty line stands before it. */
	readonly apart: boolean;
}

export function words(text: string, { start, end }: Span): Words {
	return { text: text.slice(start, end), start, end };
}

export function linesOf(text: string): readonly Line[] {
	const lines: Line[] = [];
	let apart = false;
	for (const { 1: line = '', index } of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
		const span = trim(text, { start: index, end: index + line.length });
		if (span.start < span.end) lines.push({ ...span, apart });
		apart = span.start === span.end;
	}
	return withoutPageNumber(text, lines);
}

/** Marks that say in which direction to write, and take no room. */
const direction = '\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';
const blank = new RegExp(`[\\s${direction}]`);
const blanks = new RegExp(`^(?:[\\s${direction}]*\\[bookmark:[^\\]\\r\\n]*\\])*[\\s${direction}]*`);

/** The stretch without the white space and the marks of direction at its ends, and without bookmarks at its start. */
export function trim(text: string, { start, end }: Span): Span {
	let last = end;
	while (last > start && blank.test(text.charAt(last - 1))) last--;
	const [before = ''] = blanks.exec(text.slice(start, last)) ?? [];
	return { start: start + before.length, end: last };
}

function withoutPageNumber(text: string, lines: readonly Line[]): readonly Line[] {
	const last = lines.at(-1);
	return last && /^\d+$/.test(text.slice(last.start, last.end)) ? lines.slice(0, -1) : lines;
}

/** The named parts in their order, and between them what nobody named, so that nothing of the text is missing. */
export function tile(text: string, parts: readonly Piece[]): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const part of [...parts, { kind: 'space', start: text.length, end: text.length } as const]) {
		pieces.push(...leftovers(text, { start: at, end: part.start }));
		if (part.end > part.start) pieces.push(part);
		at = part.end;
	}
	return pieces;
}

function leftovers(text: string, { start, end }: Span): Piece[] {
	return [...text.slice(start, end).matchAll(/\[bookmark:[^\]]*\]|\d+|[^\d[]+/g)].map(({ 0: part, index }) => ({
		kind: part.startsWith('[') ? 'bookmark' : /\d/.test(part) ? 'page number' : 'space',
		start: start + index,
		end: start + index + part.length
	}));
}
