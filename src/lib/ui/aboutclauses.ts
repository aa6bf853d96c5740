/** Sentences about the parts of the text: whom a clause names and what it cites, and what a section says to whom. */

import { following, nodes, within } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import { actorOf, idOf, nameOf, roleOf, verb } from '$lib/views/names';
import { m } from '$lib/words/messages';
import { amount, listed, phrase, type Topic } from './topic';

export function aboutClause(topic: Topic, node: NodeKey): string {
	const { graph, language } = topic;
	const operative = graph.getNodeAttribute(node, 'force') === 'operative';
	const clause = nameOf(topic, node, language);
	const named = following(graph, node, 'mentions');
	const role = following(graph, node, 'assigns').map((each) => roleOf(topic, each)?.quotes[topic.about.original])[0];
	return [
		operative ? m.clause_is_operative({ clause }) : m.clause_is_preamble({ clause }),
		whom(
			topic,
			named.filter((actor) => actor.startsWith('stakeholder-group:'))
		),
		besides(named.filter((actor) => actor.startsWith('organization:')).length),
		role && m.clause_gives({ quote: role }),
		cites(topic, following(graph, node, 'cites')),
		toWhom(topic, idOf(node).split('.')[0] ?? '', 'clause')
	]
		.filter(Boolean)
		.join(' ');
}

const besides = (count: number): string =>
	count > 0 ? m.clause_organizations({ organizations: m.n_organizations(amount(count)) }) : '';

/** By the short names of the picture. */
function cites(topic: Topic, instruments: readonly NodeKey[]): string {
	const names = instruments.map((each) => actorOf(topic, each)?.labels[topic.language]?.join(' ') ?? idOf(each));
	return names.length > 0 ? m.clause_cites({ instruments: listed(names, topic.language) }) : '';
}

function whom(topic: Topic, groups: readonly NodeKey[]): string {
	if (groups.length === 0) return m.clause_names_none();
	const everyone = nodes(topic.graph, 'stakeholder-group').length;
	if (groups.length === everyone) return m.clause_names_all({ word: amount(everyone).word });
	return m.clause_names({
		who: listed(
			groups.map((group) => phrase(topic, group)),
			topic.language
		)
	});
}

function toWhom(topic: Topic, section: string, teller: 'clause' | 'section'): string {
	const found = topic.reading.sections.find(({ path }) => path === section);
	if (!found || found.addressees.length === 0) return '';
	const addressees = found.addressees.map(({ quote }) => quote).join('\u00a0», «\u00a0');
	return teller === 'clause' ? m.clause_speaks({ addressees }) : m.section_speaks({ addressees });
}

export function aboutSection(topic: Topic, node: NodeKey): string {
	const count = within(topic.graph, node).length;
	const facts = { verb: verb(topic, idOf(node)), clauses: m.n_clauses(amount(count)) };
	const operative = topic.graph.getNodeAttribute(node, 'force') === 'operative';
	const opens = operative ? m.section_opens_operative(facts) : m.section_opens_preamble(facts);
	return [opens, toWhom(topic, idOf(node), 'section')].filter(Boolean).join(' ');
}
