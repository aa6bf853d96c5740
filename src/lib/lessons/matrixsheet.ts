/**
 * Who does what as a sheet to fill in: a row a clause, a column a group. The same data are the blank sheet (print no
 * marks) and its answers (print them, with the words that prove them).
 */

import type { Force } from '$lib/clauses/clause';
import { appearances, meant, nodes, type Appearance, type Appearances } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import type { Source } from '$lib/views/scene';
import { idOf } from '$lib/views/names';
import type { Proof } from './exercise';
import { beginning, clauseOf } from './excerpt';

/** As in the design: a lettered disc, a dot, a chevron, a dashed ring, a ring with chevron. */
export const marks = ['role', 'named', 'addressed', 'implied', 'addressed-with-others'] as const;
export type MatrixMark = (typeof marks)[number];

export interface MatrixSheet {
	readonly groups: readonly NodeKey[];
	readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
	readonly clause: NodeKey;
	readonly section: NodeKey;
	readonly force: Force;
	readonly excerpt: string;
	/** One a group, in the order of the columns; an empty list is an empty cell. */
	readonly cells: readonly (readonly MatrixEntry[])[];
}

export interface MatrixEntry {
	readonly mark: MatrixMark;
	readonly proofs: readonly Proof[];
}

export function matrixSheet(source: Source): MatrixSheet {
	const { graph } = source;
	const groups = nodes(graph, 'stakeholder-group');
	const columns = groups.map((group) => ({ group, ...appearances(graph, group), among: meant(graph, group).headings }));
	const rows = nodes(graph, 'clause').map((clause): MatrixRow => {
		const section: NodeKey = `section:${idOf(clause).split('.')[0] ?? ''}`;
		return {
			clause,
			section,
			force: graph.getNodeAttribute(clause, 'force') ?? 'preamble',
			excerpt: beginning(clauseOf(source, clause)?.text ?? ''),
			cells: columns.map((column) => cell(source, clause, section, column))
		};
	});
	return { groups, rows };
}

/** `among`: a heading speaks to the others whether or not the clause below names them too. */
type Column = Appearances & { readonly group: NodeKey; readonly among: readonly Appearance[] };

function cell(source: Source, clause: NodeKey, section: NodeKey, column: Column): MatrixEntry[] {
	const { group, assigns, names, addresses, implies, among } = column;
	const entry = (mark: MatrixMark, all: readonly Appearance[], inHeading: boolean): MatrixEntry[] => {
		const proofs = proofsIn(source, { clause, section, group, inHeading }, all);
		return proofs.length > 0 ? [{ mark, proofs }] : [];
	};
	const role = entry('role', assigns, false);
	return [
		...(role.length > 0 ? role : entry('named', names, false)),
		...entry('addressed', addresses, true),
		...entry('implied', implies, false),
		...entry('addressed-with-others', among, true)
	];
}

interface Cell {
	readonly clause: NodeKey;
	readonly section: NodeKey;
	readonly group: NodeKey;
	/** Are words of the heading wanted, or of the clause itself? */
	readonly inHeading: boolean;
}

function proofsIn(source: Source, { clause, section, group, inHeading }: Cell, all: readonly Appearance[]): Proof[] {
	const words = all.find((each) => each.clause === idOf(clause))?.words ?? [];
	const start = clauseOf(source, clause)?.start ?? 0;
	return words
		.filter((proof) => proof.start < start === inHeading)
		.map((proof) => ({
			place: inHeading ? section : clause,
			quote: proof.quote,
			start: proof.start,
			end: proof.end,
			node: group
		}));
}
