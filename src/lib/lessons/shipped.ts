/**
 * The tours that come with a document, tours.json, checked when the site is built: in every language of the site, every
 * node there, every quote in its clause. What is wrong stops the build with one sentence: file, tour, scene, remedy.
 */

import * as v from 'valibot';
import { parse } from '$lib/clauses/json';
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
	const stop = (sentence: string, cause?: unknown): never => {
		throw new Error(`${place}: ${sentence}`, { cause });
	};
	const file = shaped(shape.file, valueOf(json, stop), '', stop);
	if (file.format !== format) stop(`the format is “${file.format}”; write “${format}”.`);
	if (file.version !== version) stop(`the version is ${file.version}; write it anew in version ${version}.`);
	if (file.document !== known.document) stop(`the document is “${file.document}”; write “${known.document}”.`);
	const tours = file.tours.map((value, index): Tour => {
		const tour = shaped(shape.tour, value, `tour ${index + 1}, `, stop);
		const scenes = tour.scenes.map((each, at) => shaped(shape.scene, each, `tour ${tour.id}, scene ${at + 1}, `, stop));
		return { ...tour, scenes };
	});
	const [fault] = [...twice(tours), ...tours.flatMap((tour) => faultsIn(tour, known, languages))];
	return fault === undefined ? tours : stop(fault);
}

type Stop = (sentence: string, cause?: unknown) => never;

function valueOf(json: string, stop: Stop): unknown {
	try {
		return parse(json);
	} catch (error) {
		return stop(error instanceof Error ? error.message : String(error), error);
	}
}

function shaped<Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown,
	of: string,
	stop: Stop
): v.InferOutput<Schema> {
	const result = v.safeParse(schema, value);
	return result.success ? result.output : stop(`${of}${shape.firstFault(result.issues).sentence}`);
}

function twice(tours: readonly Tour[]): string[] {
	const repeated = (items: readonly { readonly id: string }[]): string[] =>
		items.map(({ id }) => id).filter((id, at, ids) => ids.indexOf(id) !== at);
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

function untranslated(fields: object, languages: readonly string[]): string[] {
	return Object.entries(fields).flatMap(([field, words]: [string, object]) =>
		languages
			.filter((language) => !Object.hasOwn(words, language))
			.map((language) => `${field} lack the language “${language}”; add it.`)
	);
}

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
