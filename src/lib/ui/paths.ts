/** Addresses of the site's pages, with the slash at the end that a plain file server wants; they hold at any sub-path. */

import { asset, resolve } from '$app/paths';
import type { View } from '$lib/lessons/tour';
import type { Locale } from '$lib/words/runtime';

export const home = (language: Locale): string => `${resolve('/[language=language]', { language })}/`;
export const about = (language: Locale): string => `${resolve('/[language=language]/about', { language })}/`;
/** The list of a document’s sheets to print, or one of them; those of own texts are one page, for it makes them all. */
export const sheets = (language: Locale, document: string, sheet = ''): string =>
	ownId(document) === null
		? map(language, document, sheet ? `sheets/${sheet}/` : 'sheets/')
		: map(language, document, 'sheets/', sheet && `?sheet=${sheet}`);

/** A view of a document, or of a text of the reader's own; the network unless told. */
export const map = (language: Locale, document: string, folder = '', query = ''): string =>
	ownId(document) === null
		? `${resolve('/[language=language]/[document]', { language, document })}/${folder}${query}`
		: `${ownMap(language)}${folder}${asking(document, query)}`;

/** A view to stand in a frame of another page. */
export const embedded = (language: Locale, document: string, view: View): string =>
	`${resolve('/embed/[language=language]/[document]/[view=shown]', { language, document, view })}/`;

/** A file of a document: its data, its texts, its pictures. */
export const file = (document: string, name: string): string => asset(`/${document}/${name}`);

/** The network of an own text; which text it is, its query or its fragment says. */
export const ownMap = (language: Locale): string => `${resolve('/[language=language]/own/map', { language })}/`;
/** Where the reader brings texts of their own, and where one of them is corrected. */
export const own = (language: Locale): string => `${resolve('/[language=language]/own', { language })}/`;
export const review = (language: Locale, id: string): string =>
	`${resolve('/[language=language]/own/review', { language })}/?own=${id}`;

const mark = 'own.';

/** What stands for a text of the reader's own where a document has its slug: its id, behind a mark that no slug has. */
export const ownSlug = (id: string): string => mark + id;
export const ownId = (document: string): string | null =>
	document.startsWith(mark) ? document.slice(mark.length) : null;

/** The id of a text that came with its link and is on no shelf: this tab remembers it. */
export const isLinked = (id: string): boolean => /^link[a-z0-9]{10}$/.test(id);

/** Does an address of this document lead there for everybody? Not to a text that one browser has, nor to a file on a disk. */
export const isPublic = (document: string): boolean => ownId(document) === null && location.protocol !== 'file:';

/** The query of a state with the text that it is of: a page of own texts is the same for all of them. */
export function asking(document: string, query: string): string {
	const id = ownId(document);
	return id === null ? query : `?own=${id}${query.replace(/^\?/, '&')}`;
}
