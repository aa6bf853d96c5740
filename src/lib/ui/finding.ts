/** The title of a saved picture: a finding that the graph proves, as a sentence. */

import { following, nodes } from '$lib/graph/ask';
import { clauseName, idOf } from '$lib/views/names';
import { m } from '$lib/words/messages';
import { amount, type Topic } from './topic';

export function finding(topic: Topic): string {
	const { graph } = topic;
	const everyone = nodes(graph, 'stakeholder-group');
	if (everyone.length === 0) return m.poster_nobody({ clauses: m.n_clauses(amount(nodes(graph, 'clause').length)) });
	const all = nodes(graph, 'clause').filter((clause) => {
		const named = following(graph, clause, 'mentions');
		return everyone.every((group) => named.includes(group));
	});
	const groups = m.n_groups(amount(everyone.length));
	const [only] = all;
	if (!only) return m.poster_none({ groups });
	return all.length === 1
		? m.poster_one({ groups, clause: clauseName(topic, idOf(only)) })
		: m.poster_some({ count: all.length, groups });
}
