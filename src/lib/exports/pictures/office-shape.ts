/**
 * The scene's shapes as Office's own: each preset with the sites to which connectors are glued, in the order of
 * ECMA-376's presetShapeDefinitions.xml; any other outline as a custom geometry.
 */

import { segments } from '$lib/views/curves';
import type { Point } from '$lib/views/outline';
import type { Room, Shape } from '$lib/views/scene';
import { el } from './office-xml';

/** A site as a share of half the width and height from the middle. */
type Site = readonly [x: number, y: number];

const slant = Math.SQRT1_2;
/** Top, left, bottom, right. */
const cross: readonly Site[] = [
	[0, -1],
	[-1, 0],
	[0, 1],
	[1, 0]
];

interface Preset {
	/** Office's own name; null for one that is defined here. */
	readonly name: string | null;
	readonly adjust?: Readonly<Record<string, number>>;
	readonly sites: readonly Site[];
}

const round: Preset = {
	name: 'ellipse',
	sites: [
		[0, -1],
		[-slant, -slant],
		[-1, 0],
		[-slant, slant],
		[0, 1],
		[slant, slant],
		[1, 0],
		[slant, -slant]
	]
};
const box: Preset = { name: 'rect', sites: cross };

export const presets: Readonly<Record<Shape, Preset>> = {
	disc: round,
	ring: round,
	pill: { name: 'roundRect', adjust: { adj: 50_000 }, sites: cross },
	slip: { name: null, sites: [...cross, [-0.5, -1], [-0.5, 1], [0.5, 1], [0.4, -1]] },
	hexagon: {
		name: 'hexagon',
		adjust: { adj: 28_868, vf: 115_470 },
		sites: [
			[1, 0],
			[0.5, 1],
			[-0.5, 1],
			[-1, 0],
			[-0.5, -1],
			[0.5, -1]
		]
	},
	diamond: { name: 'diamond', sites: cross },
	verb: box,
	bar: box
};

export function preset(shape: Shape): string {
	const { name, adjust = {} } = presets[shape];
	if (name === null) return slip();
	const guides = Object.entries(adjust).map(([guide, value]) => el('a:gd', { name: guide, fmla: `val ${value}` }));
	return el('a:prstGeom', { prst: name }, el('a:avLst', {}, guides));
}

/**
 * Office's snip1Rect, handle and all, but with its sites in the order top, left, bottom, right, and four more:
 * LibreOffice takes that order for granted, and would glue a tie to the wrong side of the preset.
 */
