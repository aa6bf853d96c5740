/** The matrix and a page in, the part of it that the page holds out, and the page: enlarged, if its columns need that. */

import type { NodeKey } from '$lib/graph/kinds';
import type { Matrix } from './matrix';
import { footOf, keys, type Foot } from './matrixfoot';
import { down, fold, spanOf } from './matrixlanes';
import { above } from './matrixhead';
import type { Captions, Meaning } from './matrixwords';
import type { Source } from './scene';
import type { Paper } from './sheet';

/** Rows of a page with room to spare are so much higher than they must be. */
const loosest = 2;
/** A page less wide than a slide takes its table on so wide a one; on upright paper letters are of 8 points then. */
const [slide, widest, step] = [1920, 2160, 40];

/** The page itself, or the smallest of its shape that holds all columns, as long as letters allow it. */
export function roomy(
	source: Source,
	all: Matrix,
	language: string,
	captions: Captions,
	page: Paper,
	kept: ReadonlySet<NodeKey>
): Paper {
	const larger = (width: number): Paper => ({
		width,
		height: Math.round((page.height * width) / page.width),
		margin: Math.round((page.margin * width) / page.width)
	});
	const isWhole = (paper: Paper) => fitted(source, all, language, captions, paper, kept).whole;
	if (page.width >= slide || isWhole(page)) return page;
	if (!isWhole(larger(widest))) return larger(widest);
	const widths = Array.from({ length: (widest - page.width) / step }, (_, at) => page.width + (at + 1) * step);
	return larger(widths.find((width) => isWhole(larger(width))) ?? widest);
}

export interface Fitted {
	readonly matrix: Matrix;
	readonly foot: Foot;
	readonly stretch: number;
	/** Whether nothing is folded away. */
	readonly whole: boolean;
}

/** What has to stand at the foot. */
interface Told {
	readonly note: string;
	readonly legend: readonly Meaning[];
}

/** What is `kept` is never folded away. What is folded away is told at the foot, for which more may have to be. */
export function fitted(
	source: Source,
	all: Matrix,
	language: string,
	captions: Captions,
	paper: Paper,
	kept: ReadonlySet<NodeKey>,
	told: Told = { note: '', legend: captions.legend(all) }
): Fitted {
	const span = spanOf(paper);
	const foot = footOf(told.legend, captions, span, told.note, paper.height >= 1000);
	const room = paper.height - above(captions, span).levels.rows - foot.height;
	const matrix = fold(source, all, language, { span, room, kept });
	const [rows, columns] = [all.rows.length - matrix.rows.length, all.columns.length - matrix.columns.length];
	const whole = rows + columns === 0;
	const note = whole ? '' : captions.folded(rows, columns);
	// A part of the table may have a longer legend: what is always addressed in the same words is told in these.
	const legend = captions.legend(matrix);
	const isLonger = keys(legend, foot.span, 0).rows > keys(told.legend, foot.span, 0).rows;
	if (note.length > told.note.length || isLonger)
		return fitted(source, all, language, captions, paper, kept, { note, legend: isLonger ? legend : told.legend });
	const high = down(source, matrix.rows, language, 0).at(-1)?.bottom ?? room;
	return { matrix, foot, stretch: Math.max(1, Math.min(loosest, room / high)), whole };
}
