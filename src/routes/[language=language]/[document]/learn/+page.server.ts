/** The tours as a table of contents with their captions, in the language of the page; the notes come with a tour. */

import { error } from '@sveltejs/kit';
import { outlines } from '$lib/ui/studied';
import { isLocale } from '$lib/words/runtime';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { document, language } }) => ({
	outlines: (isLocale(language) && outlines(document, language)) || error(404)
});
