/** One row an actor or instrument: who it is, its role, the clauses that name it, and its figures in the graph. */

import { appearances } from '$lib/graph/ask';
import { key } from '$lib/graph/build';
import { csv } from './csv';
import { named, type Work } from './work';

const header = ['id', 'kind', 'name', 'role', 'role clause', 'clauses', 'named in', 'ties', 'betweenness', 'community'];

export function write(work: Work): string {
	const { instrument, graph, language } = work;
	const roles = new Map(instrument.cast.roles.map((role) => [role.id, role]));
	const rows = instrument.cast.actors.map(({ id, kind }) => {
		const node = key(kind, id);
		const paths = appearances(graph, node).names.map(({ clause }) => clause);
		const role = roles.get(id);
		const { betweenness = null, community = null } = graph.getNodeAttributes(node);
		return [
			...[id, kind, named(work, node), role ? (role.names[language] ?? role.id) : null, role?.clause ?? null],
			...[paths.length, paths.join(' '), graph.degree(node), betweenness, community]
		];
	});
	return csv(header, rows);
}
