import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { findBrowser, flags } from './src/commands/browser.ts';
import vite from './vite.config.ts';

const runes = 'tests/**/*.svelte.test.ts';
const site = 'tests/site/**/*.test.ts';

/** Looked for only when a component test needs it. */
const provider = playwright({
	get launchOptions() {
		return { executablePath: findBrowser(), args: flags };
	}
});

export default mergeConfig(
	vite,
	defineConfig({
		test: {
			// Most of the time goes by in waiting for pages: two files at a time also where there are two cores.
			maxWorkers: 2,
			reporters: ['default', 'json'],
			outputFile: { json: 'test-results/vitest.json' },
			projects: [
				{
					extends: true,
					test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [runes, site], testTimeout: 60_000 }
				},
				{
					extends: true,
					optimizeDeps: { include: ['vitest-browser-svelte', 'svelte', 'bits-ui'] },
					test: {
						name: 'component',
						include: [runes],
						browser: {
							enabled: true,
							headless: true,
							screenshotFailures: false,
							provider,
							instances: [{ browser: 'chromium' }]
						}
					}
				},
				{
					test: {
						name: 'site',
						include: [site],
						globalSetup: 'tests/site/setup.ts',
						testTimeout: 60_000,
						hookTimeout: 120_000,
						// A page on a loaded machine takes its time.
						expect: { poll: { timeout: 15_000 } }
					}
				}
			]
		}
	})
);
