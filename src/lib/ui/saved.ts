/** The saved pictures of a document: the page's own renderer, on a sheet that stands alone. */

import { render } from 'svelte/server';
import { fileOf, instrument } from '$lib/clauses/library';
import { study } from '$lib/pipeline';
import { draw, rooms } from '$lib/views/network';
import { onSheet, poster } from '$lib/views/poster';
import { drawRoles } from '$lib/views/roles';
import type { Scene } from '$lib/views/scene';
import { readLayouts } from '$lib/views/stored';
import { locales, setLocale, type Locale } from '$lib/words/runtime';
import { finding } from './finding';
import { framing } from './framing';
import Poster from './Poster.svelte';
import { spoken } from './rich';
import { rolesFraming, rolesTitle } from './rolesframing';
import { sentence, type Topic } from './sentence';

interface Picture {
	readonly scene: Scene;
	readonly title: string;
}

/** The views that are saved as pictures, by the names of their files. */
const pictures = { network, roles } as const satisfies Record<string, (topic: Topic) => Picture>;
export type Saved = keyof typeof pictures;

function network(topic: Topic): Picture {
	const { slug } = topic.about;
	const { slide } = readLayouts(topic, locales, `src/documents/${slug}/layout.json`, fileOf(slug, 'layout.json'));
	const scene = draw(topic, onSheet(slide, rooms.slide), 'slide', topic.language);
	return { scene: poster(scene, framing(topic, scene)), title: spoken(finding(topic)) };
}

function roles(topic: Topic): Picture {
	return { scene: drawRoles(topic, rolesFraming(topic), topic.language), title: rolesTitle(topic) };
}

export function saved(view: Saved, slug: string, language: Locale): string {
	const found = instrument(slug);
	if (!found) throw new Error(`src/documents: there is no folder “${slug}”; ask for one that exists.`);
	setLocale(language, { reload: false });
	const topic = { ...study(found), about: found.about, readings: found.readings, language };
	const props = { ...pictures[view](topic), answer: spoken(sentence(topic)) };
	return bare(render(Poster, { props }).body);
}

/** Svelte's hydration marks and the page's classes mean nothing in a file. */
const bare = (html: string): string => html.replace(/<!--.*?-->/g, '').replace(/ class="[^"]*"/g, '');
