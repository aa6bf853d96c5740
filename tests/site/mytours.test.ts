/** Views kept, ordered, worded and found again; a file saved and opened; a whole tour played and exported: as a reader does it. */
import axe from 'axe-core';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { arrive, at, plain, shelved } from './arrive';
import { useBrowser } from './site';

const { open } = useBrowser();

async function keep(tab: Page, view: string, query = ''): Promise<void> {
	await tab.goto(at('en', view, query), { waitUntil: 'networkidle' });
	await tab.getByRole('button', { name: 'Keep this view in my tour' }).click();
	await tab.getByTestId('kept').getByText('Kept as step').waitFor();
}

const titles = async (tab: Page) => (await tab.locator('[data-scene] .title b').allInnerTexts()).map(plain);
const desk = async (tab: Page) => {
	await tab.goto(at('en', 'learn/tours'), { waitUntil: 'networkidle' });
	await tab.locator('.tools').first().waitFor();
};
const file = (content: string) => ({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) });
const opened = (tab: Page, content: string) => tab.locator('input[type=file]').setInputFiles(file(content));

async function download(tab: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
	const [file] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('button', { name }).click()]);
	return { name: file.suggestedFilename(), bytes: Buffer.concat(await (await file.createReadStream()).toArray()) };
}

/** Three scenes: the private sector, the matrix by count, the text of the States. */
async function three(options = {}): Promise<Page> {
	const tab = await arrive(open, at('en'), options);
	await keep(tab, '', '?select=stakeholder-group:private-sector&hide=kind:instrument');
	await keep(tab, 'matrix', '?order=count');
	await keep(tab, 'text', '?select=stakeholder-group:states');
	await tab.getByRole('link', { name: 'Open the tour' }).click();
	await tab.locator('[data-scene]').nth(2).waitFor();
	return tab;
}

test('views are kept, ordered, worded, found again after a reload, saved, opened elsewhere and played', async () => {
	const tab = await three({ acceptDownloads: true });
	expect(await titles(tab)).toEqual(['Private sector', 'Matrix', 'Governments (States)']);
	await tab.getByRole('button', { name: 'Move “Governments (States)” up' }).click();
	await tab.locator('.title', { hasText: 'Matrix' }).click();
	await tab.getByLabel('Title', { exact: true }).fill('The whole table');
	await tab.getByLabel('Ask').fill('Who is named?\nWho isn’t?');
	await tab.getByLabel('Title of the tour').fill('An hour');
	await expect.poll(() => shelved(tab, 'tours')).toContain('An hour');
	await tab.reload({ waitUntil: 'networkidle' });
	await tab.locator('[data-scene]').nth(2).waitFor();
	expect(await titles(tab)).toEqual(['Private sector', 'Governments (States)', 'The whole table']);
	const saved = await download(tab, 'Save to a file');
	expect(saved.name).toBe('an-hour.tour.json');

	const other = await arrive(open, at('fr', 'learn/tours'));
	await opened(other, saved.bytes.toString());
	await other.getByText('1 parcours ajouté.').waitFor();
	expect(await titles(other)).toEqual(['Private sector', 'Governments (States)', 'The whole table']);
	await other.getByRole('link', { name: 'Commencer' }).click();
	await other.locator('.tour .caption').waitFor();
	expect(new URL(other.url()).search).toMatch(
		/^\?select=stakeholder-group:private-sector&hide=kind:instrument&tour=own-\w+\.1$/
	);
	await other.keyboard.press('PageDown');
	await other.waitForURL(/\/text\/\?.*tour=own-\w+\.2$/);
	await other.keyboard.press('PageDown');
	await other.waitForURL(/\/matrix\/\?order=count&tour=own-\w+\.3$/);
	await other.getByText('3 sur 3').waitFor();
	await other.keyboard.press('n');
	await other.getByText('Who is named?').waitFor();
});

test('everything at the desk is undone and done again, typing in one step', async () => {
	const tab = await three();
	await tab.getByRole('button', { name: 'Remove “Matrix”' }).click();
	await tab.getByLabel('Title of the tour').pressSequentially(' of mine');
	expect(await titles(tab)).toHaveLength(2);
	await tab.locator('h2').click();
	await tab.keyboard.press('Control+z');
	expect(await tab.getByLabel('Title of the tour').inputValue()).toBe('My tour');
	await tab.keyboard.press('Control+z');
	expect(await titles(tab)).toEqual(['Private sector', 'Matrix', 'Governments (States)']);
	await tab.keyboard.press('Control+Shift+z');
	expect(await titles(tab)).toHaveLength(2);
});

