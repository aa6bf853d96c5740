/** What every page says of itself, whether or not a script runs. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { budgets, kinds, weightsOf } from '../../src/commands/weight';
import { addressed, folder, pages, root, useBrowser } from './site';

const { open } = useBrowser();
const languages = ['en', 'fr'];

/** The language of a page is in its address; a page outside any language may choose. */
const languageOf = (page: string): string | undefined => languages.find((language) => page.startsWith(`${language}/`));

async function still(page: string) {
	const tab = await open({ javaScriptEnabled: false });
	await tab.goto(root + page);
	return {
		tab,
		content: (selector: string) => tab.locator(selector).first().getAttribute('content', { timeout: 1000 }),
		alternates: () =>
			tab.$$eval('link[rel="alternate"][hreflang]', (links) =>
				links.map((link) => [link.getAttribute('hreflang') ?? '', (link as HTMLLinkElement).href] as const)
			)
	};
}

test.each(pages)('/%s says its language, its title and what it is', async (page) => {
	const { tab, content } = await still(page);
	const language = await tab.locator('html').getAttribute('lang');
	expect(languages).toContain(language);
	expect(languageOf(page) ?? language).toBe(language);
	expect((await tab.title()).trim()).not.toBe('');
	expect((await content('meta[name="description"]'))?.trim()).not.toBe('');
});

test.each(addressed)('/%s names itself in every language', async (page) => {
	const { alternates } = await still(page);
	const named = new Map(await alternates());
	expect([...named.keys()]).toEqual(expect.arrayContaining(languages));
	const language = languageOf(page);
	if (language) expect(new URL(named.get(language)!).pathname).toBe(`/${page}`);
});

test.each(pages)('/%s allows no script or style but its own', async (page) => {
	const { content } = await still(page);
	const policy = await content('meta[http-equiv="content-security-policy" i]');
	expect(policy).toContain('script-src');
	expect(policy).toMatch(/default-src 'none'/);
	expect(policy).not.toMatch(/unsafe-(inline|eval)/);
});

test('no two pages share a title', () => {
	const titleOf = (page: string) =>
		/<title>(.*?)<\/title>/s.exec(readFileSync(`${folder}/${page}index.html`, 'utf8'))?.[1];
	const titles = addressed.filter(languageOf).map(titleOf);
	expect(titles).not.toContain(undefined);
	expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test.each(['en', 'fr'])('the first page in %s keeps its budgets', (language) => {
	const weights = weightsOf(`${folder}/${language}/wtpf-2013-draft-opinion-5/index.html`);
	for (const kind of kinds) {
		expect(weights[kind], kind).toBeGreaterThan(0);
		expect(weights[kind], kind).toBeLessThanOrEqual(budgets[kind]);
	}
});
