/**
 * The page for a wrong address. A plain file server sends this one file for any depth of path, so it needs no other
 * file: its style and its script stand inside, allowed by their hashes.
 */

import { createHash } from 'node:crypto';
import { instruments } from '$lib/clauses/library';
import { m } from '$lib/words/messages';
import { locales, type Locale } from '$lib/words/runtime';
import style from './style.css?raw';
import script from './find-home.js?raw';
import type { RequestHandler } from './$types';

export const prerender = true;

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

const part = (language: Locale) => `<main lang="${language}" id="${language}">
<h1>${m.not_found_title({}, { locale: language })}</h1>
<p>${m.not_found({}, { locale: language })}</p>
<p><a data-path="${language}/${instruments[0]?.about.slug}/" href="/${language}/${instruments[0]?.about.slug}/">${m.not_found_home({}, { locale: language })}</a></p>
</main>`;

export const GET: RequestHandler = () => {
	const policy = `default-src 'none'; connect-src 'self'; style-src ${hash(style)}; script-src ${hash(script)}`;
	const html = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="description" content="${locales.map((language) => m.not_found({}, { locale: language })).join(' ')}">
<title>${locales.map((language) => m.not_found_title({}, { locale: language })).join(' · ')}</title>
<style>${style}</style>
</head>
<body>
${locales.map(part).join('\n')}
<script>${script}</script>
</body>
</html>
`;
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
