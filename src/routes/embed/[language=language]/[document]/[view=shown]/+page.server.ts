import { error } from '@sveltejs/kit';
import { views } from '$lib/lessons/tour';
import { everyDocument } from '$lib/ui/entries';
import { prepared } from '$lib/ui/prepared';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	everyDocument().flatMap((each) => views.map((view) => ({ ...each, view })));

export const load: PageServerLoad = ({ params: { document } }) => prepared(document) ?? error(404);
