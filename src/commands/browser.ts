/**
 * Finds the browser that the tests and the handouts use: one that is installed, else Playwright's own, else one that it installs.
 * What it looks at and what it may do come from outside, so that the order of its decisions can be tested.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
	exists(file: string): boolean;
	/** Where Playwright keeps a browser of its own, if it has one. */
	playwrights(): string;
	/** Has Playwright download its browser; whether that worked. */
	download(): boolean;
	isDebianRoot(): boolean;
	/** Installs Debian's chromium; whether that worked. */
	installPackage(): boolean;
}

export const remedy =
	'There is no browser: install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to one.';

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const windows = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

function places({ platform, env }: Machine): string[] {
	if (platform === 'win32') {
		const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
		return roots.filter((root) => root !== undefined).flatMap((root) => windows.map((file) => `${root}\\${file}`));
	}
	const found = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => commands.map((name) => join(folder, name)));
	if (platform !== 'darwin') return [...found, ...commands.map((name) => `/usr/bin/${name}`)];
	const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
	return [...found, ...apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)];
}

export function findBrowser(machine: Machine = here): string {
	const chosen = machine.env['CHROME_PATH'];
	if (chosen && !machine.exists(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which does not exist.`);
	const installed = () => [chosen, ...places(machine)].find((file) => file && machine.exists(file));
	const own = () => [machine.playwrights()].find((file) => file && machine.exists(file));
	const found = installed() ?? own();
	if (found) return found;
	if (machine.download()) return own() ?? fail();
	if (machine.isDebianRoot() && machine.installPackage()) return installed() ?? fail();
	return fail();
}

function fail(): never {
	throw new Error(remedy);
}

/** The machine's own network is left alone: the browser asks for nothing but the pages under test. */
export const flags = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];

function succeeds(command: string, ...args: string[]): boolean {
	try {
		execFileSync(command, args, { stdio: 'ignore', timeout: 600_000 });
		return true;
	} catch {
		return false;
	}
}

const here: Machine = {
	platform: process.platform,
	env: process.env,
	exists: existsSync,
	playwrights: () => chromium.executablePath(),
	download: () => succeeds(process.execPath, 'node_modules/playwright/cli.js', 'install', 'chromium'),
	isDebianRoot: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
	installPackage: () => succeeds('apt-get', 'update') && succeeds('apt-get', 'install', '-y', 'chromium')
};
