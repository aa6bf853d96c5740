/**
 * A scene in, its ink out: paths, dots and words in the order in which they are laid down, each with its paint.
 * Whoever shows or writes a picture – the page, SVG, PDF – draws these three things and decides nothing.
 */

import type { Emphasis, State } from './emphasis';
import { width } from './letters';
import { round } from './outline';
import { paintLine, paintMark, paintRun, paintStamp, unpainted, type MarkPaint, type Paint, type Token } from './paint';
import { runWidth } from './prose';
import type { Ghost, Hue, Mark, Prose, Sample, Scene, Stamp, Text } from './scene';

export interface Stroke extends Paint {
	readonly is: 'path';
	readonly d: string;
}

export interface Dot {
	readonly is: 'dot';
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly fill: Token;
	readonly fillOpacity: number;
}

/** Words in one style, as wide as they were measured. */
export interface Piece {
	readonly text: string;
	readonly fill: Token;
	readonly face: 'sans' | 'serif' | 'serif-italic';
	readonly weight: 400 | 600 | 700;
	readonly underline: boolean;
	readonly width: number;
}

export interface Words extends Pick<Prose, 'x' | 'y' | 'anchor' | 'size' | 'leading' | 'language'> {
	readonly is: 'words';
	readonly lines: readonly (readonly Piece[])[];
}

export type Item = Stroke | Dot | Words;

/** What belongs together: a mark with its words, a line with its head. */
export interface Part {
	readonly key: string;
	/** For the ear; null for what is only seen. */
	readonly title: string | null;
	readonly items: readonly Item[];
}

export interface Seen {
	readonly scene: Scene;
	/** Null when nothing is chosen or hidden. */
	readonly emphasis: Emphasis | null;
	/** Hue of the selection. */
	readonly accent: Hue | null;
}

export function ink({ scene, emphasis, accent }: Seen): Part[] {
	const { scale } = scene;
	const part = (key: string, title: string | null, items: readonly Item[]): Part => ({ key, title, items });
	const lines = scene.lines.flatMap((line) => {
		const state = emphasis?.lines.get(line.key) ?? 'rest';
		return state === 'out' ? [] : [part(`line ${line.key}`, null, tie(line, state, accent, scale))];
	});
	return [
		...scene.rules.map(({ key, d, strong }) => part(`rule ${key}`, null, [hairline(d, strong, scale)])),
		...lines,
		...scene.stamps.map((stamp) => part(`stamp ${stamp.key}`, stamp.title, stamped(stamp, scale))),
		...scene.samples.map((line) => part(`sample ${line.key}`, null, tie(line, 'rest', accent, scale))),
		...scene.marks.map((mark) => {
			const state = emphasis?.marks.get(mark.key) ?? 'rest';
			return part(`mark ${mark.key}`, mark.title, body(mark, state, accent, scale));
		}),
		...(scene.tags ?? []).map(({ key, mark }) => {
			const state = emphasis?.lines.get(key) ?? 'rest';
			return part(`tag ${key}`, mark.title, body(mark, state, accent, scale));
		}),
		...(scene.ghosts ?? []).map((ghost) =>
			part(`ghost ${ghost.key}`, `${ghost.name}. ${ghost.fact}`, dotted(ghost, scale))
		),
		...scene.texts.flatMap((text) => {
			const state = (text.of && emphasis?.marks.get(text.of)) ?? 'rest';
			return state === 'out' ? [] : [part(`text ${text.key}`, null, [prose(text, state)])];
		})
	];
}

/** Widths and dashes are given for the pane; here they are those of the scene. */
function path(d: string, paint: Partial<Paint>, scale: number): Stroke {
	const { fill, fillOpacity, stroke, strokeOpacity, width, dash, round: cap } = { ...unpainted, ...paint };
	const dashes = dash
		?.split(' ')
		.map((part) => round(Number(part) * scale))
		.join(' ');
	return {
		is: 'path',
		d,
		fill,
		fillOpacity,
		stroke: width > 0 ? stroke : 'none',
		strokeOpacity,
		width: round(width * scale),
		dash: dashes ?? null,
		round: cap
	};
}

