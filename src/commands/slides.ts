/**
 * `npm run check:slides`: writes every saved view of every document as a presentation in each language, has LibreOffice open
 * it, and sets what it draws beside our own picture: a figure of likeness, and both pictures in test-results/slides.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { instruments } from '$lib/clauses/library';
import { png } from '$lib/exports/png';
import { pictureFormat, type Picture } from '$lib/exports/pictures';
import { svg } from '$lib/exports/pictures/svg';
import { made } from '$lib/fonts/recipe';
import { picture as saved } from '$lib/ui/saved';
import { pictures } from '$lib/ui/views';
import { locales } from '$lib/words/runtime';
import { likeness, pixels, type Pixels } from './likeness';
import { faults, opened } from './pptx-faults';
import { workshop } from './workshop';

const folder = 'test-results/slides';
const width = 1920;
/** Under this somebody has to look: LibreOffice draws no double line, and sites move the ends of ties a little. */
const enough = 0.94;

function converter(): string {
	const found = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice'].find((path) => existsSync(path));
	if (found) return found;
	if (process.getuid?.() !== 0) throw new Error('LibreOffice is missing: install libreoffice-impress.');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-impress'], {
		env,
		stdio: 'ignore'
	});
	return converter();
}

/** Our fonts under the names that the slides call; without them every label would be as wide as a stranger's. */
function fonts(): string {
	const file = resolve(folder, 'fonts.conf');
	const alias = `<match target="pattern"><test name="family"><string>Source Sans 3</string></test><edit name="family" mode="assign" binding="strong"><string>Source Sans 3 ExtraLight</string></edit></match>`;
	const include = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>';
	writeFileSync(file, `<?xml version="1.0"?><fontconfig>${include}<dir>${resolve(made)}</dir>${alias}</fontconfig>`);
	return file;
}

function converted(file: string, format: string): void {
	const profile = `-env:UserInstallation=file://${resolve(folder, 'profile')}`;
	const arguments_ = ['--headless', profile, '--convert-to', format, '--outdir', folder, file];
	execFileSync(converter(), arguments_, { env: { ...process.env, FONTCONFIG_FILE: fonts() }, stdio: 'ignore' });
}

function beside(ours: Buffer, theirs: Buffer, height: number): Uint8Array {
	const image = (bytes: Buffer, x: number) =>
		`<image x="${x}" width="${width}" height="${height}" href="data:image/png;base64,${bytes.toString('base64')}"/>`;
	const both = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * width + 40} ${height}">${image(ours, 0)}${image(theirs, width + 40)}</svg>`;
	return new Resvg(both, { fitTo: { mode: 'width', value: width + 20 } }).render().asPng();
}

async function checked(name: string, picture: Picture): Promise<boolean> {
	const file = join(folder, `${name}.pptx`);
	const bytes = await pictureFormat('pptx').write(
		[picture],
		{ workshop },
		() => undefined,
		new AbortController().signal
	);
	writeFileSync(file, bytes);
	const wrong = faults(opened(bytes));
	for (const format of ['pdf', 'png']) converted(file, format);
	const ours = Buffer.from(png(svg(picture), width));
	const theirs = readFileSync(join(folder, `${name}.png`));
	writeFileSync(join(folder, `${name}.beside.png`), beside(ours, theirs, picture.scene.height));
	const [a, b] = [ours, theirs].map((each) => pixels(each, 960, 540)) as [Pixels, Pixels];
	const alike = likeness(a, b);
	const pages = readFileSync(join(folder, `${name}.pdf`), 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
	console.log(
		`${name.padEnd(40)}${(alike * 100).toFixed(1).padStart(6)} % alike, ${pages} page, ${wrong.length} faults`
	);
	for (const fault of wrong) console.log(`  ${fault}`);
	return wrong.length === 0 && pages === 1 && alike >= enough;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const results: boolean[] = [];
for (const { about } of instruments)
	for (const view of pictures)
		for (const locale of locales)
			results.push(await checked(`${about.slug}.${view}.${locale}`, saved(view, about.slug, locale)));
process.exitCode = results.every(Boolean) ? 0 : 1;
