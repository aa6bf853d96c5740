/** The document's tours, checked when the site is built. */

import { error, json } from '@sveltejs/kit';
import { instrument, instruments } from '$lib/clauses/library';
import { teachingOf } from '$lib/lessons/teaching';
import { format, version } from '$lib/lessons/tour';
import { study } from '$lib/pipeline';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => instruments.map(({ about }) => ({ document: about.slug }));

export const GET: RequestHandler = ({ params: { document } }) => {
	const found = instrument(document) ?? error(404);
	return json({ format, version, document, tours: teachingOf(found, study(found)).tours });
};
