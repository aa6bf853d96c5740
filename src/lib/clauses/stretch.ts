/**
 * What a stretch of text opens, by how it begins and by what stands open before it: a paragraph of the United Nations,
 * an item, an unnumbered paragraph, or nothing. Only questions are answered here; walk.ts decides by the answers.
 */

import type { Force } from './clause';
import type { Around } from './cut';
import { ends } from './headings';
import type { Line } from './lines';
import { continues, type Levels, type Marker } from './order';
import type { Seen } from './seen';
import { beginsClause, type Sight } from './sight';
import { tokens } from './tokens';
import { participleAt } from './verbs';

/** What is known of the text before the stretch. */
export interface Standing {
	readonly layout: Around['layout'];
	readonly force: Force | null;
	readonly levels: Levels;
	/** The number of the last numbered paragraph. */
	readonly count: number;
	readonly previous: Line | null;
	readonly isAfterHeading: boolean;
	/** Whether the line before the first paragraph can be the one that names who speaks. */
	readonly hasOpening: boolean;
}

/** Where the verb ends with which a paragraph of the United Nations opens; 0 if this is none. */
export function verbEnd(sight: Sight, seen: Seen, now: Standing): number {
	if (now.layout === 'itu' || (sight.hasLoneVerbs && now.layout !== 'un')) return 0;
	const isCapital = /^\p{Lu}/u.test(sight.text.charAt(seen.rest.start));
	if (seen.marker) return isCapital || !sight.hasLoneVerbs ? numberedEnd(sight, seen, seen.marker, now) : 0;
	if ((!isCapital && sight.hasCapitals) || !mayOpen(sight, seen.line, now)) return 0;
	const { opened, line, rest } = seen;
	if (opened && !(now.layout === 'front' && opened.kind === 'operative' && !now.hasOpening)) return opened.verb.end;
	const isNext =
		now.layout === 'un' && now.force === 'preamble' && (sight.isPasted || sight.text.charAt(line.end - 1) === ',');
	if (!isCapital || !isNext) return 0;
	const list = tokens(sight.text, { start: rest.start, end: Math.min(rest.end, rest.start + longestVerb) });
	return list[participleAt(list, sight.language) - 1]?.end ?? 0;
}

const longestVerb = 80;

/** Whether an unnumbered paragraph can open here: behind an ended one, and as part of a preamble. */
function mayOpen({ text, isBroken, isPasted }: Sight, line: Line, { layout, force, previous }: Standing): boolean {
	const hasEnded = line.apart || ends(text, previous);
	const last = text.charAt(line.end - 1);
	if (layout === 'front') return isBroken || isPasted ? hasEnded : /[,;:.]/.test(last);
	return hasEnded && (layout !== 'plain' || (force === 'preamble' && /[,;]/.test(last)));
}

/** “6. Decides …”; a paragraph that counts on and opens with no known verb opens with its first word. */
function numberedEnd({ text }: Sight, { rest, opened }: Seen, { style, label }: Marker, now: Standing): number {
	if (!/^(?:dot|paren|number)$/.test(style) || now.layout === 'plain') return 0;
	const isOperative = opened?.kind === 'operative';
	const counts = Number(label) === now.count + 1;
	if (now.layout === 'front') return opened && isOperative ? opened.verb.end : 0;
	if (opened) return (isOperative && /^\p{Lu}/u.test(text.charAt(rest.start))) || counts ? opened.verb.end : 0;
	const first = /^\p{Lu}[\p{L}'’-]{0,30}/u.exec(text.slice(rest.start, rest.start + 32))?.[0] ?? '';
	return counts && style === 'dot' ? rest.start + first.length : 0;
}

/** How many more lines a heading may take. */
const mostLines = 4;

/** How many more lines the heading at a line takes: none of them begins a clause, the one after them does. */
export function headingGoesOn(sight: Sight, at: number): number {
	for (let more = 1; more <= mostLines; more++) {
		const next = sight.seen[at + more];
		if (!next || next.opened?.alone || beginsClause(sight, at + more)) return 0;
		const last = sight.text.charAt(next.line.end - 1);
		if (next.line.end - next.line.start > 200 || /[.;:]/.test(last)) return 0;
		if (beginsClause(sight, at + more + 1)) return last === ',' ? 0 : more;
	}
	return 0;
}

/** A bare number is a marker only where it can be: after a heading of ITU, or counting on, or before a tab. */
export function isItem({ text, isBroken }: Sight, marker: Marker, now: Standing): boolean {
	const mayBegin = now.isAfterHeading || ends(text, now.previous);
	if (continues(now.levels, marker)) return true;
	if (marker.style === 'bullet') return /^[^–—-]/.test(text.charAt(marker.start)) || mayBegin;
	if (marker.style === 'letter')
		return text.charAt(marker.end - 1) === ')' || (/^[ai]$/.test(marker.label) && mayBegin);
	if (marker.style === 'decimal') return now.layout === 'plain' || hangsOn(now.levels, marker);
	if (marker.style === 'number' && text.charAt(marker.end) !== '\t') return marker.label === '1' && mayBegin;
	return mayBegin || !isBroken;
}

/** “2.1” under “2”. */
function hangsOn(levels: Levels, { label }: Marker): boolean {
	return levels.some(({ style, label: own }) => /^(?:number|dot|paren)$/.test(style) && label.startsWith(`${own}.`));
}

/** An unnumbered paragraph of a summit document, after one that has ended. */
export function beginsProse(
	{ text, isBroken }: Sight,
	line: Line,
	{ layout, previous, isAfterHeading }: Standing
): boolean {
	const isFresh = line.apart || !isBroken;
	const isCapital = /^[\p{Lu}“"«]/u.test(text.charAt(line.start));
	return layout === 'plain' && isFresh && isCapital && !isAfterHeading && ends(text, previous);
}

/** How far to look for the next item. */
const ahead = 40;

/** The label of the next item in the same section. */
export function nextLabel({ seen }: Sight, at: number): string | null {
	for (const { marker, opened } of seen.slice(at + 1, at + ahead)) {
		if (opened?.alone && !marker) return null;
		if (marker && marker.style !== 'bullet') return marker.label;
	}
	return null;
}
