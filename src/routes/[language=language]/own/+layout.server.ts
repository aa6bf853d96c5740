import { instruments } from '$lib/clauses/library';
import type { LayoutServerLoad } from './$types';

/** The document of the library that the header leads back to. */
export const load: LayoutServerLoad = () => {
	const [first] = instruments;
	if (!first) throw new Error('src/documents is empty; add a document.');
	return { document: first.about.slug, label: first.about.labels };
};
