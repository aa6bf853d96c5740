/** Addresses of the site's pages, with the slash at the end that a plain file server wants; they hold at any sub-path. */

import { asset, resolve } from '$app/paths';
import type { View } from '$lib/lessons/tour';
import type { Locale } from '$lib/words/runtime';

export const home = (language: Locale): string => `${resolve('/[language=language]', { language })}/`;
export const about = (language: Locale): string => `${resolve('/[language=language]/about', { language })}/`;
/** The list of a document’s sheets to print, or one of them. */
export const sheets = (language: Locale, document: string, sheet = ''): string =>
	map(language, document, sheet ? `sheets/${sheet}/` : 'sheets/');

/** A view of a document; the network unless told. */
export const map = (language: Locale, document: string, folder = ''): string =>
	`${resolve('/[language=language]/[document]', { language, document })}/${folder}`;

/** A view to stand in a frame of another page. */
export const embedded = (language: Locale, document: string, view: View): string =>
	`${resolve('/embed/[language=language]/[document]/[view=shown]', { language, document, view })}/`;

/** A file of a document: its data, its texts, its pictures. */
export const file = (document: string, name: string): string => asset(`/${document}/${name}`);
