/** The place of a correction in, where its words stand in the text now: there, or at the nearest place that has them. */

import type { Span } from '$lib/clauses/clause';
import type { Place } from './schema';

export function locate(text: string, { start, quote }: Place): Span | null {
	if (text.startsWith(quote, start)) return { start, end: start + quote.length };
	const [before, after] = [text.lastIndexOf(quote, start), text.indexOf(quote, start)];
	const nearest = before < 0 || (after >= 0 && after - start < start - before) ? after : before;
	return nearest < 0 ? null : { start: nearest, end: nearest + quote.length };
}

export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
