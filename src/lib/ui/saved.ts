/** The saved pictures of a document, as they are prerendered: the same writer as in the browser, on a slide. */

import { fileOf, instrument } from '$lib/clauses/library';
import type { Picture } from '$lib/exports/pictures';
import { svg } from '$lib/exports/pictures/svg';
import { study } from '$lib/pipeline';
import { arrange, matrix } from '$lib/views/matrix';
import { draw, rooms } from '$lib/views/network';
import { poster } from '$lib/views/poster';
import { pages } from '$lib/views/pages';
import type { Layout, Scene } from '$lib/views/scene';
import { readLayouts } from '$lib/views/stored';
import { m } from '$lib/words/messages';
import { locales, setLocale, type Locale } from '$lib/words/runtime';
import { matrixSheet, rolesSheet, type Sheet } from './composed';
import { finding } from './finding';
import { framing } from './framing';
import { spoken } from './rich';
import { rolesTitle } from './rolesframing';
import { sentence } from './sentence';
import type { Topic } from './topic';
import { tally } from './tally';
import type { Saved } from './views';

export interface Opened {
	readonly topic: Topic;
	/** The places of its slide. */
	readonly slide: Layout;
}

/** A document as the writers of pictures need it. */
export function opened(slug: string, language: Locale): Opened {
	const found = instrument(slug);
	if (!found) throw new Error(`src/documents: there is no folder “${slug}”; ask for one that exists.`);
	setLocale(language, { reload: false });
	const topic = { ...study(found), about: found.about, readings: found.readings, language };
	const json = fileOf(slug, 'layout.json');
	return { topic, slide: readLayouts(topic, locales, `src/documents/${slug}/layout.json`, json).slide };
}

type Drawn = Pick<Picture, 'scene' | 'title' | 'description'>;

function network({ topic, slide }: Opened): Drawn {
	const scene = draw(topic, slide, 'slide', topic.language, rooms.slide);
	return {
		scene: poster(scene, framing(topic, scene)),
		title: spoken(finding(topic)),
		description: spoken(sentence(topic))
	};
}

/** With all that may stand around it, on a slide. */
const whole = ({ around, draw }: Sheet): Scene => draw(around, pages[0]);

const roles = ({ topic }: Opened): Drawn => ({
	scene: whole(rolesSheet(topic, {}, false)),
	title: rolesTitle(topic),
	description: spoken(sentence(topic))
});

function tabled({ topic }: Opened): Drawn {
	const table = arrange(matrix(topic));
	return {
		scene: whole(matrixSheet(topic, {}, table)),
		title: spoken(tally(table)),
		description: m.matrix_caption()
	};
}

const drawn: Readonly<Record<Saved, (opened: Opened) => Drawn>> = { network, roles, matrix: tabled };

export const picture = (view: Saved, slug: string, language: Locale): Picture => ({
	...drawn[view](opened(slug, language)),
	emphasis: null,
	accent: null,
	page: 'wide',
	theme: 'light',
	language,
	link: null,
	notes: []
});

export const saved = (view: Saved, slug: string, language: Locale): string => svg(picture(view, slug, language));
