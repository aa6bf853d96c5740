/** What the site is built for: every document in every language. */

import { instruments } from '$lib/clauses/library';
import { locales, type Locale } from '$lib/words/runtime';
import { pictures, type Saved } from './views';

/** Every saved picture in every language. */
export const everyPicture = (): { document: string; picture: Saved; language: Locale }[] =>
	everyDocument().flatMap((each) => pictures.map((picture) => ({ ...each, picture })));

export const everyDocument = (): { language: Locale; document: string }[] =>
	instruments.flatMap(({ about }) => locales.map((language) => ({ language, document: about.slug })));
