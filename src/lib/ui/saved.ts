/** The saved pictures of a document: the page's own renderer, on a sheet that stands alone. */

import { render } from 'svelte/server';
import { fileOf, instrument } from '$lib/clauses/library';
import { study } from '$lib/pipeline';
import { arrange, matrix } from '$lib/views/matrix';
import { matrixPoster } from '$lib/views/matrixposter';
import { draw, rooms } from '$lib/views/network';
import { onSheet, poster } from '$lib/views/poster';
import { drawRoles } from '$lib/views/roles';
import type { Scene } from '$lib/views/scene';
import { readLayouts } from '$lib/views/stored';
import { m } from '$lib/words/messages';
import { locales, setLocale, type Locale } from '$lib/words/runtime';
import { captions } from './captions';
import { finding } from './finding';
import { framing } from './framing';
import Poster from './Poster.svelte';
import { spoken } from './rich';
import { rolesFraming, rolesTitle } from './rolesframing';
import { sentence, type Topic } from './sentence';
import { tally } from './tally';
import type { Saved } from './views';

interface Picture {
	readonly scene: Scene;
	/** For the ear. */
	readonly title: string;
	readonly answer: string;
}

function network(topic: Topic): Picture {
	const { slug } = topic.about;
	const { slide } = readLayouts(topic, locales, `src/documents/${slug}/layout.json`, fileOf(slug, 'layout.json'));
	const scene = draw(topic, onSheet(slide, rooms.slide), 'slide', topic.language);
	return {
		scene: poster(scene, framing(topic, scene)),
		title: spoken(finding(topic)),
		answer: spoken(sentence(topic))
	};
}

function table(topic: Topic): Picture {
	const whole = arrange(matrix(topic));
	const said = spoken(tally(whole));
	return {
		scene: matrixPoster(topic, whole, topic.language, captions(topic, whole)),
		title: said,
		answer: m.matrix_caption()
	};
}

function roles(topic: Topic): Picture {
	return {
		scene: drawRoles(topic, rolesFraming(topic), topic.language),
		title: rolesTitle(topic),
		answer: spoken(sentence(topic))
	};
}

const drawn: Readonly<Record<Saved, (topic: Topic) => Picture>> = { network, roles, matrix: table };

export function saved(view: Saved, slug: string, language: Locale): string {
	const found = instrument(slug);
	if (!found) throw new Error(`src/documents: there is no folder “${slug}”; ask for one that exists.`);
	setLocale(language, { reload: false });
	const topic = { ...study(found), about: found.about, readings: found.readings, language };
	return bare(render(Poster, { props: drawn[view](topic) }).body);
}

/** Svelte's hydration marks and the page's classes mean nothing in a file. */
const bare = (html: string): string => html.replace(/<!--.*?-->/g, '').replace(/ class="[^"]*"/g, '');
