/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/**
 * After one visit the site needs no network: every page and everything that pages load is kept, as one version. A new
 * version is fetched beside the old one and takes over only when the reader says so, so no open page loses its files.
 */

import { build, files, prerendered, version } from '$service-worker';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const shelf = `who-does-what ${version}`;
/** Previews and frames for other sites are fetched by other sites; sheets are printed from their pages. */
const isForOthers = (path: string): boolean =>
	path.includes('/embed/') || (/\.(png|pdf)$/.test(path) && !/\/icon-[^/]+$/.test(path));
const kept = [...build, ...files, ...prerendered].filter((path) => !isForOthers(path));

worker.addEventListener('install', (event) => {
	event.waitUntil(caches.open(shelf).then((cache) => cache.addAll(kept)));
});

worker.addEventListener('activate', (event) => {
	const old = async () => {
		const names = await caches.keys();
		await Promise.all(
			names.filter((name) => name.startsWith('who-does-what ') && name !== shelf).map((name) => caches.delete(name))
		);
		await worker.clients.claim();
	};
	event.waitUntil(old());
});

worker.addEventListener('message', ({ data }) => {
	if (data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	if (method === 'GET' && new URL(url).origin === location.origin) event.respondWith(answer(event.request));
});

/** What is kept, whatever the query asks of it; else the network; else the page for a wrong address. */
async function answer(request: Request): Promise<Response> {
	const cache = await caches.open(shelf);
	const found = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
	if (found) return found;
	try {
		return await fetch(request);
	} catch {
		return Response.error();
	}
}
