/**
 * A PDF in, its intake out, made in a process of its own: pdf.js can be kept busy without end, or out of memory, by a file
 * of some kilobytes, and only another process can end that with a sentence.
 */

import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '$lib/texts/index';
import type { RefusalCode, Refusals } from '$lib/texts/say';
import type { Intake } from '$lib/texts/text';

/** What the other process says, as one line of JSON. */
export type Said =
	| { readonly intake: Intake }
	| { readonly code: RefusalCode; readonly values: Refusals[RefusalCode] }
	| { readonly error: string };

/** From when the other process says that it begins, with some more for each megabyte of the file. */
const seconds = 10;
const secondsPerMegabyte = 2;
const megabytes = 1500;
/** An intake is no longer than its text, which is bounded; as JSON, some of it is longer. */
const mostSaid = 64e6;

export async function aside(file: string): Promise<Intake> {
	const said = await spoken(file);
	if ('intake' in said) return said.intake;
	if ('code' in said) throw new Refusal(said.code, said.values);
	throw new Error(said.error);
}

function spoken(file: string): Promise<Said> {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const runner = join(root, 'node_modules/vite-node/dist/cli.mjs');
	const script = fileURLToPath(new URL('./asked.ts', import.meta.url));
	const args = [`--max-old-space-size=${megabytes}`, runner, '--script', script, file];
	const allowed = (seconds + (secondsPerMegabyte * statSync(file).size) / 1e6) * 1000;
	return new Promise((resolve, reject) => {
		let end: NodeJS.Timeout | undefined;
		const child = execFile(process.execPath, args, { cwd: root, maxBuffer: mostSaid }, (error, stdout) => {
			clearTimeout(end);
			if (error) reject(new Refusal(error.killed ? 'too-slow' : 'broken-pdf', {}, { cause: error }));
			else resolve(JSON.parse(stdout) as Said);
		});
		child.stdout?.once('data', () => (end = setTimeout(() => child.kill('SIGKILL'), allowed)));
	});
}
