/** The saved picture of a document's network: the page's own renderer, on a sheet that stands alone. */

import { render } from 'svelte/server';
import { fileOf, instrument, instruments } from '$lib/clauses/library';
import { study } from '$lib/pipeline';
import { finding } from './finding';
import Poster from './Poster.svelte';
import { sentence } from './sentence';
import { draw } from '$lib/views/network';
import { readLayouts } from '$lib/views/stored';
import { m } from '$lib/words/messages';
import { locales, setLocale, type Locale } from '$lib/words/runtime';

export const pictures = (): { document: string; language: Locale }[] =>
	instruments.flatMap(({ about }) => locales.map((language) => ({ document: about.slug, language })));

export function poster(slug: string, language: Locale): string {
	const found = instrument(slug);
	if (!found) throw new Error(`src/documents: there is no folder “${slug}”; ask for one that exists.`);
	setLocale(language, { reload: false });
	const topic = { ...study(found), about: found.about, readings: found.readings, language };
	const place = `src/documents/${slug}/layout.json`;
	const { slide } = readLayouts(topic, locales, place, fileOf(slug, 'layout.json'));
	const props = {
		scene: draw(topic, slide, 'slide', language),
		title: finding(topic),
		source: m.source_line({ label: found.about.labels[language] ?? slug }),
		answer: sentence(topic, null)
	};
	return bare(render(Poster, { props }).body);
}

/** Svelte's hydration marks and the page's classes mean nothing in a file. */
const bare = (html: string): string => html.replace(/<!--.*?-->/g, '').replace(/ class="[^"]*"/g, '');
