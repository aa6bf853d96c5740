/**
 * Places of the matrix on its page: lanes for columns, rows one under another, and what must be folded away to fit.
 * Sections are at least as wide as their verbs; words are never smaller than 28 units, so what doesn't fit leaves.
 */

import type { NodeKey } from '$lib/graph/kinds';
import { hueOf } from './dress';
import { width } from './letters';
import type { Column, Matrix, Row } from './matrix';
import { idOf, shortName, verb } from './names';
import { lineWidth, run, wrap } from './prose';
import type { Run, Source } from './scene';
import type { Paper } from './sheet';

/** From the first letter of a line to the last. */
export interface Span {
	readonly left: number;
	readonly right: number;
}

/** Letters that a room can read leave the table less of a margin than other pages have. */
export const spanOf = ({ width, margin }: Paper): Span => ({ left: margin - 11, right: width - margin + 11 });

/** Of words, and from one of their lines to the next. */
export const size = 28;
export const line = 30;
export const verbSize = 28;
/** Of names, after their mark. */
export const indent = 48;
/** Between two sections. */
export const between = 10;
const [totals, narrowest, widest] = [96, 60, 96];
const gapOfBlocks = 5;

export interface Section {
	readonly name: string;
	readonly operative: boolean;
	readonly x: number;
	readonly width: number;
}

export interface Lanes {
	readonly sections: readonly Section[];
	readonly centre: (column: Column) => number;
	/** Room of a column's words. */
	readonly room: (column: Column) => number;
	readonly fits: boolean;
}

/** Sections side by side, each at least as wide as its verb. */
export function across(source: Source, { rows, columns }: Matrix, language: string, { left, right }: Span): Lanes {
	const start = left + indent + labelRoom(source, rows, language) + 12;
	const room = right - totals - start;
	const names = [...new Set(columns.map(({ section }) => section))];
	const inside = names.map((name) => columns.filter(({ section }) => section === name));
	const isOperative = (at: number) => inside[at]?.[0]?.force === 'operative';
	const least = names.map((name, at) => {
		const weight = isOperative(at) ? 700 : 400;
		return width(verb(source, name), { face: 'serif-italic', weight, size: verbSize }) + 2;
	});
	const widths = (pitch: number) => inside.map((list, at) => Math.max(list.length * pitch, least[at] ?? 0));
	const total = (pitch: number) => widths(pitch).reduce((sum, each) => sum + each + between, -between);
	let pitch: number = widest;
	while (pitch > narrowest && total(pitch) > room) pitch -= 1;
	const wide = widths(pitch);
	const sections = names.map((name, at) => ({
		name,
		operative: isOperative(at),
		x: Math.round(start + wide.slice(0, at).reduce((sum, each) => sum + each + between, 0)),
		width: Math.round(wide[at] ?? 0)
	}));
	const lane = (column: Column) => {
		const at = names.indexOf(column.section);
		const list = inside[at] ?? [];
		const step = (sections[at]?.width ?? 0) / Math.max(1, list.length);
		return {
			step,
			centre: Math.round((sections[at]?.x ?? 0) + step * (list.findIndex(({ key }) => key === column.key) + 0.5))
		};
	};
	return {
		sections,
		centre: (column) => lane(column).centre,
		room: (column) => lane(column).step,
		fits: total(pitch) <= room
	};
}

export interface Placed {
	readonly row: Row;
	readonly top: number;
	readonly centre: number;
	readonly bottom: number;
	/** Its name, in as many lines as it takes. */
	readonly name: readonly (readonly Run[])[];
}

/** Names of groups stand on one line each; others are no wider. */
function labelRoom(source: Source, rows: readonly Row[], language: string): number {
	const groups = rows.filter(({ kind }) => kind === 'stakeholder-group');
	return Math.max(300, ...groups.map((row) => lineWidth(label(source, row, language), 'sans', size)));
}

/** The rows under one another, the first with its upper edge at `top`, `stretch` times as high as they must be. */
export function down(source: Source, rows: readonly Row[], language: string, top: number, stretch = 1): Placed[] {
	const room = labelRoom(source, rows, language);
	let y = top;
	return rows.map((row, at) => {
		if (at > 0 && row.kind !== rows[at - 1]?.kind) y += gapOfBlocks * stretch;
		const name = wrap(label(source, row, language), room + 4, 'sans', size);
		const height = ((row.kind === 'stakeholder-group' ? 40 : 30) + (name.length - 1) * 28) * stretch;
		y += height;
		return { row, name, top: y - height, centre: y - height / 2, bottom: y };
	});
}

interface Limits {
	readonly span: Span;
	/** For all rows together. */
	readonly room: number;
	/** What is never folded away. */
	readonly kept: ReadonlySet<NodeKey>;
}

/** Rows and columns leave, the least named first and of equals the last, until the rest is no larger than its room. */
export function fold(source: Source, all: Matrix, language: string, { span, room, kept }: Limits): Matrix {
	const high = (rows: readonly Row[]) => down(source, rows, language, 0).at(-1)?.bottom ?? 0;
	const wide = (columns: readonly Column[]) => across(source, { rows: all.rows, columns }, language, span);
	const leaving = all.rows.filter(({ key, kind }) => kind !== 'stakeholder-group' && !kept.has(key));
	const rows = without(all.rows, leastFirst(leaving), (left) => high(left) <= room);
	const order = [
		...leastFirst(all.columns.filter(({ key }) => !kept.has(key))),
		...all.columns.filter(({ key }) => kept.has(key))
	];
	const columns = without(all.columns, order.slice(0, -1), (left) => wide(left).fits);
	const places = all.columns.flatMap((each, at) => (columns.includes(each) ? [at] : []));
	return { columns, rows: rows.map((row) => ({ ...row, cells: places.map((at) => row.cells[at] ?? []) })) };
}

const leastFirst = <Item extends Row | Column>(items: readonly Item[]): Item[] =>
	items.toReversed().toSorted((one, other) => one.total - other.total);

/** Without as few of the first in `order` as it takes; found by halving, for a long text has hundreds of each. */
function without<Item>(all: readonly Item[], order: readonly Item[], fits: (left: readonly Item[]) => boolean): Item[] {
	const left = (count: number): Item[] => {
		const gone = new Set(order.slice(0, count));
		return all.filter((each) => !gone.has(each));
	};
	let [low, high] = [0, order.length];
	if (fits(all)) return [...all];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (fits(left(middle))) high = middle;
		else low = middle;
	}
	return left(high);
}

/** Its hue for a group, quiet for a collective. */
function label(source: Source, { key, kind }: Row, language: string): Run[] {
	const name = shortName(source, key, language);
	if (kind === 'stakeholder-group') return [run(name, { weight: 700, ink: hueOf(source, idOf(key)) ?? 'ink' })];
	return [run(name, kind === 'collective' ? { ink: 'quiet' } : { weight: 600 })];
}
