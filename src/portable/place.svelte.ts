/**
 * Where the reader is in the portable file: the part of its address after `#`, read as the site's own paths are. It is
 * the one thing that moves; pages and the language follow from it.
 */

import { tick } from 'svelte';
import { instruments } from '$lib/clauses/library';
import { isLocale, setLocale } from '$lib/words/runtime';

export type Way = 'enter' | 'link' | 'goto' | 'popstate';
export interface Move {
	readonly type: Way;
	readonly to: { readonly url: URL };
}

/** A file has no host; the paths want one. */
const host = 'https://portable.invalid';
const listeners = new Set<(move: Move) => void>();

function home(): string {
	const language = navigator.language.startsWith('en') ? 'en' : 'fr';
	return `#/${language}/${instruments[0]?.about.slug ?? ''}/`;
}

/** The words of the page follow its first folder, before anything is drawn. */
function read(): URL {
	const url = new URL(location.hash.slice(1), host);
	const [, language] = url.pathname.split('/');
	if (isLocale(language)) {
		setLocale(language, { reload: false });
		document.documentElement.lang = language;
	}
	return url;
}

class Place {
	url: URL = $state.raw(new URL(host));
}
export const place = new Place();

export function listen(listener: (move: Move) => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

async function arrive(type: Way): Promise<void> {
	place.url = read();
	await tick();
	for (const listener of listeners) listener({ type, to: { url: place.url } });
	if (type !== 'goto') show(place.url.hash.slice(1), type === 'link');
}

/** An anchor within the page, which the browser would look for under the whole of what follows `#`. */
function show(id: string, fromTop = false): void {
	const target = id ? document.getElementById(decodeURIComponent(id)) : null;
	if (target) target.scrollIntoView({ block: 'center' });
	else if (fromTop) scrollTo(0, 0);
}

/** `?query` stays on the page, `#/path` is another; anything else is the page without a query. */
export function move(href: string, type: 'link' | 'goto', replaces = false): Promise<void> {
	const here = `#${place.url.pathname}`;
	const hash = href.startsWith('#/') ? href : here + (href.startsWith('?') ? href : '');
	history[replaces ? 'replaceState' : 'pushState'](null, '', hash);
	return arrive(type);
}

/** Links are the site's own; those that lead elsewhere are left to the browser. */
function follow(event: MouseEvent): void {
	const link = (event.target as Element | null)?.closest('a[href]');
	const href = link?.getAttribute('href') ?? '';
	const isOther = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
	if (event.defaultPrevented || isOther || link?.hasAttribute('target') || !href.startsWith('#')) return;
	event.preventDefault();
	if (href.startsWith('#/')) void move(href, 'link');
	else show(href.slice(1));
}

export function start(): void {
	if (!location.hash.startsWith('#/')) history.replaceState(null, '', home());
	place.url = read();
	addEventListener('popstate', () => void arrive('popstate'));
	document.addEventListener('click', follow);
}
