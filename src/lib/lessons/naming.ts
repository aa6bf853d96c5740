/**
 * “Named, only implied, or neither?” One question a clause and answer. Where a collective leaves open whom it means,
 * or a heading addresses the group by name, nothing is asked: there the answer could be disputed.
 */

import { appearances, following, nodes, type Appearances } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import { idOf } from '$lib/views/names';
import type { Source } from '$lib/views/scene';
import { shuffled } from './draw';
import type { Exercise, Kind, Proof, Recipe } from './exercise';
import { wholeClause } from './excerpt';
import { name, type Term } from './say';

const answers = ['named', 'implied', 'neither'] as const;
type Answer = (typeof answers)[number];

const labels: Readonly<Record<Answer, Term>> = {
	named: { key: 'naming_named', gaps: {} },
	implied: { key: 'naming_implied', gaps: {} },
	neither: { key: 'naming_neither', gaps: {} }
};

export const naming: Kind = {
	name: 'naming',
	recipes: (source) => {
		const groups = nodes(source.graph, 'stakeholder-group').map((node) => ({
			node,
			...appearances(source.graph, node)
		}));
		return nodes(source.graph, 'clause').flatMap((clause) => {
			const settled = groups.map((group) => ({ node: group.node, answer: answerFor(source, clause, group) }));
			return answers.flatMap((answer): Recipe[] => {
				const fitting = settled.filter((each) => each.answer === answer).map(({ node }) => node);
				if (fitting.length === 0) return [];
				return [(chance) => question(source, clause, shuffled(fitting, chance)[0] ?? clause, answer)];
			});
		});
	}
};

/** Null where the text doesn't settle it. */
function answerFor({ graph }: Source, clause: NodeKey, { names, addresses, implies }: Appearances): Answer | null {
	const path = idOf(clause);
	const isIn = (list: readonly { readonly clause: string }[]) => list.some((each) => each.clause === path);
	if (isIn(names)) return 'named';
	if (isIn(addresses)) return null;
	if (isIn(implies)) return 'implied';
	const mentioned = following(graph, clause, 'mentions');
	const settled = mentioned.some((node) => node.startsWith('stakeholder-group:'));
	return settled && !mentioned.some((node) => node.startsWith('collective:')) ? 'neither' : null;
}

function question(source: Source, clause: NodeKey, group: NodeKey, answer: Answer): Exercise {
	const { graph } = source;
	return {
		id: `naming ${clause} ${answer}`,
		kind: 'naming',
		form: 'one',
		prompt: { key: 'exercise_naming', gaps: { clause: name(clause), group: name(group) } },
		about: clause,
		veiled: graph.filterOutEdges(clause, (_edge, { relation }) => relation === 'mentions'),
		options: answers.map((id) => ({ id, label: labels[id] })),
		right: [answer],
		proofs: answer === 'neither' ? wholeClause(source, clause, clause) : words(source, clause, group, answer)
	};
}

function words(source: Source, clause: NodeKey, group: NodeKey, answer: 'named' | 'implied'): Proof[] {
	const { names, implies } = appearances(source.graph, group);
	const found = (answer === 'named' ? names : implies).find((each) => each.clause === idOf(clause))?.words ?? [];
	const section = source.reading.sections.find(({ path }) => path === idOf(clause).split('.')[0]);
	return found.map(({ quote, start, end }): Proof => {
		const inHeading = section !== undefined && start < section.heading.end;
		const place: NodeKey = inHeading ? `section:${section.path}` : clause;
		return { place, quote, start, end, node: answer === 'named' ? group : clause };
	});
}
