/** Files in, one zip out, the same every time: no clock, no time zone, in the order in which they are given. */

import { strToU8, zipSync } from 'fflate';

/** The first day that a zip can name. */
const day = new Date(1980, 0, 1);

export function pack(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
	const entries = Object.entries(files).map(([name, content]) => [
		name,
		typeof content === 'string' ? strToU8(content) : content
	]);
	return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: day, level: 6 }));
}
