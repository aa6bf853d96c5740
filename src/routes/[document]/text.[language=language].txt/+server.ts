/** The text as it was received, untouched; a translation says first that it is one. */

import { error } from '@sveltejs/kit';
import { fileOf, instrument, instruments } from '$lib/clauses/library';
import { m } from '$lib/words/messages';
import { isLocale } from '$lib/words/runtime';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	instruments.flatMap(({ about, readings }) =>
		Object.keys(readings)
			.filter(isLocale)
			.map((language) => ({ document: about.slug, language }))
	);

export const GET: RequestHandler = ({ params }) => {
	const text = fileOf(params.document, `text.${params.language}.txt`) ?? error(404);
	const original = params.language === instrument(params.document)?.about.original;
	const note = original ? '' : `[${m.translation_note({}, { locale: params.language })}]\n\n`;
	return new Response(note + text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
