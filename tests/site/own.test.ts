/** A text of the reader's own as a reader uses it: pasted, opened, mapped, corrected, kept, shared, refused. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { bomb, docx, numbering, p, pdf } from '../texts/made';
import { answerIn, arrive, settled } from './arrive';
import { root, useBrowser } from './site';

const { open } = useBrowser();
const sample = (file: string): string => readFileSync(`src/lib/samples/${file}`, 'utf8');
const lake = sample('lac-ouvert.fr.txt');

const desk = (language = 'en', options = {}): Promise<Page> => arrive(open, `${root}${language}/own/`, options);
const drawn = (tab: Page) => tab.locator('.own .name').waitFor();
const fault = (tab: Page) => tab.locator('.fault');

async function paste(tab: Page, text: string): Promise<void> {
	await tab.locator('#pasted').fill(text);
	await tab.locator('button.first').click();
}
const give = (tab: Page, name: string, bytes: Uint8Array, mimeType = '') =>
	tab.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });

/** The project as it is saved from the map. */
async function saved(tab: Page): Promise<Buffer> {
	await tab.locator('.own').getByText('Save as').click();
	const [file] = await Promise.all([
		tab.waitForEvent('download'),
		tab.getByRole('button', { name: 'Project, to open again here' }).click()
	]);
	return Buffer.concat(await (await file.createReadStream()).toArray());
}

test('a pasted text becomes a map in every view, and its link holds over a reload', async () => {
	const tab = await desk();
	await paste(tab, lake);
	await drawn(tab);
	expect(await answerIn(tab)).toContain('Four groups, no role, seventeen clauses.');
	const svg = 'http://www.w3.org/2000/svg';
	expect(await tab.locator('[id="stakeholder-group:states"]').evaluate((mark) => mark.namespaceURI)).toBe(svg);
	await tab.locator('[id="stakeholder-group:states"]').click();
	await expect.poll(() => tab.url()).toContain('select=stakeholder-group:states');
	await tab.locator('.views a[href*="/matrix/"]').click();
	await tab.locator('table').waitFor();
	expect(tab.url()).toMatch(/\/own\/map\/matrix\/\?own=\w+&select=stakeholder-group:states$/);
	await tab.reload();
	await drawn(tab);
	expect(await answerIn(tab)).toContain('Governments (States) are named in 2 of the 17 clauses');
	expect(await tab.locator('.stale').count()).toBe(0);
});

test('what is corrected is kept over a reload, undone, and seen on the map', async () => {
	const tab = await desk();
	await paste(tab, lake);
	await drawn(tab);
	await tab.getByRole('link', { name: 'Review and correct' }).click();
	const count = tab.locator('.bar .count');
	await expect.poll(() => count.innerText()).toMatch(/· 0 corrections/);
	await tab
		.locator('li .row', { hasText: 'UNESCO' })
		.or(tab.locator('li .row', { hasText: 'Educational' }))
		.first()
		.click();
	await tab.locator('h1').click();
	await tab.keyboard.press('x');
	await expect.poll(() => count.innerText()).toMatch(/· 1 corrections/);
	await tab.keyboard.press('ArrowRight');
	await tab.keyboard.press('a');
	await tab.locator('.chooser .typed').fill('ICANN');
	await tab.keyboard.press('Enter');
	await expect.poll(() => count.innerText()).toMatch(/· 3 corrections/);
	await settled(tab, 'texts');
	await tab.reload();
	await expect.poll(() => count.innerText()).toMatch(/· 3 corrections/);
	await tab.getByRole('link', { name: 'See the map' }).click();
	await drawn(tab);
	await tab.locator('[id="organization:icann"]').waitFor();
});

test('deeds are taken back one by one, and done again', async () => {
	const tab = await desk();
	await paste(tab, lake);
	await drawn(tab);
	await tab.getByRole('link', { name: 'Review and correct' }).click();
	const count = tab.locator('.bar .count');
	await expect.poll(() => count.innerText()).toMatch(/· 0 corrections/);
	for (const key of ['Enter', 'x', 'p']) await tab.keyboard.press(key);
	await expect.poll(() => count.innerText()).toMatch(/· 3 corrections/);
	await tab.keyboard.press('u');
	await tab.keyboard.press('Control+z');
	await expect.poll(() => count.innerText()).toMatch(/· 1 corrections/);
	await tab.keyboard.press('U');
	await expect.poll(() => count.innerText()).toMatch(/· 2 corrections/);
});

