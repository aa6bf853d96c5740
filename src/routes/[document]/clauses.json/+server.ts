/** The document's clauses with everything found in them, as data. */

import { error, json } from '@sveltejs/kit';
import { instrument, instruments } from '$lib/clauses/library';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => instruments.map(({ about }) => ({ document: about.slug }));

export const GET: RequestHandler = ({ params }) => {
	const { about, readings } = instrument(params.document) ?? error(404);
	const marked = Object.entries(readings).map(([language, reading]) => {
		const status = language === about.original ? 'original' : 'working translation, not an official text';
		return [language, { status, ...reading }];
	});
	return json({ about, readings: Object.fromEntries(marked) });
};
