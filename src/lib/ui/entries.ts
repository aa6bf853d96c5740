/** What the site is built for: every document in every language. */

import { instruments } from '$lib/clauses/library';
import { locales, type Locale } from '$lib/words/runtime';

export const everyDocument = (): { language: Locale; document: string }[] =>
	instruments.flatMap(({ about }) => locales.map((language) => ({ language, document: about.slug })));