/** As a reader does it with the mouse: these words of the sheet are selected. */
const mark = (tab: Page, words: string) =>
	tab.evaluate((wanted) => {
		const parts = [...document.querySelectorAll('.sheet .part')];
		const part = parts.find(({ textContent }) => textContent?.includes(wanted));
		const node = part?.firstChild;
		if (!part || !node) throw new Error(`no part of the sheet says “${wanted}”`);
		const at = node.textContent?.indexOf(wanted) ?? 0;
		getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
		part.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
	}, words);

test('every deed of the review does what it says, outlives a reload, and is undone after it', async () => {
	const tab = await desk();
	await paste(tab, lake);
	await drawn(tab);
	await tab.getByRole('link', { name: 'Review and correct' }).click();
	const corrections = (count: number) =>
		expect.poll(() => tab.locator('.bar .count').innerText()).toMatch(new RegExp(`· ${count} corrections`));
	await corrections(0);
	const clauses = tab.locator('.sheet section p');
	await expect.poll(() => clauses.count()).toBe(17);
	const clause = (words: string) => clauses.filter({ hasText: words }).innerText();

	await mark(tab, 'exploite');
	await tab.keyboard.press('s');
	await corrections(1);
	expect(await clauses.count()).toBe(18);
	expect(await clause('exploite')).not.toContain('secteur');
	await tab.locator('li .row', { hasText: 'le secteur privé' }).first().click();
	await tab.locator('h1').click();
	await tab.keyboard.press('m');
	await corrections(2);
	expect(await clauses.count()).toBe(17);
	expect(await clause('exploite')).toContain('secteur');

	await tab.keyboard.press('p');
	await corrections(3);
	expect(await tab.locator('.sheet section.operative h2').allInnerTexts()).toEqual(
		expect.arrayContaining([expect.stringMatching(/^considérant/)])
	);
	await mark(tab, 'charge');
	await tab.keyboard.press('v');
	await corrections(4);

	await mark(tab, 'entretient les réseaux de mesure');
	await tab.keyboard.press('o');
	await tab.getByLabel('in French').fill('réseaux');
	await tab.getByLabel('in English').fill('networks');
	await tab.locator('form button[type=submit]').click();
	await corrections(5);
	await tab.locator('section[aria-labelledby=review-roles]').getByText('networks').waitFor();

	await mark(tab, 'bouées');
	await tab.keyboard.press('n');
	await tab.getByLabel('Name in English').fill('Buoys');
	await tab.locator('form button[type=submit]').click();
	await corrections(7);
	await tab.locator('.now', { hasText: 'bouées' }).first().waitFor();

	await tab.getByRole('button', { name: 'Replace the text' }).click();
	const box = tab.locator('textarea');
	await box.fill((await box.inputValue()).replace('rappelant', 'notant\n\nque le lac est beau;\n\nrappelant'));
	await tab.getByRole('button', { name: 'Read this text' }).click();
	await expect.poll(() => clauses.count()).toBe(18);
	await corrections(7);
	expect(await tab.locator('#review-unfit').count()).toBe(0);

	await settled(tab, 'texts');
	await tab.reload();
	await corrections(7);
	await tab.locator('h1').click();
	await tab.keyboard.press('u');
	await expect.poll(() => clauses.count()).toBe(17);
	for (let left = 6; left > 0; left--) await tab.keyboard.press('u');
	await corrections(0);
	await tab.keyboard.press('U');
	await corrections(1);
});

