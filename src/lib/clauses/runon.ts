/** Whether a marker within a line marks an item or a paragraph that goes on there (“…; 10 to study”), and isn't a figure. */

import type { Span } from './clause';
import type { Around } from './cut';
import { openedBy } from './headings';
import { continues, type Marker } from './order';

export function marksItem(text: string, span: Span, marker: Marker, before: string, around: Around): boolean {
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

const longestList = 4000;
