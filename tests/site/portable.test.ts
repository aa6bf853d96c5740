/** The whole site as one file, opened from a disk with the network off: it asks for nothing, and does what the site does. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { answerIn } from './arrive';
import { useBrowser } from './site';

const { open } = useBrowser();
const slug = 'wtpf-2013-draft-opinion-5';
/** As on a stick: in a folder with a space, far from the project. */
const stick = mkdtempSync(join(tmpdir(), 'USB stick '));
const file = join(stick, 'who-does-what.html');

/** The variables by which Vitest tells programs that they are under test; the file must not know. */
const tell = /^(NODE_ENV|VITEST.*|TEST|DEV|PROD|SSR|MODE|BASE_URL)$/;
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !tell.test(name)));

beforeAll(() => {
	const command = [
		'node_modules/vite/bin/vite.js',
		'build',
		'--config',
		'vite.portable.config.ts',
		'--logLevel',
		'warn'
	];
	execFileSync(process.execPath, command, { env, stdio: 'pipe' });
	copyFileSync('portable/who-does-what.html', file);
}, 120_000);
afterAll(() => rmSync(stick, { recursive: true }));

/** A tab on a place in the file, without a network; nothing may fail, and nothing may be asked for. */
async function arrive(place = '', options = {}): Promise<Page> {
	const tab = await open({
		viewport: { width: 1440, height: 900 },
		reducedMotion: 'reduce',
		offline: true,
		...options
	});
	tab.setDefaultTimeout(10_000);
	const wrong: string[] = [];
	tab.on('pageerror', ({ message }) => wrong.push(message));
	tab.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
	tab.on('request', (request) => {
		const address = request.url();
		if (!/^(data|blob):/.test(address) && address.split('#')[0] !== pathToFileURL(file).href) wrong.push(address);
	});
	onTestFinished(() => expect(wrong).toEqual([]));
	await tab.goto(pathToFileURL(file).href + place);
	await tab.locator('#content').waitFor();
	return tab;
}

const at = (language: string, view = '', query = ''): string => `#/${language}/${slug}/${view && `${view}/`}${query}`;
const place = (tab: Page) => tab.evaluate(() => location.hash);

test('it weighs no more than 2 MB', () => {
	expect(statSync(file).size).toBeLessThanOrEqual(2_000_000);
});

test('it opens on the map in the reader’s language', async () => {
	for (const [locale, language, title] of [
		['fr-CH', 'fr', 'Qui fait quoi · Projet d’avis 5'],
		['en-GB', 'en', 'Who does what · Draft Opinion 5']
	] as const) {
		const tab = await arrive('', { locale });
		expect(await place(tab)).toBe(at(language));
		expect(await tab.title()).toContain(title);
		expect(await tab.locator('html').getAttribute('lang')).toBe(language);
	}
});

