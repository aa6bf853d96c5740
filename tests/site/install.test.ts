/** The site can be installed: its manifest holds in each language, at any sub-path, and its icons are what it says. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressed, folder, root, subPath, useBrowser } from './site';

const { open } = useBrowser();
const slug = 'wtpf-2013-draft-opinion-5';

interface Icon {
	readonly src: string;
	readonly sizes: string;
	readonly type: string;
	readonly purpose?: string;
}
interface Manifest {
	readonly [field: string]: unknown;
	readonly icons: readonly Icon[];
	readonly shortcuts: readonly { readonly name: string; readonly url: string; readonly icons: readonly Icon[] }[];
}

const read = (language: string): Manifest =>
	JSON.parse(readFileSync(`${folder}/manifest.${language}.webmanifest`, 'utf8')) as Manifest;
/** The file behind an address of the manifest, where it lies at the site's root. */
const fileAt = (address: string): string => {
	const path = new URL(address, 'https://example.org/').pathname.slice(1);
	return `${folder}/${path.endsWith('/') ? `${path}index.html` : path}`;
};

describe.each(['fr', 'en'])('the manifest in %s', (language) => {
	test('says its name, its language, where it opens and how', () => {
		const { lang, name, short_name, start_url, scope, display, theme_color, background_color } = read(language);
		expect({ lang, start_url, scope, display }).toEqual({
			lang: language,
			start_url: `./${language}/${slug}/`,
			scope: './',
			display: 'standalone'
		});
		expect([name, short_name]).toEqual(Array(2).fill(language === 'fr' ? 'Qui fait quoi' : 'Who does what'));
		expect([theme_color, background_color]).toEqual(['#f8f5ee', '#f8f5ee']);
		expect(existsSync(fileAt(String(start_url)))).toBe(true);
	});

	test('has icons of the size that it declares, for any use and to be cut', () => {
		const { icons, shortcuts } = read(language);
		expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
			expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable'])
		);
		for (const { src, sizes } of [...icons, ...shortcuts.flatMap((shortcut) => shortcut.icons)]) {
			const png = readFileSync(fileAt(src));
			expect(png.subarray(1, 4).toString()).toBe('PNG');
			expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
		}
	});

	test('has a shortcut to each tour, which opens it', async () => {
		const { tours } = JSON.parse(readFileSync(`${folder}/${slug}/tours.json`, 'utf8')) as { tours: { id: string }[] };
		const { shortcuts } = read(language);
		expect(shortcuts).toHaveLength(tours.length);
		const tab = await open({ viewport: { width: 1440, height: 900 } });
		for (const { url, name } of shortcuts.slice(0, 2)) {
			await tab.goto(new URL(url, subPath).href, { waitUntil: 'networkidle' });
			await tab.locator('.page.touring').waitFor();
			expect(await tab.locator('body').innerText()).toContain(name);
		}
	});
});

test.each(addressed)('/%s names the manifest of its language, an icon, and its colours', async (page) => {
	const tab = await open({ javaScriptEnabled: false });
	await tab.goto(subPath + page);
	const href = await tab.$eval('link[rel=manifest]', (link) => (link as HTMLLinkElement).href);
	const language = await tab.locator('html').getAttribute('lang');
	expect(href).toBe(`${subPath}manifest.${language}.webmanifest`);
	const touch = await tab.$eval('link[rel=apple-touch-icon]', (link) => (link as HTMLLinkElement).href);
	expect(touch).toBe(`${subPath}icon-180.png`);
	const colours = await tab.$$eval('meta[name=theme-color]', (all) => all.map((each) => each.getAttribute('content')));
	expect(colours).toEqual(['#f8f5ee', '#191816']);
});

test('a browser finds no fault with it, and keeps it for when there is no network', async () => {
	const tab = await open({ serviceWorkers: 'allow' });
	await tab.goto(`${root}fr/${slug}/`, { waitUntil: 'networkidle' });
	const session = await tab.context().newCDPSession(tab);
	const { errors, url } = await session.send('Page.getAppManifest');
	expect([errors, url]).toEqual([[], `${root}manifest.fr.webmanifest`]);
	await tab.evaluate(async () => void (await navigator.serviceWorker.ready));
	const kept = await tab.evaluate(async () => {
		const names = ['manifest.fr.webmanifest', 'manifest.en.webmanifest', 'icon-192.png', 'icon-maskable-512.png'];
		return Promise.all(names.map(async (name) => (await caches.match(new URL(`../../${name}`, location.href)))?.ok));
	});
	expect(kept).toEqual([true, true, true, true]);
});
