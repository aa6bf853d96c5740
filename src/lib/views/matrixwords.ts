/** What the matrix's page says, and how its words are set: all in one size. */

import type { Code } from './code';
import type { Glyph } from './glyph';
import type { Matrix, Row } from './matrix';
import { line, size } from './matrixlanes';
import { run } from './prose';
import type { Prose, Run } from './scene';

/** A row of the legend. */
export interface Meaning {
	readonly glyph: Glyph;
	readonly kind: Row['kind'];
	readonly name: readonly Run[];
}

/** What the page says in the reader's language; what is empty or null takes no room. */
export interface Captions {
	readonly title: readonly Run[];
	/** What is told of the selection. */
	readonly caption?: readonly Run[];
	readonly preamble: string;
	readonly operative: string;
	/** Above the totals of rows, and beside those of columns. */
	readonly total: readonly string[];
	readonly named: string;
	readonly cites: string;
	/** Of the part of the table that is shown. */
	readonly legend: (shown: Matrix) => readonly Meaning[];
	readonly source: string;
	readonly code?: Code | null;
	/** Told how many rows and columns are folded away. */
	readonly folded: (rows: number, columns: number) => string;
}

export const quiet = (text: string): Run => run(text, { ink: 'quiet' });

type Look = Partial<Pick<Prose, 'anchor' | 'face' | 'size' | 'language' | 'lines'>>;

export const words = (key: string, text: readonly Run[], x: number, y: number, look: Look = {}): Prose => ({
	key,
	x,
	y,
	anchor: 'start',
	face: 'sans',
	size,
	leading: line,
	lines: [text],
	language: null,
	...look
});
