/** Words in, placed text out: baselines and anchors for words in the middle of a mark or beside it. */

import { labelGap } from './board';
import type { Words } from './dress';
import type { Point } from './outline';
import { round } from './outline';
import type { Room, Shape, Side, Text } from './scene';

type Box = Point & Room & { readonly shape: Shape };

/** Height of the letters above the baseline, as a share of the size: between x-height and capitals of both families. */
const rise = 0.34;

export function centred({ lines, style, language }: Words, box: Box, underline = false): Text {
	const { x, y, width, shape } = box;
	const first = y + style.size * rise - ((lines.length - 1) * style.leading) / 2;
	const start = shape === 'bar';
	return {
		...style,
		lines,
		x: round(start ? x - width / 2 + style.size * 0.62 : x),
		y: round(first),
		anchor: start ? 'start' : 'middle',
		underline,
		...(language && { language })
	};
}

export function beside({ lines, style }: Words, { x, y, width, height }: Box, side: Side, scale: number): Text {
	const block = lines.length * style.leading;
	const top = {
		N: y - height / 2 - labelGap * scale - block,
		S: y + height / 2 + labelGap * scale,
		E: y - block / 2,
		W: y - block / 2
	}[side];
	const away = width / 2 + labelGap * scale;
	return {
		...style,
		lines,
		x: round(side === 'E' ? x + away : side === 'W' ? x - away : x),
		y: round(top + style.leading / 2 + style.size * rise),
		anchor: side === 'E' ? 'start' : side === 'W' ? 'end' : 'middle',
		underline: false
	};
}
