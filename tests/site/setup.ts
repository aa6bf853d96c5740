/** Before the tests of the built site: one server, one browser, shared by all of them. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/commands/server';
import { findBrowser, flags } from '../../src/commands/browser';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the built site is served: at the root, and at a sub-path. */
		readonly root: string;
		readonly subPath: string;
		readonly browser: string;
	}
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
	if (!existsSync('build/index.html')) throw new Error('There is no built site to test: run `npm run build` first.');
	const root = await serve('build', { port: 0 });
	const subPath = await serve('build', { port: 0, base: '/some/where/' });
	const browser = await chromium.launchServer({ executablePath: findBrowser(), args: flags });
	provide('root', root.address);
	provide('subPath', subPath.address);
	provide('browser', browser.wsEndpoint());
	return async () => void (await Promise.all([root.close(), subPath.close(), browser.close()]));
}
