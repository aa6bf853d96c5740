/**
 * Lines in, lines out as they stood before a page or a converter broke them: a marker with its words, and a sentence
 * whole, as far as a small letter at the head of a line tells. Headings stay as they are.
 */

import { openedBy } from './headings';
import type { Line } from './lines';
import { markerOf } from './order';
import { see, type Seen } from './seen';

/** A marker that stands alone on its line, as converters of PDF leave it, belongs to the line after it. */
export function withMarkers(text: string, lines: readonly Line[], language: string): readonly Line[] {
	const isAlone = (line: Line | undefined): boolean => {
		const marker = line && line.end - line.start < 12 ? markerOf(text, line) : null;
		return marker !== null && marker.end === line?.end && marker.style !== 'bullet';
	};
	const takes = (line: Line | undefined, next: Line | undefined): boolean =>
		next !== undefined && isAlone(line) && !markerOf(text, next) && openedBy(text, next, language)?.alone !== true;
	return lines.flatMap((line, at) => {
		const next = lines[at + 1];
		if (next && takes(line, next)) return [{ ...line, end: next.end }];
		return takes(lines[at - 1], line) ? [] : [line];
	});
}

const widest = 140;
const long = 50;

/** Whether the lines were broken to fit a page: few are wide, and many end in the middle of a sentence. */
export function isWrapped(text: string, seen: readonly Seen[]): boolean {
	const longs = seen.filter(({ line: { start, end } }) => end - start > long);
	const wide = longs.filter(({ line: { start, end } }) => end - start > widest);
	const open = longs.filter(({ line: { end } }) => !/[.,;:!?»”")\d]/.test(text.charAt(end - 1)));
	const halves = seen.filter(({ line, marker }, at) => !marker && goesOn(text, seen[at - 1]?.line, line, /[.,;:!?]/));
	return (
		wide.length <= seen.length / 20 &&
		((open.length > 2 && open.length > longs.length / 3) || (halves.length > 2 && halves.length > longs.length / 5))
	);
}

/** Whether a line goes on in the middle of the sentence of the line before. */
function goesOn(text: string, before: Line | undefined, { start, apart }: Line, stop: RegExp): boolean {
	const isLong = before !== undefined && before.end - before.start > long;
	return isLong && !apart && !stop.test(text.charAt(before.end - 1)) && /\p{Ll}/u.test(text.charAt(start));
}

/** Words with which no sentence and no heading ends. */
const joint =
	/(?:^|[\s'’])(?:the|a|an|of|and|or|to|for|in|on|with|by|at|from|le|la|les|un|une|de|du|des|et|ou|à|au|aux|en|pour|sur|par|avec|dans|l['’]|d['’])$/i;

/** The same, where the next line begins with a name: “instructs the / Secretary-General”. */
function hangs(text: string, before: Line | undefined, { apart }: Line): boolean {
	if (!before || apart || before.end - before.start <= long) return false;
	return joint.test(text.slice(before.end - 8, before.end));
}

/** Sentences made whole again. */
export function unwrapped(text: string, seen: readonly Seen[], language: string): readonly Seen[] {
	const whole: { line: Line; readonly head: Seen; count: number }[] = [];
	let last: Line | undefined;
	for (const one of seen) {
		const open = whole.at(-1);
		const isVerb = one.opened !== null && (one.opened.alone || one.opened.verb.addresses);
		const isHeading = open?.count === 1 && open.head.opened?.verb.addresses === true && !open.head.marker;
		const isRest = !isVerb && !isHeading && goesOn(text, last, one.line, /[.;:!?]/);
		if (open && !one.marker && (isRest || hangs(text, last, one.line))) {
			open.line = { ...open.line, end: one.line.end };
			open.count++;
		} else whole.push({ line: one.line, head: one, count: 1 });
		last = one.line;
	}
	return whole.map(({ line, head, count }) => (count === 1 ? head : see(text, line, language)));
}
