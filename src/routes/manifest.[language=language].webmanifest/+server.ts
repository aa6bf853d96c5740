/**
 * What a phone or a laptop needs to install the site in one language: its name, its icons, where it opens, and the tours
 * as shortcuts. Every address is relative, so it holds wherever the site lies.
 */

import { error } from '@sveltejs/kit';
import { instruments } from '$lib/clauses/library';
import { teachingOf } from '$lib/lessons/teaching';
import { study } from '$lib/pipeline';
import { icons } from '$lib/ui/icons';
import { map } from '$lib/ui/paths';
import { tourLink } from '$lib/ui/tourlink';
import { light } from '$lib/views/paint';
import { m } from '$lib/words/messages';
import { isLocale, locales } from '$lib/words/runtime';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => locales.map((language) => ({ language }));

export const GET: RequestHandler = ({ params: { language } }) => {
	const [first] = instruments;
	if (!first || !isLocale(language)) error(404);
	const { slug } = first.about;
	const { tours } = teachingOf(first, study(first));
	const manifest = {
		name: m.name({}, { locale: language }),
		short_name: m.name({}, { locale: language }),
		description: m.about_lead({}, { locale: language }),
		lang: language,
		dir: 'ltr',
		start_url: map(language, slug),
		scope: './',
		display: 'standalone',
		theme_color: light.paper,
		background_color: light.paper,
		categories: ['education', 'government'],
		icons: icons
			.filter(({ purpose }) => purpose !== null)
			.map(({ id, size, purpose }) => ({
				src: `./icon-${id}.png`,
				sizes: `${size}x${size}`,
				type: 'image/png',
				purpose
			})),
		shortcuts: tours.map((tour) => ({
			name: tour.titles[language],
			description: tour.aims[language],
			url: tourLink(language, slug, tour, 1),
			icons: [{ src: './icon-192.png', sizes: '192x192', type: 'image/png' }]
		}))
	};
	return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
