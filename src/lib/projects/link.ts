/**
 * A small project to and from the fragment of a link: packed, and in letters that an address can hold. A fragment is
 * never sent to a server. What comes in is a stranger's: it unpacks to no more than a project of this size can be.
 */

import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { Refusal } from '$lib/texts/refusal';
import { readProject, writeProject, type Opened } from './file';
import type { Project } from './schema';

/** Thousands of bytes of the text. */
export const most = 30;
/** Its corrections and its cast may be as large again, and more. */
const unpacked = 400_000;

export const isSmall = ({ text }: Project): boolean => strToU8(text).length <= most * 1000;

/** `text=…`, or null if it would be too long for a link. */
export function pack(project: Project): string | null {
	const json = strToU8(writeProject(project));
	if (!isSmall(project) || json.length > unpacked) return null;
	return `text=${lettersOf(deflateSync(json, { level: 9 }))}`;
}

/** Throws a `Refusal`; null if the fragment is no text of ours. */
export function unpack(fragment: string): Opened | null {
	const [, letters] = /^#?text=([\w-]+)$/.exec(fragment) ?? [];
	if (letters === undefined) return null;
	return readProject(strFromU8(inflated(bytesOf(letters))));
}

function inflated(bytes: Uint8Array): Uint8Array {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const stream = new Inflate((chunk) => {
		length += chunk.length;
		if (length > unpacked) throw new Refusal('too-long', { limit: unpacked / 1e6 });
		chunks.push(chunk);
	});
	try {
		// Bit by bit, so that a bomb is noticed before it has gone off.
		for (let at = 0; at < bytes.length || at === 0; at += 1024)
			stream.push(bytes.subarray(at, at + 1024), at + 1024 >= bytes.length);
	} catch (error) {
		throw error instanceof Refusal ? error : new Refusal('other-json', {}, { cause: error });
	}
	const whole = new Uint8Array(length);
	chunks.reduce((at, chunk) => (whole.set(chunk, at), at + chunk.length), 0);
	return whole;
}

const lettersOf = (bytes: Uint8Array): string =>
	btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

function bytesOf(letters: string): Uint8Array {
	try {
		return strToU8(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), true);
	} catch (error) {
		throw new Refusal('other-json', {}, { cause: error });
	}
}
