/**
 * The scene's shapes as Office's own: each preset with the sites to which connectors are glued, in the order of
 * ECMA-376's presetShapeDefinitions.xml; any other outline as a custom geometry.
 */

import { segments } from '$lib/views/curves';
import type { Point } from '$lib/views/outline';
import type { Shape } from '$lib/views/scene';
import type { Box } from './office-box';
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
