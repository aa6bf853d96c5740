/**
 * A zip archive in, the parts that are asked for out. The directory is read first and says how large each part will be;
 * a part that is too large, or that turns out larger than it said, ends in a refusal before memory is filled.
 * APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16; no Zip64, which no file of the size that is taken needs.
 */

import { Inflate } from 'fflate';
import { Refusal } from './refusal';

interface Entry {
	readonly name: string;
	readonly method: number;
	readonly isLocked: boolean;
	/** In bytes: as it lies in the file, and unpacked as the directory says. */
	readonly packed: number;
	readonly size: number;
	/** Where its own header begins. */
	readonly at: number;
}

export interface Archive {
	has(name: string): boolean;
	names(): readonly string[];
	/** The part's bytes, or null if there is none of that name; all parts together hold at most `limit` megabytes. */
	part(name: string): Uint8Array | null;
}

const signature = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;

export function unzip(bytes: Uint8Array, limit: number): Archive {
	const entries = directory(bytes);
	let room = limit * 1e6;
	return {
		has: (name) => entries.has(name),
		names: () => [...entries.keys()],
		part: (name) => {
			const entry = entries.get(name);
			if (!entry) return null;
			if (entry.isLocked) throw new Refusal('locked', {});
			if (entry.size > room) throw new Refusal('bomb', { limit });
			const part = unpack(bytes, entry, room, limit);
			room -= part.length;
			return part;
		}
	};
}

function directory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = new Map<string, Entry>();
	try {
		const end = endOf(view);
		let at = view.getUint32(end + 16, true);
		for (let count = view.getUint16(end + 10, true); count > 0; count--) {
			const { entry, next } = entryAt(bytes, view, at);
			entries.set(entry.name, entry);
			at = next;
		}
	} catch (error) {
		throw error instanceof RangeError ? new Refusal('broken-zip', {}, { cause: error }) : error;
	}
	return entries;
}

/** The end record stands last; a comment of at most 65,535 bytes may follow it. */
function endOf(view: DataView): number {
	for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
		if (view.getUint32(at, true) === signature.end) return at;
	throw new Refusal('broken-zip', {});
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { entry: Entry; next: number } {
	if (view.getUint32(at, true) !== signature.entry) throw new Refusal('broken-zip', {});
	const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
		number,
		number,
		number
	];
	const entry = {
		name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
		method: view.getUint16(at + 10, true),
		isLocked: (view.getUint16(at + 8, true) & 1) === 1,
		packed: view.getUint32(at + 20, true),
		size: view.getUint32(at + 24, true),
		at: view.getUint32(at + 42, true)
	};
	return { entry, next: at + 46 + name + extra + comment };
}

function unpack(bytes: Uint8Array, { method, packed, at }: Entry, room: number, limit: number): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (at + 30 > bytes.length || view.getUint32(at, true) !== signature.local) throw new Refusal('broken-zip', {});
	const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
	const data = bytes.subarray(start, start + packed);
	if (data.length < packed || (method !== 0 && method !== 8)) throw new Refusal('broken-zip', {});
	if (method === 0) return data;
	return inflate(data, room, limit);
}

/** Bytes that are unpacked in one step: at most a thousand times as many come out. */
const step = 4096;

function inflate(data: Uint8Array, room: number, limit: number): Uint8Array {
	const pieces: Uint8Array[] = [];
	let size = 0;
	const stream = new Inflate((piece) => {
		size += piece.length;
		if (size > room) throw new Refusal('bomb', { limit });
		pieces.push(piece);
	});
	try {
		for (let at = 0; at < data.length; at += step) stream.push(data.subarray(at, at + step), at + step >= data.length);
	} catch (error) {
		throw error instanceof Refusal ? error : new Refusal('broken-zip', {}, { cause: error });
	}
	return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
