/**
 * Item markers and their order: `1`, `1.`, `a)`, `a.`, `(a)`, `a bis)`, `ii)`, `1.2`, `•`. What `i)` is, a roman number or the
 * letter after h, only the order of the items decides: what came before, and, where both would follow, what comes next.
 */

import type { DoubtCode, Span } from './clause';

/** `number` is bare (“2”), `dot` has a full stop (“2.”), `paren` a bracket (“2)”); `decimal` is “2.1” or “2.a”. */
export type Style = 'letter' | 'roman' | 'number' | 'dot' | 'paren' | 'decimal' | 'bullet';

export interface Marker extends Span {
	readonly label: string;
	readonly style: Style;
}

/** One open list in a section: its style, and the label of its last item. */
export interface Level {
	readonly style: Style;
	readonly label: string;
}

export type Levels = readonly Level[];

/** What stands behind the label of an item put in later: “a bis)”, “3ter”. */
const added = '(?:[ \u00A0-]?(?:bis|ter|quater|quinquies))?';

const forms: readonly (readonly [style: Style, form: RegExp])[] = [
	['letter', new RegExp(`^\\(?([a-z]{1,6}?${added})[ \u00A0]?\\)`)],
	['letter', /^([a-z]|[ivx]{1,5})\.(?=\s)/],
	['decimal', /^(\d{1,2}\.(?:\d{1,2}|[a-z]))(?=[.\s]|$)\.?/],
	['dot', /^(\d{1,3})[ \u00A0]?\.(?!\d)/],
	['paren', /^\(?(\d{1,3})[ \u00A0]?\)/],
	['number', new RegExp(`^(\\d{1,3}${added})(?=\\s+\\p{Cf}?[\\p{L}“"«(]|$)`, 'u')]
];
const bullet = /^(?:[•·▪▫◦●○■□‣⁃∙\uF0B7]|[*–—-](?=\s))\s*/;

/** The marker that a stretch begins with; a bullet before it is part of it. The text may follow at once. */
export function markerOf(text: string, { start, end }: Span): Marker | null {
	const head = text.slice(start, Math.min(end, start + 24));
	const [point = ''] = bullet.exec(head) ?? [];
	for (const [style, form] of forms) {
		const found = form.exec(head.slice(point.length));
		const own = found?.[1];
		if (!found || own === undefined) continue;
		const label = own.replace(/(?<=[a-z\d])[ \u00A0]?(?=(?:bis|ter|quater|quinquies)$)/, '-');
		if (style === 'letter' && !(letterOf(label) || romanOf(label))) continue;
		return { style, label, start, end: start + point.length + found[0].length };
	}
	return point ? { style: 'bullet', label: '', start, end: start + point.trimEnd().length } : null;
}

export interface Followed {
	readonly levels: Levels;
	readonly doubt: DoubtCode | null;
}

const addition = /-[b-t]\w+$/;

/** The open lists once this item stands in them, and whether its place is in doubt. */
export function follow(levels: Levels, marker: Pick<Marker, 'style' | 'label'>, next: string | null): Followed {
	if (marker.style === 'bullet') return nextBullet(levels);
	if (marker.style !== 'letter') return placed(levels, marker.style, marker.label);
	const last = (style: Style) => levels.findLast((level) => level.style === style)?.label ?? null;
	const [letter, roman] = [last('letter'), last('roman')];
	const style = isRoman(letter, roman, marker.label, next) ? 'roman' : 'letter';
	return placed(levels, style, marker.label);
}

function nextBullet(levels: Levels): Followed {
	const open = levels.findIndex(({ style }) => style === 'bullet');
	const count = open < 0 ? 1 : Number(levels[open]?.label) + 1;
	const above = open < 0 ? levels : levels.slice(0, open);
	return { levels: [...above, { style: 'bullet', label: String(count) }], doubt: null };
}

const numbers: ReadonlySet<Style> = new Set<Style>(['number', 'dot', 'paren']);
/** No list goes deeper: it bounds the length of a path. */
const deepest = 5;

function placed(levels: Levels, style: Style, label: string): Followed {
	const value = valueOf(style, label);
	const same = levels.findIndex((level) => level.style === style);
	const cousin = levels.findIndex(
		(level) => numbers.has(level.style) && valueOf(level.style, level.label) + 1 === value
	);
	const open = same < 0 && numbers.has(style) && value > 1 ? cousin : same;
	const own = { style, label };
	if (open >= 0) {
		const last = valueOf(style, levels[open]?.label ?? '');
		const isAdded = value === last && addition.test(label);
		return { levels: [...levels.slice(0, open), own], doubt: isAdded ? null : doubtBetween(style, last, value) };
	}
	const above = levels.filter((level) => level.style !== 'bullet').slice(0, deepest - 1);
	return { levels: [...above, own], doubt: value === 1 || style === 'decimal' ? null : 'numbering-starts-late' };
}

function doubtBetween(style: Style, last: number, value: number): DoubtCode | null {
	if (style === 'decimal' || value === last + 1) return null;
	return value === 1 ? 'numbering-restarts' : 'numbering-jumps';
}

/** Whether a marker is the very next item of a list that is open, or of none: the first. */
export function continues(levels: Levels, { style, label }: Marker): boolean {
	const step = addition.test(label) ? 0 : 1;
	const fits = (as: Style): boolean =>
		levels.some((level) => level.style === as && valueOf(as, label) === valueOf(as, level.label) + step);
	return style === 'letter' ? fits('letter') || (romanOf(label) > 0 && fits('roman')) : fits(style);
}

function valueOf(style: Style, label: string): number {
	if (style === 'letter') return letterOf(label);
	return style === 'roman' ? romanOf(label) : Number.parseInt(label, 10);
}

function isRoman(last: string | null, lastRoman: string | null, label: string, next: string | null): boolean {
	const [letter, roman] = [letterOf(label), romanOf(label)];
	if (!roman || !letter) return roman > 0;
	const step = addition.test(label) ? 0 : 1;
	const letterFits = letter === letterOf(last) + step;
	const romanFits = roman === romanOf(lastRoman) + step;
	if (letterFits !== romanFits) return romanFits;
	if (!letterFits) return label.length > 1;
	if (romanOf(next) === roman + 1) return true;
	if (letterOf(next) === letter + 1) return false;
	return lastRoman !== null;
}

/** `a` is 1, `z` 26, `aa` 27, `bb` 28; 0 for anything else. */
function letterOf(label: string | null): number {
	if (label === null) return 0;
	const [bare, letter] = [label.replace(addition, ''), label.charAt(0)];
	const doubled = bare.length === 2 && bare.charAt(1) === letter;
	if (bare.length !== 1 && !doubled) return 0;
	return letter.charCodeAt(0) - 96 + (doubled ? 26 : 0);
}

const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'];
const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const romans = new Map(tens.flatMap((ten, i) => units.map((unit, j) => [ten + unit, 10 * i + j] as const)));

/** 1 to 99; 0 for anything else. */
function romanOf(label: string | null): number {
	return romans.get(label?.replace(addition, '') ?? '') ?? 0;
}
