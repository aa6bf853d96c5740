/** The clauses of a section as they stand within each other: `2.b.ii` in `2.b`. */

import type { Clause, Reading } from '$lib/clauses/clause';

export interface Branch {
	readonly clause: Clause;
	/** The last part of its path, fit for an eId. */
	readonly id: string;
	readonly branches: readonly Branch[];
}

export function treeOf({ clauses }: Reading, section: string): readonly Branch[] {
	const top: Branch[] = [];
	const all = new Map<string, Branch[]>();
	for (const clause of clauses) {
		if (clause.section !== section) continue;
		const parts = clause.path.split('.');
		const branches: Branch[] = [];
		const id = (parts.length > 1 ? (parts.at(-1) ?? '') : '1').replace(/[^\w-]/g, '-');
		(all.get(parts.slice(0, -1).join('.')) ?? top).push({ clause, id, branches });
		all.set(clause.path, branches);
	}
	return top;
}
