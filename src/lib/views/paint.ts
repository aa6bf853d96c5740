/**
 * A mark or a line and its state in, its paint out: tokens of the palette and plain numbers, nothing that PowerPoint
 * can't draw.
 */

import type { State } from './emphasis';
import type { Hue, Line, LineKind, Mark, Run, Stamp } from './scene';

export type Token =
	Hue | `${Hue}-text` | 'org' | 'quiet' | 'ink' | 'ink-dim' | 'paper' | 'sheet' | 'rule' | 'on-hue' | 'none';

/** The light palette in plain hexadecimal; tokens.css repeats it for the page and adds the dark one. */
export const light: Readonly<Record<Token, string>> = {
	st: '#02439e',
	'st-text': '#02439e',
	ps: '#b23200',
	'ps-text': '#b23200',
	cs: '#009085',
	'cs-text': '#007c72',
	ig: '#700e3d',
	'ig-text': '#700e3d',
	io: '#96822c',
	'io-text': '#816d0e',
	org: '#60544d',
	quiet: '#6b665c',
	ink: '#1f1d1a',
	'ink-dim': '#726c61',
	paper: '#f8f5ee',
	sheet: '#fffdf8',
	rule: '#d9d2c4',
	'on-hue': '#ffffff',
	none: 'none'
};

export interface Paint {
	readonly fill: Token;
	readonly fillOpacity: number;
	readonly stroke: Token;
	readonly strokeOpacity: number;
	readonly width: number;
	readonly dash: string | null;
	readonly round: boolean;
}

export interface MarkPaint extends Paint {
	readonly text: Token;
	readonly label: Token;
	readonly bold: boolean;
	/** A ring around the shape, in the colour of the outline. */
	readonly ring: number;
}

/** What is drawn with nothing yet. */
export const unpainted: Paint = {
	fill: 'none',
	fillOpacity: 1,
	stroke: 'none',
	strokeOpacity: 1,
	width: 0,
	dash: null,
	round: false
};

const base: MarkPaint = {
	...unpainted,
	text: 'ink',
	label: 'ink',
	bold: false,
	ring: 0
};

/** `accent` is the hue of the selection, if it has one; what is tied to it takes it. */
export function paintMark(mark: Mark, state: State, accent: Hue | null, hovered: boolean): MarkPaint {
	if (state === 'out') return base;
	if (state === 'faint') return faint(mark);
	const strong = state === 'chosen' || state === 'tied';
	const more = hovered ? 0.8 : 0;
	switch (mark.shape) {
		case 'disc':
			return {
				...base,
				fill: mark.hue ?? 'quiet',
				text: 'on-hue',
				label: textOf(mark.hue),
				bold: true,
				stroke: mark.hue ?? 'quiet',
				ring: state === 'chosen' ? 2 : hovered ? 1 : 0
			};
		case 'pill': {
			const hue = mark.hue ?? 'quiet';
			return {
				...base,
				fill: hue,
				fillOpacity: strong ? 0.2 : 0.11,
				stroke: hue,
				width: (strong ? 2.4 : 1.6) + more,
				bold: strong
			};
		}
		case 'slip':
			return slip(mark, state, accent, more);
		case 'verb':
			return { ...base, bold: strong || hovered };
		case 'hexagon': {
			const full = mark.solid ? state !== 'plain' : state === 'chosen';
			return {
				...base,
				fill: full ? 'org' : 'paper',
				stroke: 'org',
				width: (state === 'tied' ? 2.4 : 1.6) + more,
				text: full ? 'sheet' : strong ? 'ink' : 'org',
				bold: true
			};
		}
		case 'ring':
			return {
				...base,
				fill: 'paper',
				stroke: 'quiet',
				width: (strong ? 2 : 1.4) + more,
				dash: '2.6 2.2',
				label: strong ? 'ink' : 'quiet',
				bold: strong
			};
		case 'diamond':
			return {
				...base,
				fill: mark.solid ? 'ink' : 'paper',
				stroke: 'ink',
				width: (strong ? 2.2 : 1.4) + more,
				bold: true
			};
		case 'bar':
			return {
				...base,
				stroke: strong || state === 'plain' ? 'ink' : 'quiet',
				width: 3,
				text: strong || hovered || state === 'plain' ? 'ink' : 'quiet',
				bold: strong || state === 'plain'
			};
	}
}

function slip(mark: Mark, state: State, accent: Hue | null, more: number): MarkPaint {
	const strong = state === 'chosen' || state === 'tied';
	const hue: Token = strong ? (accent ?? 'ink') : (mark.hue ?? 'ink');
	const width = (state === 'chosen' ? 2.8 : state === 'tied' ? 2.2 : mark.hue ? 1.6 : 1.2) + more;
	if (mark.solid)
		return { ...base, fill: hue, stroke: hue, width, text: strong && accent ? 'on-hue' : 'paper', bold: strong };
	return { ...base, fill: 'sheet', stroke: hue, width, text: strong ? textOf(accent) : 'ink', bold: strong };
}

