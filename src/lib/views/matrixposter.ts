/**
 * The matrix in, the same table as a scene on a page out: no words under 28 units, all placed, what is chosen on a band.
 * A page too narrow for its columns is drawn on a larger one of its shape; what doesn't fit then is folded away, the
 * least named first, and the page says how much that is; groups always stay.
 */

import type { NodeKey } from '$lib/graph/kinds';
import { coded } from './code';
import { hueOf } from './dress';
import { glyphs, stamp, type Bearer } from './glyph';
import type { Matrix, Row } from './matrix';
import { fitted, roomy } from './matrixfit';
import { codeSide, keys, toLegend, toTotal, unit } from './matrixfoot';
import { across, down, indent, line, spanOf, type Lanes, type Placed, type Span } from './matrixlanes';
import { feet } from './matrixcites';
import { above, heads, slip, underline, type Levels } from './matrixhead';
import { words, type Captions } from './matrixwords';
import { actorOf, idOf } from './names';
import { outline, path } from './outline';
import { pages } from './pages';
import { run } from './prose';
import { nothingAround, type Prose, type Rule, type Scene, type Source, type Stamp } from './scene';
import type { Paper } from './sheet';

const none: ReadonlySet<NodeKey> = new Set();

export function matrixPoster(
	source: Source,
	all: Matrix,
	language: string,
	captions: Captions,
	page: Paper = pages[0],
	lit: ReadonlySet<NodeKey> = none
): Scene {
	const paper = roomy(source, all, language, captions, page, lit);
	const span = spanOf(paper);
	const { texts, levels } = above(captions, span);
	const { matrix, foot, stretch } = fitted(source, all, language, captions, paper, lit);
	const lanes = across(source, matrix, language, span);
	const rows = down(source, matrix.rows, language, levels.rows, stretch);
	const total = Math.round((rows.at(-1)?.bottom ?? levels.rows) + toTotal);
	const key = keys(captions.legend(matrix), foot.span, total + line * foot.cited + toLegend);
	return {
		...nothingAround,
		width: paper.width,
		height: paper.height,
		frame: 'slide',
		scale: unit,
		lines: [],
		marks: [],
		rules: [
			...rows.map(({ bottom, row }) => rule(row.key, bottom, span)),
			...lanes.sections.map((section) => underline(section, levels))
		],
		stamps: [
			...bands(matrix, rows, lanes, levels, span, lit),
			...matrix.columns.map((column) => slip(source, column, lanes.centre(column), levels.tag)),
			...rows.flatMap((each) => signs(source, each, matrix, lanes, language, span)),
			...key.stamps,
			...(captions.code
				? [coded(captions.code, { x: span.right - codeSide, y: paper.height - 16 - codeSide }, codeSide)]
				: [])
		],
		texts: [
			...texts,
			...heads(source, lanes, captions, levels, span),
			...rows.flatMap((each) => labels(each, span)),
			...feet(source, matrix, lanes, captions, { left: span.left, total, cited: foot.cited }, language),
			...key.texts,
			...(foot.told.length > 0 ? [words('source', [], span.left, paper.height - foot.below, { lines: foot.told })] : [])
		]
	};
}

const rule = (key: string, y: number, { left, right }: Span): Rule => ({
	key: `under ${key}`,
	d: path([
		{ x: left, y },
		{ x: right, y }
	]),
	strong: false
});

/** Behind the rows and columns of what is chosen. */
function bands(
	{ columns }: Matrix,
	rows: readonly Placed[],
	lanes: Lanes,
	levels: Levels,
	{ left, right }: Span,
	lit: ReadonlySet<NodeKey>
): Stamp[] {
	const end = rows.at(-1)?.bottom ?? levels.rows;
	const band = (key: string, x: number, y: number, width: number, height: number): Stamp => {
		const box = { shape: 'bar' as const, x: x + width / 2, y: y + height / 2, width, height };
		return {
			...box,
			key: `band ${key}`,
			d: outline(box),
			hue: null,
			look: 'wash',
			ink: 'quiet',
			text: null,
			title: null
		};
	};
	return [
		...rows
			.filter(({ row }) => lit.has(row.key))
			.map(({ row, top, bottom }) => band(row.key, left - 8, top, right - left + 16, bottom - top)),
		...columns
			.filter(({ key }) => lit.has(key))
			.map((column) => {
				const wide = Math.min(60, lanes.room(column));
				return band(column.key, lanes.centre(column) - wide / 2, levels.tag - 22, wide, end - levels.tag + 22);
			})
	];
}

const bearer = (source: Source, { key, kind }: Row, language: string): Bearer => ({
	kind,
	hue: kind === 'stakeholder-group' ? hueOf(source, idOf(key)) : null,
	letter: actorOf(source, key)?.letter?.[language] ?? null
});

const own = { 'stakeholder-group': 'disc', organization: 'hexagon', collective: 'many', body: 'diamond' } as const;

function signs(
	source: Source,
	{ row, centre: y }: Placed,
	{ columns }: Matrix,
	lanes: Lanes,
	language: string,
	{ left }: Span
): Stamp[] {
	const who = bearer(source, row, language);
	const head = stamp(own[row.kind as keyof typeof own], who, { x: left + 20, y }, unit, row.key);
	const cells = columns.flatMap((column, at) => {
		const place = { x: lanes.centre(column), y };
		return glyphs(row.cells[at] ?? [], who, place, unit, `${row.key} ${column.path}`).stamps;
	});
	return [...head, ...cells];
}

function labels({ row, centre, name }: Placed, { left, right }: Span): Prose[] {
	const y = centre + 10;
	const bold = row.kind === 'stakeholder-group';
	const count = run(String(row.total), { weight: bold ? 700 : 400, ink: bold ? 'ink' : 'quiet' });
	return [
		words(row.key, [], left + indent, y - ((name.length - 1) * line) / 2, { lines: name }),
		words(`total ${row.key}`, [count], right, y, { anchor: 'end' })
	];
}
