/** Sentences about those who act: a group, its role, those who are named together or with a tie of their own. */

import { appearances, company, following, nodes, type Appearance } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import { actorOf, clauseName, idOf, nameOf, roleOf } from '$lib/views/names';
import { m } from '$lib/words/messages';
import { wordings } from './said';
import { amount, capital, listed, phrase, total, type Topic } from './topic';

/** One for the singular, two for the plural: what the verb agrees with. */
const grammar = (topic: Topic, actor: NodeKey): number => (actorOf(topic, actor)?.plural ? 2 : 1);

export function named(topic: Topic, actor: NodeKey, names: readonly Appearance[]): string {
	const who = capital(phrase(topic, actor));
	return m.named({ who, named: names.length, total: total(topic), count: grammar(topic, actor) });
}

export function aboutGroup(topic: Topic, group: NodeKey): string {
	const { names } = appearances(topic.graph, group);
	const role = topic.cast.roles.find(({ id }) => id === idOf(group));
	const quote = role?.quotes[topic.about.original];
	return [named(topic, group, names), quote && m.gives_role({ quote }), beside(topic, group)].filter(Boolean).join(' ');
}

/** With whom a group is named: the groups common to all clauses that it shares, and how many of these name everyone. */
function beside(topic: Topic, group: NodeKey): string {
	const { graph, language } = topic;
	const others = [...company(graph, group, 'stakeholder-group')];
	const shared = [...new Set(others.flatMap(([, clauses]) => clauses))];
	if (shared.length === 0) return '';
	const everyone = nodes(graph, 'stakeholder-group').length - 1;
	const all = shared.filter((clause) => others.filter(([, clauses]) => clauses.includes(clause)).length === everyone);
	const common = others
		.filter(([, clauses]) => clauses.length === shared.length)
		.map(([other]) => phrase(topic, other));
	const word = capital(amount(shared.length).feminine);
	if (all.length === shared.length) return m.names_all({ count: all.length, word });
	// Where no other stands in all of them, there is nobody to name.
	const also =
		common.length > 0
			? m.also_names({ count: shared.length, word, others: listed(common, language) })
			: m.also_names_some({ word });
	return (
		also +
		(all.length > 0
			? m.of_these_all({ count: all.length, word: amount(all.length).feminine, total: amount(everyone + 1).word })
			: '.')
	);
}

export function aboutRole(topic: Topic, node: NodeKey): string {
	const role = roleOf(topic, node);
	const group = topic.graph.findInNeighbor(node, (other) => other.startsWith('stakeholder-group:')) as NodeKey;
	const [clause] = appearances(topic.graph, group).assigns;
	return m.role_of({
		role: role?.names[topic.language] ?? idOf(node),
		group: nameOf(topic, group, topic.language),
		clause: clauseName(topic, clause?.clause ?? ''),
		force: clause?.words[0]?.force === 'operative' ? m.operative() : m.preamble(),
		quote: role?.quotes[topic.about.original] ?? ''
	});
}

export function aboutCollective(topic: Topic, node: NodeKey): string {
	const { names, addresses } = appearances(topic.graph, node);
	const implied = topic.graph.getNodeAttribute(node, 'implies')?.length ?? 0;
	const who = capital(nameOf(topic, node, topic.language));
	return [
		m.collective_is({ who, named: names.length, total: total(topic), count: names.length }),
		addresses.length > 0 && m.collective_addressed({ addressed: addresses.length, count: addresses.length }),
		m.collective_says({ quote: wordings([...names, ...addresses]).join('\u00a0», «\u00a0') }),
		implied > 0 && m.collective_implies({ word: amount(implied).word })
	]
		.filter(Boolean)
		.join(' ');
}

export function aboutOrganization(topic: Topic, node: NodeKey): string {
	const { graph } = topic;
	const { names } = appearances(graph, node);
	const partners = following(graph, node, 'collaborates-with');
	const hub = graph.findInNeighbor(node, (other) => graph.hasDirectedEdge(`${other} collaborates-with ${node}`));
	const tie = topic.cast.ties.find(
		({ relation, from, to }) => relation === 'collaborates-with' && [from, ...to].includes(idOf(node))
	);
	const quote = tie?.quotes[topic.about.original] ?? '';
	const organizations = m.n_organizations(amount(partners.length));
	const works =
		partners.length > 0
			? m.collaborates_hub({ organizations, quote })
			: hub && m.collaborates({ hub: phrase(topic, hub as NodeKey), quote });
	return [named(topic, node, names), works, m.in_no_group()].filter(Boolean).join(' ');
}
