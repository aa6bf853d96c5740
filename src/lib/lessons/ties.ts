/**
 * “Who is named in this clause? Draw the ties before they are shown.” One question a clause that names several; all
 * that hold are to be chosen. The wrong ones are of the same kinds, and named nearby.
 */

import { following, nodes } from '$lib/graph/ask';
import type { NodeKey, NodeKind } from '$lib/graph/kinds';
import { idOf } from '$lib/views/names';
import type { Source } from '$lib/views/scene';
import { nearest, shuffled } from './draw';
import { proofOf, type Kind, type Recipe } from './exercise';
import { name } from './say';

const kinds: readonly NodeKind[] = ['stakeholder-group', 'collective', 'organization', 'body'];
/** As many as can be drawn by hand in a minute. */
const mostRight = 6;
const mostOptions = 8;

export const missingTies: Kind = {
	name: 'missing-ties',
	recipes: (source) => {
		const several = nodes(source.graph, 'clause').filter((clause) => named(source, clause).length > 1);
		return several.map((clause) => recipe(source, clause));
	}
};

const named = ({ graph }: Source, clause: NodeKey): NodeKey[] => following(graph, clause, 'mentions');

const recipe =
	(source: Source, clause: NodeKey): Recipe =>
	(chance) => {
		const { graph } = source;
		const all = named(source, clause);
		const right = shuffled(all, chance).slice(0, mostRight);
		const others = kinds
			.flatMap((kind) => nodes(graph, kind))
			.filter((node) => !all.includes(node) && !isAddressed(source, clause, node));
		const nearby = new Set(neighbours(source, clause).flatMap((other) => named(source, other)));
		const nearness = (node: NodeKey) =>
			Number(nearby.has(node)) + 2 * Number(right.some((each) => isAlike(each, node)));
		const wrong = nearest(others, nearness, Math.min(mostOptions - right.length, 4), chance);
		const edges = graph.filterOutEdges(clause, (_edge, { relation }) => relation === 'mentions');
		return {
			id: `missing-ties ${clause}`,
			kind: 'missing-ties',
			form: 'many',
			prompt: { key: 'exercise_ties', gaps: { clause: name(clause) } },
			about: clause,
			veiled: edges,
			options: shuffled([...right, ...wrong], chance).map((node) => ({ id: node, label: name(node) })),
			right,
			proofs: right
				.flatMap((node) => proofOf(graph.getEdgeAttributes(`${clause} mentions ${node}`), node))
				.sort((a, b) => a.start - b.start)
		};
	};

/** Whom the heading above names is neither right nor wrong: it is not the clause that names them. */
const isAddressed = ({ graph }: Source, clause: NodeKey, node: NodeKey): boolean =>
	following(graph, `section:${idOf(clause).split('.')[0] ?? ''}`, 'addresses').includes(node);

const isAlike = (one: NodeKey, other: NodeKey): boolean => one.split(':')[0] === other.split(':')[0];

/** The other clauses of the same section. */
const neighbours = ({ graph }: Source, clause: NodeKey): NodeKey[] =>
	nodes(graph, 'clause').filter(
		(other) => other !== clause && idOf(other).split('.')[0] === idOf(clause).split('.')[0]
	);