test('a kept view is taken back from its notice, with the tour that it began', async () => {
	const tab = await arrive(open, at('en'));
	await keep(tab, 'roles');
	await tab.getByTestId('kept').getByRole('button', { name: 'Undo' }).click();
	await desk(tab);
	await tab.getByText('No tour yet').waitFor();
});

describe('a file', () => {
	const good = {
		id: 'own-a',
		titles: { en: 'Good' },
		aims: {},
		scenes: [
			{
				id: 'one',
				titles: { en: 'One' },
				captions: {},
				notes: {},
				minutes: 1,
				view: 'network',
				query: 'select=organization:icann',
				quotes: []
			}
		]
	};
	const written = (tours: unknown[], version = 1) =>
		JSON.stringify({ format: 'who-does-what tours', version, document: 'wtpf-2013-draft-opinion-5', tours });

	test('that is damaged, or later, or names a missing node is told in sentences, and the rest is kept', async () => {
		const tab = await arrive(open, at('en', 'learn/tours'));
		await tab.locator('.tools').first().waitFor();
		await opened(tab, '{"format": ');
		await tab.getByText('This file can’t be read as a tour').waitFor();
		const lost = { ...good.scenes[0], id: 'two', titles: { en: 'Two' }, query: 'select=organization:atlantis' };
		await opened(tab, written([{ ...good, scenes: [...good.scenes, lost, { id: 'three' }] }, { id: 'half' }], 9));
		const faults = tab.getByTestId('faults');
		await faults.getByText('version 9').waitFor();
		const said = await faults.innerText();
		expect(said).toContain('organization:atlantis');
		expect(said).toContain('Scene 3 of tour 1 is damaged');
		expect(said).toContain('Tour 2 is damaged');
		expect(await titles(tab)).toEqual(['One', 'Two']);
	});

	test('a link to a tour that this browser doesn’t have says so', async () => {
		const tab = await arrive(open, at('fr', '', '?tour=own-nowhere.2'));
		await tab.getByText('celui-ci ne l’a pas').waitFor();
		await tab.getByRole('button', { name: 'Quitter le parcours' }).click();
		await tab.waitForURL(at('fr'));
	});
});

test('where the browser keeps nothing, that is said, and the tour lasts as long as the page', async () => {
	const tab = await open({ viewport: { width: 1440, height: 900 } });
	await tab.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('no', 'SecurityError');
		};
	});
	await keep(tab, 'roles');
	await tab.getByTestId('kept').getByText('This browser keeps nothing').waitFor();
	await tab.getByRole('link', { name: 'Open the tour' }).click();
	await tab.getByRole('alert').getByText('This browser keeps nothing').waitFor();
	expect(await titles(tab)).toEqual(['Roles']);
});

