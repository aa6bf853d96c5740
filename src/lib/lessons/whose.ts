/** “To which group does the text give this role?” One question a role; the wrong groups are those named beside it most. */

import { company, following, nodes } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import type { Source } from '$lib/views/scene';
import { nearest, shuffled } from './draw';
import { proofOf, type Kind, type Recipe } from './exercise';
import { name } from './say';

export const whoseRole: Kind = {
	name: 'whose-role',
	recipes: (source) =>
		nodes(source.graph, 'stakeholder-group').flatMap((group) =>
			following(source.graph, group, 'holds').map((role) => recipe(source, group, role))
		)
};

const recipe =
	(source: Source, group: NodeKey, role: NodeKey): Recipe =>
	(chance) => {
		const { graph } = source;
		const beside = company(graph, group, 'stakeholder-group');
		const others = nodes(graph, 'stakeholder-group').filter((other) => other !== group);
		const wrong = nearest(others, (other) => beside.get(other)?.length ?? 0, 3, chance);
		const holds = `${group} holds ${role}`;
		return {
			id: `whose-role ${role}`,
			kind: 'whose-role',
			form: 'one',
			prompt: { key: 'exercise_role', gaps: { role: name(role) } },
			about: role,
			veiled: [holds, ...graph.inEdges(role).filter((edge) => edge !== holds)],
			options: shuffled([group, ...wrong], chance).map((each) => ({ id: each, label: name(each) })),
			right: [group],
			proofs: proofOf(graph.getEdgeAttributes(holds), group)
		};
	};
