/** A file in, plain text out: what goes in, what comes out, and how much of it at most. */

import type { Warning } from './say';

/** A file as a shell, a drop or an open dialog hands it over. The content decides what it is; name and type only help. */
export interface Incoming {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** MIME type, if anybody said one. */
	readonly type?: string;
}

export const formats = ['plain', 'html', 'akn', 'docx', 'pdf'] as const;
export type Format = (typeof formats)[number];

/** What a reader makes of a file: paragraphs apart by an empty line, each item of a list with its number or letter. */
export interface Extract {
	readonly text: string;
	/** As the file names itself. */
	readonly title: string | null;
	/** As the file declares it: `fr`, `en`, or anything else. */
	readonly language: string | null;
	readonly warnings: readonly Warning[];
}

export interface Intake extends Omit<Extract, 'language'> {
	readonly format: Format;
	/** Declared by the file or guessed from its words; null if neither tells. */
	readonly language: 'fr' | 'en' | null;
}

/** How far a long work is, in steps of its own (pages of a PDF). */
export type Progress = (done: number, total: number) => void;

export type Extractor = (file: Incoming, progress?: Progress) => Promise<Extract> | Extract;

/** Beyond these a file is refused with a sentence, so that nothing hangs. A hundred pages of text are some 300 kB. */
export const limits = {
	/** Megabytes of the file as it comes. */
	file: 20,
	/** Megabytes of XML that a Word file may hold once unpacked. */
	unpacked: 30,
	/** Millions of characters of the text (UTF-16 units). */
	text: 5,
	/** Clauses of a text of which a page draws the map; the longest instruments have some hundreds. */
	clauses: 20_000,
	/** Pages of a PDF. */
	pages: 1000,
	/** Megabytes to which one stream of a PDF may unpack, a picture (some 100 at 600 dots an inch), and all of them. */
	stream: 20,
	picture: 150,
	streams: 1000,
	streamCount: 10_000,
	/** Seconds for a PDF, and for each of its pages on top of that; ordinary ones take a hundredth. */
	seconds: 10,
	secondsPerPage: 0.1,
	/** Pieces of text on one page of a PDF. */
	pieces: 100_000,
	/** Elements within elements, in XML and HTML. */
	depth: 200
} as const;

/** What a file dialog may offer. */
export const accepted = '.txt,.docx,.docm,.pdf,.html,.htm,.xhtml,.xml,.akn';
