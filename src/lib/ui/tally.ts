/** What the matrix as a whole says: how roles are given, and whom the operative part names. Counted, never written. */

import { isNaming, type Matrix } from '$lib/views/matrix';
import { m } from '$lib/words/messages';
import { amount } from './topic';

export function tally(matrix: Matrix): string {
	return [roles(matrix), operative(matrix)].filter(Boolean).join(' ');
}

const groups = ({ rows }: Matrix) => rows.filter(({ kind }) => kind === 'stakeholder-group');

function roles(matrix: Matrix): string {
	const all = groups(matrix);
	const given = all.map(({ cells }) => cells.flat().filter(({ manner }) => manner === 'given').length);
	const some = given.filter((count) => count > 0).length;
	if (some === 0) return m.matrix_no_role();
	if (given.every((count) => count === 1)) return m.matrix_each();
	return m.matrix_some({ given: some, total: all.length });
}

function operative(matrix: Matrix): string {
	const all = groups(matrix);
	const columns = matrix.columns.flatMap(({ force }, at) => (force === 'operative' ? [at] : []));
	if (all.length < 2 || columns.length === 0) return '';
	const together = columns.filter((at) => all.every(({ cells }) => isNaming(cells[at] ?? []))).length;
	const named = matrix.rows.filter(
		({ kind, cells }) => kind === 'organization' && columns.some((at) => isNaming(cells[at] ?? []))
	).length;
	const organizations =
		named > 0
			? m.matrix_organizations({ organizations: m.n_organizations(amount(named)) })
			: m.matrix_no_organization();
	const { word } = amount(all.length);
	return together === 0
		? m.matrix_apart({ word, organizations })
		: m.matrix_together({ count: together, times: amount(together).feminine, word, organizations });
}
