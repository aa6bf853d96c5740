/** What a file is written from, and what a format offers. The same work gives the same characters, wherever it is written. */

import type { Instrument, Reading } from '$lib/clauses/clause';
import type { InstrumentGraph } from '$lib/graph/build';
import type { NodeKey } from '$lib/graph/kinds';
import { nameOf } from '$lib/views/names';

/** An instrument with its measured graph, and the language in which actors and roles are named. */
export interface Work {
	readonly instrument: Instrument;
	readonly graph: InstrumentGraph;
	readonly language: string;
}

/** The whole file as text; pure. */
export type Writer = (work: Work) => string;

/** The reading that the graph was built from; `build` has made sure that there is one. */
export function readingOf({ instrument: { about, readings } }: Work): Reading {
	const reading = readings[about.original];
	if (!reading) throw new Error(`${about.slug}: there is no reading in ${about.original}, its own language; add it.`);
	return reading;
}

/** The name of a node as sentences say it; the document's is its title. */
export function named(work: Work, key: string): string {
	const { instrument, language } = work;
	if (key.startsWith('document:')) return instrument.about.titles[language] ?? instrument.about.slug;
	return nameOf({ cast: instrument.cast, reading: readingOf(work) }, key as NodeKey, language);
}