test('an own text is printed, toured and presented as any other, and takes its tours with it', async () => {
	const tab = await desk();
	await paste(tab, lake);
	await drawn(tab);
	const own = new URL(tab.url()).searchParams.get('own');
	const keep = async (step: number) => {
		await tab.getByRole('button', { name: 'Keep this view in my tour' }).click();
		await tab.getByTestId('kept').getByText(`Kept as step ${step}`).waitFor();
	};
	await keep(1);
	await tab.locator('.views a[href*="/matrix/"]').click();
	await tab.locator('table').waitFor();
	await keep(2);
	await tab.locator('.views a[href*="/learn/"]').click();
	await tab.getByRole('link', { name: 'All the sheets' }).click();
	const sheets = tab.locator('main h2 a');
	await expect.poll(() => sheets.count()).toBe(8);
	await sheets.filter({ hasText: 'Role cards' }).click();
	await expect.poll(() => tab.locator('.leaf').count()).toBe(8);
	const quotes = await tab.$$eval('.leaf [lang=fr] mark', (found) => found.map((each) => each.textContent ?? ''));
	expect(quotes).toContain('le secteur privé');
	for (const quote of quotes) expect(lake).toContain(quote);
	const paper = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(paper.match(/\/MediaBox/g)).toHaveLength(8);

	await tab.goto(`${root}en/own/map/learn/tours/?own=${own}`);
	await tab.getByRole('link', { name: 'Start' }).click();
	await tab.locator('.tour .caption').waitFor();
	await tab.locator('.tour .show').click();
	await tab.waitForURL(/present=1/);
	await expect
		.poll(async () => (await tab.keyboard.press('PageDown'), tab.url()))
		.toMatch(/\/own\/map\/matrix\/\?own=\w+&tour=own-\w+\.2&present=\d$/);

	await tab.goto(`${root}en/own/`);
	await tab.getByRole('button', { name: 'Remove' }).click();
	await tab.getByText('with the tours made on it').waitFor();
	const kept = () =>
		tab.evaluate(
			() =>
				new Promise<number>((resolve, reject) => {
					const opening = indexedDB.open('who-does-what-tours');
					opening.onerror = () => reject(new Error('closed'));
					opening.onsuccess = () => {
						const count = opening.result.transaction('kept').objectStore('kept').count();
						count.onsuccess = () => resolve(count.result);
					};
				})
		);
	expect(await kept()).toBe(0);
	await tab.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(kept).toBe(2);

	await tab.goto(`${root}en/own/map/?own=${own}`);
	await drawn(tab);
	const file = await saved(tab);
	expect(JSON.parse(file.toString())).toMatchObject({ version: 2, tours: { tours: [{ scenes: [{}, {}] }] } });
	await tab.goto(`${root}en/own/`);
	await give(tab, 'again.json', file);
	await drawn(tab);
	await expect.poll(kept).toBe(3);
	await tab.goto(`${root}en/own/map/learn/tours/${new URL(tab.url()).search}`);
	await tab.getByRole('link', { name: 'Start' }).waitFor();
});

test('a Word file, a PDF and a project open', async () => {
	const body = ['The Assembly,', 'considering'].map((line) => p(line)).join('');
	const list =
		p('that Governments fish;', 1) + p('that civil society swims,', 1) + p('invites') + p('States to count.');
	const tab = await desk();
	await give(tab, 'lake.docx', docx({ body: body + list, numbering }));
	await drawn(tab);
	expect(await answerIn(tab)).toContain('Two groups');
	const project = await saved(tab);
	await tab.goto(`${root}en/own/`);
	await give(tab, 'again.json', project);
	await drawn(tab);
	expect(await answerIn(tab)).toContain('Two groups');
	await tab.goto(`${root}en/own/`);
	const lines = ['The Assembly,', '', 'considering', '', 'a) that Governments fish;', '', 'b) that ICANN swims,'];
	await give(tab, 'lake.pdf', await pdf([[...lines, '', 'invites', '', 'States to count the fish of the lake.']]));
	await drawn(tab);
	expect(await answerIn(tab)).toContain('one organization');
});

test('a small text goes round in its link and is kept only when asked; a large one is refused', async () => {
	const tab = await desk('en', { permissions: ['clipboard-read', 'clipboard-write'] });
	await paste(tab, lake);
	await drawn(tab);
	await tab.getByRole('button', { name: 'Copy link with the text' }).click();
	await tab.getByText('The link is on the clipboard.').waitFor();
	const link = await tab.evaluate(() => navigator.clipboard.readText());
	const asked: string[] = [];
	const other = await open({ viewport: { width: 1440, height: 900 } });
	other.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
	await other.goto(link);
	await drawn(other);
	expect(await answerIn(other)).toContain('seventeen clauses');
	expect(asked.filter((url) => url.includes('text='))).toEqual([]);
	await other.getByText('came with its link and is not kept').waitFor();
	await other.reload();
	await drawn(other);
	await other.getByRole('button', { name: 'Keep it in this browser' }).click();
	await other.getByText('kept in this browser only').waitFor();
	await tab.goto(`${root}en/own/`);
	await paste(tab, `${lake}\n${'que le lac est beau et large; '.repeat(1200)}`);
	await drawn(tab);
	await tab.getByRole('button', { name: 'Copy link with the text' }).click();
	await tab.getByText('A link can hold texts up to 30').waitFor();
});

