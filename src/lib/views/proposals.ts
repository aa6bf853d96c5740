/**
 * What a room proposes, laid over a finished picture: ties and remarks with their words on slips of paper. Nothing of
 * the picture moves and nothing of it is changed; whatever isn't in the picture is passed over.
 */

import { width } from './letters';
import { drawLine } from './line';
import { path, round, type Point } from './outline';
import { run, wrap } from './prose';
import type { Line, Mark, Room, Rule, Scene, Stamp, Text } from './scene';

export interface Proposals {
	readonly ties: readonly { readonly from: string; readonly to: string; readonly label: string }[];
	readonly remarks: readonly { readonly at: string; readonly label: string }[];
}

/** What stands on a slip, and what the ear is told of it. */
export interface ProposalWords {
	readonly slip: (label: string) => string;
	readonly tie: (from: string, to: string, label: string) => string;
	readonly remark: (at: string, label: string) => string;
}

export const nothingProposed: Proposals = { ties: [], remarks: [] };
export const isEmpty = ({ ties, remarks }: Proposals): boolean => ties.length + remarks.length === 0;

interface Box extends Point, Room {}

/** A place for a slip; away from its line it has to be so much better. */
interface Spot extends Point {
	readonly away?: number;
}

/** A little air around every mark. */
const aired = ({ x, y, width, height }: Box, scale: number): Box => ({
	x,
	y,
	width: width + 6 * scale,
	height: height + 6 * scale
});

/** Letters, and the longest line, in units of the pane. */
const letters = { size: 13, leading: 16, room: 190 } as const;
const mostLines = 3;

export function propose(scene: Scene, { ties, remarks }: Proposals, words: ProposalWords): Scene {
	const marks = new Map<string, Mark>(scene.marks.map((mark) => [mark.key, mark]));
	const taken: Box[] = scene.marks.flatMap((mark) => [
		aired(mark, scene.scale),
		...(mark.label ? [boxOf(mark.label)] : [])
	]);
	const lines: Line[] = [];
	const stamps: Stamp[] = [];
	const rules: Rule[] = [];
	const put = (slip: Slip, places: readonly Spot[], key: string, title: string): Point => {
		const at = freest(slip, places, taken, scene);
		taken.push({ ...at, width: slip.width, height: slip.height });
		stamps.push(stamped(slip, at, key, title));
		return at;
	};
	ties.forEach(({ from, to, label }, index) => {
		const [a, b] = [marks.get(from), marks.get(to)];
		if (!a || !b || a === b) return;
		const key = `proposed ${index} ${from} ${to}`;
		const link = { key, kind: 'proposed', from: a.key, to: b.key, weight: 'relation' } as const;
		lines.push(drawLine(link, a, b, { hue: null, force: null }, scene.scale));
		const slip = slipOf(words.slip(label), scene.scale);
		put(slip, between(a, b, slip, scene.scale), key, words.tie(a.title, b.title, label));
	});
	remarks.forEach(({ at, label }, index) => {
		const mark = marks.get(at);
		if (!mark) return;
		const key = `remark ${index} ${at}`;
		const slip = slipOf(words.slip(label), scene.scale);
		const place = put(slip, around(mark, slip, scene.scale), key, words.remark(mark.title, label));
		rules.push({ key, d: path([mark, place]), strong: true });
	});
	return {
		...scene,
		rules: [...scene.rules, ...rules],
		lines: [...scene.lines, ...lines],
		stamps: [...scene.stamps, ...stamps]
	};
}

interface Slip extends Room {
	readonly lines: readonly string[];
	readonly scale: number;
}

/** Words too long for a slip are cut, and the cut is marked. */
function slipOf(words: string, scale: number): Slip {
	const size = letters.size * scale;
	const all = balanced(words, letters.room * scale, size);
	const lines = all.length > mostLines ? [...all.slice(0, mostLines - 1), `${all[mostLines - 1] ?? ''}\u00a0…`] : all;
	const wide = Math.max(0, ...lines.map((line) => width(line, { face: 'sans', weight: 600, size })));
	return {
		lines,
		scale,
		width: round(wide + 14 * scale),
		height: round(lines.length * letters.leading * scale + 8 * scale)
	};
}

