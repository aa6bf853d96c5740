import { locales } from '$lib/words/runtime';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => locales.map((language) => ({ language }));
