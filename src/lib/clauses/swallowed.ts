/**
 * A heading that the paragraph before it has swallowed (“…, instructs the Secretary-General 1 to report”): whether the
 * verb at hand opens one, and where the heading ends.
 */

import type { Force, Span } from './clause';
import type { Around, Cut } from './cut';
import { openedBy } from './headings';
import type { Marker } from './order';

const longestHeading = 300;
const first = /^[^.;]{3,300}?\s(?=1\s+[\p{Ll}]|1[.)]\s|\(?a\s?\)\s?\p{L})/u;

export function headingAt(text: string, span: Span, around: Around, before: string): Cut | null {
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

/** “…, Recognizing that”: a capital within a sentence; an operative one only where the preamble ends. */
function opensUn(kind: Force, { layout, force }: Around, before: string): boolean {
	if (layout === 'front') return before === ',';
	return /[,;]/.test(before) && force === 'preamble' && (kind === 'preamble' || before === ';');
}

function isFirst(marker: Marker | null): boolean {
	return marker !== null && /^(?:1|a|i)$/.test(marker.label);
}

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

const longestCall = 500;

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

const addressed: ReadonlyMap<string, RegExp> = new Map([
	['fr', /\s(?=(?:de|d['’]|à|a)\s?(?:ne\s|n['’])?(?:\p{L}{1,24}\s)?\p{Ll}{2,24}(?:er|ir|re)\b|qu?['’e]|:)/u],
	['en', /\s(?=to\s|that\s|:)/u]
]);
