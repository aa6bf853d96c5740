/**
 * Item markers: `a)`, `ii)`. What `i)` is, a roman number or the letter after h, only the order of the
 * items decides: what came before, and, where both would follow, what comes next.
 */

import type { Span } from './clause';

export interface Marker extends Span {
	readonly label: string;
}

/** The last letter's label, and the last roman one under it. */
export interface Place {
	readonly letter: string | null;
	readonly roman: string | null;
}

export const beginning: Place = { letter: null, roman: null };

/** `a)`, `a )`, `(a)` at the start of a line; the text may follow at once. */
export function markerOf(text: string, { start, end }: Span): Marker | null {
	const found = /^\(?([a-z]{1,6})[ \u00A0]?\)/.exec(text.slice(start, Math.min(end, start + 12)));
	const label = found?.[1];
	if (!found || !label || !(letterOf(label) || romanOf(label))) return null;
	return { label, start, end: start + found[0].length };
}

export function follow(last: Place, label: string, next: string | null): Place {
	return isRoman(last, label, next) ? { letter: last.letter, roman: label } : { letter: label, roman: null };
}

function isRoman(last: Place, label: string, next: string | null): boolean {
	const [letter, roman] = [letterOf(label), romanOf(label)];
	if (!roman || !letter) return roman > 0;
	const letterFits = letter === letterOf(last.letter) + 1;
	const romanFits = roman === romanOf(last.roman) + 1;
	if (letterFits !== romanFits) return romanFits;
	if (!letterFits) return label.length > 1;
	if (romanOf(next) === roman + 1) return true;
	if (letterOf(next) === letter + 1) return false;
	return last.roman !== null;
}

/** `a` is 1, `z` 26, `aa` 27; 0 for anything else. */
function letterOf(label: string | null): number {
	if (label === null) return 0;
	const letter = label.charAt(0);
	const doubled = label.length === 2 && label.charAt(1) === letter;
	if (label.length !== 1 && !doubled) return 0;
	return letter.charCodeAt(0) - 96 + (doubled ? 26 : 0);
}

const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const romans = new Map(tens.flatMap((ten, i) => units.map((unit, j) => [ten + unit, 10 * i + j] as const)));

/** 1 to 99; 0 for anything else. */
function romanOf(label: string | null): number {
	return romans.get(label ?? '') ?? 0;
}
