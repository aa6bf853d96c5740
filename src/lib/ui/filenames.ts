/** What each format of the data is called in a list of what can be saved; by the ids of the exports, and the project itself. */

import { m } from '$lib/words/messages';

export const fileNames: Readonly<Record<string, () => string>> = {
	project: m.data_project,
	'csv-clauses': m.data_clauses,
	'csv-actors': m.data_actors,
	'csv-ties': m.data_ties,
	'csv-matrix': m.data_matrix,
	gexf: m.data_gexf,
	graphml: m.data_graphml,
	graphology: m.data_graphology,
	annotations: m.data_annotations,
	akn: m.data_akn
};
