/**
 * The bytes of a PDF in, a refusal out if one of its streams, or all of them together, would unpack to what no text needs:
 * pdf.js unpacks a stream whole, and a file of a megabyte can hold one of a gigabyte. Only Flate is looked into, once.
 */

import { Unzlib } from 'fflate';
import { Refusal } from './refusal';
import { limits } from './text';

const step = 1024;

export function weigh(bytes: Uint8Array): void {
	const text = new TextDecoder('latin1').decode(bytes);
	let [total, count, end] = [0, 0, 0];
	for (const { 0: mark, index } of text.matchAll(/(?<!end)stream\r?\n/g)) {
		const start = index + mark.length;
		if (!isZlib(bytes, start)) continue;
		if (++count > limits.streamCount) throw new Refusal('bomb', { limit: limits.stream });
		if (end < start) end = (text.indexOf('endstream', start) + 1 || text.length + 1) - 1;
		const most = isPicture(text, index) ? limits.picture : limits.stream;
		const room = Math.min(most, limits.streams - total) * 1e6;
		const size = sizeOf(bytes.subarray(start, end), room);
		if (size > room) throw new Refusal('bomb', { limit: most });
		total += size / 1e6;
	}
}

/** What the dictionary before a stream says; one that lies costs some seconds, not more. */
function isPicture(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 1000), at);
	return /\/Subtype\s*\/Image\b/.test(before.slice(before.lastIndexOf(' obj') + 1));
}

/** RFC 1950: deflate, and a check of the first two bytes. */
function isZlib(bytes: Uint8Array, at: number): boolean {
	const [first = 0, second = 0] = bytes.subarray(at, at + 2);
	return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

/** Bytes that come out, counted until there are more than there is room for; what is broken is pdf.js's business. */
function sizeOf(data: Uint8Array, room: number): number {
	let size = 0;
	const stream = new Unzlib((piece) => (size += piece.length));
	try {
		for (let at = 0; at < data.length && size <= room; at += step) stream.push(data.subarray(at, at + step));
	} catch {
		return size;
	}
	return size;
}
