/** The explorer used as a reader uses it: by pointer, keyboard, search and address, with script and without. */
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright';
import { expect, test } from 'vitest';
import { answerIn as answer, arrive as arriveAt, at } from './arrive';
import { root, useBrowser } from './site';

const { open } = useBrowser();
const map = (language: string, query = '') => at(language, '', query);
const wide = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' as const };
const arrive = (language = 'en', query = '', options: BrowserContextOptions = {}): Promise<Page> =>
	arriveAt(open, map(language, query), options);

const mark = (tab: Page, key: string) => tab.locator(`.large a[data-key="${key}"]`);
/** Where every mark of the picture stands. */
const places = (tab: Page) =>
	tab.locator('.large .marks path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).sort());

test.each([
	[1440, '.large', 49, 61],
	[1024, '.large', 49, 61],
	[390, '.small', 16, 15]
])(
	'without script, %i px wide, the picture is complete and each mark leads to words that can be seen',
	async (width, picture, marks, lines) => {
		const tab = await arrive('fr', '', { javaScriptEnabled: false, viewport: { width, height: 844 } });
		expect(await tab.locator(`${picture} a[data-key]`).count()).toBe(marks);
		expect(await tab.locator(`${picture} [data-line]`).count()).toBe(lines);
		const links = tab.locator(`${picture} a[data-key], a.word`);
		const targets = new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')));
		for (const target of targets) expect(await tab.locator(`[id="${target.slice(1)}"]`).isVisible(), target).toBe(true);
		expect(await answer(tab)).toContain('Cinq groupes, cinq rôles, quinze clauses.');
	}
);

test.each([1440, 1024, 390])('a link to a clause shows it, %i px wide', async (width) => {
	const tab = await arrive('fr', '#clause-5.c', { viewport: { width, height: 800 } });
	await tab.waitForTimeout(300);
	const { y } = (await tab.locator('[id="clause-5.c"]').boundingBox()) ?? { y: -1 };
	expect(y).toBeGreaterThanOrEqual(0);
	expect(y).toBeLessThan(760);
});

test.each([1440, 1280, 1100])('no answer is taller than its place, %i px wide', async (width) => {
	for (const language of ['fr', 'en']) {
		const tab = await arrive(language, '', { viewport: { width, height: 800 } });
		const keys = await tab
			.locator('.large a[data-key]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('data-key')));
		for (const key of keys) {
			await tab.locator(`.large a[data-key="${key}"]`).dispatchEvent('click');
			const over = await tab.locator('.answer').evaluate((box) => box.scrollHeight - box.clientHeight);
			expect(over, `${language} ${key}`).toBeLessThanOrEqual(0);
		}
	}
});

test('Back goes through selections and leaves the filters as they are', async () => {
	const tab = await arrive();
	await mark(tab, 'stakeholder-group:states').click();
	await tab.waitForURL(map('en', '?select=stakeholder-group:states'));
	await tab.getByRole('button', { name: /Collectives/ }).click();
	await tab.waitForURL(map('en', '?select=stakeholder-group:states&hide=kind:collective'));
	await tab.goBack();
	await tab.waitForURL(map('en', '?hide=kind:collective'));
	expect(await answer(tab)).toContain('Five groups');
});

test('the facts keep the focus of whoever follows them, and closing gives it back to the mark', async () => {
	const tab = await arrive('en', '?select=stakeholder-group:states');
	await tab.locator('.facts .with').first().click();
	expect(await tab.locator(':focus').innerText()).toBe('Private sector');
	await tab.locator('.facts .close').click();
	expect(await tab.locator(':focus').getAttribute('data-key')).toBe('stakeholder-group:private-sector');
});

test.each(['light', 'dark'] as const)(
	'a selection and a search have no fault that axe finds, in %s',
	async (colorScheme) => {
		const tab = await arrive('en', '?select=stakeholder-group:private-sector', { colorScheme, bypassCSP: true });
		await tab.evaluate(axe.source);
		const faults = async () => {
			const { violations } = await tab.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
			return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
		};
		expect(await faults()).toEqual([]);
		await tab.keyboard.press('/');
		await tab.keyboard.type('internet');
		await tab.locator('[role=option][data-highlighted]').waitFor();
		expect(await faults()).toEqual([]);
		await tab.keyboard.type('zzz');
		await tab.locator('.nothing').waitFor();
		expect(await faults()).toEqual([]);
	}
);

test('script moves nothing: the marks stand where they stood before it', async () => {
	const [before, after] = [await arrive('fr', '', { javaScriptEnabled: false }), await arrive('fr')];
	expect(await places(after)).toEqual(await places(before));
});

test('a click says who it is, with figures and quotes; the link reproduces it; Back undoes it', async () => {
	const tab = await arrive();
	const still = await places(tab);
	await mark(tab, 'stakeholder-group:private-sector').click();
	expect(await answer(tab)).toContain('is named in 4 of the 15 clauses');
	expect(await answer(tab)).toContain("« un rôle important dans le développement de l'Internet »");
	expect((await tab.locator('.facts').innerText()).replaceAll('\u00a0', ' ')).toContain(
		'« les autres parties prenantes »'
	);
	expect((await places(tab)).filter((place) => !still.includes(place)).length).toBe(1); // the ring of the selection
	await tab.waitForURL(map('en', '?select=stakeholder-group:private-sector'));
	const said = await answer(tab);
	await tab.reload({ waitUntil: 'networkidle' });
	expect(await answer(tab)).toBe(said);
	await tab.goBack();
	await tab.waitForFunction(() => !location.search);
	expect(await answer(tab)).toContain('Five groups, five roles, fifteen clauses.');
});

test('a marked word in the text chooses its actor on the map', async () => {
	const tab = await arrive();
	await tab.locator('#clause-3 a.word', { hasText: "l'ICANN" }).click();
	expect(await answer(tab)).toContain('ICANN is named in 1 of the 15 clauses');
	expect(await tab.locator('.word.chosen').innerText()).toBe("l'ICANN");
});

test('search finds through accents and by the words of a clause, from the keyboard alone', async () => {
	const tab = await arrive('fr');
	await tab.keyboard.press('/');
	await tab.keyboard.type('societe civ');
	await tab.locator('[role=option][data-highlighted]', { hasText: 'Société civile' }).waitFor();
	await tab.keyboard.press('Enter');
	await tab.waitForFunction(() => location.search.includes('civil-society'));
	expect(await answer(tab)).toContain('La société civile figure dans 3 des 15 clauses');
	await tab.keyboard.press('/');
	await tab.keyboard.type('souverainete nationale');
	expect(await tab.locator('[role=option]').first().innerText()).toContain('reconnaissant b) i');
});

test('marks are reached and chosen by keyboard; Escape clears', async () => {
	const tab = await arrive();
	await mark(tab, 'stakeholder-group:states').focus();
	await tab.keyboard.press('Enter');
	expect(await answer(tab)).toContain('States are named in 4 of the 15 clauses');
	await tab.keyboard.press('Escape');
	expect(await answer(tab)).toContain('Five groups');
});

test('a drag moves the mark and makes room, a link keeps it, a double click frees it', async () => {
	const tab = await arrive();
	const still = await places(tab);
	await mark(tab, 'organization:icann').hover();
	await tab.waitForTimeout(300);
	await tab.mouse.down();
	await tab.mouse.move(500, 420, { steps: 8 });
	await tab.mouse.up();
	await tab.waitForFunction(() => location.search.includes('pin=organization:icann'));
	const moved = await places(tab);
	expect(moved).not.toEqual(still);
	await tab.reload({ waitUntil: 'networkidle' });
	expect(await places(tab)).toEqual(moved);
	await mark(tab, 'organization:icann').dblclick();
	await tab.waitForFunction(() => !location.search.includes('pin='));
	expect(tab.url()).not.toContain('select=');
	await tab.goto(map('en'), { waitUntil: 'networkidle' });
	expect(await places(tab)).toEqual(still);
});

test('the legend hides a kind, its lines go with it, the rest stays where it is', async () => {
	const tab = await arrive();
	await tab.getByRole('button', { name: /Clauses/ }).click();
	expect(await tab.locator('.large a[data-key^="clause:"] text').count()).toBe(0);
	expect(await tab.locator('.large a[data-key^="clause:"] circle').count()).toBe(15);
	await tab.waitForURL(map('en', '?hide=kind:clause'));
	await tab.getByRole('button', { name: /Clauses/ }).click();
	expect(await tab.locator('.large [data-line]').count()).toBe(61);
});

test('a change of language keeps the selection', async () => {
	const tab = await arrive('en', '?select=organization:ietf');
	await tab.locator('.languages a', { hasText: 'FR' }).click();
	await tab.waitForURL(map('fr', '?select=organization:ietf'));
	await tab.waitForLoadState('networkidle');
	expect(await answer(tab)).toContain('L’IETF figure dans 1 des 15 clauses');
});

test('the translation is shown with its mark', async () => {
	const tab = await arrive('en', '?text=en');
	expect(await tab.locator('.translation').innerText()).toContain('not an official text');
	expect(await tab.locator('#clause-2\\.b\\.ii').innerText()).toContain('private sector');
});

test.each(['?select=nobody', '?select=<script>alert(1)</script>', `?${'a'.repeat(7000)}`])(
	'a stale link (%#) shows the plain page and says so',
	async (query) => {
		const tab = await arrive('en', query);
		expect(await answer(tab)).toContain('Five groups');
		expect(await tab.locator('.stale').innerText()).toContain('out of date');
	}
);

test('the site opens in the language of the reader', async () => {
	for (const [locale, language] of [
		['fr-CH', 'fr'],
		['en-GB', 'en'],
		['pt-BR', 'fr']
	] as const) {
		const tab = await open({ ...wide, locale });
		await tab.goto(root);
		await tab.waitForURL(map(language));
	}
});

test('a wrong address is answered in its own language and leads home', async () => {
	const tab = await open(wide);
	for (const [path, language, title] of [
		['en/nothing/', 'en', 'This page isn’t here'],
		['fr/rien/du/tout', 'fr', 'Cette page n’existe pas']
	] as const) {
		expect((await tab.goto(root + path))?.status()).toBe(404);
		expect(await tab.locator('h1:visible').innerText()).toBe(title);
		expect(await tab.locator('html').getAttribute('lang')).toBe(language);
		await tab.waitForLoadState('networkidle');
		await tab.locator('a:visible').click();
		await tab.waitForURL(map(language));
	}
});

test('a phone shows the neighbourhood of the selection, and the whole network on demand; nothing overflows', async () => {
	const tab = await arrive('en', '?select=stakeholder-group:private-sector', { viewport: { width: 390, height: 844 } });
	const small = tab.locator('.small a[data-key]');
	await tab.waitForFunction(() => document.querySelectorAll('.small a[data-key]').length !== 16);
	expect(await small.count()).toBe(13);
	expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	const words = tab.locator('.passages');
	expect(await words.innerText()).toMatch(/2 of 4[^]*reconnaissant[^]*b\) ii[^]*le secteur privé a toujours eu/);
	await words.getByRole('button', { name: 'Next clause' }).click();
	expect(await words.innerText()).toMatch(/3 of 4[^]*stimulé par le secteur privé/);
	await tab.getByRole('button', { name: 'Whole network' }).click();
	expect(await small.count()).toBe(49);
});

test('the theme switch holds over a reload', async () => {
	const tab = await arrive();
	const paper = () => tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = await paper();
	await tab.getByRole('button', { name: 'Dark theme' }).click();
	const dark = await paper();
	expect(dark).not.toBe(light);
	await tab.reload();
	expect(await paper()).toBe(dark);
});