describe.each(['fr', 'en'])('in %s', (language) => {
	test('every view opens by its link, and Back leads through them', async () => {
		const tab = await arrive(at(language));
		const links = tab.locator('.views a');
		const seen: string[] = [];
		for (let view = 1; view < (await links.count()); view++) {
			await links.nth(view).click();
			await expect.poll(() => place(tab)).not.toBe(seen.at(-1) ?? at(language));
			seen.push(await place(tab));
			await tab.locator('#content').waitFor();
			expect(await links.nth(view).getAttribute('aria-current')).toBe('page');
		}
		expect(seen).toEqual(['roles', 'matrix', 'text', 'questions', 'learn'].map((view) => at(language, view)));
		for (const before of seen.slice(0, -1).reverse()) {
			await tab.goBack();
			await expect.poll(() => place(tab)).toBe(before);
		}
	});

	test('a selection is told, kept in the address, and found again; the other language shows the same', async () => {
		const tab = await arrive(at(language, 'text'));
		await tab.locator('a.word[data-key="stakeholder-group:states"]').first().click();
		await expect.poll(() => place(tab)).toBe(at(language, 'text', '?select=stakeholder-group:states'));
		const said = await answerIn(tab);
		expect(said).toContain(language === 'fr' ? 'Les États figurent dans 4' : 'States are named in 4');
		const again = await arrive(at(language, 'text', '?select=stakeholder-group:states'));
		await expect.poll(() => answerIn(again)).toBe(said);
		const other = language === 'fr' ? 'en' : 'fr';
		await tab.locator(`.languages a[hreflang=${other}]`).click();
		await expect.poll(() => place(tab)).toBe(at(other, 'text', '?select=stakeholder-group:states'));
		await expect.poll(() => answerIn(tab)).toContain(other === 'fr' ? 'Les États figurent' : 'States are named');
	});

	test('a tour is walked, with its notes', async () => {
		const tab = await arrive(at(language, 'learn'));
		await tab.locator('.tour .start').first().click();
		await tab.locator('.tour .caption').waitFor();
		const said = await tab.locator('.tour .caption').innerText();
		await tab.keyboard.press('PageDown');
		await expect.poll(() => place(tab)).toBe(at(language, '', '?select=stakeholder-group:states&tour=who-does-what.2'));
		await expect.poll(() => tab.locator('.tour .caption').innerText()).not.toBe(said);
		await tab.keyboard.press('n');
		await tab
			.locator('aside', { hasText: language === 'fr' ? 'Demander' : 'Ask' })
			.first()
			.waitFor();
	});

	test('a question is asked, answered and settled by the text', async () => {
		const tab = await arrive(at(language, 'learn', '?run=1.4.1'));
		await tab.locator('.prompt').waitFor();
		const asked = await tab.locator('.prompt').innerText();
		expect(await tab.locator('mark').count()).toBe(0);
		await tab.keyboard.press('1');
		await tab.keyboard.press('Enter');
		await tab.locator('.verdict').waitFor();
		await tab.locator('mark').first().waitFor();
		await tab.keyboard.press('Enter');
		await expect.poll(() => tab.locator('.prompt').innerText()).not.toBe(asked);
		expect(await place(tab)).toBe(at(language, 'learn', '?run=1.4.2'));
	});

	test('pictures are downloaded in every format', async () => {
		const tab = await arrive(at(language, '', '?select=stakeholder-group:private-sector'), { acceptDownloads: true });
		await tab.locator('button.export').click();
		await tab.locator('.frame img').waitFor();
		for (const [name, head] of [
			['SVG', '<svg'],
			['PNG', '\u0089PNG'],
			['PDF', '%PDF'],
			['PowerPoint', 'PK']
		] as const) {
			const [given] = await Promise.all([
				tab.waitForEvent('download'),
				tab.getByRole('button', { name }).first().click()
			]);
			const bytes = Buffer.concat(await (await given.createReadStream()).toArray());
			expect(bytes.toString('latin1')).toMatch(new RegExp(`^${head.replace('%', '%')}`));
			// Where somebody keeps the file on their disk stays with them.
			expect(bytes.toString('latin1')).not.toContain('USB');
		}
	});

	test('sheets lie ready to be printed, and the page about it is there', async () => {
		const tab = await arrive(at(language, 'sheets'));
		await tab.locator('main a[href$="/role-cards/"]').click();
		await tab.locator('.leaf').first().waitFor();
		expect(await tab.locator('.leaf').count()).toBe(10);
		await tab.locator('a.about:not(.own)').click();
		await expect.poll(() => place(tab)).toBe(`#/${language}/about/`);
		expect(await tab.locator('main .files').count()).toBe(0);
	});
});

test('on a phone the selection is laid out without a worker', async () => {
	const tab = await arrive(at('en', '', '?select=organization:icann'), { viewport: { width: 390, height: 844 } });
	await tab.locator('[id="small-organization:icann"]').waitFor({ state: 'attached' });
});
