/** The data of a document's page in, its Explorer out: what it is about, and what an address may name. */

import type { About, ByLanguage, Cast, Reading } from '$lib/clauses/clause';
import { restore, type GraphData } from '$lib/graph/build';
import type { Layout, Room } from '$lib/views/scene';
import type { Locale } from '$lib/words/runtime';
import type { Outside } from './choosing.svelte';
import { Explorer } from './explorer.svelte';
import { kindFilters, tieFilters } from './filters';
import { ownId } from './paths';
import { filesOf, type Supplies } from './supplies';

export interface Studied {
	readonly about: About;
	readonly cast: Cast;
	readonly readings: ByLanguage<Reading>;
	readonly graph: GraphData;
	readonly pane: Layout;
	readonly phone: Layout;
	readonly room: Room;
	readonly tours: readonly { readonly id: string; readonly steps: number }[];
	/** Files beside the pages unless given. */
	readonly supplies?: Supplies;
	readonly language: Locale;
}

export function explorerOf(data: Studied, outside: Outside): Explorer {
	const { about, cast, readings, language, room, supplies = filesOf(about.slug) } = data;
	const reading = readings[about.original];
	if (!reading) throw new Error(`${about.slug}: the original text is missing.`);
	const graph = restore(data.graph);
	const known = {
		nodes: new Set(graph.filterNodes((_node, { kind }) => kind !== 'document')),
		placed: new Set(Object.keys(data.pane)),
		room,
		filters: new Set([
			...[...kindFilters, ...tieFilters].map(({ id }) => id),
			...reading.sections.map(({ path }) => `part:${path}`)
		]),
		texts: new Set(Object.keys(readings)),
		tours: new Map(data.tours.map(({ id, steps }) => [id, steps])),
		own: ownId(about.slug)
	};
	return new Explorer({ about, cast, reading, readings, graph, language }, known, supplies, outside);
}
