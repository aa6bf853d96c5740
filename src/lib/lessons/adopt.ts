/**
 * Tours from a file and those that a reader has in, what the reader has then out. Nobody's tour is written over: one that
 * is there already stays once, one of the same name gets another, one that came with a document becomes the reader's.
 */

import { isOwn, own, type Tour } from './tour';

/** The next free name from a start, such as the hour: later names stand behind earlier ones. */
export function freeId(taken: readonly Pick<Tour, 'id'>[], start: number): string {
	const ids = new Set(taken.map(({ id }) => id));
	let number = start;
	while (ids.has(own + number.toString(36))) number += 1;
	return own + number.toString(36);
}

/** The ones that were added are those of the list that weren't there before. */
export function adopt(kept: readonly Tour[], opened: readonly Tour[], start: number): readonly Tour[] {
	let all = kept;
	for (const tour of opened) {
		const same = all.find(({ id }) => id === tour.id);
		if (same && JSON.stringify(same) === JSON.stringify(tour)) continue;
		all = [...all, isOwn(tour.id) && !same ? tour : { ...tour, id: freeId(all, start) }];
	}
	return all;
}