/** A rule between rows or around what belongs together. */
export const hairline = (d: string, strong: boolean, scale: number): Stroke =>
	path(d, { stroke: strong ? 'ink' : 'rule', width: strong ? 1.2 : 1.05 }, scale);

/** A line with its head. `lit`: the pointer is at it, or at what it ties. */
export function tie(line: Sample, state: State, accent: Hue | null, scale: number, lit = false): Stroke[] {
	const paint = paintLine(line, state, accent, lit);
	const stem = path(line.d, paint, scale);
	if (!line.head) return [stem];
	const filled = { fill: paint.stroke, fillOpacity: paint.strokeOpacity };
	const head = line.kind === 'assigns' ? filled : { ...paint, dash: null, round: false };
	return [stem, path(line.head, head, scale)];
}

export function stamped(stamp: Stamp, scale: number): Item[] {
	const { text, ...paint } = paintStamp(stamp);
	return [path(stamp.d, paint, scale), ...(stamp.text ? [words(stamp.text, text, false)] : [])];
}

/** A mark with its words. `lit`: the pointer is at it, or at what is tied to it. */
export function body(mark: Mark, state: State, accent: Hue | null, scale: number, lit = false): Item[] {
	if (state === 'out') return [{ is: 'dot', x: mark.x, y: mark.y, r: round(3 * scale), fill: 'quiet', fillOpacity: 1 }];
	const paint = paintMark(mark, state, accent, lit);
	return [
		...shaped(mark, paint, scale),
		...(paint.ring > 0 ? [path(mark.ring, { stroke: paint.stroke, width: paint.ring }, scale)] : []),
		...(mark.shape === 'ring' ? many(mark, paint, scale) : []),
		...(mark.text ? [words(mark.text, paint.text, paint.bold)] : []),
		...(mark.label ? [words(mark.label, paint.label, paint.bold)] : [])
	];
}

function shaped(mark: Mark, paint: MarkPaint, scale: number): Stroke[] {
	if (mark.shape === 'verb') return [];
	if (mark.shape !== 'bar') return [path(mark.d, paint, scale)];
	const [x, y] = [round(mark.x - mark.width / 2 + 1.5 * scale), round(mark.y - mark.height * 0.36)];
	return [path(`M${x} ${y}V${round(y + mark.height * 0.72)}`, { ...paint, fill: 'none' }, scale)];
}

/** Three dots stand for many. */
const many = ({ x, y, width: wide }: Mark, { strokeOpacity }: MarkPaint, scale: number): Dot[] =>
	[90, 210, 330].map((degrees) => ({
		is: 'dot',
		x: round(x + Math.cos((degrees * Math.PI) / 180) * 0.21 * wide),
		y: round(y - Math.sin((degrees * Math.PI) / 180) * 0.21 * wide),
		r: round(1.7 * scale),
		fill: 'quiet',
		fillOpacity: strokeOpacity
	}));

/** Whom the text never names: an outline of dots and a name. */
export const dotted = ({ d, label }: Ghost, scale: number): Item[] => [
	path(d, { stroke: 'quiet', width: 1.6, dash: '0 4.1', round: true }, scale),
	words(label, 'quiet', false)
];

export function words(text: Text, fill: Token, bold: boolean): Words {
	const { x, y, anchor, size, leading, face, underline, language = null } = text;
	const weight = bold ? 700 : text.weight;
	const lines = text.lines.map((line): Piece[] => [
		{ text: line, fill, face, weight, underline, width: round(width(line, { face, weight, size })) }
	]);
	return { is: 'words', x, y, anchor, size, leading, language, lines };
}

export function prose({ x, y, anchor, face, size, leading, lines, language }: Prose, state: State = 'rest'): Words {
	const pieces = lines.map((line) =>
		line.map((run): Piece => ({
			text: run.text,
			fill: paintRun(run, state),
			face: face === 'serif' && run.italic ? 'serif-italic' : face,
			weight: run.weight,
			underline: run.underline,
			width: round(runWidth(run, face, size))
		}))
	);
	return { is: 'words', x, y, anchor, size, leading, language, lines: pieces };
}
