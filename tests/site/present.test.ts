/** A presentation as a room sees it and as its presenter drives it: by key, clicker, finger, link, and from a second window. */
import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { arrive, at, plain } from './arrive';
import { useBrowser } from './site';

const { open } = useBrowser();
const states = (part: number, step = 2) =>
	`?select=stakeholder-group:states&tour=who-does-what.${step}&present=${part}`;
const title = (tab: Page) => tab.locator('.wall h1');
const band = async (tab: Page) => plain(await tab.locator('.wall .band').innerText());
const count = (tab: Page) => tab.locator('.wall .count');
const ends = (tab: Page, end: string) => tab.waitForURL((url) => url.search.endsWith(end));
/** What is seen, and what is heard. */
const seen = async (tab: Page) => [
	tab.url(),
	plain(await tab.locator('.wall').innerText()),
	await tab.locator('.wall .picture').innerHTML()
];

/** In the full screen the browser keeps the first Escape. */
async function leave(tab: Page): Promise<void> {
	await tab.keyboard.press('Escape');
	if (await tab.locator('.wall').count()) await tab.keyboard.press('Escape');
}

async function present(address: string, options = {}) {
	const tab = await arrive(open, address, { viewport: { width: 1920, height: 1080 }, ...options });
	await tab.locator('.wall').waitFor();
	return tab;
}

test('each key reveals one more part, then goes to the next step; and back, all revealed', async () => {
	const tab = await present(at('en', '', states(1)));
	await tab.keyboard.press('ArrowRight');
	await ends(tab, '&present=2');
	expect(await band(tab)).toBe('');
	await tab.keyboard.press('Space');
	await ends(tab, '&present=3');
	await expect.poll(() => band(tab)).toContain('the power to decide falls under the sovereignty of States');
	await tab.keyboard.press('PageDown');
	await ends(tab, '&present=4');
	await expect.poll(() => band(tab)).toContain('reconnaissant b) i');
	expect(await band(tab)).toContain('« le pouvoir décisionnel relève de la souveraineté nationale des Etats');
	await tab.keyboard.press('Enter');
	await ends(tab, 'tour=who-does-what.3&present=1');
	await expect.poll(() => count(tab).innerText()).toBe('3 of 8');
	for (const [key, end] of [
		['ArrowLeft', '.2&present=4'],
		['Backspace', '.2&present=3'],
		['PageUp', '.2&present=2'],
		['a', '.2&present=4'],
		['Home', '.1&present=1'],
		['End', '.8&present=1']
	] as const) {
		await tab.keyboard.press(key);
		await ends(tab, end);
	}
	await tab.locator('.wall.roles').waitFor();
	for (const key of ['0', '4', 'Enter']) await tab.keyboard.press(key);
	await ends(tab, '?select=stakeholder-group:civil-society&tour=who-does-what.4&present=1');
});

test('Back leads out of a presentation to where one was, and whoever has left isn’t led in again', async () => {
	const tab = await arrive(open, at('en', 'learn'));
	const enter = async () => {
		await tab.getByRole('link', { name: 'Present the tour “Who does what?”' }).click();
		await tab.locator('.wall').waitFor();
		await tab.keyboard.press('End');
		await ends(tab, 'tour=who-does-what.8&present=1');
	};
	await enter();
	await tab.goBack();
	await tab.waitForURL(at('en', 'learn'));
	await enter();
	await leave(tab);
	await ends(tab, 'tour=who-does-what.8');
	await tab.goBack();
	await tab.waitForURL(at('en', 'learn'));
});

test('the room is asked first: neither the answer nor the notes are on the wall', async () => {
	const tab = await present(at('fr', '', states(1)));
	const wall = await tab.locator('.wall').innerText();
	expect(wall).not.toContain('pouvoir de décider');
	expect(wall).not.toContain('Qui tranche');
	const rings = () => tab.locator('.wall [data-key="stakeholder-group:states"] path').count();
	const before = await rings();
	await tab.keyboard.press('ArrowRight');
	await expect.poll(() => title(tab).innerText()).toContain('le pouvoir de décider');
	expect(await rings()).toBe(before + 1);
	expect(await tab.locator('.wall').innerText()).not.toContain('Qui tranche');
});

test('the address of any part shows it again, reloaded, and a part past the end shows all', async () => {
	const tab = await present(at('fr', '', states(4)));
	const before = await seen(tab);
	await tab.reload({ waitUntil: 'networkidle' });
	await tab.locator('.wall').waitFor();
	expect(await seen(tab)).toEqual(before);
	await tab.goto(at('fr', '', states(99)), { waitUntil: 'networkidle' });
	expect((await seen(tab)).slice(1)).toEqual(before.slice(1));
});

