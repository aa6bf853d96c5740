/** Tours walked and questions answered as a teacher and a reader do: by key, by link, in both languages, and back. */
import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { answerIn, arrive, at, plain } from './arrive';
import { useBrowser } from './site';

const { open } = useBrowser();
const where = async (tab: Page) => plain(await tab.locator('.tour .where').innerText());
const caption = (tab: Page) => tab.locator('.tour .caption');
const prompt = async (tab: Page) => plain(await tab.locator('.prompt').innerText());
const states = '?select=stakeholder-group:states&tour=who-does-what.2';

test('a tour is walked from its first scene to its last by the keys of a clicker, and back', async () => {
	const tab = await arrive(open, at('en', 'learn'));
	await tab.getByRole('link', { name: 'Start the tour “Who does what?”' }).click();
	await tab.waitForURL(at('en', '', '?tour=who-does-what.1'));
	await caption(tab).waitFor();
	const said = [await caption(tab).innerText()];
	for (let step = 2; step <= 8; step++) {
		await tab.keyboard.press('PageDown');
		await tab.waitForURL((url) => url.search.endsWith(`tour=who-does-what.${step}`));
		await tab.waitForFunction(
			(before) => document.querySelector('.tour .caption')?.textContent !== before,
			said.at(-1)
		);
		said.push(await caption(tab).innerText());
	}
	expect(new Set(said).size).toBe(8);
	expect(await where(tab)).toContain('8 of 8');
	await tab.keyboard.press('PageDown');
	expect(await where(tab)).toContain('8 of 8');
	await tab.keyboard.press('PageUp');
	await tab.waitForURL((url) => url.search.endsWith('tour=who-does-what.7'));
	await tab.goBack();
	await tab.waitForFunction(() => document.querySelector('.tour .where')?.textContent?.includes('8 of 8'));
});

test('a link to a step shows it in the other language, with its selection and its notes on demand', async () => {
	const tab = await arrive(open, at('fr', '', states));
	expect(await where(tab)).toContain('2 sur 8');
	expect(await answerIn(tab)).toContain('Les États figurent dans 4 des 15 clauses');
	expect(await tab.getByRole('complementary', { name: 'Notes pour l’animation' }).count()).toBe(0);
	await tab.keyboard.press('n');
	await tab.getByText('Qui tranche, si nous ne sommes pas d’accord').waitFor();
	await tab.locator('.languages a', { hasText: 'EN' }).click();
	await tab.waitForURL(at('en', '', states));
	await caption(tab).waitFor();
	expect(await where(tab)).toContain('2 of 8');
	expect(await answerIn(tab)).toContain('States are named in 4 of the 15 clauses');
});

test('whoever explores comes back to the step; whoever leaves keeps the selection', async () => {
	const tab = await arrive(open, at('en', '', states));
	const back = tab.getByRole('link', { name: 'Back to the step' });
	expect(await back.count()).toBe(0);
	await tab.locator('.large a[data-key="organization:icann"]').click();
	await tab.locator('.views a', { hasText: 'Text' }).click();
	await tab.waitForURL(at('en', 'text', '?select=organization:icann&tour=who-does-what.2'));
	await back.click();
	await tab.waitForURL(at('en', '', states));
	expect(await answerIn(tab)).toContain('States are named');
	await tab.getByRole('button', { name: 'Leave the tour' }).click();
	await tab.waitForURL(at('en', '', '?select=stakeholder-group:states'));
	expect(await tab.locator('.tour').count()).toBe(0);
});

test('the table of scenes leads to any of them, and Escape closes it', async () => {
	const tab = await arrive(open, at('en', '', states));
	await tab.getByText('Scenes', { exact: true }).click();
	await tab.keyboard.press('Escape');
	expect(await tab.locator('.tour ol').isVisible()).toBe(false);
	await tab.keyboard.press('Enter');
	await tab.locator('.tour ol a').nth(3).click();
	await tab.waitForURL(at('en', '', '?select=stakeholder-group:civil-society&tour=who-does-what.4'));
	expect(await answerIn(tab)).toContain('Civil society is named');
});

test('a tour that can’t be loaded says so, and is loaded when asked again', async () => {
	const tab = await open({ viewport: { width: 1440, height: 900 } });
	await tab.route('**/tours.json', (route) => route.abort());
	await tab.goto(at('en', '', states), { waitUntil: 'networkidle' });
	expect(await tab.getByRole('alert').innerText()).toContain('couldn’t be loaded');
	await tab.unroute('**/tours.json');
	await tab.getByRole('button', { name: 'Try again' }).click();
	await caption(tab).waitFor();
});

test('without script the tours can be read', async () => {
	const tab = await arrive(open, at('fr', 'learn'), { javaScriptEnabled: false });
	expect(await tab.locator('article h4').count()).toBe(5);
	await tab.locator('article summary').first().click();
	await tab.getByText('eux seuls ont « des droits et des responsabilités »').waitFor();
});

