/** Every page, light and dark, wide and narrow, has no fault that axe finds. */
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { pages, root, useBrowser } from './site';

const { open } = useBrowser();

const looks = [
	{ colorScheme: 'light', viewport: { width: 1440, height: 900 } },
	{ colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
	{ colorScheme: 'light', viewport: { width: 390, height: 844 } }
] as const;

describe.each(looks)('in $colorScheme at $viewport.width px', (look) => {
	// Paper stays light.
	const looked = pages.filter((page) => look.colorScheme === 'light' || !/\/sheets\/./.test(page));
	test.each(looked)('/%s has no violation', async (page) => {
		// The page's policy would refuse axe itself; only here is it set aside.
		const tab = await open({ ...look, reducedMotion: 'reduce', bypassCSP: true });
		await tab.goto(root + page, { waitUntil: 'networkidle' });
		await tab.evaluate(axe.source);
		const { violations } = await tab.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
		const named = violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`)
		);
		expect(named).toEqual([]);
	});
});
