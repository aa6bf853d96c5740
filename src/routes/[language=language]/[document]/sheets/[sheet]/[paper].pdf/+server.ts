/** A sheet as the file that `npm run handouts` wrote, if it did so before this build. */

import { existsSync, readFileSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import { everyDocument } from '$lib/ui/entries';
import { sheets } from '$lib/ui/sheets';
import { fileFor, papersOf, type Paper } from '$lib/ui/sheets/files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	everyDocument().flatMap(({ language, document }) =>
		sheets.flatMap((sheet) =>
			papersOf(sheet)
				.filter((paper) => existsSync(fileFor(document, sheet.id, language, paper)))
				.map((paper) => ({ language, document, sheet: sheet.id, paper }))
		)
	);

export const GET: RequestHandler = ({ params: { language, document, sheet, paper } }) => {
	const file = fileFor(document, sheet, language, paper as Paper);
	if (!existsSync(file)) error(404);
	return new Response(Uint8Array.from(readFileSync(file)), { headers: { 'content-type': 'application/pdf' } });
};
