/**
 * Headings without a verb, as summit documents have them: short lines that begin like a heading, do not end like a
 * sentence, and stand before a paragraph. Only their shape tells them, so each is noted as a doubt by whoever takes one.
 */

import type { Span } from './clause';
import type { Seen } from './seen';
import { isPlain, type Sight } from './sight';
import type { Standing } from './stretch';

const longest = 240;
/** “Goal 15. …” may say all that it is about. */
const longestNamed = 360;

/** A short line that begins with a capital or a number and does not end like a sentence. */
export function isTitle(text: string, { start, end }: Span): boolean {
	if (end - start > longestNamed) return false;
	const words = text.slice(start, end);
	if (/^[IVX]{1,5}\.?$/.test(words)) return true;
	if (words.length > longest && !isArticle(words)) return false;
	if (pledge.test(words)) return true;
	return /^[\p{Lu}\d“"«]/u.test(words) && !/[.;,:]\d{0,2}$/.test(words) && /\p{L}{2}/u.test(words);
}

/** What summit documents call the part before their numbered paragraphs; it alone of their parts decides nothing. */
export function isPreamble(words: string): boolean {
	return /^(?:[IVX\dA-Z]{1,4}[.)]?\s{0,3})?pr[eé]amb(?:le|ule)\s*$/i.test(words);
}

/** A preamble may have headings of its own, until the numbered paragraphs begin with the line after one. */
export function isOfPreamble(
	{ text, hasSecond }: Sight,
	{ start, end }: Span,
	next: Seen | undefined,
	{ layout, force }: Standing
): boolean {
	const heading = text.slice(start, end);
	const isWithin = layout === 'plain' && force === 'preamble' && hasSecond;
	const isSmall = /\p{Ll}/u.test(heading) && !/^[\dIVXA-Z]{1,4}[.)]\s/.test(heading);
	return isPreamble(heading) || (isWithin && isSmall && next?.marker === null && !isAnnex(heading));
}

export function isAnnex(words: string): boolean {
	return /^(?:annexe?|appendi(?:x|ce))(?![\p{Ll}])/iu.test(words);
}

/** “Action 3. We will share our boats.”: a heading that is a sentence; numbered paragraphs stand under it. */
const pledge =
	/^(?:action|mesure|commitment|engagement|objecti(?:f|ve)|goal)\s+(?:n[°ºo]\s?|no\.\s?)?\d{1,3}\s?[.:–—]\s.{3,300}$/iu;

function isArticle(words: string): boolean {
	return /^(?:article|chapter|chapitre|part|partie|section|principle|principe|objecti[fv]e?|goal|action|mesure|commitment)\s+(?:n[°ºo]\s?)?(?:[\dIVX]{1,5}|premier|one)\b/i.test(
		words
	);
}

/** Headings in a row, each perhaps over two lines, and the line after them. */
export interface Run {
	readonly titles: readonly Span[];
	readonly next: number;
}

const most = 8;

export function runAt(sight: Sight, at: number): Run {
	const titles: Span[] = [];
	let next = at;
	while (titles.length < most && isTitleAt(sight, next)) {
		const { start, end } = sight.seen[next]?.line ?? { start: 0, end: 0 };
		const wrapped = goesOn(sight, next + 1);
		titles.push({ start, end: wrapped ?? end });
		next += wrapped === null ? 1 : 2;
	}
	return { titles, next };
}

function isTitleAt({ text, seen, isBroken }: Sight, at: number): boolean {
	const here = seen[at];
	const after = seen[at + 1];
	if (!here || !after || !isTitle(text, here.line)) return false;
	const { marker, line, opened, rest } = here;
	if (marker && !(/^(?:dot|paren)$/.test(marker.style) && isNumberedTitle(text, line, rest) && !opened)) return false;
	if (marker && after.marker?.style === marker.style) return false;
	if (
		pledge.test(text.slice(line.start, Math.min(line.end, line.start + longestNamed))) &&
		/[.;:]$/.test(text.charAt(line.end - 1))
	)
		return after.marker !== null;
	if (marker && isBroken && after.marker === null && !after.line.apart && !isLoud(text, line)) return false;
	if (opened && line.end - line.start > 100) return false;
	return !isBroken || after.line.apart || after.marker !== null || isLoud(text, line) || isTitle(text, after.line);
}

/** “1. Introduction”: a number, and then a few words that are no sentence. */
function isNumberedTitle(text: string, line: Span, rest: Span): boolean {
	return (
		line.end - line.start < 80 && /^\p{Lu}/u.test(text.charAt(rest.start)) && !/[!?]$/.test(text.charAt(line.end - 1))
	);
}

/** In capitals throughout, as no sentence is. */
function isLoud(text: string, { start, end }: Span): boolean {
	return end - start < 80 && !/\p{Ll}/u.test(text.slice(start, end));
}

/** The end of a heading's second line, which begins small. */
function goesOn({ text, seen }: Sight, at: number): number | null {
	const [here, after] = [seen[at], seen[at + 1]];
	if (!here || !after?.marker || here.marker || here.line.apart) return null;
	const words = text.slice(here.line.start, Math.min(here.line.end, here.line.start + longest + 1));
	return words.length < 120 && /^\p{Ll}/u.test(words) && !/[.;,:]$/.test(words) ? here.line.end : null;
}

/**
 * What the run heads: a section of a summit document, other paragraphs, or nothing that is known. A numbering of the
 * United Nations that counts on below it has not ended.
 */
export function headed(
	sight: Sight,
	{ titles, next }: Run,
	layout: string,
	count: number
): 'section' | 'paragraphs' | null {
	const after = sight.seen[next];
	const last = titles.at(-1);
	if (!after || !last) return null;
	const words = sight.text.slice(last.start, last.end);
	if (titles.some(({ start }) => isAnnex(sight.text.slice(start, start + 12)))) return 'section';
	const isNamed = isPreamble(words) || isAnnex(words) || isArticle(words);
	const countsOn = count > 0 && Number(after.marker?.label) === count + 1;
	if (layout === 'un' && countsOn && !isNamed) return 'paragraphs';
	if (isPlain(sight, after, layout)) return layout === 'front' && !sight.hasSecond ? null : 'section';
	if (layout === 'plain') return after.marker === null || after.marker.style !== 'number' ? 'section' : null;
	if (isNamed) return 'section';
	return layout === 'un' && after.opened && (after.marker || /^\p{Lu}/u.test(sight.text.charAt(after.line.start)))
		? 'paragraphs'
		: null;
}
