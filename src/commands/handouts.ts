/**
 * `npm run handouts [-- --paper letter] [-- --out DIR]`: prints every sheet of every document in every language through the installed
 * browser, from the built site, into PDF files in `handouts`; A4 unless told. A site built afterwards offers them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { fileFor, folder, papers, type Paper } from '$lib/ui/sheets/files';
import { findBrowser, flags } from './browser';
import { serve } from './server';

function asked(): { readonly paper: Paper; readonly out: string } {
	const { paper, out } = parseArgs({
		options: { paper: { type: 'string', default: 'a4' }, out: { type: 'string', default: folder } }
	}).values;
	const found = papers.find(({ id }) => id === paper.toLowerCase());
	if (found) return { paper: found.id, out };
	throw new Error(`--paper ${paper} is unknown; ask for ${papers.map(({ id }) => id).join(' or ')}.`);
}

function built(): void {
	if (existsSync('build/index.html')) return;
	console.log('There is no built site yet: building it.');
	execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
		stdio: 'inherit'
	});
}

/** Every sheet of the built site, as its address below the site's root. */
const sheetPages = (): string[] =>
	readdirSync('build', { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\/sheets\/[^/]+\/index\.html$/.test(file))
		.map((file) => file.replace(/index\.html$/, ''))
		.sort();

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** The sheet's own page size is the paper: nothing is scaled. Tags let a screen reader follow. */
async function printed(tab: Page, paper: Paper): Promise<{ readonly pdf: Buffer; readonly on: Paper }> {
	await tab.evaluate('document.fonts.ready.then(() => undefined)');
	const choice = tab.locator(`input[name=paper][value=${paper}]`);
	const isOffered = (await choice.count()) > 0;
	if (isOffered) await choice.check();
	return { pdf: await tab.pdf({ preferCSSPageSize: true, tagged: true }), on: isOffered ? paper : 'a3' };
}

async function printAll({ paper, out }: ReturnType<typeof asked>): Promise<void> {
	const site = await serve('build', { port: 0 });
	const browser = await chromium.launch({ executablePath: findBrowser(), args: flags });
	try {
		const tab = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
		for (const address of sheetPages()) {
			await tab.goto(site.address + address, { waitUntil: 'networkidle' });
			const { pdf, on } = await printed(tab, paper);
			const [language = '', document = '', , sheet = ''] = address.split('/');
			const file = fileFor(document, sheet, language, on, out);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, pdf);
			console.log(`${file}  ${pagesIn(pdf)} ${pagesIn(pdf) === 1 ? 'page' : 'pages'}`);
		}
	} finally {
		await Promise.all([browser.close(), site.close()]);
	}
}

try {
	const wanted = asked();
	built();
	await printAll(wanted);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
