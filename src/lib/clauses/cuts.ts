/**
 * Where one line of the file is several lines of the text: an item that goes on behind a semicolon (“…; 10 to study”), a
 * heading swallowed by the paragraph before it (“…, instructs the Secretary-General 1 to report”), or a whole text pasted
 * as one line. The first such place is handed out; whoever asked goes on behind it. Every look is of bounded length.
 */

import type { Force, Span } from './clause';
import { openedBy } from './headings';
import { continues, markerOf, type Levels, type Marker } from './order';
import { isTitle } from './titles';
import { fold, tokens } from './tokens';
import { canOpen, participleAt } from './verbs';

export interface Cut {
	readonly at: number;
	/** If a heading begins here: where it ends. */
	readonly headingEnd: number | null;
	/** Whether another reader could have left the line whole. */
	readonly isGuess: boolean;
}

export interface Around {
	readonly language: string;
	readonly layout: 'front' | 'itu' | 'un' | 'plain';
	/** Some verb of the text stands alone on its line, or everything stands on one. */
	readonly hasHeadings: boolean;
	/** The whole text, or nearly, is one line. */
	readonly isPasted: boolean;
	/** It is one of the United Nations in small letters. */
	readonly isSmall: boolean;
	/** Its paragraphs open with a verb in capitals. */
	readonly hasCapitals: boolean;
	/** Where the words at hand began, behind their marker. */
	readonly stretch: number;
	readonly force: Force | null;
	readonly levels: Levels;
	/** The number of the last paragraph. */
	readonly count: number;
	/** The marker that the next line begins with. */
	readonly next: Marker | null;
	/** Whether the next line begins as a clause does: “to …”, “que …”. */
	readonly nextIsClause: boolean;
	/** Told of each verb that could open a section and was left where it stands. */
	readonly suspect: (span: Span) => void;
}

const boundary = /[;,:.…!?][)»”"’\]]{0,3}(?:\d{1,2}(?=\s))?\s{1,8}(?:(?:and|or|et|ou)\s+)?/g;

export function cutIn(text: string, span: Span, around: Around): Cut | null {
	const words = text.slice(span.start, span.end);
	boundary.lastIndex = 0;
	let from = 0;
	for (let found = boundary.exec(words); found; found = boundary.exec(words)) {
		const early = around.isPasted ? numberBetween(text, span, from, found.index, around) : null;
		if (early) return early;
		from = found.index + found[0].length;
		const at = span.start + from;
		const cut = at < span.end ? cutAt(text, { start: at, end: span.end }, found[0].charAt(0), around) : null;
		if (cut) return cut;
	}
	return around.isPasted ? numberBetween(text, span, from, words.length, around) : null;
}

/** The next paragraph's number in a pasted text where no mark stands before it: “… our vision 12. We reaffirm”. */
function numberBetween(text: string, span: Span, from: number, to: number, around: Around): Cut | null {
	const words = text.slice(span.start + from, span.start + to + longestNumber);
	for (const { index } of words.matchAll(around.isSmall ? smallNumber : capitalNumber)) {
		const cut = afterSpace(text, span, span.start + from + index + 1, around);
		if (cut) return cut;
	}
	return null;
}

const capitalNumber = /\s(?=\d{1,3}\.\s+\p{Lu})/gu;
const smallNumber = /\s(?=\d{1,3}\.\s+\p{Ll})/gu;

/** A number with its full stop and the capital behind it. */
const longestNumber = 8;

