/**
 * What the map answers: the chosen node in, a plain sentence with figures and quotes out (marked as rich.ts reads it).
 * It is made from the graph and is also the picture's alternative text.
 */

import type { NodeKey } from '$lib/graph/kinds';
import type { Paths } from '$lib/graph/trace';
import { m } from '$lib/words/messages';
import { aboutCollective, aboutGroup, aboutOrganization, aboutRole } from './aboutactors';
import { aboutClause, aboutSection } from './aboutclauses';
import { aboutBody, aboutInstrument } from './aboutinstruments';
import { atRest, atRestOperative } from './aboutrest';
import type { Choices } from './choices';
import { amount, capital, phrase, type Topic } from './topic';

type Asked = Partial<Pick<Choices, 'chosen' | 'to' | 'operative'>>;

/** The answer to what the reader has chosen; at rest, what the whole text says, or its operative part alone. */
export function sentence(topic: Topic, { chosen, to, operative }: Asked = {}, path: Paths | null = null): string {
	if (path && chosen && to) return aboutPath(topic, chosen as NodeKey, to as NodeKey, path);
	if (chosen) return aboutNode(topic, chosen as NodeKey);
	return operative ? atRestOperative(topic) : atRest(topic);
}

function aboutNode(topic: Topic, chosen: NodeKey): string {
	switch (topic.graph.getNodeAttribute(chosen, 'kind')) {
		case 'stakeholder-group':
			return aboutGroup(topic, chosen);
		case 'role':
			return aboutRole(topic, chosen);
		case 'clause':
			return aboutClause(topic, chosen);
		case 'section':
			return aboutSection(topic, chosen);
		case 'collective':
			return aboutCollective(topic, chosen);
		case 'organization':
			return aboutOrganization(topic, chosen);
		case 'body':
		case 'document':
			return aboutBody(topic, chosen);
		case 'instrument':
		case 'paragraph':
			return aboutInstrument(topic, chosen);
	}
}

function aboutPath(topic: Topic, from: NodeKey, to: NodeKey, { ways, structural }: Paths): string {
	const short = (node: NodeKey) => capital(phrase(topic, node));
	const facts = { from: short(from), to: phrase(topic, to), ties: m.n_ties({ count: ways[0]?.length ?? 0 }) };
	return structural ? m.path_structural(facts) : m.path_found({ ...facts, ...amount(ways.length) });
}
