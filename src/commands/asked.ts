/** The other end of aside.ts: the name of a file in, on standard output an empty line at the start, then what its intake says. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { intake, Refusal } from '$lib/texts/index';
import type { Said } from './aside';

const file = process.argv[2] ?? '';

async function answer(): Promise<Said> {
	try {
		return { intake: await intake({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) }) };
	} catch (error) {
		if (error instanceof Refusal) return { code: error.code, values: error.values };
		return { error: error instanceof Error ? error.message : String(error) };
	}
}

process.stdout.write('\n');
process.stdout.write(JSON.stringify(await answer()));
