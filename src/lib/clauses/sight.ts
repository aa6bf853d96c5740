/**
 * The lines of a text with what can be told of each by itself, told once: the marker and the verb that it begins with.
 * And what can be told of them together: whether ITU wrote them, whether they were broken to fit a page, or pasted as one.
 */

import type { Span } from './clause';
import { openedBy } from './headings';
import type { Line } from './lines';
import { see, type Seen } from './seen';
import { isWrapped, unwrapped, withMarkers } from './whole';

export interface Sight {
	readonly text: string;
	readonly language: string;
	readonly seen: readonly Seen[];
	/** Some line is a verb and nothing else, as ITU writes. */
	readonly hasLoneVerbs: boolean;
	/** Paragraphs open with a verb in capitals, as the United Nations write: one in small letters opens none. */
	readonly hasCapitals: boolean;
	/** Paragraphs go over several lines. */
	readonly isBroken: boolean;
	/** The text stands on so few lines that headings must stand within them. */
	readonly isPasted: boolean;
	/** A pasted text of the United Nations in small letters: its operative verbs are numbered. */
	readonly isSmall: boolean;
	/** There is a paragraph 2: a lone “1.” makes no numbered text. */
	readonly hasSecond: boolean;
}

const mostPasted = 5;

export function sightOf(text: string, all: readonly Line[], language: string): Sight {
	const split = withMarkers(text, all, language).map((line) => see(text, line, language));
	const isBroken = isWrapped(text, split);
	const isSmall = numbersVerbs(text, language) && isSpilt(text, split);
	const seen = isSmall ? asOne(text, split, language) : isBroken ? unwrapped(text, split, language) : split;
	const hasLoneVerbs = seen.some(({ marker, opened, rest }) => !marker && opened?.alone && !isNotes(text, rest));
	const isPasted = !hasLoneVerbs && seen.length <= mostPasted;
	return {
		text,
		language,
		seen,
		hasLoneVerbs,
		isBroken,
		isPasted,
		hasCapitals: isPasted ? opensWithin(text, language) : opensOften(text, seen),
		isSmall: isPasted && numbersVerbs(text, language),
		hasSecond: seen.some(({ marker }) => marker?.label === '2') || (isPasted && /\s2\.\s/.test(text))
	};
}

function isCapital(text: string, { start }: Span): boolean {
	return /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
}

/** No line begins with a capital, and few with what opens a paragraph. */
function isSpilt(text: string, seen: readonly Seen[]): boolean {
	const open = seen.filter(({ marker, opened }) => marker !== null || opened !== null);
	return open.length * 2 < seen.length && !seen.some(({ rest }) => isCapital(text, rest));
}

/** A text in small letters tells by no line where its paragraphs begin. */
function asOne(text: string, seen: readonly Seen[], language: string): readonly Seen[] {
	const [first, last] = [seen[0]?.line, seen.at(-1)?.line];
	return first && last ? [see(text, { ...first, end: last.end }, language)] : seen;
}

const enough = 2;

function opensOften(text: string, seen: readonly Seen[]): boolean {
	const isOne = ({ marker, opened, rest }: Seen): boolean =>
		!marker && opened?.kind === 'preamble' && isCapital(text, rest);
	return seen.filter(isOne).length >= enough;
}

/** The same in a text that stands on one line: “…, Recalling …, Noting …”. */
function opensWithin(text: string, language: string): boolean {
	let count = 0;
	for (const { 0: mark, index } of text.matchAll(/,\s{1,3}(?=\p{Lu}\p{Ll})/gu)) {
		const opened = openedBy(text, { start: index + mark.length, end: text.length }, language);
		if (opened?.kind === 'preamble' && ++count >= enough) return true;
	}
	return false;
}

/** Whether “1.” stands before an operative verb in small letters, and “2.” after it. */
function numbersVerbs(text: string, language: string): boolean {
	const first = /\s1[.)]\s+(?=\p{Ll})/u.exec(text);
	if (!first || !/\s2[.)]\s+\p{Ll}/u.test(text)) return false;
	const start = first.index + first[0].length;
	return openedBy(text, { start, end: text.length }, language)?.kind === 'operative';
}

/** “Notes” alone on its line heads the notes, and is no verb. */
export function isNotes(text: string, { start, end }: Span): boolean {
	return /^Notes?\s*:?$/i.test(text.slice(start, Math.min(end, start + 8))) && /^N/.test(text.charAt(start));
}

const opener = /^(?:to|that|de|d['’]|à|que|qu['’]|aux?)(?:\s|$|\p{L})/u;

/** Whether a line begins as a clause under a heading does: with a marker, “to …”, “que …”. */
export function beginsClause(sight: Sight, at: number): boolean {
	const seen = sight.seen[at];
	return (
		seen !== undefined && (seen.marker !== null || opener.test(sight.text.slice(seen.line.start, seen.line.start + 8)))
	);
}

/** Whether a paragraph of a summit document stands here: numbered, and opening with no verb of the United Nations. */
export function isPlain({ text }: Sight, { marker, opened }: Seen, layout: string): boolean {
	if (!marker) return false;
	if (marker.style === 'decimal') return true;
	const isTabbed = marker.style === 'number' && text.charAt(marker.end) === '\t';
	if (marker.style !== 'dot' && !isTabbed) return false;
	return opened === null || (opened.kind === 'preamble' && layout !== 'un');
}
