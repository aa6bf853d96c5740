/** The page stands alone, without the head of the views, and is loaded by its address. */

import { error } from '@sveltejs/kit';
import { everyDocument } from '$lib/ui/entries';
import { prepared } from '$lib/ui/prepared';
import type { PageServerLoad } from './$types';

export const entries = everyDocument;

export const load: PageServerLoad = ({ params: { document } }) => prepared(document) ?? error(404);