test('B and W blank the screen, and the next key brings it back where it was', async () => {
	const tab = await present(at('en', '', states(2)));
	const middle = () => tab.evaluate(() => document.elementFromPoint(960, 540)?.className ?? '');
	await tab.keyboard.press('b');
	expect(await middle()).toContain('black');
	await tab.keyboard.press('w');
	expect(await middle()).toContain('white');
	await tab.keyboard.press('ArrowRight');
	expect(await middle()).not.toContain('white');
	expect(tab.url()).toMatch(/present=2$/);
	await tab.keyboard.press('.');
	expect(await middle()).toContain('black');
	await tab.keyboard.press('b');
	expect(await middle()).not.toContain('black');
});

test('T shows the time of the whole and of the step against its minutes', async () => {
	const tab = await present(at('en', '', states(2)));
	expect(await tab.locator('.wall .time').count()).toBe(0);
	await tab.keyboard.press('t');
	expect(await tab.locator('.wall .time').last().innerText()).toMatch(/^0:\d\d of 3 min$/);
});

test('a single view is presented by P, and Escape gives it back as it was', async () => {
	const tab = await arrive(open, at('en', '', '?select=organization:icann'), {
		viewport: { width: 1920, height: 1080 }
	});
	const mark = tab.locator('.large a[data-key="organization:icann"]');
	await mark.focus();
	await tab.keyboard.press('p');
	await tab.locator('.wall').waitFor();
	await ends(tab, '&present=1');
	expect(await title(tab).innerText()).toContain('Internet Corporation');
	expect(await band(tab)).toContain('ICANN');
	expect(await tab.locator('header .brand').isVisible()).toBe(false);
	await leave(tab);
	await ends(tab, '?select=organization:icann');
	await expect.poll(() => tab.locator('header .brand').isVisible()).toBe(true);
	await expect.poll(() => mark.evaluate((link) => link === document.activeElement)).toBe(true);
});

test('a tour is presented from the page of lessons and from its bar', async () => {
	const tab = await arrive(open, at('en', 'learn'));
	await tab.getByRole('link', { name: 'Present the tour “Who does what?”' }).click();
	await tab.locator('.wall').waitFor();
	expect(await count(tab).innerText()).toBe('1 of 8');
	await tab.goto(at('en', '', '?tour=who-does-what.1'), { waitUntil: 'networkidle' });
	await tab.locator('.tour').getByRole('link', { name: 'Present', exact: true }).click();
	await tab.locator('.wall').waitFor();
});

test('in the text the quotes are marked one by one, in the words of the original', async () => {
	const tab = await present(at('fr', 'text', '?select=clause:2.d&tour=many-words.2&present=3'));
	expect(await tab.locator('.wall mark').count()).toBe(0);
	await tab.keyboard.press('ArrowRight');
	await expect
		.poll(() => tab.locator('.wall mark').allInnerTexts())
		.toEqual([
			"afin de permettre aux gouvernements de s'acquitter, sur un pied d'égalité, de leurs rôles et responsabilités"
		]);
	await tab.keyboard.press('ArrowRight');
	await expect.poll(() => tab.locator('.wall mark').count()).toBe(2);
});

test('a finger that wipes goes on and back, a tap on either side too', async () => {
	const tab = await present(at('en', '', states(1)), {
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	});
	const client = await tab.context().newCDPSession(tab);
	const wipe = async (from: number, to: number) => {
		const point = (x: number) => [{ x, y: 400 }];
		await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(from) });
		await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point((from + to) / 2) });
		await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(to) });
		await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	await wipe(320, 80);
	await ends(tab, 'present=2');
	await tab.touchscreen.tap(350, 400);
	await ends(tab, 'present=3');
	await wipe(80, 320);
	await ends(tab, 'present=2');
	await tab.touchscreen.tap(40, 400);
	await ends(tab, 'present=1');
});

