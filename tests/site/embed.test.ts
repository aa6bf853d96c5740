/** A view in a frame of a page of another site: it is drawn, answers, leaves the wheel to that page, and asks nobody else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../src/commands/server';
import { codeOf } from '../../src/lib/ui/embedding';
import { arrive, at, plain } from './arrive';
import { root, useBrowser } from './site';

const { open } = useBrowser();
const slug = 'wtpf-2013-draft-opinion-5';
const address = (view: string, query = '', language = 'en') => `${root}embed/${language}/${slug}/${view}/${query}`;

/** A long page of another site with the frame in its middle, and everything that goes wrong in either. */
async function host(code: string, options: BrowserContextOptions = {}, prepare?: (tab: Page) => Promise<void>) {
	const folder = mkdtempSync(join(tmpdir(), 'who-does-what-host-'));
	const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><body style="margin:0">
<p style="height:300px">Above</p>${code}<p style="height:2000px">Below</p></body></html>`;
	writeFileSync(join(folder, 'index.html'), page);
	const site = await serve(folder, { port: 0 });
	onTestFinished(async () => (await site.close(), rmSync(folder, { recursive: true })));
	const tab = await open({ viewport: { width: 1100, height: 900 }, reducedMotion: 'reduce', ...options });
	const found: string[] = [];
	tab.on('pageerror', ({ message }) => found.push(message));
	tab.on('console', (message) => message.type() === 'error' && found.push(message.text()));
	const asked = new Set<string>();
	tab.on('request', (request) => !/^(data|blob):/.test(request.url()) && asked.add(new URL(request.url()).origin));
	onTestFinished(() => expect(found).toEqual([]));
	await prepare?.(tab);
	// Another name of the same machine is another site to the browser.
	const home = site.address.replace('127.0.0.1', 'localhost');
	await tab.goto(home, { waitUntil: 'networkidle' });
	onTestFinished(() => expect([...asked].sort()).toEqual([new URL(root).origin, new URL(home).origin].sort()));
	return { tab, frame: tab.frameLocator('iframe') };
}
const framed = (view: string, query = '', language = 'en') =>
	codeOf(address(view, query, language), 'A "map"', { width: 1000, height: 700 });

test('the network is drawn, answers a click, and leads to the full page with what is chosen', async () => {
	const { tab, frame } = await host(framed('network', '?controls=none'));
	await frame.locator('.large a[data-key="organization:icann"]').click();
	await expect.poll(() => frame.locator('.answer').first().innerText()).toContain('ICANN');
	expect(await frame.locator('.legends').count()).toBe(0);
	expect(await frame.locator('header').count()).toBe(0);
	const [full] = await Promise.all([tab.waitForEvent('popup'), frame.getByText('Open the map').click()]);
	await full.waitForLoadState();
	expect(full.url()).toBe(at('en', '', '?select=organization:icann'));
	expect(await tab.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('the wheel over the picture scrolls the page around it, and with Ctrl held enlarges', async () => {
	const { tab, frame } = await host(framed('network'));
	const picture = frame.locator('.large svg');
	const { x, y } = (await picture.boundingBox())!;
	await tab.mouse.move(x + 300, y + 200);
	await expect
		.poll(async () => {
			await tab.mouse.wheel(0, 60);
			return tab.evaluate(() => scrollY);
		})
		.toBeGreaterThan(50);
	await frame.locator('.hint').waitFor();
	const zoom = () => frame.locator('.large svg > g').getAttribute('transform');
	expect(await zoom()).toContain('scale(1)');
	await tab.keyboard.down('Control');
	await tab.mouse.move(x + 310, y + 150);
	await tab.mouse.wheel(0, -200);
	await expect.poll(zoom).not.toContain('scale(1)');
});

test('its author’s choices and controls hold: what is selected, hidden, offered, and in which light', async () => {
	const query = '?select=stakeholder-group:states&hide=tie:cites&controls=legend,search&theme=dark';
	const { frame } = await host(framed('network', query, 'fr'));
	await expect.poll(async () => plain(await frame.locator('.answer').first().innerText())).toContain('Les États');
	expect(await frame.locator('.legends .filter:not(.only)[aria-pressed="false"]').allInnerTexts()).toEqual([
		expect.stringContaining('cite')
	]);
	await frame.locator('.search').waitFor();
	expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
});

test.each(['roles', 'matrix', 'text'])('%s answers in its frame', async (view) => {
	const { frame } = await host(framed(view, '?select=stakeholder-group:states'));
	const spoken = { roles: '.answer', matrix: '.answer', text: '.word.chosen' }[view] ?? '';
	await expect.poll(() => frame.locator(spoken).first().innerText()).toContain('tats');
	expect(await frame.getByText('Open the map').getAttribute('target')).toBe('_blank');
});

test('where a browser keeps nothing for a frame of another site, it works all the same', async () => {
	const { tab, frame } = await host(framed('network', '?select=organization:icann'), {}, async (page) => {
		await page.addInitScript(() => {
			const refuse = () => {
				throw new DOMException('Refused', 'SecurityError');
			};
			for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
				Object.defineProperty(window, name, { get: refuse });
		});
	});
	await expect.poll(() => frame.locator('.answer').first().innerText()).toContain('ICANN');
	await frame.locator('.large a[data-key="stakeholder-group:states"]').click();
	await expect.poll(() => frame.locator('.answer').first().innerText()).toContain('States');
	expect(tab.url()).toContain('localhost');
});

test('the export sheet gives the code of the view as it stands, and copies it', async () => {
	const tab = await arrive(open, at('en', 'matrix', '?order=count'), {
		permissions: ['clipboard-read', 'clipboard-write']
	});
	await tab.getByRole('button', { name: 'Export', exact: true }).click();
	const sheet = tab.getByRole('dialog');
	await sheet.getByRole('region', { name: 'Embed' }).getByLabel('search').check();
	await sheet.getByRole('button', { name: 'Copy the code' }).click();
	await sheet.getByText('The code is on the clipboard.').waitFor();
	const code = await tab.evaluate(() => navigator.clipboard.readText());
	expect(code).toContain(`src="${address('matrix', '?order=count&amp;controls=search')}"`);
	const { frame } = await host(code);
	await frame.locator('table').waitFor();
	await frame.locator('.search').waitFor();
	expect(await frame.locator('.legend').isVisible()).toBe(false);
});

const looks = [
	{ viewport: { width: 800, height: 600 }, colorScheme: 'light' },
	{ viewport: { width: 400, height: 640 }, colorScheme: 'dark' }
] as const;

describe.each(looks)('in $colorScheme at $viewport.width px', (look) => {
	test.each(['fr', 'en'])('no frame with all its controls has a fault that axe finds, in %s', async (language) => {
		for (const view of ['network', 'roles', 'matrix', 'text']) {
			const query = '?select=stakeholder-group:states&controls=legend,search';
			const tab = await arrive(open, address(view, query, language), { ...look, bypassCSP: true });
			await tab.evaluate(axe.source);
			const { violations } = await tab.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
			const named = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
			expect(named, view).toEqual([]);
			expect(await tab.evaluate(() => document.documentElement.scrollWidth), view).toBe(look.viewport.width);
		}
	});
});
