/** The reverse of naming: what the text leaves open. Clauses that name no group, groups that nothing addresses or names. */

import { appearances, following, nodes } from './ask';
import type { InstrumentGraph } from './build';
import type { NodeKey } from './kinds';

export interface Open {
	readonly clausesWithoutGroup: readonly NodeKey[];
	readonly neverAddressed: readonly NodeKey[];
	/** Groups that no clause names but a collective implies. */
	readonly onlyImplied: readonly NodeKey[];
	/** Clauses in which a collective implies groups that the clause itself doesn't name. */
	readonly clausesImplying: readonly NodeKey[];
}

export function leftOpen(graph: InstrumentGraph): Open {
	const groups = nodes(graph, 'stakeholder-group').map((group) => ({ group, ...appearances(graph, group) }));
	const clauses = nodes(graph, 'clause');
	const implying = new Set(groups.flatMap(({ implies }) => implies.map(({ clause }) => clause)));
	return {
		clausesWithoutGroup: clauses.filter(
			(clause) => !following(graph, clause, 'mentions').some((actor) => actor.startsWith('stakeholder-group:'))
		),
		neverAddressed: groups.filter(({ addresses }) => addresses.length === 0).map(({ group }) => group),
		onlyImplied: groups
			.filter(({ names, implies }) => names.length === 0 && implies.length > 0)
			.map(({ group }) => group),
		clausesImplying: clauses.filter((clause) => implying.has(graph.getNodeAttribute(clause, 'id')))
	};
}
