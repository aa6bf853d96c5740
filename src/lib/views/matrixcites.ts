/** Under the rows of the matrix's page: how many actors each clause names, and what it cites. */

import type { Column, Matrix } from './matrix';
import { between, indent, line, size, type Lanes } from './matrixlanes';
import { quiet, words, type Captions } from './matrixwords';
import { shortName } from './names';
import { lineWidth, wrap } from './prose';
import type { Prose, Run, Source } from './scene';

/** How many actors each clause names, on the baseline `total`, and what it cites, in so many lines at most. */
export function feet(
	source: Source,
	{ columns }: Matrix,
	lanes: Lanes,
	{ named: count, cites }: Captions,
	{ left, total, cited: most }: { readonly left: number; readonly total: number; readonly cited: number },
	language: string
): Prose[] {
	const citesAt = total + line;
	const named = columns.map((column) =>
		words(`named ${column.key}`, [quiet(String(column.total))], lanes.centre(column), total, { anchor: 'middle' })
	);
	return [
		words('named', [quiet(count)], left + indent, total),
		...named,
		words('cites', [quiet(cites)], left + indent, citesAt),
		...shared(columns.map((column) => cited(source, column, lanes, most, language))).flatMap((group) =>
			citations(group, lanes, citesAt)
		)
	];
}

interface Cited {
	readonly column: Column;
	readonly lines: readonly (readonly Run[])[];
}

/** As many as there is room for, in so many lines at most; the last then says how many are left out. */
function cited(source: Source, column: Column, lanes: Lanes, most: number, language: string): Cited {
	const room = lanes.room(column) + between;
	const names = column.cites.map((key) => wrap([quiet(shortName(source, key, language))], room, 'sans', size));
	const lines: (readonly Run[])[] = [];
	for (const [at, name] of names.entries()) {
		const left = names.length - at;
		const fits = name.every((words) => lineWidth(words, 'sans', size) <= room);
		if (!fits || lines.length + name.length + (left > 1 ? 1 : 0) > most) {
			lines.push([quiet(`+${left}`)]);
			break;
		}
		lines.push(...name);
	}
	return { column, lines };
}

/** What neighbours cite of the same text: its name stands once, between them, for which one column is too narrow. */
function shared(all: readonly Cited[]): Cited[][] {
	const begins = ({ lines }: Cited) => (lines.length > 1 ? (lines[0] ?? []).map(({ text }) => text).join('') : null);
	return all.reduce<Cited[][]>((groups, each) => {
		const last = groups.at(-1)?.at(-1);
		const isNext = last && last.column.section === each.column.section && begins(last) !== null;
		if (isNext && begins(last) === begins(each)) groups.at(-1)?.push(each);
		else groups.push([each]);
		return groups;
	}, []);
}

function citations(group: readonly Cited[], lanes: Lanes, y: number): Prose[] {
	const set = ({ column: { key } }: Cited, x: number, top: number, lines: Cited['lines'], name = 'cites') =>
		lines.length > 0 ? [words(`${name} ${key}`, [], x, top, { anchor: 'middle', lines })] : [];
	const [first, ...others] = group;
	if (!first) return [];
	if (others.length === 0) return set(first, lanes.centre(first.column), y, first.lines);
	const middle = group.reduce((sum, { column }) => sum + lanes.centre(column), 0) / group.length;
	return [
		...set(first, middle, y, first.lines.slice(0, 1), 'cites from'),
		...group.flatMap((each) => set(each, lanes.centre(each.column), y + line, each.lines.slice(1)))
	];
}
