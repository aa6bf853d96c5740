/**
 * What the map answers: the chosen node in, a plain sentence with figures and quotes out (marked as rich.ts reads it).
 * It is made from the graph and is also the picture's alternative text.
 */

import type { About, ByLanguage, Reading } from '$lib/clauses/clause';
import { appearances, company, following, nodes, within, type Appearance } from '$lib/graph/ask';
import type { Evidence, NodeKey, NodeKind } from '$lib/graph/kinds';
import type { Paths } from '$lib/graph/trace';
import { actorOf, clauseName, idOf, nameOf, roleOf, verb } from '$lib/views/names';
import type { Source } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import type { Locale } from '$lib/words/runtime';
import type { Choices } from './address';

export interface Topic extends Source {
	readonly about: About;
	readonly readings: ByLanguage<Reading>;
	readonly language: Locale;
}

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

/** A number as sentences want it: in words up to twenty, and as it agrees with a feminine noun. */
export function amount(count: number): { count: number; word: string; feminine: string } {
	const word = m.number_words().split(' ')[count] ?? String(count);
	return { count, word, feminine: count === 1 ? m.number_feminine() : word };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const listed = (items: readonly string[], language: string): string =>
	new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

const total = ({ graph }: Source): number => nodes(graph, 'clause').length;

/** An actor as it stands in a sentence; anything else by its name. */
export const phrase = (topic: Topic, actor: NodeKey): string =>
	actorOf(topic, actor)?.phrases[topic.language] ?? nameOf(topic, actor, topic.language);

/** One for the singular, two for the plural: what the verb agrees with. */
const grammar = (topic: Topic, actor: NodeKey): number => (actorOf(topic, actor)?.plural ? 2 : 1);

function atRest(topic: Topic): string {
	const { graph, language } = topic;
	const count = (kind: NodeKind) => nodes(graph, kind).length;
	const words = (kind: NodeKind) => amount(count(kind));
	const counts = m.rest_counts({
		groups: capital(count('stakeholder-group') > 0 ? m.n_groups(words('stakeholder-group')) : m.no_group()),
		roles: count('role') > 0 ? m.n_roles(words('role')) : m.no_role(),
		clauses: m.n_clauses(words('clause'))
	});
	const organizations = m.n_organizations(words('organization'));
	const each = count('role') === count('stakeholder-group');
	const gives =
		count('role') === 0
			? count('organization') > 0
				? m.rest_names({ organizations })
				: m.rest_names_none()
			: each
				? m.rest_each({ organizations })
				: m.rest_some({ roles: m.n_roles(words('role')), organizations });
	const addressed = addressing(topic, language);
	return [counts, addressed ? gives : `${gives}.`, addressed].filter(Boolean).join(' ');
}

/** “and addresses « les Etats Membres » …”: quoted, so in the original's own words. */
function addressing({ reading }: Topic, language: string): string {
	const section = reading.sections.find(({ addressees }) => addressees.length > 0);
	if (!section) return '';
	return m.rest_invites({
		addressees: listed(
			section.addressees.map(({ quote }) => `<q>${quote}</q>`),
			language
		)
	});
}

/** What the operative part alone does: everything counted from the ties that operative words state. */
function atRestOperative(topic: Topic): string {
	const { graph, language } = topic;
	const clauses = nodes(graph, 'clause').filter((node) => graph.getNodeAttribute(node, 'force') === 'operative');
	const spoken = (kind: NodeKind) =>
		nodes(graph, kind).filter((node) =>
			graph.someInEdge(node, (_edge, { evidence, relation }) => evidence?.force === 'operative' && relation !== 'holds')
		).length;
	const some = (count: number, words: (forms: ReturnType<typeof amount>) => string, none: () => string) =>
		count > 0 ? words(amount(count)) : none();
	const does = m.rest_operative({
		clauses: m.n_clauses(amount(clauses.length)),
		roles: some(spoken('role'), m.n_roles, m.no_role),
		groups: some(spoken('stakeholder-group'), m.n_groups, m.no_group),
		organizations: some(spoken('organization'), m.n_organizations, m.no_organization)
	});
	return [does, addressing(topic, language)].filter(Boolean).join(' ');
}

function aboutPath(topic: Topic, from: NodeKey, to: NodeKey, { ways, structural }: Paths): string {
	const short = (node: NodeKey) => capital(phrase(topic, node));
	const facts = { from: short(from), to: phrase(topic, to), ties: m.n_ties({ count: ways[0]?.length ?? 0 }) };
	return structural ? m.path_structural(facts) : m.path_found({ ...facts, ...amount(ways.length) });
}

function named(topic: Topic, actor: NodeKey, names: readonly Appearance[]): string {
	const who = capital(phrase(topic, actor));
	return m.named({ who, named: names.length, total: total(topic), count: grammar(topic, actor) });
}

function aboutGroup(topic: Topic, group: NodeKey): string {
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
	const also = m.also_names({ count: shared.length, word, others: listed(common, language) });
	return (
		also +
		(all.length > 0
			? m.of_these_all({ count: all.length, word: amount(all.length).feminine, total: amount(everyone + 1).word })
			: '.')
	);
}

function aboutRole(topic: Topic, node: NodeKey): string {
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

function aboutClause(topic: Topic, node: NodeKey): string {
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

function aboutSection(topic: Topic, node: NodeKey): string {
	const count = within(topic.graph, node).length;
	const facts = { verb: verb(topic, idOf(node)), clauses: m.n_clauses(amount(count)) };
	const operative = topic.graph.getNodeAttribute(node, 'force') === 'operative';
	const opens = operative ? m.section_opens_operative(facts) : m.section_opens_preamble(facts);
	return [opens, toWhom(topic, idOf(node), 'section')].filter(Boolean).join(' ');
}

/** The words themselves, each wording once. */
export const wordings = (found: readonly Appearance[]): string[] => [
	...new Set(found.flatMap(({ words }) => words.map((proof: Evidence) => proof.quote)))
];

function aboutCollective(topic: Topic, node: NodeKey): string {
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

function aboutOrganization(topic: Topic, node: NodeKey): string {
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

function aboutBody(topic: Topic, node: NodeKey): string {
	const { graph } = topic;
	const who = capital(phrase(topic, node));
	const issued = graph.filterInNeighbors(node, (other) => graph.hasDirectedEdge(`${other} issued-by ${node}`));
	if (issued.some((other) => other.startsWith('document:'))) return m.body_speaks({ who, ...extent(topic) });
	const instruments = m.n_instruments(amount(issued.length));
	const own = issued.length > 0 ? m.body_issues({ instruments }) : '';
	return [named(topic, node, appearances(graph, node).names), own].filter(Boolean).join(' ');
}

function extent(topic: Topic): { sections: string; clauses: string } {
	const sections = nodes(topic.graph, 'section').length;
	return {
		sections: m.n_sections(amount(sections)),
		clauses: m.n_clauses(amount(total(topic)))
	};
}

function aboutInstrument(topic: Topic, node: NodeKey): string {
	const { names } = appearances(topic.graph, node);
	const who = nameOf(topic, node, topic.language);
	const parts = citingParts(topic, node);
	const facts = { who, total: total(topic), parts: parts.length, count: parts.length };
	if (names.length === 0) return parts.length > 0 ? m.cited_only_parts(facts) : m.not_cited({ who });
	const clauses = listed(
		names.map(({ clause }) => clauseName(topic, clause)),
		topic.language
	);
	const cited = { who, named: names.length, total: total(topic), count: names.length, clauses };
	return parts.length > 0 ? `${m.cited_whole(cited)} ${m.cited_parts(facts)}` : m.cited(cited);
}

/** The clauses that cite paragraphs of an instrument and not the whole. */
function citingParts({ graph }: Topic, instrument: NodeKey): string[] {
	const citing = (node: NodeKey) => appearances(graph, node).names.map(({ clause }) => clause);
	const whole = new Set(citing(instrument));
	const parts = following(graph, instrument, 'contains').flatMap(citing);
	return [...new Set(parts)].filter((clause) => !whole.has(clause));
}
