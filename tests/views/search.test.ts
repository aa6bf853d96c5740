import { describe, expect, it } from 'vitest';
import { readability } from '$lib/views/readable';
import { search } from '$lib/views/search';
import { plain, settle } from '$lib/views/settle';
import type { Body, Layout, Link, Place } from '$lib/views/scene';
import { pane, slide, type Case } from './opinion';

const room = { width: 400, height: 300 };

const mark = (key: string, label: Body['label'] = null): Body => ({
	key,
	shape: 'slip',
	width: 30,
	height: 20,
	label,
	group: null
});

const tie = (pair: string, weight: Link['weight'] = 'relation'): Link => {
	const [from = '', to = ''] = pair.split('-');
	return { key: pair, from, to, weight };
};

/** Reads places off a drawing: every letter is a mark, a column is 20 wide, a row 40 high; labels hang below. */
function drawn(...rows: readonly string[]): Layout {
	const places = rows.flatMap((row, y) =>
		[...row].flatMap((key, x): [string, Place][] =>
			key === ' ' ? [] : [[key, { x: 40 + 20 * x, y: 40 + 40 * y, side: 'S' }]]
		)
	);
	return Object.fromEntries(places);
}

const marks = ['a', 'b', 'c', 'd'].map((key) => mark(key));

describe('readability', () => {
	const square = drawn('a      b', '', '', 'c      d');

	it('counts two relations that cross, once', () => {
		expect(readability(marks, [tie('a-d'), tie('b-c')], square, room)).toMatchObject({ crossings: 1, hairlines: 0 });
	});

	it('counts apart a crossing in which a hairline has a part', () => {
		const links = [tie('a-d'), tie('b-c', 'structure')];
		expect(readability(marks, links, square, room)).toMatchObject({ crossings: 0, hairlines: 1 });
	});

	it('sees no crossing between lines that share an end', () => {
		expect(readability(marks, [tie('a-d'), tie('b-d'), tie('d-c')], square, room).crossings).toBe(0);
	});

	it('counts a line through a foreign mark, and none through its own', () => {
		const row = drawn('a   b   c');
		expect(readability(marks.slice(0, 3), [tie('a-c')], row, room)).toMatchObject({ pierced: 1, overlaps: 0 });
		expect(readability(marks.slice(0, 3), [tie('a-b'), tie('b-c')], row, room).pierced).toBe(0);
	});

	it('counts a line through a label, even the label of its own end', () => {
		const named = [mark('a', { width: 60, height: 40 }), mark('b'), mark('c')];
		expect(readability(named, [tie('b-c')], drawn('   a', 'b     c'), room).pierced).toBe(1);
		expect(readability(named, [tie('a-b')], drawn('a', '', '', 'b    c'), room).pierced).toBe(1);
	});

	it('counts a line that runs between a mark and its label', () => {
		const named = [mark('a', { width: 20, height: 20 }), mark('b'), mark('c')];
		const layout: Layout = {
			a: { x: 200, y: 100, side: 'E' },
			b: { x: 218, y: 40, side: 'S' },
			c: { x: 218, y: 160, side: 'S' }
		};
		expect(readability(named, [tie('b-c')], layout, room)).toMatchObject({ pierced: 1, overlaps: 0 });
	});

	it('counts a label over a label, and not one beside it', () => {
		const named = [mark('a', { width: 90, height: 20 }), mark('b', { width: 90, height: 20 })];
		expect(readability(named, [], drawn('a   b'), room).overlaps).toBe(1);
		expect(readability(named, [], drawn('a    b'), room).overlaps).toBe(0);
	});

	it('counts what comes nearer to the edge than 14', () => {
		const at = (x: number): Layout => ({ a: { x, y: 100, side: 'S' } });
		expect(readability([mark('a')], [], at(28), room).outside).toBe(1);
		expect(readability([mark('a')], [], at(29), room).outside).toBe(0);
	});
});

describe('search', () => {
	const club: Case = {
		bodies: [...'abcdefgh'].map((key) => mark(key, key < 'e' ? { width: 80, height: 30 } : null)),
		links: ['a-b', 'b-c', 'c-d', 'd-a', 'a-e', 'b-f', 'c-g', 'd-h', 'e-g', 'a-c'].map((pair) => tie(pair)),
		room
	};
	const effort = { seeds: 4, steps: 4000 };

	it('leaves nothing over anything on a small graph, and no crossing where none is needed', () => {
		const { layout, readability: found } = search(club.bodies, club.links, club.room, { seeds: 8, steps: 8000 });
		expect(found).toMatchObject({ crossings: 0, overlaps: 0, pierced: 0, outside: 0 });
		expect(readability(club.bodies, club.links, layout, club.room)).toEqual(found);
	});

	it('gives the same answer twice and leaves what it was given as it was', () => {
		const frozen = deepFrozen(structuredClone(pane));
		const answers = [frozen, pane].map(({ bodies, links, room }) =>
			JSON.stringify(search(bodies, links, room, effort))
		);
		expect(answers[0]).toBe(answers[1]);
		expect(frozen).toEqual(pane);
	});

	it.each([
		['pane', pane],
		['slide', slide]
	])('places every body of the %s inside the room', (_, { bodies, links, room }) => {
		const { layout, readability: found } = search(bodies, links, room, effort);
		expect(Object.keys(layout).sort()).toEqual(bodies.map(({ key }) => key).sort());
		expect(Object.values(layout).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
		expect(found.outside).toBe(0);
	});

	it('improves on a settled start, and a settled start on plain d3-force', () => {
		const { bodies, links, room } = pane;
		const costs = [plain, settle].map((run) => readability(bodies, links, run(bodies, links, room, 1), room).cost);
		expect(search(bodies, links, room, effort).readability.cost).toBeLessThan(costs[1] ?? 0);
		expect(costs[1]).toBeLessThan(costs[0] ?? 0);
	});

	it('answers for one body, for none, and for two that stand in the same place', () => {
		expect(search([], [], room, effort).layout).toEqual({});
		expect(search([mark('a')], [], room, effort).readability.cost).toBe(0);
		expect(search([mark('a'), mark('b')], [tie('a-b'), tie('b-a')], room, effort).readability.overlaps).toBe(0);
	});
});

function deepFrozen<Value>(value: Value): Value {
	if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
	return value;
}
