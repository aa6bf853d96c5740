/** The three things a slide is made of – shapes, connectors, groups – as PresentationML, each with a name and words for the ear. */

import { emu, type Ground } from './office-paint';
import { el, type Child } from './office-xml';
import type { Box } from './office-box';
import type { Point } from '$lib/views/outline';

export interface Named {
	readonly id: number;
	readonly name: string;
	/** For the ear. */
	readonly says: string;
}

/** Relationship of a slide to the live view. */
export const liveLink = 'rId3';

const properties = ({ id, name, says }: Named, linked = false): string =>
	el('p:cNvPr', { id, name, descr: says }, linked && el('a:hlinkClick', { 'r:id': liveLink }));

const place = (ground: Ground, { x, y, width, height }: Box): string[] => [
	el('a:off', { x: emu(ground, x), y: emu(ground, y) }),
	el('a:ext', { cx: emu(ground, width), cy: emu(ground, height) })
];

export interface Shaped {
	readonly box: Box;
	readonly geometry: string;
	readonly fill: string;
	readonly line: string;
	readonly text?: string | null;
	readonly kind?: 'shape' | 'text' | 'title';
	/** Leads to the live view when it is clicked. */
	readonly linked?: boolean;
}

export function shape(ground: Ground, named: Named, shaped: Shaped): string {
	const { box, geometry, fill, line, text = null, kind = 'shape', linked = false } = shaped;
	const locks = kind === 'title' && el('a:spLocks', { noGrp: true });
	return el(
		'p:sp',
		{},
		el(
			'p:nvSpPr',
			{},
			properties(named, linked),
			el('p:cNvSpPr', { txBox: kind === 'text' ? true : null }, locks),
			el('p:nvPr', {}, kind === 'title' && el('p:ph', { type: 'title' }))
		),
		el('p:spPr', {}, el('a:xfrm', {}, place(ground, box)), geometry, fill, line),
		text
	);
}

export interface End {
	readonly at: Point;
	/** The shape that it holds on to, and at which of its sites; none for a line that ties nothing. */
	readonly to?: { readonly id: number; readonly site: number };
}

export function connector(ground: Ground, named: Named, from: End, end: End, line: string): string {
	const [x, y] = [Math.min(from.at.x, end.at.x), Math.min(from.at.y, end.at.y)];
	const box = { x, y, width: Math.abs(end.at.x - from.at.x), height: Math.abs(end.at.y - from.at.y) };
	const hold = (name: string, { to }: End): Child => to !== undefined && el(name, { id: to.id, idx: to.site });
	const flip = { flipH: end.at.x < from.at.x ? true : null, flipV: end.at.y < from.at.y ? true : null };
	return el(
		'p:cxnSp',
		{},
		el(
			'p:nvCxnSpPr',
			{},
			properties(named),
			el('p:cNvCxnSpPr', {}, hold('a:stCxn', from), hold('a:endCxn', end)),
			el('p:nvPr')
		),
		el(
			'p:spPr',
			{},
			el('a:xfrm', flip, place(ground, box)),
			el('a:prstGeom', { prst: 'straightConnector1' }, el('a:avLst')),
			line
		)
	);
}

/** Its children keep the coordinates of the slide. */
export function group(ground: Ground, named: Named, box: Box, children: readonly string[]): string {
	const inside = {
		x: emu(ground, box.x),
		y: emu(ground, box.y)
	};
	const size = { cx: emu(ground, box.width), cy: emu(ground, box.height) };
	return el(
		'p:grpSp',
		{},
		el('p:nvGrpSpPr', {}, properties(named), el('p:cNvGrpSpPr'), el('p:nvPr')),
		el('p:grpSpPr', {}, el('a:xfrm', {}, place(ground, box), el('a:chOff', inside), el('a:chExt', size))),
		children
	);
}
