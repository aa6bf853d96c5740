/** The sheets as paper: on A4 and on Letter, in both languages, nothing is cut, and what is quoted is the text’s own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, onTestFinished, test } from 'vitest';
import { arrive, at } from './arrive';
import { addressed, useBrowser } from './site';

const { open } = useBrowser();
const slug = 'wtpf-2013-draft-opinion-5';
const languages = ['fr', 'en'];
const sheets = [...new Set(addressed.flatMap((page) => /\/sheets\/([^/]+)\/$/.exec(page)?.[1] ?? []))].sort();
const pairs = languages.flatMap((language) => sheets.map((sheet) => [sheet, language] as const));
const papers = { a4: [595, 842], letter: [612, 792], a3: [1191, 842] } as const;

/** Texts with their signs as a page may set them. */
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const texts = Object.fromEntries(
	languages.map((language) => [language, plain(readFileSync(`src/documents/${slug}/text.${language}.txt`, 'utf8'))])
);

const sizesIn = (pdf: Buffer): number[][] =>
	[...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
		Math.round(Number(width)),
		Math.round(Number(height))
	]);

async function print(tab: Page, paper: string): Promise<Buffer> {
	if (paper !== 'a3') await tab.check(`input[value=${paper}]`, { timeout: 5000 });
	await tab.emulateMedia({ media: 'print' });
	return tab.pdf({ preferCSSPageSize: true });
}

/** What sticks out of the room that its page has for it. */
const cut = (tab: Page): Promise<string[]> =>
	tab.$$eval('.leaf', (leaves) =>
		leaves.flatMap((leaf, at) =>
			[leaf, ...leaf.querySelectorAll('.body, article, table, td, th, li, h2')]
				.filter((each) => {
					const [room, box] = [leaf.getBoundingClientRect(), each.getBoundingClientRect()];
					const long = leaf.classList.contains('long');
					return box.right > room.right + 1 || (!long && box.bottom > room.bottom + 1);
				})
				.map((each) => `leaf ${at + 1}: ${each.localName} ${each.textContent?.trim().slice(0, 40)}`)
		)
	);

test('are those that the plans hand out, and the guide, the map', () => {
	expect(sheets).toEqual([
		'guide',
		'matrix',
		'matrix-answers',
		'organization-cards',
		'poster',
		'role-cards',
		'strips',
		'strips-answers'
	]);
});

describe.each(pairs)('%s in %s', (sheet, language) => {
	const papersHere = sheet === 'poster' ? (['a3'] as const) : (['a4', 'letter'] as const);

	test.each(papersHere)('has a page of %s for each of its leaves, and cuts nothing', async (paper) => {
		const tab = await arrive(open, at(language, `sheets/${sheet}`));
		const sizes = sizesIn(await print(tab, paper));
		for (const size of sizes) expect(size).toEqual([...papers[paper]]);
		const leaves = await tab.locator('.leaf').count();
		const long = await tab.locator('.leaf.long').count();
		if (long > 0) expect(sizes.length).toBeLessThanOrEqual(leaves * 3);
		else expect(sizes).toHaveLength(leaves);
		// As wide and as high as what the printer leaves.
		const [width, height] = { a4: [703, 1031], letter: [725, 965], a3: [1511, 1046] }[paper];
		await tab.setViewportSize({ width: width!, height: height! });
		expect(await cut(tab)).toEqual([]);
	});

	test('quotes word for word, says whence, and marks what is translated', async () => {
		const tab = await arrive(open, at(language, `sheets/${sheet}`));
		const quoted = await tab.$$eval('.leaf [lang=fr]', (found) => found.map((each) => each.textContent ?? ''));
		for (const quote of quoted.map(plain))
			for (const piece of quote.split(/\[…\]|«|»|,(?= «)|(?<=»),/).map((each) => each.trim().replace(/^, |,$/g, '')))
				if (/\p{L}{4}/u.test(piece)) expect(texts['fr']).toContain(piece);
		const translated = await tab.$$eval('.leaf .translation[lang=en]', (found) =>
			found.map((each) =>
				[...each.childNodes]
					.filter((node) => node.nodeName !== 'I')
					.map((node) => node.textContent)
					.join('')
			)
		);
		for (const words of translated) expect(texts['en']).toContain(plain(words.replace(/\u00a0\[…\]$/, '')));
		const feet = await tab.locator('.leaf').allInnerTexts();
		for (const foot of feet) expect(plain(foot)).toContain(language === 'fr' ? 'Projet d’avis 5' : 'Draft Opinion 5');
		if (translated.length > 0)
			for (const foot of feet) expect(foot).toContain('working translation, not an official text');
	});
});

test('a card is paper also on a dark screen', async () => {
	const tab = await arrive(open, at('fr', 'sheets/role-cards'), { colorScheme: 'dark' });
	const look = await tab
		.locator('.leaf')
		.first()
		.evaluate((leaf) => {
			const { backgroundColor, color } = getComputedStyle(leaf);
			return [backgroundColor, color, getComputedStyle(document.body.parentElement!).backgroundColor];
		});
	expect(look).toEqual(['rgb(255, 253, 248)', 'rgb(31, 29, 26)', 'rgb(25, 24, 22)']);
});

test('the paper is chosen and printed without script, and the button prints', async () => {
	const still = await open({ javaScriptEnabled: false });
	await still.goto(at('en', 'sheets/strips-answers'));
	expect(sizesIn(await print(still, 'letter'))).toEqual([[...papers.letter]]);
	const tab = await arrive(open, at('en', 'sheets/strips-answers'));
	await tab.evaluate(() => (globalThis.print = () => void (document.title = 'printed')));
	await tab.getByRole('button', { name: 'Print' }).click();
	expect(await tab.title()).toBe('printed');
});

test(
	'`npm run handouts` writes each as a PDF file whose words can be selected, and says so',
	{ timeout: 180_000 },
	() => {
		const out = mkdtempSync(join(tmpdir(), 'handouts-'));
		onTestFinished(() => rmSync(out, { recursive: true }));
		const command = ['node_modules/vite-node/dist/cli.mjs', '--script', 'src/commands/handouts.ts'];
		const run = (...args: string[]) =>
			execFileSync(process.execPath, [...command, ...args], { encoding: 'utf8', stdio: 'pipe' });
		const said = run('--paper', 'letter', '--out', out);
		const wanted = languages.flatMap((language) =>
			sheets.map((sheet) => `${sheet}.${language}.${sheet === 'poster' ? 'a3' : 'letter'}.pdf`)
		);
		expect(readdirSync(join(out, slug)).sort()).toEqual(wanted.sort());
		for (const file of wanted) {
			expect(said).toContain(join(out, slug, file));
			const pdf = readFileSync(join(out, slug, file));
			expect(pdf.toString('latin1')).toContain('/ToUnicode');
			expect(said).toContain(`${file}  ${sizesIn(pdf).length} page`);
		}
		expect(() => run('--paper', 'a6')).toThrow('--paper a6 is unknown; ask for a4 or letter.');
	}
);
