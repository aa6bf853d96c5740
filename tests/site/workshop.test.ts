/** An hour led from the guide with the network gone: everything that it names opens, is shown, is asked and is printed. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../src/commands/server';
import { folder, useBrowser } from './site';

const { open } = useBrowser();
const guide = (language: string) => `${language}/wtpf-2013-draft-opinion-5/sheets/guide/`;

/** The site at an address of its own, visited once and then gone. */
async function visited(language: string): Promise<{ readonly tab: Page; readonly address: string }> {
	const place = mkdtempSync(join(tmpdir(), 'who-does-what-'));
	cpSync(folder, place, { recursive: true });
	const site = await serve(place, { port: 0 });
	onTestFinished(async () => (await site.close(), rmSync(place, { recursive: true })));
	const tab = await open({ serviceWorkers: 'allow', viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });
	tab.setDefaultTimeout(15_000);
	const errors: string[] = [];
	tab.context().on('weberror', (error) => errors.push(error.error().message));
	onTestFinished(() => expect(errors).toEqual([]));
	await tab.goto(site.address + guide(language));
	await tab.evaluate(async () => void (await navigator.serviceWorker.ready));
	await site.close();
	return { tab, address: site.address };
}

/** Both open in the window for the projector, which is one. */
async function projected(tab: Page, href: string): Promise<Page> {
	const [screen] = await Promise.all([
		tab
			.context()
			.waitForEvent('page')
			.catch(() => tab.context().pages().at(-1) as Page),
		tab.locator(`.leaf a[href="${href}"]`).first().click()
	]);
	await screen.waitForLoadState();
	return screen;
}

test.each(['fr', 'en'])('in %s, step after step', { timeout: 120_000 }, async (language) => {
	const { tab, address } = await visited(language);
	await tab.goto(address + guide(language));
	const plan = tab.locator('.leaf').first();
	const clock = await plan.locator('.clock').allInnerTexts();
	expect(clock).toHaveLength(7);
	expect([clock[0], clock.at(-1)]).toEqual([expect.stringMatching(/^0–4/), expect.stringMatching(/^56–60/)]);

	const links = await plan.locator('.step a').evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
	const [strips, key, tour, questions, cards] = links as [string, string, string, string, string];
	expect(links).toHaveLength(5);

	for (const [sheet, leaves] of [
		[strips, language === 'fr' ? 2 : 3],
		[key, 1],
		[cards, 10]
	] as const) {
		await plan.locator(`a[href="${sheet}"]`).last().click();
		await tab.locator('.leaf').first().waitFor();
		await expect.poll(() => tab.locator('.leaf').count()).toBe(leaves);
		expect((await tab.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
		await tab.goBack();
		await tab.locator('.step').first().waitFor();
	}

	const screen = await projected(tab, tour);
	await screen.locator('.tour .caption').waitFor();
	for (let step = 2; step <= 8; step++) {
		await screen.keyboard.press('PageDown');
		await screen.waitForURL((url) => url.search.endsWith(`tour=who-does-what.${step}`));
	}

	await tab.locator(`.leaf a[href="${questions}"]`).first().click();
	await screen.locator('.prompt').waitFor();
	for (let question = 1; question <= 4; question++) {
		await screen.waitForURL((url) => url.search.includes(`run=1.4.${question}`));
		expect(await screen.locator('mark').count()).toBe(0);
		await screen.keyboard.press('Enter');
		await screen.locator('mark').first().waitFor();
		await screen.keyboard.press('Enter');
	}
	// The last answer stays until somebody asks for more.
	expect(screen.url()).toContain('run=1.4.4');
	expect(await screen.locator('mark').count()).toBeGreaterThan(0);
});
