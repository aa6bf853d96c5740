import { error } from '@sveltejs/kit';
import { instrument } from '$lib/clauses/library';
import { everyDocument } from '$lib/ui/entries';
import type { PageServerLoad } from './$types';

export const entries = everyDocument;

export const load: PageServerLoad = ({ params }) => ({ about: (instrument(params.document) ?? error(404)).about });
