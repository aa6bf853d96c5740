/** Every page loads from its own site alone, without an error, and nothing moves while it does. */
import type { Page, Request } from 'playwright';
import { describe, expect, test } from 'vitest';
import { addressed, pages, root, subPath, useBrowser } from './site';

const { open } = useBrowser();

/** Gathers everything that goes wrong or abroad while the tab is used. */
function complaints(tab: Page, origin: string): () => string[] {
	const found: string[] = [];
	const failed: Request[] = [];
	tab.on('console', (message) => message.type() === 'error' && found.push(`console: ${message.text()}`));
	tab.on('pageerror', (error) => found.push(`error: ${error.message}`));
	tab.on('requestfailed', (request) => failed.push(request));
	tab.on('response', (response) => response.status() >= 400 && found.push(`${response.status()}: ${response.url()}`));
	tab.on('request', (request) => {
		if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin))
			found.push(`abroad: ${request.url()}`);
	});
	/** What was still on its way when the page itself led on elsewhere was no longer wanted. */
	const unwanted = (request: Request): boolean =>
		request.failure()?.errorText === 'net::ERR_ABORTED' && request.headers()['referer'] !== tab.url();
	return () => [...found, ...failed.filter((each) => !unwanted(each)).map((each) => `failed: ${each.url()}`)];
}

describe.each([
	['at the root', root, pages],
	// The page for a wrong address has to look for the site's root there, and asks in vain at first.
	// Addresses are made the same way in every language: one is enough there.
	['at a sub-path', subPath, addressed.filter((page) => !/(^|\/)en\//.test(page))]
] as const)('%s', (_, base, pages) => {
	test.each(pages)('/%s loads without a complaint', async (page) => {
		const tab = await open();
		const found = complaints(tab, base);
		await tab.goto(base + page, { waitUntil: 'networkidle' });
		expect(found()).toEqual([]);
	});
});

interface Shifting {
	shifts?: string[];
}

/** Writes down, from the first instant, every shift that the reader did not cause, with what moved. */
function watch(): void {
	const shifts: string[] = ((globalThis as Shifting).shifts = []);
	const moved = (source: { node?: Node | null }) => source.node?.nodeName.toLowerCase() ?? 'something';
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
			sources: { node?: Node }[];
		})[])
			if (!entry.hadRecentInput) shifts.push(`${entry.value.toFixed(4)}: ${entry.sources.map(moved).join(', ')}`);
	}).observe({ type: 'layout-shift', buffered: true });
}

async function shifts(tab: Page): Promise<string[] | undefined> {
	await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
	return tab.evaluate(() => (globalThis as Shifting).shifts);
}

const screens = [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
];

describe.each(screens)('on a screen of $width × $height', (viewport) => {
	test.each(pages)('/%s shifts nothing as it loads', async (page) => {
		const tab = await open({ viewport });
		await tab.addInitScript(watch);
		await tab.goto(root + page, { waitUntil: 'networkidle' });
		expect(await shifts(tab)).toEqual([]);
	});
});

test('a shift would be seen', async () => {
	const tab = await open();
	await tab.addInitScript(watch);
	await tab.goto(`${root}404.html`);
	await tab.evaluate(() => {
		document.body.innerHTML = '<div></div><p style="height: 50vh">Text</p>';
		return new Promise((resolve) => setTimeout(resolve, 200));
	});
	await tab.evaluate(() => (document.querySelector('div')!.style.height = '200px'));
	expect(await shifts(tab)).not.toEqual([]);
});