/** As many lines as are needed, and none left with a single short word. */
function balanced(words: string, most: number, size: number): string[] {
	const set = (room: number) =>
		wrap([run(words, { weight: 600 })], room, 'sans', size).map((line) => line.map(({ text }) => text).join(''));
	const widest = set(most);
	const tries = [0.5, 0.6, 0.7, 0.8, 0.9].map((share) => set(most * share));
	return tries.find(({ length }) => length === widest.length) ?? widest;
}

/** On the tie, from its middle outwards; then beside it. */
function between(a: Point, b: Point, slip: Room, scale: number): Spot[] {
	const [dx, dy] = [b.x - a.x, b.y - a.y];
	const length = Math.hypot(dx, dy) || 1;
	const [across, along] = [-dy / length, dx / length];
	const away = (Math.abs(across) * slip.width + Math.abs(along) * slip.height) / 2 + 5 * scale;
	const beside = [0, 24, 48].flatMap((more) => [away + more * scale, -away - more * scale]);
	return [0, ...beside].flatMap((by, row) =>
		[0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8].map((t) => ({
			x: round(a.x + dx * t + across * by),
			y: round(a.y + dy * t + along * by),
			away: Math.ceil(row / 2)
		}))
	);
}

/** Around a mark, the nearest places first. */
const around = ({ x, y, width, height }: Mark, slip: Room, scale: number): Point[] =>
	[16, 34, 56, 84].flatMap((away) =>
		[45, 135, -45, -135, 0, 180, 90, -90].map((degrees) => {
			const turn = (degrees * Math.PI) / 180;
			const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
			return {
				x: round(x + dx * ((width + slip.width) / 2 + away * scale)),
				y: round(y + dy * ((height + slip.height) / 2 + away * scale))
			};
		})
	);

/** The first of the places with the least under it and nothing beyond the edge. */
function freest(slip: Room, places: readonly Spot[], taken: readonly Box[], scene: Room): Point {
	const area = slip.width * slip.height;
	const cost = ({ x, y, away = 0 }: Spot): number => {
		const box = { x, y, width: slip.width, height: slip.height };
		// To touch anything at all is worse than to stand a little away.
		const over = taken
			.map((each) => shared(box, each))
			.reduce((sum, each) => sum + (each > 0 ? each + area / 4 : 0), 0);
		const room = { x: scene.width / 2, y: scene.height / 2, width: scene.width, height: scene.height };
		return over + 4 * (area - shared(box, room)) + 0.12 * away * area;
	};
	const [first = { x: 0, y: 0 }, ...others] = places;
	const { x, y } = others.reduce(
		(best, at) => {
			const here = cost(at);
			return here < best.cost - 0.5 ? { at, cost: here } : best;
		},
		{ at: first, cost: cost(first) }
	).at;
	return { x, y };
}

/** The area that two boxes share. */
function shared(a: Box, b: Box): number {
	const along = (x: number, wide: number, other: number, otherWide: number): number =>
		Math.max(0, Math.min(x + wide / 2, other + otherWide / 2) - Math.max(x - wide / 2, other - otherWide / 2));
	return along(a.x, a.width, b.x, b.width) * along(a.y, a.height, b.y, b.height);
}

function boxOf(text: Text): Box {
	const wide = Math.max(...text.lines.map((line) => width(line, text)));
	const left = text.x - { start: 0, middle: 0.5, end: 1 }[text.anchor] * wide;
	const high = text.lines.length * text.leading;
	return { x: left + wide / 2, y: text.y - text.size * 0.34 + high / 2 - text.leading / 2, width: wide, height: high };
}

function stamped({ lines, scale, width: wide, height }: Slip, { x, y }: Point, key: string, title: string): Stamp {
	const [w, h] = [wide / 2, height / 2];
	const corners = [
		[-w, -h],
		[w, -h],
		[w, h],
		[-w, h]
	].map(([dx = 0, dy = 0]) => ({ x: x + dx, y: y + dy }));
	const size = round(letters.size * scale);
	const leading = round(letters.leading * scale);
	const text: Text = {
		x,
		y: round(y + size * 0.34 - ((lines.length - 1) * leading) / 2),
		anchor: 'middle',
		lines,
		size,
		leading,
		weight: 600,
		face: 'sans',
		underline: false
	};
	return {
		key,
		shape: 'bar',
		x,
		y,
		width: wide,
		height,
		d: path(corners, true),
		hue: null,
		look: 'proposed',
		ink: 'ink',
		text,
		title
	};
}
