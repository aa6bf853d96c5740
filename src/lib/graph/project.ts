/**
 * The graph seen from its groups alone: two of them are tied if a clause names both, and the tie knows the clauses.
 * A projection of clauses × groups onto the groups (Borgatti, Everett 1997); being implied by a collective isn't naming.
 */

import { UndirectedGraph } from 'graphology';
import { appearances, nodes } from './ask';
import type { InstrumentGraph } from './build';
import type { NodeKey, NodeKind } from './kinds';

export interface Common {
	/** Paths of the clauses that name both, in the order of the text. */
	readonly clauses: readonly string[];
}

export type Company = UndirectedGraph<object, Common>;

export function named(graph: InstrumentGraph, kind: NodeKind): Company {
	const company: Company = new UndirectedGraph();
	const clausesOf = new Map(
		nodes(graph, kind).map((node) => [node, appearances(graph, node).names.map(({ clause }) => clause)])
	);
	for (const node of clausesOf.keys()) company.addNode(node);
	const all = [...clausesOf];
	all.forEach(([one, clauses], index) => {
		for (const [other, others] of all.slice(index + 1)) {
			const common = clauses.filter((clause) => others.includes(clause));
			if (common.length > 0) company.addUndirectedEdgeWithKey(`${one} – ${other}`, one, other, { clauses: common });
		}
	});
	return company;
}

/** The pairs with most in common first; equals stay in the order of the cast. */
export const pairs = (
	company: Company
): { readonly one: NodeKey; readonly other: NodeKey; readonly clauses: readonly string[] }[] =>
	company
		.mapEdges((_edge, { clauses }, one, other) => ({ one: one as NodeKey, other: other as NodeKey, clauses }))
		.sort((a, b) => b.clauses.length - a.clauses.length);
