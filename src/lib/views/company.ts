/**
 * Who is named with whom, drawn: the groups in a ring in the order of the cast, a line for each pair that shares a clause,
 * the number of common clauses on it. Widths say nothing; the figure does.
 */

import { key } from '$lib/graph/build';
import { named, pairs } from '$lib/graph/project';
import { drawLine } from './line';
import { draw } from './network';
import { outline, round } from './outline';
import type { Layout, Mark, Scene, Side, Source, Stamp } from './scene';

const room = { width: 484, height: 330 } as const;
const radius = 104;

export function ring(source: Source, language: string): Scene {
	const scene = draw(source, places(source), 'pane', language, room);
	const at = new Map(scene.marks.map((mark) => [mark.key, mark]));
	const common = pairs(named(source.graph, 'stakeholder-group'));
	const ties = common.flatMap(({ one, other, clauses }) => {
		const [from, to] = [at.get(one), at.get(other)];
		return from && to ? [{ from, to, count: clauses.length }] : [];
	});
	return { ...scene, lines: ties.map(line), stamps: ties.map(count) };
}

function places({ cast }: Source): Layout {
	const groups = cast.actors.filter(({ kind }) => kind === 'stakeholder-group').map(({ kind, id }) => key(kind, id));
	return Object.fromEntries(groups.map((group, index) => [group, place(index / groups.length)]));
}

/** On the ring, clockwise from the top, the label on the outer side. */
function place(turn: number): { x: number; y: number; side: Side } {
	const [dx, dy] = [Math.sin(turn * 2 * Math.PI), -Math.cos(turn * 2 * Math.PI)];
	const side = Math.abs(dx) > 0.7 ? (dx > 0 ? 'E' : 'W') : dy < 0 ? 'N' : 'S';
	return { x: round(room.width / 2 + dx * radius), y: round(room.height / 2 + 8 + dy * radius), side };
}

interface Pair {
	readonly from: Mark;
	readonly to: Mark;
	readonly count: number;
}

const nameOf = ({ from, to }: Pair): string => `${from.key} – ${to.key}`;

function line(pair: Pair): Scene['lines'][number] {
	const { from, to } = pair;
	const link = { key: nameOf(pair), kind: 'mentions', from: from.key, to: to.key, weight: 'relation' } as const;
	return drawLine(link, from, to, { hue: null, force: null }, 1);
}

function count(pair: Pair): Stamp {
	const { from, to } = pair;
	const [x, y] = [round((from.x + to.x) / 2), round((from.y + to.y) / 2)];
	const box = { shape: 'disc', x, y, width: 21, height: 21 } as const;
	const style = { size: 14, leading: 16, weight: 600, face: 'sans', underline: false, anchor: 'middle' } as const;
	return {
		...box,
		key: `count ${nameOf(pair)}`,
		d: outline(box),
		hue: null,
		look: 'solid',
		ink: 'quiet',
		text: { ...style, x, y: round(y + 4.8), lines: [String(pair.count)] },
		title: null
	};
}
