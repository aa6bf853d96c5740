/** After one visit the site needs no network, and a new version waits until it is wanted. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { serve, type Site } from '../../src/commands/server';
import { answerIn } from './arrive';
import { folder, useBrowser } from './site';

const { open } = useBrowser();
const map = 'en/wtpf-2013-draft-opinion-5/';

const base = '/some/where/';

/** The site in a folder and at an address of its own, so that it can go away and come back changed. */
async function ownSite() {
	const place = mkdtempSync(join(tmpdir(), 'who-does-what-'));
	cpSync(folder, place, { recursive: true });
	let site: Site | null = await serve(place, { port: 0, base });
	const { address } = site;
	const close = async () => void (await site?.close(), (site = null));
	const reopen = async () => {
		await close();
		site = await serve(place, { port: Number(new URL(address).port), base });
	};
	onTestFinished(async () => (await close(), rmSync(place, { recursive: true })));
	return { place, address, close, reopen };
}

/** Until everything is kept. */
const kept = (tab: Page) => tab.evaluate(async () => void (await navigator.serviceWorker.ready));

test('with the network gone every view opens, with its link’s state, also where it was never visited', async () => {
	const { address, close } = await ownSite();
	const tab = await open({ serviceWorkers: 'allow', viewport: { width: 1440, height: 900 } });
	await tab.goto(address + map);
	await kept(tab);
	await close();
	await tab.goto(`${address}${map}?select=stakeholder-group:states`);
	await expect.poll(() => answerIn(tab)).toContain('States are named in 4 of the 15 clauses');
	await tab.goto(`${address}fr/wtpf-2013-draft-opinion-5/matrix/?order=count`);
	await tab.locator('table').waitFor();
	await tab.locator('.views a').first().click();
	await tab.keyboard.press('Control+k');
	await tab.locator('.palette').waitFor();
});

test('a new version is offered, and an open page keeps the old one until then', async () => {
	const { place, address, reopen } = await ownSite();
	const tab = await open({ serviceWorkers: 'allow', viewport: { width: 1440, height: 900 } });
	await tab.goto(address + map);
	await kept(tab);
	await tab.reload();
	const worker = join(place, 'service-worker.js');
	const slow = `self.addEventListener('install', (event) => event.waitUntil(new Promise((done) => setTimeout(done, 3000))));`;
	writeFileSync(worker, slow + readFileSync(worker, 'utf8').replace(/who-does-what /g, 'who-does-what new '));
	const page = join(place, map, 'index.html');
	writeFileSync(page, readFileSync(page, 'utf8').replace('<title>', '<title>New: '));
	await reopen();
	await tab.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
	// A page hears of it also when it is opened while the new version is being fetched.
	await tab.reload();
	await tab.locator('.renewal').waitFor();
	await tab.reload();
	expect(await tab.title()).not.toContain('New:');
	await tab.locator('.renewal button').first().click();
	await expect.poll(() => tab.evaluate(() => document.documentElement.innerHTML.includes('New: '))).toBe(true);
});
