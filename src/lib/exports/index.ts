/** The list of the files that a finished work can be saved as: one module a format, loaded when it is asked for. */

import type { Work, Writer } from './work';

export type { Work } from './work';

export interface Export {
	/** As `--to` and addresses call it. */
	readonly id: string;
	/** Without its dot. */
	readonly extension: string;
	readonly mime: string;
	write(work: Work): Promise<string>;
}

const later =
	(load: () => Promise<{ readonly write: Writer }>) =>
	async (work: Work): Promise<string> =>
		(await load()).write(work);

const csv = { extension: 'csv', mime: 'text/csv' };

export const exports = [
	{ id: 'csv-clauses', ...csv, write: later(() => import('./csv-clauses')) },
	{ id: 'csv-actors', ...csv, write: later(() => import('./csv-actors')) },
	{ id: 'csv-ties', ...csv, write: later(() => import('./csv-ties')) },
	{ id: 'csv-matrix', ...csv, write: later(() => import('./csv-matrix')) },
	{ id: 'gexf', extension: 'gexf', mime: 'application/gexf+xml', write: later(() => import('./gexf')) },
	{ id: 'graphml', extension: 'graphml', mime: 'application/graphml+xml', write: later(() => import('./graphml')) },
	{ id: 'graphology', extension: 'graph.json', mime: 'application/json', write: later(() => import('./graphology')) },
	{ id: 'annotations', extension: 'jsonld', mime: 'application/ld+json', write: later(() => import('./annotations')) },
	{ id: 'akn', extension: 'akn.xml', mime: 'application/akn+xml', write: later(() => import('./akn')) }
] as const satisfies readonly Export[];

export type ExportId = (typeof exports)[number]['id'];

export function exportOf(id: string): Export | undefined {
	return exports.find((each) => each.id === id);
}
