/** How tests of the site come to a document's views, and what they read there. */
import type { BrowserContextOptions, Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import { root } from './site';

export const at = (language: string, view = '', query = ''): string =>
	`${root}${language}/wtpf-2013-draft-opinion-5/${view && `${view}/`}${query}`;

export type Open = (options?: BrowserContextOptions) => Promise<Page>;

/** A tab on a view, wide unless told, in which no script may fail. */
export async function arrive(open: Open, address: string, options: BrowserContextOptions = {}): Promise<Page> {
	const tab = await open({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options });
	const errors: string[] = [];
	tab.on('pageerror', ({ message }) => errors.push(message));
	tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	onTestFinished(() => expect(errors).toEqual([]));
	await tab.goto(address, { waitUntil: 'networkidle' });
	return tab;
}

/** Words with their no-break spaces written plain. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
export const answerIn = async (tab: Page): Promise<string> => plain(await tab.locator('.answer').first().innerText());

/** All that the browser keeps on a shelf, as one string: what was typed is there a moment later. */
export const shelved = (tab: Page, shelf: 'tours' | 'texts'): Promise<string> =>
	tab.evaluate(
		(name) =>
			new Promise<string>((resolve, reject) => {
				const opening = indexedDB.open(`who-does-what-${name}`);
				opening.onerror = () => reject(opening.error ?? new Error(name));
				opening.onsuccess = () => {
					const all = opening.result.transaction('kept').objectStore('kept').getAll();
					all.onerror = () => reject(all.error ?? new Error(name));
					all.onsuccess = () => {
						opening.result.close();
						resolve(JSON.stringify(all.result));
					};
				};
			}),
		shelf
	);

/** Once nothing more is written there. */
export async function settled(tab: Page, shelf: 'tours' | 'texts'): Promise<void> {
	let before = '';
	await expect
		.poll(
			async () => {
				const [last, now] = [before, await shelved(tab, shelf)];
				before = now;
				return now !== '' && now === last;
			},
			{ interval: 200 }
		)
		.toBe(true);
}
