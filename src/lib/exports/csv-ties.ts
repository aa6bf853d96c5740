/** One row a tie of the graph, with the words that prove it and their place in the text (UTF-16 offsets). */

import { csv } from './csv';
import { named, type Work } from './work';

const header = ['from', 'from name', 'relation', 'to', 'to name', 'clause', 'quote', 'start', 'end'];

export function write(work: Work): string {
	const rows = work.graph.mapEdges((_edge, { relation, evidence }, from, to) => [
		...[from, named(work, from), relation, to, named(work, to)],
		...[evidence?.clause ?? null, evidence?.quote ?? null, evidence?.start ?? null, evidence?.end ?? null]
	]);
	return csv(header, rows);
}
