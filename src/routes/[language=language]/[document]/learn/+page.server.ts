/** The tours as a table of contents with their captions, in the language of the page; the notes come with a tour. */

import { error } from '@sveltejs/kit';
import { instrument } from '$lib/clauses/library';
import { outline } from '$lib/lessons/outline';
import { teachingOf } from '$lib/lessons/teaching';
import { study } from '$lib/pipeline';
import { isLocale } from '$lib/words/runtime';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { document, language } }) => {
	const found = instrument(document);
	if (!found || !isLocale(language)) error(404);
	return { outlines: teachingOf(found, study(found)).tours.map((tour) => outline(tour, language)) };
};
