/** The first bytes of a file in, its format out, or a refusal that names what it is. The content outweighs the name. */

import { Refusal } from './refusal';
import type { Format, Incoming } from './text';

/** So many bytes are looked at; a PDF may have a kilobyte of anything before its mark. */
const head = 2048;

export function sniff({ name, type = '', bytes }: Incoming): Format {
	const start = latin(bytes.subarray(0, head));
	if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'docx';
	if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new Refusal('old-office', {});
	if (start.startsWith('{\\rtf')) throw new Refusal('rtf', {});
	if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
	return marked(start, /\.(x?html?)$/i.test(name) || /^(text\/html|application\/xhtml\+xml)/.test(type));
}

/** Whether the words are marked up, and how; marks after a word or two are the text's own. */
function marked(start: string, isCalledHtml: boolean): Format {
	const plain = start.replaceAll('\0', '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, '');
	const root = plain.replace(/^(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE(?:\s[^>[]*)?>\s*)*/i, '');
	if (/^<(?:!doctype\s+|\w+:)?akomantoso[\s>]/i.test(root)) return 'akn';
	if (isCalledHtml || /^<!doctype\s+html/i.test(plain) || /^<(?:html|head|body)[\s>]/i.test(root)) return 'html';
	return /^<\?xml\s/.test(plain) ? 'akn' : 'plain';
}

function latin(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}
