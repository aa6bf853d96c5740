/** The export sheet as a reader uses it: what is shown in its frame, what is downloaded, and nothing loaded before it is asked for. */
import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { root, useBrowser } from './site';

const { open } = useBrowser();
const wide = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' as const };

async function arrive(query = '', options = {}): Promise<Page> {
	const tab = await open({ ...wide, ...options });
	const errors: string[] = [];
	tab.on('pageerror', ({ message }) => errors.push(message));
	tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	onTestFinished(() => expect(errors).toEqual([]));
	await tab.goto(`${root}en/wtpf-2013-draft-opinion-5/${query}`, { waitUntil: 'networkidle' });
	return tab;
}

async function sheet(tab: Page): Promise<void> {
	await tab.getByRole('button', { name: 'Export', exact: true }).click();
	await tab.locator('.frame img').waitFor();
}

async function download(tab: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
	const [file] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('button', { name }).click()]);
	const stream = await file.createReadStream();
	return { name: file.suggestedFilename(), bytes: Buffer.concat(await stream.toArray()) };
}

const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('every format is a file of its kind, in the size and the colours that were asked for', async () => {
	const tab = await arrive('?select=stakeholder-group:private-sector', { acceptDownloads: true });
	await sheet(tab);
	const svg = await download(tab, 'SVG');
	expect(svg.name).toBe('private-sector.svg');
	expect(svg.bytes.toString()).toMatch(/^<svg .*<title>Private sector<\/title>/s);
	expect(size((await download(tab, 'PNG')).bytes)).toEqual([1920, 1080]);
	expect((await download(tab, 'PDF')).bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
	expect((await download(tab, 'PowerPoint')).bytes.subarray(0, 2).toString()).toBe('PK');
	await tab.getByLabel('Page').selectOption('portrait');
	await tab.locator('.frame img[width="1400"]').waitFor();
	await tab.getByLabel('Pixels').selectOption('4');
	expect(size((await download(tab, 'PNG')).bytes)).toEqual([2800, 3960]);
});

test('the same view gives the same bytes after a reload', async () => {
	const tab = await arrive('?select=stakeholder-group:states', { acceptDownloads: true });
	const made = async () => {
		await sheet(tab);
		return [await download(tab, 'SVG'), await download(tab, 'PNG')];
	};
	const first = await made();
	await tab.reload({ waitUntil: 'networkidle' });
	const second = await made();
	for (const [at, { bytes }] of first.entries()) expect(second[at]?.bytes.equals(bytes)).toBe(true);
});

test('the picture can be copied; where it can’t, that is said', async () => {
	const tab = await arrive('', { permissions: ['clipboard-read', 'clipboard-write'] });
	await sheet(tab);
	await tab.getByRole('button', { name: 'Copy the picture' }).click();
	await tab.getByText('The picture is on the clipboard.').waitFor();
	const types = await tab.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => [...types]));
	expect(types).toContain('image/png');
	const refused = await arrive();
	await refused.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await sheet(refused);
	await refused.getByRole('button', { name: 'Copy the picture' }).click();
	await refused.getByText('save the file instead').waitFor();
});

test('no writer and no font of a writer is loaded before it is asked for', async () => {
	const asked: string[] = [];
	const tab = await open(wide);
	tab.on('request', (request) => asked.push(request.url()));
	await tab.goto(`${root}en/wtpf-2013-draft-opinion-5/`, { waitUntil: 'networkidle' });
	expect(asked.filter((url) => /\.ttf|slide\.json/.test(url))).toEqual([]);
	const before = asked.length;
	await sheet(tab);
	expect(asked.slice(before).filter((url) => url.endsWith('.ttf'))).toEqual([]);
});

test('the sheet has no fault that axe finds', async () => {
	const tab = await arrive('?select=stakeholder-group:states', { bypassCSP: true });
	await sheet(tab);
	await tab.evaluate(axe.source);
	const { violations } = await tab.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run('.over'));
	expect(violations.map(({ id }) => id)).toEqual([]);
	await tab.screenshot({ path: 'test-results/export-sheet.png' });
});

test('on a phone the tools lie folded under one button, and Escape folds them without giving up the selection', async () => {
	const tab = await arrive('?select=organization:icann', {
		viewport: { width: 390, height: 844 },
		hasTouch: true
	});
	const more = tab.getByRole('button', { name: 'More' });
	const taken = tab.getByRole('button', { name: 'Export', exact: true });
	expect(await taken.isVisible()).toBe(false);
	await more.focus();
	await tab.keyboard.press('Enter');
	await taken.waitFor();
	expect((await taken.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await tab.keyboard.press('Escape');
	await taken.waitFor({ state: 'hidden' });
	expect(tab.url()).toContain('select=organization:icann');
	await more.tap();
	await taken.tap();
	await tab.getByRole('dialog').waitFor();
	await taken.waitFor({ state: 'hidden' });
});
