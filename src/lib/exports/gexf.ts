/** GEXF 1.3 for Gephi, as graphology writes it. */

import gexf from 'graphology-gexf/common/writer.js';
import { flatEdge, flatNode, type Flat } from './flat';
import type { Work } from './work';
import { legal } from './xml';

export function write(work: Work): string {
	return gexf(work.graph, {
		version: '1.3',
		formatNode: (key, node) => formatted(flatNode(work, key, node)),
		formatEdge: (_key, edge) => formatted(flatEdge(edge))
	});
}

function formatted({ label = '', ...attributes }: Flat): { label: string; attributes: Flat } {
	const safe = Object.entries(attributes).map(([name, value]) => [
		name,
		typeof value === 'string' ? legal(value) : value
	]);
	return { label: legal(String(label)), attributes: Object.fromEntries(safe) };
}
