/** The saved pictures of a document, as they are prerendered: the same writer as in the browser, on a slide. */

import { svg } from '$lib/exports/pictures/svg';
import type { Picture } from '$lib/exports/pictures/picture';
import { fileOf, instrument } from '$lib/clauses/library';
import { study } from '$lib/pipeline';
import { draw, rooms } from '$lib/views/network';
import { poster } from '$lib/views/poster';
import { readLayouts } from '$lib/views/stored';
import type { Layout } from '$lib/views/scene';
import { locales, setLocale, type Locale } from '$lib/words/runtime';
import { finding } from './finding';
import { framing } from './framing';
import { spoken } from './rich';
import { sentence, type Topic } from './sentence';

/** A document as the writers of pictures need it, with the places of its slide. */
export function opened(slug: string, language: Locale): { readonly topic: Topic; readonly slide: Layout } {
	const found = instrument(slug);
	if (!found) throw new Error(`src/documents: there is no folder “${slug}”; ask for one that exists.`);
	setLocale(language, { reload: false });
	const topic = { ...study(found), about: found.about, readings: found.readings, language };
	const json = fileOf(slug, 'layout.json');
	return { topic, slide: readLayouts(topic, locales, `src/documents/${slug}/layout.json`, json).slide };
}

/** The network as its file shows it. */
export function network(slug: string, language: Locale): Picture {
	const { topic, slide } = opened(slug, language);
	const scene = draw(topic, slide, 'slide', language, rooms.slide);
	return {
		scene: poster(scene, framing(topic, scene)),
		emphasis: null,
		accent: null,
		page: 'wide',
		theme: 'light',
		language,
		title: spoken(finding(topic)),
		description: spoken(sentence(topic)),
		link: null,
		notes: []
	};
}

export const saved = (slug: string, language: Locale): string => svg(network(slug, language));
