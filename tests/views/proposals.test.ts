/** What a room proposes lies over the picture: nothing of it moves, no slip hides a mark, and what isn't there is passed over. */
import { expect, test } from 'vitest';
import { compile } from '$lib/clauses/compile';
import { study } from '$lib/pipeline';
import { draw, nodesOf } from '$lib/views/network';
import { nothingProposed, propose, type ProposalWords } from '$lib/views/proposals';
import type { Layout } from '$lib/views/scene';
import { charter } from '../clauses/charter';

const lake = study(compile('charter', charter));
/** Marks on a grid, wide apart. */
const layout: Layout = Object.fromEntries(
	nodesOf(lake, 'pane').map((key, index) => [
		key,
		{ x: 80 + (index % 5) * 160, y: 60 + Math.floor(index / 5) * 110, side: 'S' }
	])
);
const scene = draw(lake, layout, 'pane', 'en');
const words: ProposalWords = {
	slip: (label) => `proposed: ${label}`,
	tie: (from, to, label) => `${from} – ${to}: ${label}`,
	remark: (at, label) => `${at}: ${label}`
};
const tie = { from: 'stakeholder-group:fishers', to: 'body:council', label: 'sit in it' };
const remark = { at: 'stakeholder-group:towns', label: 'Who pays?' };
const over = propose(scene, { ties: [tie], remarks: [remark] }, words);

test('a tie is a line of its own kind with its words on a slip, a remark a slip beside its mark', () => {
	expect(over.marks).toBe(scene.marks);
	expect(over.lines.slice(0, scene.lines.length)).toEqual(scene.lines);
	expect(over.lines.at(-1)).toMatchObject({ kind: 'proposed', from: tie.from, to: tie.to, hue: null, force: null });
	expect(over.stamps.map(({ text, look }) => [text?.lines.join(' '), look])).toEqual([
		['proposed: sit in it', 'proposed'],
		['proposed: Who pays?', 'proposed']
	]);
	expect(over.rules).toHaveLength(scene.rules.length + 1);
});

test('no slip lies on a mark or beyond the edge, and the same proposals give the same picture', () => {
	for (const slip of over.stamps) {
		expect(slip.x - slip.width / 2).toBeGreaterThanOrEqual(0);
		expect(slip.y - slip.height / 2).toBeGreaterThanOrEqual(0);
		const hit = scene.marks.filter(
			(mark) =>
				Math.abs(mark.x - slip.x) < (mark.width + slip.width) / 2 &&
				Math.abs(mark.y - slip.y) < (mark.height + slip.height) / 2
		);
		expect(hit.map(({ key }) => key)).toEqual([]);
	}
	expect(propose(scene, { ties: [tie], remarks: [remark] }, words)).toEqual(over);
});

test('a long label is set on three lines at most, and the cut is marked', () => {
	const long = propose(scene, { ...nothingProposed, ties: [{ ...tie, label: 'word '.repeat(60) }] }, words);
	const lines = long.stamps[0]?.text?.lines ?? [];
	expect(lines).toHaveLength(3);
	expect(lines.at(-1)).toMatch(/…$/);
});

test('who isn’t in the picture is passed over', () => {
	const gone = {
		ties: [
			{ ...tie, to: 'body:senate' },
			{ ...tie, to: tie.from }
		],
		remarks: [{ ...remark, at: 'body:senate' }]
	};
	expect(propose(scene, gone, words)).toEqual(scene);
});
