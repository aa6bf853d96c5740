/** A mark or a stamp as native shapes: one shape with its words inside; with words or rings outside it becomes a group. */

import type { State } from '$lib/views/emphasis';
import { words, type Words } from '$lib/views/ink';
import { round } from '$lib/views/outline';
import { paintMark, paintStamp, type MarkPaint } from '$lib/views/paint';
import type { Hue, Mark, Stamp } from '$lib/views/scene';
import type { Locale } from '$lib/words/runtime';
import { outlined, solid, type Ground } from './office-paint';
import { group, shape, type Named } from './office-parts';
import { around, boxOf, extent, type Box } from './office-box';
import { custom, preset } from './office-shape';
import { body } from './office-text';

export interface Making {
	readonly ground: Ground;
	readonly language: Locale;
	/** A number that no other shape of the slide has. */
	readonly next: () => number;
}

const bare = { stroke: 'none', strokeOpacity: 1, width: 0, dash: null, round: false } as const;

/** The box in which Office sets words so that they stand on our baselines. */
export function boxAround({ x, y, anchor, leading, lines }: Words): Box {
	const width = Math.max(1, ...lines.map((line) => line.reduce((sum, piece) => sum + piece.width, 0)));
	const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
	return { x: left, y: y - leading * 0.79, width, height: leading * lines.length };
}

export const spoken = ({ lines }: Words): string =>
	lines.map((line) => line.map(({ text }) => text).join('')).join(' ');

/** Words alone, as a text box. */
/** `linked` leads to the live view. */
export function textBox(
	{ ground, language }: Making,
	named: Named,
	said: Words,
	linked = false
): { xml: string; box: Box } {
	const box = boxAround(said);
	const text = body(said, ground, { anchor: 't', language });
	const line = outlined(ground, bare);
	return {
		box,
		xml: shape(ground, named, {
			box,
			geometry: preset('bar'),
			fill: solid(ground, 'none'),
			line,
			text,
			kind: 'text',
			linked
		})
	};
}

export function marked(making: Making, mark: Mark, id: number, state: State, accent: Hue | null): string {
	const { ground, next } = making;
	const named: Named = { id, name: mark.title, says: mark.title };
	if (state === 'out') return point(making, mark, named);
	const paint = paintMark(mark, state, accent, false);
	const own = shape(ground, named, { ...dressed(making, mark, paint), box: boxOf(mark) });
	const extra: { xml: string; box: Box }[] = [];
	const quiet = (name: string): Named => ({ id: next(), name, says: mark.title });
	if (paint.ring > 0) extra.push(ringed(making, mark, paint, quiet(`${mark.title} ring`)));
	if (mark.shape === 'ring') extra.push(many(making, mark, paint, quiet(`${mark.title} dots`)));
	if (mark.label) extra.push(textBox(making, quiet(`${mark.title} label`), words(mark.label, paint.label, paint.bold)));
	if (extra.length === 0) return own;
	const box = around([boxOf(mark), ...extra.map((each) => each.box)]);
	return group(ground, quiet(`${mark.title} group`), box, [own, ...extra.map((each) => each.xml)]);
}

function dressed({ ground, language }: Making, mark: Mark, paint: MarkPaint) {
	const said = mark.text && words(mark.text, paint.text, paint.bold);
	const inset = mark.shape === 'bar' && said ? said.size * 0.62 : 0;
	const text = said && body(said, ground, { anchor: 'ctr', language, inset });
	if (mark.shape === 'verb')
		return { geometry: preset('verb'), fill: solid(ground, 'none'), line: outlined(ground, bare), text };
	const geometry =
		mark.shape === 'bar' ? custom(barOf(mark, ground.scale), boxOf(mark), ground.emu) : preset(mark.shape);
	return { geometry, fill: solid(ground, paint.fill, paint.fillOpacity), line: outlined(ground, paint), text };
}

function barOf({ x, y, width, height }: Mark, scale: number): string {
	const left = round(x - width / 2 + 1.5 * scale);
	return `M${left} ${round(y - height * 0.36)}V${round(y + height * 0.36)}`;
}

function point({ ground }: Making, { x, y }: Mark, named: Named): string {
	const r = 3 * ground.scale;
	const box = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
	const fill = solid(ground, 'quiet');
	return shape(ground, named, { box, geometry: preset('disc'), fill, line: outlined(ground, bare) });
}

function ringed({ ground }: Making, mark: Mark, paint: MarkPaint, named: Named) {
	const box = extent(mark.ring);
	const line = outlined(ground, { ...paint, width: paint.ring, dash: null });
	const geometry = mark.shape === 'disc' ? preset('disc') : custom(mark.ring, box, ground.emu);
	return { box, xml: shape(ground, named, { box, geometry, fill: solid(ground, 'none'), line }) };
}

/** Three dots stand for many: one shape. */
function many({ ground }: Making, { x, y, width }: Mark, paint: MarkPaint, named: Named) {
	const r = 1.7 * ground.scale;
	const dot = (degrees: number): string => {
		const cx = x + Math.cos((degrees * Math.PI) / 180) * 0.21 * width;
		const cy = y - Math.sin((degrees * Math.PI) / 180) * 0.21 * width;
		const [left, right, level] = [round(cx - r), round(cx + r), round(cy)];
		return `M${left} ${level}A${r} ${r} 0 0 1 ${right} ${level}A${r} ${r} 0 0 1 ${left} ${level}Z`;
	};
	const d = [90, 210, 330].map(dot).join('');
	const box = extent(d);
	const fill = solid(ground, 'quiet', paint.strokeOpacity);
	return {
		box,
		xml: shape(ground, named, { box, geometry: custom(d, box, ground.emu), fill, line: outlined(ground, bare) })
	};
}

export function stamped({ ground, language }: Making, stamp: Stamp, named: Named, linked: boolean) {
	const paint = paintStamp(stamp);
	const own = stamp.shape !== 'chevron' && stamp.shape !== 'dot' && stamp.shape !== 'bar' ? stamp.shape : null;
	const box = own ? boxOf({ ...stamp, shape: own }) : extent(stamp.d);
	const geometry = own ? preset(own) : custom(stamp.d, box, ground.emu);
	const text = stamp.text && body(words(stamp.text, paint.text, false), ground, { anchor: 'ctr', language });
	const fill = solid(ground, paint.fill, paint.fillOpacity);
	return { box, xml: shape(ground, named, { box, geometry, fill, line: outlined(ground, paint), text, linked }) };
}