/** Dimmed: an outline at 44 % and a label that can still be read. */
function faint(mark: Mark): MarkPaint {
	const dim = { ...base, strokeOpacity: 0.44, text: 'ink-dim' as const, label: 'ink-dim' as const };
	switch (mark.shape) {
		case 'disc':
			return { ...dim, stroke: mark.hue ?? 'quiet', width: 1.6, bold: true };
		case 'pill':
			return { ...dim, stroke: mark.hue ?? 'quiet', width: 1.6 };
		case 'slip':
			return mark.solid
				? { ...dim, fill: 'ink', fillOpacity: 0.62, text: 'sheet' }
				: { ...dim, stroke: mark.hue ?? 'ink', width: 1.2 };
		case 'verb':
			return dim;
		case 'hexagon':
			return { ...dim, stroke: 'org', width: 1.6, bold: true };
		case 'ring':
			return { ...dim, stroke: 'quiet', width: 1.4, dash: '2.6 2.2' };
		case 'diamond':
			return mark.solid
				? { ...dim, fill: 'ink', fillOpacity: 0.44, bold: true }
				: { ...dim, stroke: 'ink', width: 1.4, bold: true };
		case 'bar':
			return { ...dim, stroke: 'quiet', width: 3 };
	}
}

const textOf = (hue: Hue | null): Token => (hue ? `${hue}-text` : 'ink');

/** Width at rest and on a selection, dash and cap of each kind of line. */
export const strokes = {
	assigns: { width: 3.6, on: 4.6, dash: null, round: false },
	addresses: { width: 2.2, on: 2.8, dash: '8 4.5', round: false },
	mentions: { width: 1.5, on: 2.2, dash: null, round: false },
	'collaborates-with': { width: 1.15, on: 1.6, dash: null, round: false },
	cites: { width: 1.9, on: 2.4, dash: '0 4.4', round: true },
	contains: { width: 1.1, on: 1.6, dash: null, round: false },
	proposed: { width: 2.2, on: 2.2, dash: '9 3.5 2 3.5', round: false }
} as const satisfies Record<LineKind, object>;

/** What the operative part says is drawn so much heavier than what the preamble recalls. */
const operativeWeight: Readonly<Partial<Record<LineKind, number>>> = { mentions: 1.7, cites: 1.35 };

export const weightOf = ({ kind, force }: Pick<Line, 'kind' | 'force'>): number =>
	force === 'operative' ? (operativeWeight[kind] ?? 1) : 1;

const share: Readonly<Record<State, number>> = { rest: 1, chosen: 1, tied: 1, plain: 0.72, faint: 0.44, out: 0 };

export function paintLine(
	line: Pick<Line, 'kind' | 'force' | 'hue'>,
	state: State,
	accent: Hue | null,
	hovered: boolean
): Paint {
	const { width, on, dash, round } = strokes[line.kind];
	const strong = state === 'tied' || hovered;
	const hairline: Token = strong ? 'quiet' : 'rule';
	const own: Token = line.hue ?? (line.kind === 'proposed' ? 'ink' : line.kind === 'contains' ? hairline : 'quiet');
	const stroke = strong && accent && line.kind !== 'contains' && line.kind !== 'cites' && !line.hue ? accent : own;
	const opacity = line.kind === 'contains' && state === 'faint' ? 0.8 : share[state];
	const weight = (strong ? on : width) * weightOf(line);
	return { fill: 'none', fillOpacity: 1, stroke, strokeOpacity: opacity, width: weight, dash, round };
}

export function paintStamp({ look, hue, ink }: Stamp): Paint & { readonly text: Token } {
	const own: Token = hue ?? ink;
	const bare = { ...base, stroke: own, width: 1.5 };
	switch (look) {
		case 'solid':
			// A letter needs 4.5 : 1 on a disc as small as these: the hue's text colour carries it.
			return { ...bare, fill: hue ? `${hue}-text` : ink, width: 0, text: hue ? 'on-hue' : 'paper' };
		case 'tinted':
			return { ...bare, fill: own, fillOpacity: 0.14 };
		case 'dashed':
			return { ...bare, dash: '2.6 2.2' };
		case 'wash':
			return { ...base, fill: 'rule', fillOpacity: 0.5 };
		// Paper, so that the tie below doesn't run through its words.
		case 'proposed':
			return { ...bare, fill: 'sheet', width: 1.3, dash: '5 3', text: 'ink' };
		case 'open':
			return bare;
	}
}

/** Ink of running words; those of a mark that is dimmed can still be read. */
export const paintRun = ({ ink }: Run, state: State = 'rest'): Token =>
	state === 'faint' ? 'ink-dim' : ink === 'ink' || ink === 'quiet' ? ink : `${ink}-text`;
