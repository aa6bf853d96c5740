/**
 * What the page of a document asks for only when it is wanted. A document of the library finds it beside its pages, as
 * files; a text of the reader's own brings it along.
 */

import type { Tour } from '$lib/lessons/tour';
import type { Layout } from '$lib/views/scene';
import { file } from './paths';

export interface Supplies {
	/** Where the marks of the network stand on a slide. */
	readonly slide: () => Promise<Layout>;
	readonly tours: () => Promise<readonly Tour[]>;
}

/** Written and checked by the build that made the page. */
export const filesOf = (slug: string): Supplies => ({
	slide: async () => (await fetched(slug, 'slide.json')) as Layout,
	tours: async () => ((await fetched(slug, 'tours.json')) as { readonly tours: readonly Tour[] }).tours
});

async function fetched(slug: string, name: string): Promise<unknown> {
	const answer = await fetch(file(slug, name));
	if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
	return answer.json();
}
