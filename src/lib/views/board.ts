/**
 * Bodies and links laid out for the search: pieces that can be moved, each knowing its lines and its label's box.
 * The only mutable thing in a layout; it is made from copies, and `read` gives a Layout back.
 */

import type { Body, Layout, Link, Place, Room, Side } from './scene';

export const sides = ['N', 'E', 'S', 'W'] as const satisfies readonly Side[];

/** Between a body and its label, and between anything and the edge of the room, in pixels of the pane. */
export const labelGap = 9;
export const margin = 14;

export interface Piece {
	readonly key: string;
	/** Half sizes of the body without its rounded corners, and their radius. */
	readonly width: number;
	readonly height: number;
	readonly round: number;
	readonly group: boolean;
	readonly label: Half | null;
	readonly lines: Line[];
	x: number;
	y: number;
	side: Side;
	/** Centre of the label as seen from the centre of the body. */
	labelX: number;
	labelY: number;
	/** How far body and label reach from the centre of the body, each way. */
	left: number;
	right: number;
	top: number;
	bottom: number;
	/** The only neighbour of a leaf. */
	anchor: Piece | null;
	/** Tied to every group there is. */
	hub: boolean;
	/** Already part of the tally in hand. */
	told: boolean;
}

interface Half {
	readonly width: number;
	readonly height: number;
}

export interface Line {
	readonly from: Piece;
	readonly to: Piece;
	readonly weight: Link['weight'];
	told: boolean;
}

export interface Board {
	readonly pieces: readonly Piece[];
	readonly lines: readonly Line[];
	readonly room: Room;
	readonly scale: number;
	/** Side of the square that each piece would have if all shared the room evenly. */
	readonly share: number;
	/** How much faults of marks and labels count, from 0 to 1, so that a search can disentangle the lines first. */
	strict: number;
}

const round = new Set<Body['shape']>(['disc', 'ring', 'diamond', 'hexagon']);

export function board(bodies: readonly Body[], links: readonly Link[], room: Room, layout: Layout): Board {
	const scale = room.scale ?? 1;
	const pieces = bodies.map((body) => piece(body, layout[body.key] ?? centre(room), scale));
	const named = new Map(pieces.map((each) => [each.key, each]));
	const lines = links.flatMap(({ from, to, weight }) => line(named.get(from), named.get(to), weight));
	const groups = pieces.filter(({ group }) => group);
	for (const each of pieces) {
		const around = new Set(each.lines.map((line) => opposite(line, each)));
		each.anchor = around.size === 1 ? ([...around][0] ?? null) : null;
		each.hub = groups.length > 2 && groups.every((group) => around.has(group));
	}
	const share = Math.sqrt((room.width * room.height) / Math.max(1, pieces.length));
	return { pieces, lines, room, scale, share, strict: 1 };
}

function centre(room: Room): Place {
	return { x: room.width / 2, y: room.height / 2, side: 'S' };
}

function piece(body: Body, { x, y, side }: Place, scale: number): Piece {
	const radius = round.has(body.shape)
		? Math.max(body.width, body.height) / 2
		: body.shape === 'pill'
			? body.height / 2
			: 0;
	const made: Piece = {
		key: body.key,
		width: Math.max(body.width / 2 - radius, 0),
		height: Math.max(body.height / 2 - radius, 0),
		round: radius,
		group: body.group !== null,
		label: body.label && { width: body.label.width / 2, height: body.label.height / 2 },
		lines: [],
		x,
		y,
		side,
		labelX: 0,
		labelY: 0,
		left: 0,
		right: 0,
		top: 0,
		bottom: 0,
		anchor: null,
		hub: false,
		told: false
	};
	turnLabel(made, side, scale);
	return made;
}

function line(from: Piece | undefined, to: Piece | undefined, weight: Link['weight']): Line[] {
	if (!from || !to || from === to) return [];
	const made: Line = { from, to, weight, told: false };
	from.lines.push(made);
	to.lines.push(made);
	return [made];
}

export function opposite(line: Line, piece: Piece): Piece {
	return line.from === piece ? line.to : line.from;
}

export function turnLabel(piece: Piece, side: Side, scale: number): void {
	const { label } = piece;
	const width = piece.width + piece.round;
	const height = piece.height + piece.round;
	const across = label ? width + labelGap * scale + label.width : 0;
	const down = label ? height + labelGap * scale + label.height : 0;
	piece.side = side;
	piece.labelX = side === 'E' ? across : side === 'W' ? -across : 0;
	piece.labelY = side === 'S' ? down : side === 'N' ? -down : 0;
	piece.left = Math.max(width, (label?.width ?? 0) - piece.labelX);
	piece.right = Math.max(width, (label?.width ?? 0) + piece.labelX);
	piece.top = Math.max(height, (label?.height ?? 0) - piece.labelY);
	piece.bottom = Math.max(height, (label?.height ?? 0) + piece.labelY);
}

/** What the board looks like now, rounded to two decimals. */
export function read({ pieces }: Board): Layout {
	const cent = (value: number) => Math.round(value * 100) / 100;
	return Object.fromEntries(pieces.map(({ key, x, y, side }) => [key, { x: cent(x), y: cent(y), side }]));
}
