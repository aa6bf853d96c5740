/**
 * A reader's tour file in, its tours out, with a list of what is wrong with it. Whatever can be kept is kept: a scene
 * without its missing node, a tour without its damaged scene, a file of a later version as far as it is understood.
 */

import * as v from 'valibot';
import { lineAndColumn } from '$lib/clauses/json';
import type { Fault } from './fault';
import type { Known } from './known';
import * as shape from './shape';
import { sound } from './sound';
import { format, version, type Tour, type TourScene } from './tour';

export interface Opened {
	readonly tours: readonly Tour[];
	/** In the order of the file; empty if all is well. */
	readonly faults: readonly Fault[];
}

/** Never throws, whatever the file holds. */
export function openTours(json: string, known: Known): Opened {
	const read = valueOf(json);
	if ('code' in read) return { tours: [], faults: [read] };
	const file = v.safeParse(shape.file, read.value);
	if (!file.success || file.output.format !== format) return { tours: [], faults: [{ code: 'not-tours' }] };
	const faults: Fault[] = [];
	if (file.output.version !== version)
		faults.push({ code: 'unknown-version', version: file.output.version, known: version });
	if (file.output.document !== known.document)
		faults.push({ code: 'other-document', document: file.output.document, here: known.document });
	const opened = file.output.tours.map((value, index) => openTour(value, known, index + 1));
	return {
		tours: distinct(opened.flatMap(({ tours }) => tours)),
		faults: [...faults, ...opened.flatMap((each) => each.faults)]
	};
}

/** The file of a reader's tours, as it is saved. */
export function writeTours(document: string, tours: readonly Tour[]): string {
	return `${JSON.stringify({ format, version, document, tours }, null, '\t')}\n`;
}

function valueOf(json: string): { value: unknown } | (Fault & { code: 'not-json' }) {
	try {
		return { value: JSON.parse(json) as unknown };
	} catch {
		return { code: 'not-json', ...lineAndColumn(json) };
	}
}

function openTour(value: unknown, known: Known, number: number): Opened {
	const head = v.safeParse(shape.tour, value);
	if (!head.success) {
		const fault: Fault = { code: 'damaged-tour', tour: number, place: shape.firstFault(head.issues).place };
		return { tours: [], faults: [fault] };
	}
	const faults: Fault[] = [];
	const scenes = head.output.scenes.flatMap((each, index): TourScene[] => {
		const scene = v.safeParse(shape.scene, each);
		if (!scene.success) {
			const { place } = shape.firstFault(scene.issues);
			faults.push({ code: 'damaged-scene', tour: number, scene: index + 1, place });
			return [];
		}
		const checked = sound(scene.output, known, number, index + 1);
		faults.push(...checked.faults);
		return [checked.scene];
	});
	return { tours: [{ ...head.output, scenes: distinct(scenes) }], faults };
}

/** Two of one id are told apart by a number, so that each can be named. */
function distinct<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
	const taken = new Set<string>();
	return items.map((item) => {
		let id = item.id;
		for (let number = 2; taken.has(id); number++) id = `${item.id}-${number}`;
		taken.add(id);
		return { ...item, id };
	});
}
