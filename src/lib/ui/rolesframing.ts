/** What stands around the roles: a title that counts, how to read the quotes, where they come from. */

import { nodes } from '$lib/graph/ask';
import { clauseName } from '$lib/views/names';
import { run } from '$lib/views/prose';
import type { Framing } from '$lib/views/roles';
import type { Run } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import { parts, spoken } from './rich';
import { amount, capital, type Topic } from './topic';

/** « Qui fait quoi : cinq groupes, cinq rôles » */
export function rolesTitle({ graph }: Topic): string {
	const count = (kind: 'stakeholder-group' | 'role') => amount(nodes(graph, kind).length);
	const roles = count('role');
	return m.roles_title({
		groups: m.n_groups(count('stakeholder-group')),
		roles: roles.count > 0 ? m.n_roles(roles) : m.no_role()
	});
}

/** `absent` is the heading of those whom the text never names; null shows none of them. */
export function rolesFraming(topic: Topic, absent: string | null = null): Framing {
	const organizations = m.n_organizations(amount(nodes(topic.graph, 'organization').length));
	return {
		title: [run(spoken(rolesTitle(topic)))],
		// Without a role there is no quote to be read.
		lead: (topic.cast.roles.length > 0 ? parts(m.roles_lead()) : []).map(({ style, text }) => stressed(style, text)),
		none: m.roles_none(),
		also: m.roles_also(),
		organizations: capital(m.roles_beside({ organizations })),
		key: { preamble: m.preamble(), operative: m.roles_operative(), addressed: m.roles_addressed() },
		source: sourced(topic),
		absent
	};
}

/** Shown as the quotes show it. */
function stressed(style: string, text: string): Run {
	if (style === 'strong') return run(text, { weight: 700 });
	return style === 'name' ? run(text, { underline: true }) : run(text, { ink: 'quiet' });
}

function sourced({ about, cast, reading, language }: Topic): string {
	const label = about.labels[language] ?? about.slug;
	const paths = cast.roles.map(({ clause }) => clause);
	const clauses = together(paths.map((path) => clauseName({ reading }, path)));
	return paths.length > 0 ? m.roles_source({ label, clauses }) : m.roles_source_none({ label });
}

/** `reconnaissant b) i–v`: what all names begin with is said once. */
function together(names: readonly string[]): string {
	const [first = '', ...others] = names;
	const last = others.at(-1);
	if (!last) return first;
	const head = first.slice(0, first.lastIndexOf(' ') + 1);
	const shared = head !== '' && names.every((name) => name.startsWith(head));
	return shared ? `${first}–${last.slice(head.length)}` : names.join(', ');
}