function slip(): string {
	const guide = (name: string, fmla: string) => el('a:gd', { name, fmla });
	const point = (x: string | number, y: string | number) => ({ x, y });
	const site = (ang: string, x: string, y: string) => el('a:cxn', { ang }, el('a:pos', point(x, y)));
	const to = (name: string, x: string, y: string) => el(name, {}, el('a:pt', point(x, y)));
	return el(
		'a:custGeom',
		{},
		el('a:avLst', {}, guide('adj', 'val 30000')),
		el(
			'a:gdLst',
			{},
			guide('a', 'pin 0 adj 50000'),
			guide('dx1', '*/ ss a 100000'),
			guide('x1', '+- r 0 dx1'),
			guide('x2', '*/ w 1 4'),
			guide('x3', '*/ w 3 4'),
			guide('x4', '*/ w 7 10')
		),
		el('a:ahLst', {}, el('a:ahXY', { gdRefX: 'adj', minX: 0, maxX: 50_000 }, el('a:pos', point('x1', 't')))),
		el(
			'a:cxnLst',
			{},
			site('3cd4', 'hc', 't'),
			site('cd2', 'l', 'vc'),
			site('cd4', 'hc', 'b'),
			site('0', 'r', 'vc'),
			site('3cd4', 'x2', 't'),
			site('cd4', 'x2', 'b'),
			site('cd4', 'x3', 'b'),
			site('3cd4', 'x4', 't')
		),
		el('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
		el(
			'a:pathLst',
			{},
			el(
				'a:path',
				{},
				to('a:moveTo', 'l', 't'),
				to('a:lnTo', 'x1', 't'),
				to('a:lnTo', 'r', 'dx1'),
				to('a:lnTo', 'r', 'b'),
				to('a:lnTo', 'l', 'b'),
				el('a:close')
			)
		)
	);
}

export interface Box extends Point, Room {}

/** The box of the shape that is drawn: a hexagon is lower than it is wide. */
export function boxOf({ shape, x, y, width, height }: Box & { readonly shape: Shape }): Box {
	const high = shape === 'hexagon' ? (width * Math.sqrt(3)) / 2 : height;
	return { x: x - width / 2, y: y - high / 2, width, height: high };
}

export interface Glue {
	readonly site: number;
	readonly at: Point;
}

/** A shape to hold on to. */
export interface Hold {
	readonly shape: Shape;
	readonly box: Box;
}

/** The pair of sites between which a line runs shortest without crossing its own shapes. */
export function glue(from: Hold, to: Hold): readonly [Glue, Glue] {
	const pairs = sitesOf(from).flatMap((start) =>
		sitesOf(to).map((end) => {
			const [dx, dy] = [end.at.x - start.at.x, end.at.y - start.at.y];
			const through =
				Math.max(0, -(start.out.x * dx + start.out.y * dy)) + Math.max(0, end.out.x * dx + end.out.y * dy);
			return { start, end, cost: Math.hypot(dx, dy) + bend(start, dx, dy) + bend(end, -dx, -dy) + 2 * through };
		})
	);
	const { start, end } = pairs.reduce((best, next) => (next.cost < best.cost - 1e-6 ? next : best));
	return [start, end];
}

/** The site that is next to a point. */
export function nearest(hold: Hold, { x, y }: Point): Glue {
	const away = ({ at }: Glue) => Math.hypot(at.x - x, at.y - y);
	const [first, ...others] = sitesOf(hold);
	return others.reduce<Glue>(
		(best, next) => (away(next) < away(best) ? next : best),
		first ?? { site: 0, at: { x, y } }
	);
}

/** Lines end at an outline, or a little before it. */
const reach = 16;

export const touches = ({ box }: Hold, { x, y }: Point): boolean =>
	x > box.x - reach && x < box.x + box.width + reach && y > box.y - reach && y < box.y + box.height + reach;

/** How far a line leaves a site from straight outward. */
const bend = ({ out, size }: Leaving, dx: number, dy: number): number =>
	size * (1 - (out.x * dx + out.y * dy) / (Math.hypot(dx, dy) || 1));

interface Leaving extends Glue {
	/** Unit vector outward, and how far the site is from the middle. */
	readonly out: Point;
	readonly size: number;
}

function sitesOf({ shape, box }: Hold): Leaving[] {
	return presets[shape].sites.map(([dx, dy], site) => {
		const offset = { x: (dx * box.width) / 2, y: (dy * box.height) / 2 };
		const size = Math.hypot(offset.x, offset.y) || 1;
		const at = { x: box.x + box.width / 2 + offset.x, y: box.y + box.height / 2 + offset.y };
		const out = Math.abs(dy) === 1 ? { x: 0, y: dy } : { x: offset.x / size, y: offset.y / size };
		return { site, at, out, size };
	});
}

/** An outline that is no preset, on a grid of English metric units. */
export function custom(d: string, { x, y, width, height }: Box, unit: number): string {
	const point = (at: Point) => el('a:pt', { x: Math.round((at.x - x) * unit), y: Math.round((at.y - y) * unit) });
	const names = { move: 'a:moveTo', line: 'a:lnTo', curve: 'a:cubicBezTo', close: 'a:close' } as const;
	const steps = segments(d).map(({ to, points }) => el(names[to], {}, points.map(point)));
	const size = { w: Math.round(width * unit), h: Math.round(height * unit) };
	return el(
		'a:custGeom',
		{},
		['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((list) => el(list)),
		el('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
		el('a:pathLst', {}, el('a:path', size, steps))
	);
}

/** The box around an outline. */
export function extent(d: string): Box {
	const points = segments(d).flatMap(({ points }) => [...points]);
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export function around(boxes: readonly Box[]): Box {
	const [x, y] = [Math.min(...boxes.map((each) => each.x)), Math.min(...boxes.map((each) => each.y))];
	return {
		x,
		y,
		width: Math.max(...boxes.map((each) => each.x + each.width)) - x,
		height: Math.max(...boxes.map((each) => each.y + each.height)) - y
	};
}
