/**
 * A card for the table that speaks for one group: what the text gives it, where it is named, with whom, what it is
 * invited to do. Everything is quoted; the questions come from plan.ts, the lines to write on from whoever prints it.
 */

import { appearances, company, following, nodes, within } from '$lib/graph/ask';
import { key } from '$lib/graph/build';
import type { NodeKey } from '$lib/graph/kinds';
import type { Source } from '$lib/views/scene';
import { idOf } from '$lib/views/names';
import { proofOf, type Proof } from './exercise';
import { passage, passages, type Passage } from './passage';

export interface RoleCard {
	readonly group: NodeKey;
	/** Clauses of the text in all, and how many name the group, the one of its role among them. */
	readonly total: number;
	readonly count: number;
	/** Null if the text gives it none. The passage's marks are the words that give the role. */
	readonly role: { readonly node: NodeKey; readonly passage: Passage; readonly proof: Proof } | null;
	/** Clauses that name it, without that of its role; the marks are its name. */
	readonly named: readonly Passage[];
	/** Clauses that mean it by a collective only; the marks are the collective's words, if they stand in the clause. */
	readonly implied: readonly Passage[];
	/** The groups named beside it, with the clauses that they share, in the order of the cast. */
	readonly company: readonly { readonly group: NodeKey; readonly clauses: readonly NodeKey[] }[];
	/** Headings that speak to it, and the clauses below. */
	readonly invitations: readonly Invitation[];
}

export interface Invitation {
	readonly section: NodeKey;
	/** Is it addressed by its name, or among others by a collective? */
	readonly by: 'name' | 'collective';
	/** The words of the heading that mean it. */
	readonly proof: Proof;
	readonly passages: readonly Passage[];
}

export const roleCards = (source: Source): RoleCard[] =>
	nodes(source.graph, 'stakeholder-group').map((group) => roleCard(source, group));

export function roleCard(source: Source, group: NodeKey): RoleCard {
	const { graph } = source;
	const { names, implies } = appearances(graph, group);
	const role = roleOf(source, group);
	const invitations = nodes(graph, 'section').flatMap((section) => invitation(source, section, group));
	const below = new Set(invitations.flatMap(({ passages }) => passages.map(({ clause }) => idOf(clause))));
	return {
		group,
		total: nodes(graph, 'clause').length,
		count: names.length,
		role,
		named: passages(
			source,
			names.filter(({ clause }) => `clause:${clause}` !== role?.passage.clause)
		),
		implied: passages(
			source,
			implies.filter(({ clause }) => !below.has(clause))
		),
		company: [...company(graph, group, 'stakeholder-group')].map(([other, clauses]) => ({
			group: other,
			clauses: clauses.map((path): NodeKey => `clause:${path}`)
		})),
		invitations
	};
}

function roleOf(source: Source, group: NodeKey): RoleCard['role'] {
	const { graph } = source;
	const [node] = following(graph, group, 'holds');
	if (!node) return null;
	const [proof] = proofOf(graph.getEdgeAttributes(`${group} holds ${node}`), node);
	const [found] = proof ? passage(source, proof.place, [proof]) : [];
	return proof && found ? { node, passage: found, proof } : null;
}

/** By name before by collective: who is addressed by name isn't also among the others. */
function invitation(source: Source, section: NodeKey, group: NodeKey): Invitation[] {
	const { graph } = source;
	const addressed = following(graph, section, 'addresses');
	const means = (node: NodeKey) => graph.getNodeAttribute(node, 'implies')?.includes(group) ?? false;
	const addressee = addressed.includes(group) ? group : addressed.find(means);
	if (!addressee) return [];
	const proofs = proofOf(graph.getEdgeAttributes(`${section} addresses ${addressee}`), group);
	const below = within(graph, section).flatMap((path) => passage(source, key('clause', path)));
	return proofs.map((proof) => ({
		section,
		by: addressee === group ? 'name' : 'collective',
		proof,
		passages: below
	}));
}
