/** The whole program up to its views: a text has become clauses, the clauses become a graph that is measured once. */

import type { Instrument } from '$lib/clauses/clause';
import { build, type InstrumentGraph } from '$lib/graph/build';
import { measure } from '$lib/graph/measure';
import type { Source } from '$lib/views/scene';

/** An instrument of the library with its graph, as every view wants it. */
export function study(instrument: Instrument): Source & { readonly graph: InstrumentGraph } {
	const { about, cast, readings } = instrument;
	const reading = readings[about.original];
	if (!reading) throw new Error(`src/documents/${about.slug}: text.${about.original}.txt is missing; add it.`);
	return { cast, reading, graph: measure(build(instrument)) };
}
