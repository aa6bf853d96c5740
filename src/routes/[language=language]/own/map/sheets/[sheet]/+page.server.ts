/** Only which sheet it is: what stands on it is made in the reader's browser. */

import { error } from '@sveltejs/kit';
import { sheetOf, sheets } from '$lib/ui/sheets';
import { locales } from '$lib/words/runtime';
import type { EntryGenerator, PageServerLoad } from './$types';

const offered = sheets.filter(({ needs }) => needs !== 'lessons');

export const entries: EntryGenerator = () =>
	locales.flatMap((language) => offered.map(({ id }) => ({ language, sheet: id })));

export const load: PageServerLoad = ({ params }) => ({ id: (sheetOf(params.sheet) ?? error(404)).id });
