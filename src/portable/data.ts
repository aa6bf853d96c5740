/** What the build gives to the site's pages, made here when the file is opened: the same functions, each answer kept. */

import { instrument } from '$lib/clauses/library';
import { outline, type Outline } from '$lib/lessons/outline';
import { teachingOf } from '$lib/lessons/teaching';
import { study } from '$lib/pipeline';
import { opened } from '$lib/ui/saved';
import { sheetOf } from '$lib/ui/sheets';
import { givenFor } from '$lib/ui/sheets/given';
import { prepared } from '$lib/ui/prepared';
import type { Supplies } from '$lib/ui/supplies';
import { getLocale, type Locale } from '$lib/words/runtime';

export type DocumentData = NonNullable<ReturnType<typeof prepared>> & {
	readonly supplies: Supplies;
	readonly language: Locale;
};

const kept = new Map<string, DocumentData>();

export function documentData(slug: string, language: Locale): DocumentData | null {
	const known = kept.get(`${slug} ${language}`);
	if (known) return known;
	const data = prepared(slug);
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
		slide: () => Promise.resolve(opened(slug, getLocale()).slide),
		tours: () => Promise.resolve(teachingOf(found, source).tours)
	};
}

/** The tours as a table of contents. */
export function learnData(slug: string, language: Locale): Outline[] {
	const found = instrument(slug);
	return found ? teachingOf(found, study(found)).tours.map((tour) => outline(tour, language)) : [];
}

export function sheetData(slug: string, id: string, language: Locale) {
	const sheet = sheetOf(id);
	if (!sheet) return null;
	const given = givenFor(slug, language);
	return { sheet: sheet.id, about: given.topic.about, language, made: sheet.make(given), files: [] };
}