describe('the presenter’s window', () => {
	test('follows the screen and leads it, whichever is loaded anew', async () => {
		const screen = await present(at('fr', '', states(2)));
		const [notes] = await Promise.all([screen.waitForEvent('popup'), screen.keyboard.press('n')]);
		await notes.getByText('Qui tranche, si nous ne sommes pas d’accord').waitFor();
		await notes.getByText('Relié à l’écran').waitFor();
		expect(await notes.getByRole('complementary').innerText()).toContain('Le secteur privé');
		await screen.keyboard.press('End');
		await notes.getByText('8 sur 8').waitFor();
		await notes.getByText('C’est la dernière étape.').waitFor();
		await notes.getByRole('button', { name: 'Retour' }).click();
		await expect.poll(() => count(screen).innerText()).toBe('7 sur 8');
		await notes.getByRole('button', { name: 'Écran noir' }).click();
		await screen.locator('.blank').waitFor();
		await notes.keyboard.press('b');
		await expect.poll(() => screen.locator('.blank').count()).toBe(0);
		await notes.reload();
		await notes.getByText('Relié à l’écran').waitFor();
		await notes.getByText('7 sur 8').waitFor();
		await screen.reload();
		await notes.getByText('Relié à l’écran').waitFor();
		await screen.close();
		await notes.getByText('Aucun écran ne répond.').waitFor();
		expect(await notes.getByText('7 sur 8').count()).toBe(1);
	});

	test('may be opened first, turns alone, and opens the screen where it stands', async () => {
		const notes = await arrive(open, at('en', 'notes'));
		await notes.getByRole('button', { name: 'Who does what?' }).click();
		await notes.getByText('1 of 8').waitFor();
		await notes.keyboard.press('PageDown');
		await ends(notes, '?tour=who-does-what.1&present=2');
		const [screen] = await Promise.all([
			notes.waitForEvent('popup'),
			notes.getByRole('link', { name: 'Open the screen' }).click()
		]);
		await screen.locator('.wall').waitFor();
		expect(screen.url()).toBe(at('en', '', '?tour=who-does-what.1&present=2'));
		await notes.getByText('Linked to the screen').waitFor();
		await notes.getByRole('button', { name: 'Reveal all' }).click();
		await ends(screen, 'present=4');
	});
});

test('whoever wants no motion gets none, and what is revealed is said', async () => {
	const tab = await present(at('en', '', states(2)));
	const path = tab.locator('.wall .picture path').first();
	expect(await path.evaluate((each) => getComputedStyle(each).transitionDuration)).toMatch(/^0s(, 0s)*$/);
	expect(await tab.getByTestId('heard').innerText()).toBe('2 of 8. States: the power to decide');
	await tab.keyboard.press('ArrowRight');
	await expect.poll(() => tab.getByTestId('heard').innerText()).toContain('On questions of general interest');
});

test('on a projector no letter of a presentation is too small to be read from the back', async () => {
	for (const [view, query, least] of [
		['', states(3), 24],
		['roles', '?tour=who-does-what.7&present=3', 26],
		['matrix', '?tour=named-implied-missing.4&present=3', 22],
		['text', '?select=clause:2.d&tour=many-words.2&present=4', 30]
	] as const) {
		const tab = await present(at('fr', view, query));
		const sizes = await tab.locator('.wall :is(text, .picture .text p, .caption, h1, .count)').evaluateAll((all) =>
			all.map((each) => {
				const scale = each instanceof SVGGraphicsElement ? (each.getScreenCTM()?.a ?? 1) : 1;
				return Number.parseFloat(getComputedStyle(each).fontSize) * scale;
			})
		);
		expect(Math.min(...sizes), view).toBeGreaterThanOrEqual(least);
	}
});

const pages = [
	['', states(1), []],
	['', states(4), ['t']],
	['', '?present=1', ['?']],
	['roles', '?present=1', []],
	['matrix', '?tour=named-implied-missing.4&present=3', []],
	['text', '?present=1', []],
	['text', '?select=clause:2.d&tour=many-words.2&present=5', []],
	['notes', '?tour=who-does-what.3&present=4', []]
] as const;
const looks = [
	{ viewport: { width: 1920, height: 1080 }, colorScheme: 'light' },
	{ viewport: { width: 390, height: 844 }, colorScheme: 'dark' }
] as const;

describe.each(looks)('in $colorScheme at $viewport.width px', (look) => {
	test.each(['fr', 'en'])('no page of a presentation has a fault that axe finds, in %s', async (language) => {
		for (const [view, query, keys] of pages) {
			const tab = await arrive(open, at(language, view, query), { ...look, bypassCSP: true });
			await tab.locator('.wall, .columns').first().waitFor();
			for (const key of keys) await tab.keyboard.press(key);
			await tab.evaluate(axe.source);
			const { violations } = await tab.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
			const named = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
			expect(named, `${view}${query}`).toEqual([]);
			expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(look.viewport.width);
		}
	});
});