test('a link to a text that this browser doesn’t have says so', async () => {
	const tab = await arrive(open, `${root}en/own/map/?own=abcdefghij`);
	await tab.getByText('The text of this link is not in this browser.').waitFor();
});

test('texts are renamed, taken away and brought back', async () => {
	const tab = await desk();
	await paste(tab, lake);
	await drawn(tab);
	await tab.goto(`${root}en/own/`);
	await tab.getByRole('button', { name: 'Rename' }).click();
	await tab.keyboard.type('__proto__ <img src=x onerror=alert(1)>');
	await tab.keyboard.press('Enter');
	const item = tab.getByRole('link', { name: '__proto__ <img src=x onerror=alert(1)>' });
	await item.waitFor();
	await tab.getByRole('button', { name: 'Remove' }).click();
	await tab.getByText('None yet.').waitFor();
	await tab.getByRole('button', { name: 'Undo' }).click();
	await item.click();
	await drawn(tab);
	expect(await tab.locator('.own img').count()).toBe(0);
});

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string, RegExp]>([
	['10 MB of one letter', () => Buffer.alloc(10e6, 'a'), 'a.txt', /longer than|too long|million/i],
	['binary garbage', () => Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)), 'a.txt', /text/i],
	['a zip bomb', () => bomb(60), 'bomb.docx', /unpack|large|hold/i],
	['a PDF without text', () => pdf([[]]), 'scan.pdf', /text|pictures/i],
	['a text without clauses', () => Buffer.from('Nothing is said here at all.'), 'a.txt', /no clause/],
	['a project that is none', () => Buffer.from('{"format":"who-does-what/project","version":1'), 'a.json', /line 1/]
])('%s is refused with a sentence, and the page goes on', async (_, bytes, name, sentence) => {
	const tab = await desk();
	await give(tab, name, await bytes());
	await expect.poll(() => fault(tab).innerText(), { timeout: 15_000 }).toMatch(sentence);
	await paste(tab, lake);
	await drawn(tab);
});

test('reading is given up when the reader says so', async () => {
	const tab = await desk();
	await tab.route('**/workers/own.worker*', () => undefined);
	await paste(tab, lake);
	await tab.getByRole('button', { name: 'Cancel' }).click();
	await expect.poll(() => fault(tab).innerText()).toContain('Stopped.');
});

test('who hears nothing of a text for half a minute is told', async () => {
	const tab = await open();
	await tab.clock.install();
	await tab.goto(`${root}en/own/`, { waitUntil: 'networkidle' });
	await tab.route('**/workers/own.worker*', () => undefined);
	await paste(tab, lake);
	await tab.locator('.under-way progress').waitFor();
	await tab.waitForTimeout(500);
	await tab.clock.fastForward(31_000);
	await expect.poll(() => fault(tab).innerText()).toContain('half a minute');
});

test.each(['fr', 'en'])('desk, map, review, sheets and tours have no fault that axe finds, in %s', async (language) => {
	const tab = await desk(language, { bypassCSP: true });
	const check = async () => {
		await tab.evaluate(axe.source);
		const { violations } = await tab.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
		expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
	};
	await tab.locator('.samples button').nth(1).click();
	await drawn(tab);
	await check();
	await tab.locator('.own a[href*="/review/"]').click();
	await tab.locator('.bar .count').waitFor();
	await check();
	const own = new URL(tab.url()).search;
	for (const [page, query, sign] of [
		['sheets/', '', 'main h2 a'],
		['sheets/', '&sheet=role-cards', '.leaf'],
		['learn/tours/', '', 'article input']
	] as const) {
		await tab.goto(`${root}${language}/own/map/${page}${own}${query}`);
		await tab.locator(sign).first().waitFor({ state: 'attached' });
		await check();
	}
	await tab.goto(`${root}${language}/own/`, { waitUntil: 'networkidle' });
	await check();
});

test('the published shape of a project file fits the files of both versions, and no other', () => {
	const valid = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync('build/project.schema.json', 'utf8')));
	const kept: unknown = JSON.parse(readFileSync('tests/projects/version-1.json', 'utf8'));
	expect(valid(kept)).toBe(true);
	expect(valid(JSON.parse(readFileSync('tests/projects/version-2.json', 'utf8')))).toBe(true);
	expect(valid({ ...(kept as object), text: 7 })).toBe(false);
});
