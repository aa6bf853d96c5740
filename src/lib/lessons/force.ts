/** “Preamble or operative part?” One question a clause, asked by its first words; the verb of its section is the proof. */

import { nodes } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import type { Source } from '$lib/views/scene';
import type { Exercise, Kind } from './exercise';
import { beginning, clauseOf, verbOf } from './excerpt';

export const force: Kind = {
	name: 'force',
	recipes: (source) => {
		const clauses = nodes(source.graph, 'clause');
		const forces = new Set(clauses.map((clause) => source.graph.getNodeAttribute(clause, 'force')));
		return forces.size > 1 ? clauses.map((clause) => () => question(source, clause)) : [];
	}
};

function question(source: Source, clause: NodeKey): Exercise {
	const quote = beginning(clauseOf(source, clause)?.text ?? '');
	return {
		id: `force ${clause}`,
		kind: 'force',
		form: 'one',
		prompt: { key: 'exercise_force', gaps: { quote } },
		about: clause,
		veiled: source.graph.inEdges(clause),
		options: [
			{ id: 'preamble', label: { key: 'preamble', gaps: {} } },
			{ id: 'operative', label: { key: 'operative', gaps: {} } }
		],
		right: [source.graph.getNodeAttribute(clause, 'force') ?? 'preamble'],
		proofs: verbOf(source, clause)
	};
}
