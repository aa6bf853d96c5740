/**
 * Where a reader writes what it finds: words into the open line, and breaks. Out comes plain text: paragraphs apart by an
 * empty line, white space drawn together, a label (`a)`) before the words that it numbers.
 */

import { Refusal } from './refusal';
import { limits } from './text';

export interface Sheet {
	/** Words of the open line; their white space is drawn together unless it is kept. */
	say(words: string, keep?: boolean): void;
	/** The number or letter with which the next words begin; it stays with them. */
	label(label: string): void;
	/** A new line in the same paragraph. */
	line(): void;
	/** A new paragraph; twice is as good as once. */
	paragraph(): void;
	/** Throws `no-words` if nothing was said. */
	text(): string;
}

export function sheet(): Sheet {
	const lines: string[] = [];
	let open = '';
	let label = '';
	let length = 0;
	/** Whether the open line is empty or ends in white space; asking the line itself would copy it each time. */
	let isLoose = true;
	const close = (): void => {
		const line = open.trim();
		if (line !== '') lines.push(line);
		[open, isLoose] = ['', true];
	};
	return {
		say(words, keep = false) {
			const plain = keep ? words : words.replace(/[ \t\r\n\f]+/g, ' ');
			if (label !== '' && plain.trim() !== '') {
				open += label;
				[label, isLoose] = ['', true];
			}
			length += plain.length;
			if (length > limits.text * 1e6) throw new Refusal('too-long', { limit: limits.text });
			open += isLoose && !keep ? plain.replace(/^ /, '') : plain;
			if (plain !== '') isLoose = /\s/.test(plain.charAt(plain.length - 1));
		},
		label(next) {
			label = label === '' ? `${next}\t` : `${label}${next}\t`;
		},
		line: close,
		paragraph() {
			close();
			if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
		},
		text() {
			this.paragraph();
			const text = lines.join('\n');
			if (!/[\p{L}\p{N}]/u.test(text)) throw new Refusal('no-words', {});
			return text;
		}
	};
}
