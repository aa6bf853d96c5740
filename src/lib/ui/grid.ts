/** The matrix's table: columns that stand together under one head, and the cell at which a selection is at home. */

import type { Column, Matrix } from '$lib/views/matrix';
import type { At } from './roving';

export interface Run {
	readonly name: string;
	readonly columns: readonly Column[];
}

/** Columns that have something in common, in the order of its first appearance. */
export function runs(columns: readonly Column[], common: (column: Column) => string): readonly Run[] {
	const names = [...new Set(columns.map(common))];
	return names.map((name) => ({ name, columns: columns.filter((column) => common(column) === name) }));
}

/** Of a selection made elsewhere: the cell that gives its role, or the first that says anything of it. */
export function homeOf({ rows, columns }: Matrix, chosen: At['row']): At | null {
	const row = rows.find((each) => each.key === chosen);
	if (!row) return chosen?.startsWith('clause:') ? { row: null, column: chosen } : null;
	const given = row.cells.findIndex((cell) => cell[0]?.manner === 'given');
	const first = given >= 0 ? given : row.cells.findIndex((cell) => cell.length > 0);
	return { row: row.key, column: columns[first]?.key ?? null };
}
