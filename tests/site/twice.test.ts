/** The site built again, in a folder of its own, is the same site byte for byte. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { files, folder } from './site';

const sources = [
	'src',
	'static',
	'handouts',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'vite.first.ts',
	'vite.words.ts'
];

/** The variables by which Vitest tells programs that they are under test; the site must not know. */
const tell = /^(NODE_ENV|VITEST.*|TEST|DEV|PROD|SSR|MODE|BASE_URL)$/;
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !tell.test(name)));

/** The service worker lists its files in an order that follows where node_modules really lies, here behind a link. */
const content = (file: string): Buffer | string =>
	file.endsWith('service-worker.js')
		? readFileSync(file, 'utf8')
				.split(/[[\],]/)
				.sort()
				.join()
		: readFileSync(file);
const hash = (file: string): string => createHash('sha256').update(content(file)).digest('hex');
const isFile = (file: string): boolean => statSync(file).isFile();

function copy(): string {
	const place = mkdtempSync(join(tmpdir(), 'who-does-what-'));
	onTestFinished(() => rmSync(place, { recursive: true }));
	for (const source of sources.filter((path) => existsSync(path)))
		cpSync(source, join(place, source), { recursive: true });
	symlinkSync(resolve('node_modules'), join(place, 'node_modules'), 'junction');
	return place;
}

test('two builds give identical files', { timeout: 300_000 }, () => {
	const place = copy();
	execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
		cwd: place,
		env,
		stdio: 'pipe'
	});
	const built = files.filter((file) => isFile(join(folder, file)));
	expect(built.filter((file) => hash(join(folder, file)) !== hash(join(place, folder, file)))).toEqual([]);
});
