/** The figures of an actor as words, each with what it means: ties, betweenness, community. */

import type { NodeKey } from '$lib/graph/kinds';
import { actorOf } from '$lib/views/names';
import { m } from '$lib/words/messages';
import type { Topic } from './topic';

export interface Figure {
	readonly told: string;
	readonly means: string;
}

export function figures(topic: Topic, node: NodeKey): readonly Figure[] {
	const { degree = 0, betweenness = 0 } = topic.graph.getNodeAttributes(node);
	const others = neighbourhood(topic, node).map((each) => shortName(topic, each));
	return [
		{ told: m.figures_ties({ count: degree }), means: m.figures_degree_means() },
		{ told: m.figures_between({ share: percent(betweenness, topic.language) }), means: m.figures_between_means() },
		{
			told: others.length > 0 ? m.figures_community({ others: listed(others, topic.language) }) : m.figures_alone(),
			means: m.figures_community_means()
		}
	];
}

/** Betweenness as a share of all pairs of other nodes, 0 to 1. */
export const percent = (share: number, language: string): string =>
	new Intl.NumberFormat(language, {
		style: 'percent',
		maximumFractionDigits: share > 0 && share < 0.01 ? 1 : 0
	}).format(share);

/** The groups and organizations of the same community. */
export function neighbourhood({ graph }: Topic, node: NodeKey): NodeKey[] {
	const { community } = graph.getNodeAttributes(node);
	return graph.filterNodes(
		(other, data) =>
			other !== node && data.community === community && /^(stakeholder-group|organization)$/.test(data.kind)
	) as NodeKey[];
}

export const shortName = (topic: Topic, node: NodeKey): string =>
	actorOf(topic, node)?.labels[topic.language]?.join(' ').replace('- ', '') ?? node;

const listed = (items: readonly string[], language: string): string =>
	new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
