/** The body of a PDF 1.7: objects are added, numbered and written down with the table that finds them again. */

import { strToU8, zlibSync } from 'fflate';
import type { Bytes } from './format';

export type Reference = string;

export class PdfFile {
	readonly #objects: (readonly Uint8Array[])[] = [];

	/** Sets a number aside for what names others before it is known. */
	reserve(): Reference {
		this.#objects.push([]);
		return `${this.#objects.length} 0 R`;
	}

	add(content: string, reference = this.reserve()): Reference {
		this.#objects[Number.parseInt(reference) - 1] = [strToU8(content)];
		return reference;
	}

	/** Compressed; the length before compression is of use to readers of fonts. */
	stream(content: string | Uint8Array, entries = '', reference = this.reserve()): Reference {
		const raw = typeof content === 'string' ? strToU8(content) : content;
		const packed = zlibSync(raw, { level: 9 });
		const head = `<< ${entries} /Length1 ${raw.length} /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
		this.#objects[Number.parseInt(reference) - 1] = [strToU8(head), packed, strToU8('\nendstream')];
		return reference;
	}

	/** Without a date and with a name made from its contents, so that the same pictures give the same bytes. */
	write(root: Reference, info: Reference): Bytes {
		const pieces: Uint8Array[] = [strToU8('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', true)];
		let length = pieces[0]?.length ?? 0;
		const put = (piece: Uint8Array) => {
			pieces.push(piece);
			length += piece.length;
		};
		const places = this.#objects.map((parts, index) => {
			const place = length;
			for (const part of [strToU8(`${index + 1} 0 obj\n`), ...parts, strToU8('\nendobj\n')]) put(part);
			return place;
		});
		const table = length;
		const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
		const name = hash(pieces);
		const count = places.length + 1;
		put(strToU8(`xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n`));
		put(strToU8(`<< /Size ${count} /Root ${root} /Info ${info} /ID [<${name}> <${name}>] >>\n`));
		put(strToU8(`startxref\n${table}\n%%EOF\n`));
		return joined(pieces, length);
	}
}

function joined(pieces: readonly Uint8Array[], length: number): Bytes {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

/** Four times FNV-1a, each from another start: a name, not a proof. */
function hash(pieces: readonly Uint8Array[]): string {
	const starts = [0x811c9dc5, 0x1234567, 0x9e3779b9, 0xdeadbeef];
	const parts = starts.map((start) => {
		let sum = start;
		for (const piece of pieces) for (const byte of piece) sum = Math.imul(sum ^ byte, 0x01000193);
		return (sum >>> 0).toString(16).padStart(8, '0');
	});
	return parts.join('');
}

/** Text outside the page: UTF-16 with its mark, in hexadecimal. */
export const told = (text: string): string =>
	`<FEFF${Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')}>`;

export const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');
