/** Who by clause: one row an actor or instrument, one column a clause, and in the cell what the clause does to it. */

import { appearances, type Appearances } from '$lib/graph/ask';
import { key } from '$lib/graph/build';
import { csv } from './csv';
import { named, readingOf, type Work } from './work';

const deeds = ['assigns', 'names', 'addresses', 'implies'] as const satisfies readonly (keyof Appearances)[];

export function write(work: Work): string {
	const paths = readingOf(work).clauses.map(({ path }) => path);
	const rows = work.instrument.cast.actors.map(({ kind, id }) => {
		const found = appearances(work.graph, key(kind, id));
		const cells = new Map<string, string[]>();
		for (const deed of deeds)
			for (const { clause } of found[deed]) cells.set(clause, [...(cells.get(clause) ?? []), deed]);
		return [id, kind, named(work, key(kind, id)), ...paths.map((path) => cells.get(path)?.join(' ') ?? null)];
	});
	return csv(['id', 'kind', 'name', ...paths], rows);
}