describe('a run', () => {
	test('is answered by keyboard, right and wrong, and ends on the words of the text', async () => {
		const tab = await arrive(open, at('en', 'learn', '?run=7.8.1'));
		await tab.locator('.prompt').waitFor();
		expect(await prompt(tab)).toBe(
			'In “reconnaissant a)”, is this group named, only implied, or neither? International organizations.'
		);
		await tab.keyboard.press('2');
		expect(await tab.locator('mark').count()).toBe(0);
		await tab.keyboard.press('Enter');
		expect(await tab.locator('.verdict').innerText()).toBe('That isn’t it. To be found: Named in words.');
		expect(await tab.locator('mark').innerText()).toBe('organisations internationales et intergouvernementales');
		expect(await tab.locator('.score').innerText()).toBe('Right: 0 of 1');
		expect(await tab.locator('.looked [data-key="stakeholder-group:international-organizations"] text').count()).toBe(
			2
		);
		await tab.keyboard.press('Enter');
		await tab.waitForURL(at('en', 'learn', '?run=7.8.2'));
		for (const key of ['3', '1', '3', '1', '2', '1']) await tab.keyboard.press(key);
		await tab.keyboard.press('Enter');
		expect(await tab.locator('.verdict').innerText()).toBe('That is it.');
		expect(await tab.locator('.score').innerText()).toBe('Right: 1 of 2');
	});

	test('keeps its answers while the map is looked at', async () => {
		const tab = await arrive(open, at('en', 'learn', '?run=7.8.1'));
		await tab.locator('.prompt').waitFor();
		await tab.keyboard.press('1');
		await tab.keyboard.press('Enter');
		await tab.getByRole('link', { name: 'Show on the map' }).click();
		await tab.waitForURL(/select=stakeholder-group:international-organizations&run=7\.8\.1/);
		expect(await answerIn(tab)).toContain('International organizations are named');
		await tab.goBack();
		await tab.locator('.verdict', { hasText: 'That is it.' }).waitFor();
	});

	test('is the same from the same link, and another from another', async () => {
		const prompts = async (query: string) => {
			const tab = await arrive(open, at('fr', 'learn', query));
			await tab.locator('.prompt').waitFor();
			return [await prompt(tab), ...(await tab.locator('.option').allInnerTexts())];
		};
		const [first, second, other] = [
			await prompts('?run=7.8.4'),
			await prompts('?run=7.8.4'),
			await prompts('?run=8.8.4')
		];
		expect(second).toEqual(first);
		expect(other).not.toEqual(first);
	});

	test('another one has another seed in its address', async () => {
		const tab = await arrive(open, at('en', 'learn', '?run=7.8.3'));
		await tab.getByRole('button', { name: 'Another run' }).click();
		await tab.waitForURL((url) => /run=\d+\.8\.1$/.test(url.search) && !url.search.includes('run=7.'));
	});

	test('ends where one press of Enter too many does nothing, and Tab leads on', async () => {
		const tab = await arrive(open, at('en', 'learn', '?run=7.8.8'));
		await tab.locator('.prompt').waitFor();
		for (const key of ['1', 'Enter', 'Enter', 'Enter']) await tab.keyboard.press(key);
		const focused = () => tab.evaluate(() => document.activeElement?.textContent);
		await expect.poll(focused).toBe('That was the last question of this run.');
		expect(tab.url()).toContain('run=7.8.8');
		await tab.keyboard.press('Tab');
		expect(await focused()).toBe('Another run');
	});

	test('lets a room vote, and reveals by the key of a clicker', async () => {
		const tab = await arrive(open, at('en', 'learn', '?run=7.8.1&room=voting'));
		await tab.getByLabel('Votes for A').fill('12');
		expect(await tab.locator('.sign').allInnerTexts()).toEqual(['A', 'B', 'C']);
		await tab.locator('.prompt').click();
		await tab.keyboard.press('PageDown');
		await tab.locator('mark').waitFor();
		expect(await tab.locator('li.right').innerText()).toContain('Named in words');
		expect(await tab.getByLabel('Votes for A').inputValue()).toBe('12');
		expect(await tab.locator('.score').innerText()).toBe('');
	});
});

const pages = [
	['learn', '?run=7.8.1', ['1', 'Enter']],
	['learn', '?run=7.8.2', ['1']],
	['learn', '?run=7.8.1&room=voting', ['PageDown']],
	['', states, ['n']]
] as const;
const looks = [
	{ viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
	{ viewport: { width: 390, height: 844 }, colorScheme: 'dark' }
] as const;

describe.each(looks)('in $colorScheme at $viewport.width px', (look) => {
	test.each(['fr', 'en'])('no page of lessons has a fault that axe finds, in %s', async (language) => {
		for (const [view, query, keys] of pages) {
			const tab = await arrive(open, at(language, view, query), { ...look, bypassCSP: true });
			await tab.locator('.prompt, .caption').first().waitFor();
			for (const key of keys) await tab.keyboard.press(key);
			await tab.evaluate(axe.source);
			const { violations } = await tab.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
			const named = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
			expect(named, query).toEqual([]);
			expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(look.viewport.width);
		}
	});
});
