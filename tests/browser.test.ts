import { describe, expect, test } from 'vitest';
import { findBrowser, remedy, type Machine } from '../src/commands/browser';

/** A machine that has these files, on which each installer brings a file or, without one, fails. */
function machine(files: string[], { env = {}, platform = 'linux', root = false, ...brings }: Partial<Setting> = {}) {
	const done: string[] = [];
	const bring = (step: string, file: string | undefined): boolean => {
		done.push(step);
		if (file) files.push(file);
		return file !== undefined;
	};
	const made: Machine = {
		platform,
		env: { PATH: '/bin', ...env },
		exists: (file) => files.includes(file),
		playwrights: () => '/cache/chrome',
		download: () => bring('download', brings.download),
		isDebianRoot: () => root,
		installPackage: () => bring('package', brings.package)
	};
	return { done, find: () => findBrowser(made) };
}

interface Setting {
	env: Record<string, string>;
	platform: NodeJS.Platform;
	root: boolean;
	download: string;
	package: string;
}

describe('the browser for the tests is', () => {
	test('the one that CHROME_PATH names, before any other', () => {
		const { find } = machine(['/mine', '/bin/chromium'], { env: { CHROME_PATH: '/mine' } });
		expect(find()).toBe('/mine');
	});

	test('not another than CHROME_PATH names, if that is missing', () => {
		const { find } = machine(['/bin/chromium'], { env: { CHROME_PATH: '/mine' } });
		expect(find).toThrow('CHROME_PATH names /mine, which does not exist.');
	});

	test('an installed one, before Playwright’s', () => {
		expect(machine(['/cache/chrome', '/bin/chromium']).find()).toBe('/bin/chromium');
		expect(machine(['/cache/chrome', '/usr/bin/microsoft-edge']).find()).toBe('/usr/bin/microsoft-edge');
	});

	test('found in the usual places of macOS and Windows', () => {
		const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
		const edge = 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe';
		expect(machine([chrome], { platform: 'darwin' }).find()).toBe(chrome);
		expect(machine([edge], { platform: 'win32', env: { 'PROGRAMFILES(X86)': 'C:\\Programs' } }).find()).toBe(edge);
	});

	test('Playwright’s, before anything is installed', () => {
		const { done, find } = machine(['/cache/chrome'], { root: true });
		expect(find()).toBe('/cache/chrome');
		expect(done).toEqual([]);
	});

	test('downloaded, before a package is tried', () => {
		const { done, find } = machine([], { download: '/cache/chrome', root: true });
		expect(find()).toBe('/cache/chrome');
		expect(done).toEqual(['download']);
	});

	test('Debian’s package where the download fails and the user is root', () => {
		const { done, find } = machine([], { root: true, package: '/usr/bin/chromium' });
		expect(find()).toBe('/usr/bin/chromium');
		expect(done).toEqual(['download', 'package']);
	});

	test('else asked for in one sentence', () => {
		const { done, find } = machine([]);
		expect(find).toThrow(remedy);
		expect(done).toEqual(['download']);
		expect(machine([], { root: true }).find).toThrow(remedy);
	});
});
