/** What the build gives to the site's pages, made here when the file is opened: the same functions, each answer kept. */

import { instrument } from '$lib/clauses/library';
import { teachingOf } from '$lib/lessons/teaching';
import { study } from '$lib/pipeline';
import { sheetOf } from '$lib/ui/sheets';
import { givenFor } from '$lib/ui/sheets/given';
import { layoutsOf, outlines, studied } from '$lib/ui/studied';
import type { Supplies } from '$lib/ui/supplies';
import type { Locale } from '$lib/words/runtime';

type Studied = NonNullable<ReturnType<typeof studied>>;
export type DocumentData = Studied & { readonly supplies: Supplies; readonly language: Locale };

const kept = new Map<string, DocumentData>();

export function documentData(slug: string, language: Locale): DocumentData | null {
	const known = kept.get(`${slug} ${language}`);
	if (known) return known;
	const data = studied(slug);
	if (!data) return null;
	const made = { ...data, language, supplies: suppliesOf(slug) };
	kept.set(`${slug} ${language}`, made);
	return made;
}

/** What the site fetches is here already. */
function suppliesOf(slug: string): Supplies {
	const found = instrument(slug);
	if (!found) throw new Error(`There is no document “${slug}”.`);
	const source = study(found);
	return {
		slide: () => Promise.resolve(layoutsOf(found, source).slide),
		tours: () => Promise.resolve(teachingOf(found, source).tours)
	};
}

export const learnData = (slug: string, language: Locale) => outlines(slug, language) ?? [];

export function sheetData(slug: string, id: string, language: Locale) {
	const sheet = sheetOf(id);
	if (!sheet) return null;
	const given = givenFor(slug, language);
	return { sheet: sheet.id, about: given.topic.about, language, made: sheet.make(given), files: [] };
}
