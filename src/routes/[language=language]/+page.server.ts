import { instruments } from '$lib/clauses/library';
import { locales } from '$lib/words/runtime';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.map((language) => ({ language }));

export const load: PageServerLoad = () => ({ documents: instruments.map(({ about }) => about) });
