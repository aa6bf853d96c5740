/** Paint as Office knows it: solid fills with an alpha, outlines with its own dashes, heads and double lines. */

import type { Paint, Token } from '$lib/views/paint';
import type { Palette } from '$lib/views/palettes';
import { el } from './office-xml';

/** What turns the scene's units and tokens into Office's. */
export interface Ground {
	readonly palette: Palette;
	/** English metric units in a unit of the page, and points. */
	readonly emu: number;
	readonly point: number;
	/** Of the scene: widths are given for the pane. */
	readonly scale: number;
}

export const emu = (ground: Ground, value: number): number => Math.round(value * ground.emu);

export function solid({ palette }: Ground, token: Token, opacity = 1): string {
	if (token === 'none') return el('a:noFill');
	const alpha = opacity < 1 && el('a:alpha', { val: Math.round(opacity * 100_000) });
	return el('a:solidFill', {}, el('a:srgbClr', { val: palette[token].slice(1).toUpperCase() }, alpha));
}

export type Head = 'triangle' | 'arrow';

export interface LineStyle {
	readonly double?: boolean;
	readonly head?: Head | null;
}

/** A dash in Office is a name; the scene's three are told apart by their first figure. */
const dashes = (dash: string): string => (dash.startsWith('0') ? 'sysDot' : dash.startsWith('8') ? 'dash' : 'sysDash');

type Stroke = Pick<Paint, 'stroke' | 'strokeOpacity' | 'width' | 'dash' | 'round'>;

export function outlined(ground: Ground, paint: Stroke, { double = false, head = null }: LineStyle = {}): string {
	const { stroke, strokeOpacity, width, dash, round } = paint;
	if (stroke === 'none' || width <= 0) return el('a:ln', {}, el('a:noFill'));
	/** Office parts a double line in three; whoever draws it whole draws it no heavier than a role. */
	const across = double ? 3 * width : width;
	return el(
		'a:ln',
		{
			w: Math.max(3175, emu(ground, across * ground.scale)),
			cap: round ? 'rnd' : 'flat',
			cmpd: double ? 'dbl' : null
		},
		solid(ground, stroke, strokeOpacity),
		el('a:prstDash', { val: dash ? dashes(dash) : 'solid' }),
		el('a:round'),
		head && el('a:tailEnd', { type: head, w: 'med', len: head === 'triangle' ? 'sm' : 'med' })
	);
}
