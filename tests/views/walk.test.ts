/**
 * Walking by keys, without a browser. The picture:
 *
 *   a – b – d        e stands alone; f is filtered away
 *   a – c – d – f
 */
import { expect, test } from 'vitest';
import type { NodeKey } from '$lib/graph/kinds';
import type { Emphasis, State } from '$lib/views/emphasis';
import { nearest } from '$lib/views/nearest';
import { nothingAround, type Line, type Mark, type Scene } from '$lib/views/scene';
import { structure, tieTo, walk, type Move, type Walk } from '$lib/views/walk';

const key = (letter: string) => `clause:${letter}` as NodeKey;
const mark = (letter: string, index: number) =>
	({ key: key(letter), x: 100 * index, y: 0, width: 20, height: 20 }) as Mark;
const line = (from: string, to: string) => ({ key: from + to, from: key(from), to: key(to) }) as Line;
const scene: Scene = {
	...nothingAround,
	frame: 'pane',
	scale: 1,
	width: 600,
	height: 100,
	marks: ['a', 'b', 'c', 'd', 'e', 'f'].map(mark),
	lines: [line('d', 'b'), line('a', 'c'), line('a', 'b'), line('c', 'd'), line('d', 'f')]
};
const emphasis: Emphasis = {
	marks: new Map(scene.marks.map(({ key: each }): [NodeKey, State] => [each, each === key('f') ? 'out' : 'rest'])),
	lines: new Map(scene.lines.map(({ key: each }): [string, State] => [each, each === 'df' ? 'out' : 'rest']))
};
const ties = structure(scene, emphasis);

/** The letters that a row of moves leads through. */
function through(start: string, moves: readonly Move[]): string {
	let here: Walk = { at: key(start), trail: [] };
	return moves.map((move) => (here = walk(ties, here, move) ?? here).at.slice(-1)).join('');
}

test('the ties of a mark stand in the order of the marks, whatever the order of the lines', () => {
	expect(ties.get(key('d'))?.map(({ to }) => to)).toEqual([key('b'), key('c')]);
	expect(ties.has(key('f'))).toBe(false);
	expect(structure(scene, emphasis)).toEqual(ties);
});

test('at the start one goes through all marks, round and round', () => {
	expect(through('a', ['next', 'next', 'previous', 'last', 'next', 'first'])).toBe('bcbeaa');
});

test('into a tie, along the others of the same mark, and back', () => {
	expect(through('a', ['into', 'next', 'into', 'back', 'back'])).toBe('bcdca');
	expect(through('a', ['into', 'into', 'last', 'back'])).toBe('bddb');
});

test('the way back is no way on, and a mark without ties leads nowhere', () => {
	expect(through('a', ['into', 'into', 'into', 'into'])).toBe('bdca');
	expect(walk(ties, { at: key('e'), trail: [] }, 'into')).toBe(null);
	expect(walk(ties, { at: key('a'), trail: [] }, 'back')).toBe(null);
});

test('one is told by which tie one came', () => {
	expect(tieTo(ties, { at: key('b'), trail: [key('a')] })?.line.key).toBe('ab');
	expect(tieTo(ties, { at: key('b'), trail: [] })).toBe(undefined);
});

test('a finger means the nearest mark within its reach, and nothing beyond it', () => {
	expect(nearest(scene, 130, 5, 25)).toBe(key('b'));
	expect(nearest(scene, 155, 0, 25)).toBe(null);
	expect(nearest(scene, 100, 0, 0)).toBe(key('b'));
});
