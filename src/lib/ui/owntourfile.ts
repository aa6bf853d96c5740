/**
 * The tours made on a text of the reader's own, to and from its project: one file of tours, as each is kept on the shelf
 * in a file of its own. Both ways they are read as carefully as a stranger's.
 */

import type { Instrument } from '$lib/clauses/clause';
import { adopt } from '$lib/lessons/adopt';
import { faultWords } from '$lib/lessons/fault';
import { knownOf, madeOn, type Known } from '$lib/lessons/known';
import { openTours, writeTours } from '$lib/lessons/opened';
import { note, noteIn } from '$lib/projects/say';
import { study } from '$lib/pipeline';
import type { Locale } from '$lib/words/runtime';

const knownIn = (instrument: Instrument): Known => knownOf({ slug: madeOn(instrument.about) }, study(instrument));

/** A tour as the shelf keeps it. */
export interface TourFile {
	readonly id: string;
	readonly json: string;
}

export interface Unpacked {
	readonly files: readonly TourFile[];
	/** What of them could not be kept. */
	readonly remarks: readonly string[];
}

/** `tours` is what stands in a project, whatever it is; null if nothing does. */
export function unpacked(instrument: Instrument, tours: object | null, locale: Locale): Unpacked {
	if (!tours) return { files: [], remarks: [] };
	const known = knownIn(instrument);
	const { tours: opened, faults } = openTours(JSON.stringify(tours), known);
	const said = faults.map((fault) =>
		fault.code === 'not-tours' ? noteIn(note('damaged', { place: 'tours' }), locale) : faultWords(fault, locale)
	);
	const own = adopt([], opened, Date.now());
	const files = own.map((tour) => ({ id: tour.id, json: writeTours(known.document, [tour]) }));
	return { files, remarks: said };
}

/** The files of the shelf as one; null if there is no tour in them. */
export function packed(instrument: Instrument, files: readonly string[]): object | null {
	const known = knownIn(instrument);
	const tours = files.flatMap((json) => openTours(json, known).tours);
	return tours.length > 0 ? (JSON.parse(writeTours(known.document, tours)) as object) : null;
}
