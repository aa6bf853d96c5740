/**
 * All tours of a document, those that come with it and the reader's own: the one door through which a tour is got. The
 * reader's are loaded with the first that is asked for; the list follows what the reader changes.
 */

import type { Tour } from '$lib/lessons/tour';
import type { Explorer } from './explorer.svelte';
import type { OwnTours } from './owntours.svelte';

export interface Tours {
	/** Those that come with the document first. */
	readonly all: readonly Tour[];
	readonly own: OwnTours;
}

/** Never fails for want of a shelf: what the browser doesn't keep lasts as long as the page. */
export async function ownTours(explorer: Explorer): Promise<OwnTours> {
	explorer.own ??= import('./later')
		.then((later) => later.ownTours())
		.then(({ OwnTours }) => OwnTours.open(explorer.topic));
	try {
		return await explorer.own;
	} catch (error) {
		explorer.own = null;
		throw error;
	}
}

export async function toursOf(explorer: Explorer): Promise<Tours> {
	const [shipped, own] = await Promise.all([explorer.supplies.tours(), ownTours(explorer)]);
	return {
		own,
		get all() {
			return [...shipped, ...own.tours];
		}
	};
}
