import type { Handle } from '@sveltejs/kit';
import { baseLocale, isLocale } from '$lib/words/runtime';

/** Writes the page's language into the root element, and asks for fonts early, so that nothing shifts when they come. */
export const handle: Handle = ({ event, resolve }) => {
	const language = isLocale(event.params['language']) ? event.params['language'] : baseLocale;
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replaceAll('%lang%', language),
		// The whole fonts are for files that carry them; they come when one is written.
		preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && path.endsWith('.woff2'))
	});
};
