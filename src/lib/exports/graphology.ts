/** The graph as graphology serializes it; `graph.import` reads it back. */

import type { Work } from './work';

export function write({ graph }: Work): string {
	return `${JSON.stringify(graph.export(), null, '\t')}\n`;
}
