/**
 * Walking through a picture by key: its ties as a structure, a place and the way one came as a state, a key as a move.
 * Nothing here knows of the page; after cmudig/data-navigator, which keeps structure, movement and rendering apart.
 */

import type { NodeKey } from '$lib/graph/kinds';
import { ties, type Drawn, type Emphasis } from './emphasis';
import type { Scene } from './scene';

export interface Tie {
	readonly to: NodeKey;
	readonly line: Drawn;
}

/** Every mark that can be reached, in a stable order, with its ties in the same order. */
export type Structure = ReadonlyMap<NodeKey, readonly Tie[]>;

export interface Walk {
	readonly at: NodeKey;
	/** Where one came from, the last step last; empty at the start. */
	readonly trail: readonly NodeKey[];
}

export type Move = 'into' | 'next' | 'previous' | 'back' | 'first' | 'last';

/** By the names that the browser gives to keys. */
export const moves: Readonly<Record<string, Move>> = {
	ArrowDown: 'into',
	ArrowRight: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'back',
	Home: 'first',
	End: 'last'
};

/** What is filtered away is not walked. */
export function structure(scene: Scene, { marks: states, lines: shown }: Emphasis): Structure {
	const { marks, lines } = ties(scene);
	const all = [...marks, ...(scene.tags ?? []).map(({ mark }) => mark)].map(({ key }) => key);
	const keys = [...new Set(all)].filter((key) => states.get(key) !== 'out');
	const order = new Map(keys.map((key, index) => [key, index]));
	const tiesOf = (key: NodeKey): Tie[] =>
		lines
			.filter((line) => (line.from === key || line.to === key) && shown.get(line.key) !== 'out')
			.map((line) => ({ to: line.from === key ? line.to : line.from, line }))
			.sort((a, b) => (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0));
	return new Map(keys.map((key) => [key, tiesOf(key)]));
}

/** Where a move leads; null where it leads nowhere. */
export function walk(structure: Structure, { at, trail }: Walk, move: Move): Walk | null {
	const from = trail.at(-1);
	if (move === 'back') return from ? { at: from, trail: trail.slice(0, -1) } : null;
	if (move === 'into') {
		const next = neighbours(structure, at).find((key) => key !== from);
		return next ? { at: next, trail: [...trail, at] } : null;
	}
	const beside = siblings(structure, trail);
	const here = beside.indexOf(at);
	const index = { next: here + 1, previous: here - 1, first: 0, last: -1 }[move];
	const next = beside.at(index % Math.max(1, beside.length));
	return next && next !== at ? { at: next, trail } : null;
}

/** The tie by which one came. */
export const tieTo = (structure: Structure, { at, trail }: Walk): Tie | undefined =>
	structure.get(trail.at(-1) ?? at)?.find(({ to }) => to === at);

const neighbours = (structure: Structure, key: NodeKey): NodeKey[] => [
	...new Set((structure.get(key) ?? []).map(({ to }) => to))
];

/** What stands beside: the other ties of where one came from, without the way back; at the start every mark. */
function siblings(structure: Structure, trail: readonly NodeKey[]): NodeKey[] {
	const from = trail.at(-1);
	return from ? neighbours(structure, from).filter((key) => key !== trail.at(-2)) : [...structure.keys()];
}