/** A word of more than a letter, perhaps behind an elided one: “S'inspirant”. */
const opening = /^(?:(\p{L})['’])?(\p{L}{2,24})/u;

function cutAt(text: string, span: Span, before: string, around: Around): Cut | null {
	const marker = markerOf(text, span);
	if (marker)
		return marksItem(text, span, marker, before, around) ? { at: span.start, headingEnd: null, isGuess: false } : null;
	const [, elided, word] = opening.exec(text.slice(span.start, span.start + 30)) ?? [];
	if (word === undefined) return null;
	const can = canOpen(fold(elided ?? word), around.language);
	return can ? headingAt(text, span, around, before) : opensParagraph(text, span, around, before);
}

/** “12. We reaffirm” in a pasted text, after no mark at all: a title may stand between the sentence and the number. */
function afterSpace(text: string, span: Span, at: number, around: Around): Cut | null {
	const number = Number(/^\d{1,3}/.exec(text.slice(at, at + 3))?.[0]);
	if (number !== around.count + 1) return null;
	if (around.isSmall) return smallAt(text, span, at, around);
	const before = text.slice(Math.max(span.start, at - 120), at - 1);
	const title = /(?:^|[.;:!?»”]\s+)(\p{Lu}[^.;:!?»”]{2,100})$/u.exec(before)?.[1];
	if (title === undefined || around.layout === 'front' || around.layout === 'un')
		return { at, headingEnd: null, isGuess: false };
	const start = at - 1 - title.length;
	return isTitle(text, { start, end: at - 1 }) ? { at: start, headingEnd: at - 1, isGuess: true } : null;
}

function smallAt(text: string, { end }: Span, at: number, { language }: Around): Cut | null {
	const start = at + (/^\d{1,3}\.\s+/.exec(text.slice(at, at + 12))?.[0].length ?? 0);
	const isVerb = openedBy(text, { start, end }, language)?.kind === 'operative';
	return isVerb ? { at, headingEnd: null, isGuess: false } : null;
}

const longestList = 4000;

function marksItem(text: string, span: Span, marker: Marker, before: string, around: Around): boolean {
	if (marker.style === 'bullet' || marker.style === 'decimal' || (before === ',' && marker.style !== 'dot'))
		return false;
	const after = text.slice(marker.end, Math.min(marker.end + 40, span.end));
	if (marker.style === 'dot') return opensNumber(text, span, marker, after, around);
	if (around.next?.style === marker.style && around.next.label === marker.label) return false;
	if (marker.style === 'number') return /^\s+\p{Ll}/u.test(after) && continues(around.levels, marker);
	if (!/^\s*[\p{L}§“"«]/u.test(after)) return false;
	if (continues(around.levels, marker)) return true;
	return (
		before === ':' && /^[(]?(?:a|i|1)\b/.test(text.slice(marker.start, marker.end)) && listGoesOn(text, span, marker)
	);
}

function opensNumber(
	text: string,
	span: Span,
	marker: Marker,
	after: string,
	{ count, next, layout, language, levels, isSmall }: Around
): boolean {
	if (next?.style === 'dot' && next.label === marker.label) return false;
	if (isSmall) return Number(marker.label) === count + 1;
	if (!/^\s+[\p{Lu}“"«]/u.test(after)) return layout === 'itu' && continues(levels, marker);
	const value = Number(marker.label);
	if (value === count + 1 && count > 0) return true;
	if (value !== 1) return false;
	const start = marker.end + (/^\s*/.exec(after)?.[0].length ?? 0);
	return openedBy(text, { start, end: span.end }, language)?.kind === 'operative';
}

/** Whether the second item of a list stands further on in the line. */
function listGoesOn(text: string, span: Span, { label, end }: Marker): boolean {
	const second = label === 'a' ? 'b' : label === 'i' ? 'ii' : '2';
	return new RegExp(`[;,.]\\s+(?:(?:and|or|et|ou)\\s+)?\\(?${second}\\s?\\)`).test(
		text.slice(end, Math.min(span.end, end + longestList))
	);
}

/** A paragraph of a preamble with a participle that is not listed is left alone: only a capital tells it. */
function opensParagraph(
	text: string,
	{ start, end }: Span,
	{ layout, force, language, isPasted }: Around,
	before: string
): Cut | null {
	if (
		!isPasted ||
		layout !== 'un' ||
		force !== 'preamble' ||
		!/[,;]/.test(before) ||
		!/^\p{Lu}\p{Ll}+\s/u.test(text.slice(start, start + 30))
	)
		return null;
	const list = tokens(text, { start, end: Math.min(end, start + 60) });
	return participleAt(list, language) > 0 ? { at: start, headingEnd: null, isGuess: true } : null;
}

const longestHeading = 300;
const first = /^[^.;]{3,300}?\s(?=1\s+[\p{Ll}]|1[.)]\s|\(?a\s?\)\s?\p{L})/u;

function headingAt(text: string, span: Span, around: Around, before: string): Cut | null {
	const { start, end } = span;
	const isCapital = /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
	if (isCapital && (around.layout === 'itu' || around.layout === 'plain')) return null;
	const opened = openedBy(text, span, around.language);
	if (!opened || before === ':') return null;
	if (isCapital) return opensUn(opened.kind, around, before) ? { at: start, headingEnd: null, isGuess: false } : null;
	if (!around.hasHeadings || (around.hasCapitals && around.isPasted)) return null;
	const head = text.slice(start, Math.min(end, start + longestHeading + 20));
	const listed = first.exec(head)?.[0];
	const stops = (length: number): boolean => {
		const named = text.slice(opened.verb.end, start + length);
		return named.length <= 2 || (opened.verb.addresses && !addressed.get(around.language)?.test(named));
	};
	if (listed !== undefined && stops(listed.trimEnd().length))
		return { at: start, headingEnd: start + listed.trimEnd().length, isGuess: true };
	const isTail = end - start <= longestHeading && !/[.;]/.test(head) && !/[.,;:]$/.test(head);
	if (isTail && (isFirst(around.next) || around.nextIsClause) && stops(end - start))
		return { at: start, headingEnd: end, isGuess: true };
	if (around.isPasted) return pasted(text, span, around, opened);
	if (around.layout !== 'itu' || opened.kind !== 'operative') return null;
	const called = opened.verb.addresses && /[,;]/.test(before) ? calledIn(text, span, around, opened.verb.end) : 0;
	if (called > 0) return { at: start, headingEnd: called, isGuess: true };
	around.suspect({ start, end: opened.verb.end });
	return null;
}

const longestCall = 500;

/**
 * Where the heading ends whose own words stand in the line too: “…, invites Member States to swim”. An item has no verb of
 * its own that could be this one, unless it is joined (“and invites”) or says what somebody shall do (“que X, …, invite”).
 */
function calledIn(text: string, { start, end }: Span, { force, language, stretch }: Around, verbEnd: number): number {
	const before = text.slice(stretch, start);
	if (force !== 'operative' || /\s(?:and|or|et|ou)\s+$/.test(before)) return 0;
	if (/^qu(?:e\s|['’])/.test(before) || /\b(?:which|who|qui)\s[^;]*$/.test(before.slice(-longestCall))) return 0;
	const named = text.slice(verbEnd, Math.min(end, verbEnd + longestCall));
	const length = addressed.get(language)?.exec(named)?.index ?? 0;
	return length > 2 && /^[^.;]+$/.test(named.slice(0, length)) ? verbEnd + length : 0;
}

function isFirst(marker: Marker | null): boolean {
	return marker !== null && /^(?:1|a|i)$/.test(marker.label);
}

/** “…, Recognizing that”: a capital within a sentence; an operative one only where the preamble ends. */
function opensUn(kind: Force, { layout, force }: Around, before: string): boolean {
	if (layout === 'front') return before === ',';
	return /[,;]/.test(before) && force === 'preamble' && (kind === 'preamble' || before === ';');
}

const addressed: ReadonlyMap<string, RegExp> = new Map([
	['fr', /\s(?=(?:de|d['’]|à|a)\s?(?:ne\s|n['’])?(?:\p{L}{1,24}\s)?\p{Ll}{2,24}(?:er|ir|re)\b|qu?['’e]|:)/u],
	['en', /\s(?=to\s|that\s|:)/u]
]);

/** In a pasted text a verb in lower case opens a section, as long as preamble and operative part keep their order. */
function pasted(
	text: string,
	{ start, end }: Span,
	{ force, language, layout, isSmall, hasCapitals }: Around,
	opened: NonNullable<ReturnType<typeof openedBy>>
): Cut | null {
	if (hasCapitals || (isSmall && (force === 'operative' || opened.kind === 'operative'))) return null;
	if ((layout === 'un' && !isSmall) || layout === 'plain' || (force === 'operative' && opened.kind === 'preamble'))
		return null;
	if (/\s(?:and|or|et|ou)\s+$/.test(text.slice(Math.max(0, start - 8), start))) return null;
	const head = text.slice(opened.verb.end, Math.min(end, opened.verb.end + longestHeading));
	const length = opened.verb.addresses ? (addressed.get(language)?.exec(head)?.index ?? 0) : 0;
	return { at: start, headingEnd: opened.verb.end + length, isGuess: true };
}
