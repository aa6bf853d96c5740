/**
 * Whatever a page or a stylesheet points to is a file of the site, also where the site lies at a sub-path.
 * Only the page for a wrong address cannot know where it lies before its script runs.
 */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressed, files, folder, subPath, useBrowser } from './site';

const { open } = useBrowser();

/** The file that a file server would answer with. */
const fileAt = (path: string): string => decodeURI(path.endsWith('/') || path === '' ? `${path}index.html` : path);
const ids = (file: string): string[] =>
	[...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);

/** Why a link leads nowhere, or nothing if it leads somewhere. */
function fault(target: string): string[] {
	const url = new URL(target);
	const [wanted, anchor] = [
		fileAt(url.href.slice(subPath.length).split(/[?#]/)[0]!),
		decodeURIComponent(url.hash.slice(1))
	];
	if (!url.href.startsWith(subPath) || !files.includes(wanted)) return [`${target} is not in the site`];
	return anchor && wanted.endsWith('.html') && !ids(wanted).includes(anchor) ? [`${target} names no element`] : [];
}

/** Targets as the browser resolves them, of links within the site and of everything the page loads. */
const targetsOf = (elements: Element[]): string[] =>
	elements.flatMap((element) => {
		const written = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
		const target = new URL(written, document.baseURI);
		const isLink = element.localName === 'a' || element.getAttribute('rel') === 'external';
		return (isLink && target.origin !== location.origin) || target.protocol === 'data:' ? [] : [target.href];
	});

describe('everything is found in the site that is named', () => {
	test.each(addressed)('by /%s', async (page) => {
		const tab = await open({ javaScriptEnabled: false });
		await tab.goto(subPath + page);
		const targets = new Set(await tab.$$eval('[href], [src]', targetsOf));
		expect([...targets].flatMap(fault)).toEqual([]);
	});

	test('by the stylesheets', () => {
		const missing = files
			.filter((file) => file.endsWith('.css'))
			.flatMap((file) =>
				[...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/url\(\s*['"]?([^'")]+)/g)]
					.map(([, url]) => url!)
					.filter((url) => !url.startsWith('data:') && !files.includes(posix.join(posix.dirname(file), url)))
					.map((url) => `${file} names ${url}`)
			);
		expect(missing).toEqual([]);
	});
});
