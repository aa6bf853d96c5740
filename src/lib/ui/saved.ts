/** The saved pictures of a document: the page's own renderer, on a sheet that stands alone. */

import { render } from 'svelte/server';
import { fileOf, instrument } from '$lib/clauses/library';
import { study } from '$lib/pipeline';
import { draw, rooms } from '$lib/views/network';
import { onSheet, poster } from '$lib/views/poster';
import type { Scene } from '$lib/views/scene';
import { readLayouts } from '$lib/views/stored';
import { locales, setLocale, type Locale } from '$lib/words/runtime';
import { finding } from './finding';
import { framing } from './framing';
import Poster from './Poster.svelte';
import { spoken } from './rich';
import { sentence, type Topic } from './sentence';

/** The network as its file shows it. */
function network(topic: Topic): { readonly scene: Scene; readonly title: string } {
	const { slug } = topic.about;
	const { slide } = readLayouts(topic, locales, `src/documents/${slug}/layout.json`, fileOf(slug, 'layout.json'));
	const scene = draw(topic, onSheet(slide, rooms.slide), 'slide', topic.language);
	return { scene: poster(scene, framing(topic, scene)), title: spoken(finding(topic)) };
}

export function saved(slug: string, language: Locale): string {
	const found = instrument(slug);
	if (!found) throw new Error(`src/documents: there is no folder “${slug}”; ask for one that exists.`);
	setLocale(language, { reload: false });
	const topic = { ...study(found), about: found.about, readings: found.readings, language };
	const props = { ...network(topic), answer: spoken(sentence(topic)) };
	return bare(render(Poster, { props }).body);
}

/** Svelte's hydration marks and the page's classes mean nothing in a file. */
const bare = (html: string): string => html.replace(/<!--.*?-->/g, '').replace(/ class="[^"]*"/g, '');
