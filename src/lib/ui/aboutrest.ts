/** What the map answers while nothing is chosen: the whole text in figures, or what its operative part alone does. */

import { nodes } from '$lib/graph/ask';
import type { NodeKind } from '$lib/graph/kinds';
import { m } from '$lib/words/messages';
import { amount, capital, listed, type Topic } from './topic';

export function atRest(topic: Topic): string {
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

/** Of a long list of addressees so many are told: the answer leaves room for the map. */
const most = 3;

/** “and addresses « les Etats Membres » …”: quoted, so in the original's own words. */
function addressing({ reading }: Topic, language: string): string {
	const section = reading.sections.find(({ addressees }) => addressees.length > 0);
	if (!section) return '';
	const quotes = section.addressees.map(({ quote }) => `<q>${quote}</q>`);
	const rest = quotes.length - most;
	const shown = rest > 1 ? [...quotes.slice(0, most), m.n_others({ count: rest })] : quotes;
	return m.rest_invites({ addressees: listed(shown, language) });
}

/** What the operative part alone does: everything counted from the ties that operative words state. */
export function atRestOperative(topic: Topic): string {
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
