/**
 * “Which clause proves this tie?” One question a role, one a pair of groups that share a clause, one a clause that
 * speaks of collaboration. The wrong clauses name one of the two, or stand beside the right one.
 */

import { company, following, nodes } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import { idOf } from '$lib/views/names';
import type { Source } from '$lib/views/scene';
import { nearest, shuffled } from './draw';
import { proofOf, type Kind, type Recipe } from './exercise';
import { clauseOption } from './excerpt';
import { name, phrase, type Message } from './say';

/** A tie, and every clause that proves it. */
interface Tie {
	readonly id: string;
	readonly prompt: Message;
	readonly about: NodeKey;
	readonly parties: readonly NodeKey[];
	readonly clauses: readonly NodeKey[];
	/** Edges that prove it, given the clause. */
	readonly edges: (clause: NodeKey) => readonly string[];
}

export const whichClause: Kind = {
	name: 'which-clause',
	recipes: (source) =>
		[...roles(source), ...pairs(source), ...collaborations(source)]
			.filter(({ clauses }) => clauses.length > 0 && clauses.length < nodes(source.graph, 'clause').length)
			.map((tie) => recipe(source, tie))
};

const recipe =
	(source: Source, tie: Tie): Recipe =>
	(chance) => {
		const { graph } = source;
		const [right = tie.about] = shuffled(tie.clauses, chance);
		const others = nodes(graph, 'clause').filter((clause) => !tie.clauses.includes(clause));
		const nearness = (clause: NodeKey) =>
			following(graph, clause, 'mentions').filter((node) => tie.parties.includes(node)).length * 2 +
			Number(idOf(clause).split('.')[0] === idOf(right).split('.')[0]);
		const edges = tie.edges(right);
		return {
			id: `which-clause ${tie.id}`,
			kind: 'which-clause',
			form: 'one',
			prompt: tie.prompt,
			about: tie.about,
			veiled: [...new Set(tie.clauses.flatMap(tie.edges))],
			options: shuffled([right, ...nearest(others, nearness, 3, chance)], chance).map((clause) =>
				clauseOption(source, clause)
			),
			right: [right],
			proofs: edges.flatMap((edge) => proofOf(graph.getEdgeAttributes(edge), right))
		};
	};

function roles({ graph }: Source): Tie[] {
	return nodes(graph, 'stakeholder-group').flatMap((group) =>
		following(graph, group, 'holds').map((role): Tie => ({
			id: role,
			prompt: { key: 'exercise_clause_role', gaps: { group: phrase(group), role: name(role) } },
			about: role,
			parties: [group],
			clauses: nodes(graph, 'clause').filter((clause) => following(graph, clause, 'assigns').includes(role)),
			edges: (clause) => [`${clause} assigns ${role}`]
		}))
	);
}

function pairs({ graph }: Source): Tie[] {
	const groups = nodes(graph, 'stakeholder-group');
	return groups.flatMap((one, index) =>
		[...company(graph, one, 'stakeholder-group')]
			.filter(([other]) => groups.indexOf(other) > index)
			.map(([other, clauses]): Tie => ({
				id: `${one} ${other}`,
				prompt: { key: 'exercise_clause_both', gaps: { one: phrase(one), other: phrase(other) } },
				about: one,
				parties: [one, other],
				clauses: clauses.map((path): NodeKey => `clause:${path}`),
				edges: (clause) => [one, other].flatMap((group) => graph.outEdges(clause, group))
			}))
	);
}

/** One a clause: its first pair of partners stands for all. */
function collaborations({ graph }: Source): Tie[] {
	const seen = new Set<string>();
	return graph
		.mapEdges((edge, { relation, evidence }, from, to): Tie[] => {
			if (relation !== 'collaborates-with' || !evidence || seen.has(evidence.clause)) return [];
			seen.add(evidence.clause);
			const [one, other] = [from as NodeKey, to as NodeKey];
			return [
				{
					id: edge,
					prompt: { key: 'exercise_clause_collaboration', gaps: { one: phrase(one), other: phrase(other) } },
					about: one,
					parties: [one, other],
					clauses: [`clause:${evidence.clause}`],
					edges: () => [edge]
				}
			];
		})
		.flat();
}
