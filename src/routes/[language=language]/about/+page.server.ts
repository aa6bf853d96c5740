import { instruments } from '$lib/clauses/library';
import type { PageServerLoad } from './$types';

/** The first document of the library is the one that the page speaks about. */
export const load: PageServerLoad = () => {
	const [first] = instruments;
	if (!first) throw new Error('src/documents is empty; add a document.');
	return { about: first.about };
};
