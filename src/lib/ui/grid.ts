/** What the parts of the matrix's table share: columns that stand together under one head. */

import type { Column } from '$lib/views/matrix';

export interface Run {
	readonly name: string;
	readonly columns: readonly Column[];
}

/** Columns that have something in common, in the order of its first appearance. */
export function runs(columns: readonly Column[], common: (column: Column) => string): readonly Run[] {
	const names = [...new Set(columns.map(common))];
	return names.map((name) => ({ name, columns: columns.filter((column) => common(column) === name) }));
}
