/** The roles used as a reader uses them: projected, chosen in, on a phone, without script. */
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { root, useBrowser } from './site';

const { open } = useBrowser();
const wide = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' as const };

async function arrive(language = 'fr', query = '', options = {}): Promise<Page> {
	const tab = await open({ ...wide, ...options });
	const errors: string[] = [];
	tab.on('pageerror', ({ message }) => errors.push(message));
	onTestFinished(() => expect(errors).toEqual([]));
	await tab.goto(`${root}${language}/wtpf-2013-draft-opinion-5/roles/${query}`, { waitUntil: 'networkidle' });
	return tab;
}

/** Where the sheet stands on the screen, and every mark and every word on the sheet. */
const places = (tab: Page) =>
	tab.locator('.large .picture').evaluate((picture) => {
		const { x, y, width } = picture.getBoundingClientRect();
		const shapes = [...picture.querySelectorAll('[data-key]')].map((mark) => mark.querySelector('path, text'));
		const words = [...picture.querySelectorAll('text')].filter((each) => !each.closest('.ghost'));
		const where = (each: Element | null) => ['d', 'x', 'y'].map((name) => each?.getAttribute(name)).join(' ');
		return [`${x} ${y} ${width}`, ...[...shapes, ...words].map(where)];
	});

test('without script every mark leads to words on the page of the text', async () => {
	const tab = await arrive('fr', '', { javaScriptEnabled: false });
	const links = tab.locator('.large a[data-key]');
	expect(await links.count()).toBe(37);
	const targets = new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')));
	for (const target of targets) {
		expect(target).toMatch(/\/text\/#/);
		await tab.goto(new URL(target, tab.url()).href);
		expect(await tab.locator(`[id="${target.split('#')[1]}"]`).isVisible(), target).toBe(true);
		await tab.goBack();
	}
	expect(await tab.locator('.large .absent').isVisible()).toBe(false);
});

test('the whole sheet is in the window, and nothing else but the header', async () => {
	for (const viewport of [wide.viewport, { width: 1920, height: 1080 }, { width: 1280, height: 720 }]) {
		const tab = await arrive('fr', '', { viewport });
		const { x, y, width, height } = (await tab.locator('.picture').boundingBox()) ?? {
			x: -1,
			y: 0,
			width: 0,
			height: 0
		};
		expect(width / height).toBeCloseTo(16 / 9, 2);
		expect(x).toBeGreaterThanOrEqual(0);
		expect(y + height).toBeLessThanOrEqual(viewport.height + 1);
		expect(await tab.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
	}
});

test('choosing and showing the absent move nothing; the card never covers the chosen mark', async () => {
	const tab = await arrive();
	const before = await places(tab);
	const keys = await tab
		.locator('.large .marks a')
		.evaluateAll((all) => all.map((each) => each.getAttribute('data-key')));
	for (const key of keys) {
		const mark = tab.locator(`.large .marks a[data-key="${key}"]`);
		await mark.dispatchEvent('click');
		const [a, b] = [await mark.boundingBox(), await tab.locator('.card').boundingBox()];
		if (!a || !b) throw new Error(`${key} isn't shown`);
		const covers = a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
		expect(covers, `${key}`).toBe(false);
		expect(await places(tab), `${key}`).toEqual(before);
	}
	await tab.keyboard.press('Escape');
	await tab.locator('.large .absent').click();
	expect(await places(tab)).toEqual(before);
	expect(await tab.locator('.large .ghost').count()).toBe(3);
	expect(tab.url()).toContain('absent=shown');
});

test('a ghost is told of when the focus comes to it, and has no link', async () => {
	const tab = await arrive('en', '?absent=shown');
	const ghost = tab.locator('.large [data-ghost="users"]');
	await ghost.focus();
	expect(await tab.locator('.told').innerText()).toContain('never of its users');
	expect(await ghost.getAttribute('href')).toBeNull();
	await tab.locator('.large .absent').focus();
	expect(await tab.locator('.told').count()).toBe(0);
});

test('the selection goes along to the network and back', async () => {
	const tab = await arrive('en');
	await tab.locator('.large .marks a[data-key="role:civil-society"]').dispatchEvent('click');
	expect(await tab.locator('.answer').first().innerText()).toContain('Act at the community level');
	await tab.waitForURL(/select=role/);
	await tab.locator('nav.views a').first().click();
	await tab.waitForURL((url) => !url.pathname.includes('roles'));
	expect(new URL(tab.url()).search).toBe('?select=role:civil-society');
});

test('on a phone the same words are a list in which nothing overflows or is too small to touch', async () => {
	for (const query of ['', '?select=clause:5.a&absent=shown']) {
		const tab = await arrive('fr', query, { viewport: { width: 390, height: 844 } });
		expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		const sizes = await tab
			.locator('.small :is(a, p, blockquote, button, h2)')
			.evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
		const heights = await tab
			.locator('.small a:is(.disc, .organization, :has(.tag, i))')
			.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
		expect(await tab.locator('.small blockquote').count()).toBe(5);
	}
});
