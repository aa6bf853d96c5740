/**
 * The tours that come with a document, tours.json, checked when the site is built: in every language of the site, every
 * node there, every quote in its clause. What is wrong stops the build with one sentence: file, tour, scene, remedy.
 */

import { checkHead, repeated, shaped, stopper, untranslated, valueOf } from './checked';
import type { Fault } from './fault';
import type { Known } from './known';
import * as shape from './shape';
import { sound } from './sound';
import { format, version, type Tour, type TourScene } from './tour';

/** `place` is the file's path, for the sentence; a document without the file has no tours. */
export function shippedTours(
	known: Known,
	languages: readonly string[],
	place: string,
	json: string | undefined
): readonly Tour[] {
	if (json === undefined) return [];
	const stop = stopper(place);
	const file = shaped(shape.file, valueOf(json, stop), '', stop);
	checkHead(file, { format, version, document: known.document }, stop);
	const tours = file.tours.map((value, index): Tour => {
		const tour = shaped(shape.tour, value, `tour ${index + 1}, `, stop);
		const scenes = tour.scenes.map((each, at) => shaped(shape.scene, each, `tour ${tour.id}, scene ${at + 1}, `, stop));
		return { ...tour, scenes };
	});
	const [fault] = [...twice(tours), ...tours.flatMap((tour) => faultsIn(tour, known, languages))];
	return fault === undefined ? tours : stop(fault);
}

function twice(tours: readonly Tour[]): string[] {
	return [
		...repeated(tours).map((id) => `two tours are called ${id}; rename one.`),
		...tours.flatMap((tour) =>
			repeated(tour.scenes).map((id) => `tour ${tour.id}, two scenes are called ${id}; rename one.`)
		)
	];
}

function faultsIn(tour: Tour, known: Known, languages: readonly string[]): string[] {
	const { titles, aims } = tour;
	return [
		...untranslated({ titles, aims }, languages).map((fault) => `tour ${tour.id}, ${fault}`),
		...tour.scenes.flatMap((scene) =>
			[...untranslated(wordsIn(scene), languages), ...sound(scene, known, 0, 0).faults.map(remedy)].map(
				(fault) => `tour ${tour.id}, scene ${scene.id}: ${fault}`
			)
		)
	];
}

const wordsIn = ({ titles, captions, notes }: TourScene) => ({ titles, captions, notes });

function remedy(fault: Fault): string {
	switch (fault.code) {
		case 'missing-node':
			return `there is no node ${fault.node} in this text; correct the key or remove it.`;
		case 'stray-parameter':
			return `the query’s ${fault.parameter}=${fault.value} means nothing here; correct it or remove it.`;
		case 'missing-quote':
			return `“${fault.words}” is not in ${fault.clause} of the original; copy the exact words.`;
		default:
			return `${fault.code}; correct it.`;
	}
}
