/**
 * Bytes in, their characters out, none of them changed: UTF-8, UTF-16 with its byte order mark, or else Windows-1252,
 * which is said in a warning. A byte order mark stays in the text, so that offsets count the file's own characters.
 */

import { Refusal } from './refusal';
import type { Warning } from './say';
import type { Extract, Incoming } from './text';

export interface Decoded {
	readonly text: string;
	readonly warnings: readonly Warning[];
}

export function read({ bytes }: Incoming): Extract {
	return { ...decode(bytes), title: null, language: null };
}

/** Throws `binary` where the bytes are no text in any of the encodings. */
export function decode(bytes: Uint8Array): Decoded {
	const marked = encodingOf(bytes);
	const text = strict(bytes, marked ?? 'utf-8');
	if (text === null && marked) throw new Refusal('binary', {});
	const found = text ?? windows(bytes);
	if (!isText(found)) throw new Refusal('binary', {});
	return { text: found, warnings: text === null ? [{ code: 'windows-1252', values: {} }] : [] };
}

function encodingOf([first, second]: Uint8Array): string | null {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function strict(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** 0x80 to 0x9F (WHATWG Encoding Standard); Node 20's own decoder takes them for control characters. */
const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const chunk = 0x8000;

function windows(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
	return text.replace(/[\u0080-\u009f]/g, (letter) => c1.charAt(letter.charCodeAt(0) - 0x80));
}

/** No text holds a NUL, and hardly any other control character; one in a hundred may be a slip. */
function isText(text: string): boolean {
	let controls = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 0) return false;
		if (code < 9 || (code > 13 && code < 32) || (code > 126 && code < 160 && code !== 133)) controls++;
	}
	return controls * 100 <= text.length;
}
