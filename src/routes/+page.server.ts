import { instruments } from '$lib/clauses/library';
import type { PageServerLoad } from './$types';

/** The site opens on the first document of the library. */
export const load: PageServerLoad = () => {
	const [first] = instruments;
	if (!first) throw new Error('src/documents is empty; add a document.');
	return { document: first.about.slug, description: Object.values(first.about.descriptions).join(' ') };
};
