/** The document's graph as graphology serializes it. */

import { error, json } from '@sveltejs/kit';
import { instrument, instruments } from '$lib/clauses/library';
import { study } from '$lib/pipeline';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => instruments.map(({ about }) => ({ document: about.slug }));

export const GET: RequestHandler = ({ params }) =>
	json(study(instrument(params.document) ?? error(404)).graph.export());