describe('a tour is exported whole', () => {
	test('as slides, with the title, the caption and the notes of each scene, also of views that aren’t on screen', async () => {
		const tab = await three({ acceptDownloads: true });
		await tab.locator('.title', { hasText: 'Matrix' }).click();
		await tab.getByLabel('Ask').fill('Who is named most?');
		await tab.getByRole('button', { name: 'Export the tour' }).click();
		await tab.locator('.frame img').waitFor();
		const { name, bytes } = await download(tab, 'PowerPoint');
		expect(name).toBe('my-tour.pptx');
		const parts = unzipSync(bytes);
		const text = (path: string) => plain(new TextDecoder().decode(parts[path]));
		expect(Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(3);
		expect(text('ppt/slides/slide1.xml')).toContain('Private sector');
		expect(text('ppt/notesSlides/notesSlide2.xml')).toContain('Who is named most?');
		expect(text('ppt/notesSlides/notesSlide2.xml')).toContain('/matrix/?order=count');
		expect(text('ppt/slides/slide2.xml')).toContain('Each group is given exactly one role');
		expect(text('ppt/slides/slide3.xml')).toContain('le pouvoir décisionnel relève');
		await tab.getByText('The file is written: 3 pages.').waitFor();
		const pictures = unzipSync((await download(tab, 'Pictures')).bytes);
		expect(Object.keys(pictures)).toEqual(['1-private-sector.png', '2-matrix.png', '3-governments-states.png']);
		const { bytes: pdf } = await download(tab, 'PDF');
		expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(3);
	});

	test('a tour that came with the document too, and nothing of it is loaded before', async () => {
		const asked: string[] = [];
		const tab = await open({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
		tab.on('request', (request) => asked.push(request.url()));
		await tab.goto(at('en', '', '?tour=who-does-what.1'), { waitUntil: 'networkidle' });
		expect(asked.filter((url) => /slide\.json|\.ttf/.test(url))).toEqual([]);
		await tab.locator('summary', { hasText: 'Scenes' }).click();
		await tab.getByRole('button', { name: 'Export the tour' }).click();
		await tab.locator('.frame img').waitFor();
		const parts = unzipSync((await download(tab, 'PowerPoint')).bytes);
		expect(Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(8);
	});

	test('and can be given up', async () => {
		const tab = await three({ acceptDownloads: true });
		let downloads = 0;
		tab.on('download', () => (downloads += 1));
		await tab.getByRole('button', { name: 'Export the tour' }).click();
		await tab.locator('.frame img').waitFor();
		await tab.getByRole('button', { name: 'Pictures' }).click();
		await tab.getByRole('button', { name: 'Cancel' }).click();
		await tab.getByRole('button', { name: 'Pictures' }).and(tab.locator(':enabled')).waitFor();
		await tab.waitForTimeout(1500);
		expect(downloads).toBe(0);
	});
});

test.each(['en', 'fr'])('the desk has no fault that axe finds, in %s', async (language) => {
	const tab = await three({ bypassCSP: true });
	if (language === 'fr') await tab.locator('.languages a', { hasText: 'FR' }).click();
	await tab.waitForURL((url) => url.pathname.includes(`/${language}/`));
	await tab.locator('[data-scene] .title').first().click();
	await tab.locator('.form').waitFor();
	await tab.evaluate(axe.source);
	const { violations } = await tab.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
	expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
		[]
	);
});

describe('what the room proposes', () => {
	const proposed = (tab: Page) => tab.locator('.large [data-line^="proposed"]');

	async function propose(tab: Page): Promise<void> {
		await tab.keyboard.press('r');
		await tab.locator('.propose').waitFor();
		await tab.locator('.large a[data-key="organization:icann"]').click();
		await tab.locator('.large a[data-key="stakeholder-group:states"]').click();
		await tab.getByLabel('In a few words').fill('reports to');
		await tab.keyboard.press('Enter');
		await tab.getByRole('button', { name: 'Done' }).click();
	}

	test('is drawn, undone, kept in the tour with the view, played back, and taken away at the desk', async () => {
		const tab = await arrive(open, at('en'));
		const before = await tab.locator('.answer').first().innerText();
		await propose(tab);
		await proposed(tab).waitFor();
		await tab.getByText('proposed: reports to').waitFor();
		await tab.getByText('proposed by the room', { exact: true }).waitFor();
		expect(await tab.locator('.answer').first().innerText()).toBe(before);
		expect(new URL(tab.url()).search).toBe('');
		await tab.keyboard.press('Control+z');
		await proposed(tab).waitFor({ state: 'detached' });
		await tab.keyboard.press('Control+y');
		await proposed(tab).waitFor();
		await tab.reload({ waitUntil: 'networkidle' });
		await proposed(tab).waitFor();

		await tab.getByRole('button', { name: 'Keep this view in my tour' }).click();
		await tab.getByTestId('kept').getByText('Kept as step').waitFor();
		await tab.evaluate(() => sessionStorage.clear());
		await desk(tab);
		expect(await tab.getByRole('link', { name: 'Start', exact: true }).getAttribute('href')).toMatch(/tour=own-/);
		await tab.getByRole('link', { name: 'Start', exact: true }).click();
		await proposed(tab).waitFor();
		await tab.goBack();
		await tab.locator('.title').first().click();
		await tab.getByRole('button', { name: 'Take away “ICANN – States: reports to”' }).click();
		await tab.getByRole('link', { name: 'Show this step' }).click();
		await tab.locator('.tour .caption').waitFor();
		expect(await proposed(tab).count()).toBe(0);
	});

	test('is in the picture that is exported, and its legend says whose it is', async () => {
		const tab = await arrive(open, at('en'), { acceptDownloads: true });
		await propose(tab);
		await tab.getByRole('button', { name: 'Export', exact: true }).click();
		await tab.locator('.frame img').waitFor();
		const svg = (await download(tab, 'SVG')).bytes.toString();
		expect(svg).toContain('proposed: reports to');
		expect(svg).toContain('proposed by the room');
		const slide = new TextDecoder().decode(
			unzipSync((await download(tab, 'PowerPoint')).bytes)['ppt/slides/slide1.xml']
		);
		expect(slide).toContain('The room proposes to tie');
	});

	test.each(['en', 'fr'])('the panel has no fault that axe finds, in %s', async (language) => {
		const tab = await arrive(open, at(language), { bypassCSP: true });
		await tab.keyboard.press('r');
		await tab.locator('.propose').waitFor();
		await tab.evaluate(axe.source);
		const { violations } = await tab.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
		expect(violations.map(({ id }) => id)).toEqual([]);
	});
});
