/** A sheet's words and figures, made when the site is built; and its files, if there were any by then. */

import { existsSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import { everyDocument } from '$lib/ui/entries';
import { sheetOf, sheets } from '$lib/ui/sheets';
import { fileFor, papersOf } from '$lib/ui/sheets/files';
import { givenFor } from '$lib/ui/sheets/given';
import { isLocale } from '$lib/words/runtime';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	everyDocument().flatMap((each) => sheets.map(({ id }) => ({ ...each, sheet: id })));

export const load: PageServerLoad = ({ params: { document, language, sheet } }) => {
	const found = sheetOf(sheet);
	if (!found || !isLocale(language)) error(404);
	const given = givenFor(document, language);
	const files = papersOf(found).filter((paper) => existsSync(fileFor(document, sheet, language, paper)));
	return { sheet: found.id, about: given.topic.about, made: found.make(given), files };
};
