/** The built site as its tests see it: every page, whatever later builds add, and tabs of the shared browser. */
import { readdirSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';

export const folder = 'build';

export const files: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.sort();

/** The address of every page below the site's root; '' is the first. */
export const pages = files
	.filter((file) => file.endsWith('.html'))
	.map((file) => file.replace(/(^|\/)index\.html$/, '$1'));

/** The page shown for a wrong address stands for no address of its own. */
export const addressed = pages.filter((page) => !page.endsWith('404.html'));

export const { root, subPath } = { root: inject('root'), subPath: inject('subPath') };

/** To be called at the head of a test file: gives tabs of the shared browser, each with no past, closed after its test. */
export function useBrowser(): { open: (options?: BrowserContextOptions) => Promise<Page> } {
	let browser: Browser;
	beforeAll(async () => void (browser = await chromium.connect(inject('browser'))));
	afterAll(() => browser.close());
	const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
		const context = await browser.newContext({ serviceWorkers: 'block', ...options });
		onTestFinished(() => context.close());
		return context.newPage();
	};
	return { open };
}
