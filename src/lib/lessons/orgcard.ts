/**
 * A card for one organization: the clauses that name it, with whom a clause ties it, and who is named beside it. It says
 * nothing of a group, because a text that places no organization in a group gives none.
 */

import { appearances, company, nodes } from '$lib/graph/ask';
import type { NodeKey, Relation } from '$lib/graph/kinds';
import type { Source } from '$lib/views/scene';
import { proofOf, type Proof } from './exercise';
import { passages, type Passage } from './passage';

export interface OrganizationCard {
	readonly organization: NodeKey;
	/** Clauses of the text in all, and how many name it. */
	readonly total: number;
	readonly count: number;
	readonly named: readonly Passage[];
	/** One entry for each sentence that ties it to others, whichever way. */
	readonly ties: readonly CardTie[];
	/** Organizations that share a clause with it, in the order of the cast. */
	readonly beside: readonly NodeKey[];
}

export interface CardTie {
	readonly relation: Relation;
	readonly with: readonly NodeKey[];
	readonly proof: Proof;
}

export const organizationCards = (source: Source): OrganizationCard[] =>
	nodes(source.graph, 'organization').map((organization) => organizationCard(source, organization));

export function organizationCard(source: Source, organization: NodeKey): OrganizationCard {
	const { graph } = source;
	const { names } = appearances(graph, organization);
	return {
		organization,
		total: nodes(graph, 'clause').length,
		count: names.length,
		named: passages(source, names),
		ties: ties(source, organization),
		beside: [...company(graph, organization, 'organization').keys()]
	};
}

/** Relations that the text states between actors; being named by a clause isn't one of them. */
const stated: readonly Relation[] = ['collaborates-with', 'issued-by'];

function ties({ graph }: Source, organization: NodeKey): CardTie[] {
	const found = graph.filterEdges(organization, (_edge, { relation }) => stated.includes(relation));
	const byWords = new Map<string, CardTie>();
	for (const edge of found) {
		const data = graph.getEdgeAttributes(edge);
		const other = graph.opposite(organization, edge) as NodeKey;
		for (const proof of proofOf(data, organization)) {
			const words = `${data.relation} ${proof.start} ${proof.end}`;
			const known = byWords.get(words);
			byWords.set(words, { relation: data.relation, with: [...(known?.with ?? []), other], proof });
		}
	}
	return [...byWords.values()];
}
