/**
 * Where one line of the file is several lines of the text: an item that goes on behind a semicolon (“…; 10 to study”), a
 * heading swallowed by the paragraph before it (“…, instructs the Secretary-General 1 to report”), or a whole text pasted
 * as one line. The first such place is handed out; whoever asked goes on behind it. Every look is of bounded length.
 */

import type { Span } from './clause';
import type { Around, Cut } from './cut';
import { openedBy } from './headings';
import { markerOf } from './order';
import { marksItem } from './runon';
import { headingAt } from './swallowed';
import { isTitle } from './titles';
import { fold, tokens } from './tokens';
import { canOpen, participleAt } from './verbs';

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
