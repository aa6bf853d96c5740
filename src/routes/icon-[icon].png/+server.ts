/** The site's mark in pixels, for whoever installs it. */

import { readFileSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import { png } from '$lib/exports/png';
import { filled, icons } from '$lib/ui/icons';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => icons.map(({ id }) => ({ icon: id }));

export const GET: RequestHandler = ({ params }) => {
	const icon = icons.find(({ id }) => id === params.icon) ?? error(404);
	const mark = readFileSync('static/favicon.svg', 'utf8');
	return new Response(png(filled(mark, icon), icon.size), { headers: { 'content-type': 'image/png' } });
};
