/** Ways through the graph of the lake and of the Opinion: how far, by which words, and what no words tie. */
import { expect, test } from 'vitest';
import type { Instrument } from '$lib/clauses/clause';
import { compile } from '$lib/clauses/compile';
import { instrument } from '$lib/clauses/library';
import { build } from '$lib/graph/build';
import { leftOpen } from '$lib/graph/open';
import { named, pairs } from '$lib/graph/project';
import { paths, reached, type Step } from '$lib/graph/trace';
import { charter } from '../clauses/charter';

const lake = build(compile('charter', charter));
const opinion = build(instrument('wtpf-2013-draft-opinion-5') as Instrument);
const told = ({ from, to, relation, forward }: Step) => `${from} ${forward ? '' : 'is '}${relation} ${to}`;

test('a path is told step by step, each against or along the words that state it', () => {
	const { ways, structural } = paths(opinion, 'stakeholder-group:civil-society', 'stakeholder-group:states');
	expect(structural).toBe(false);
	expect(ways.map((way) => way.map(told))).toEqual([
		['stakeholder-group:civil-society is mentions clause:1', 'clause:1 mentions stakeholder-group:states'],
		['stakeholder-group:civil-society is mentions clause:5.a', 'clause:5.a mentions stakeholder-group:states']
	]);
	expect(ways.flat().map(({ evidence }) => evidence?.quote)).toEqual([
		'la société civile',
		'les Etats',
		'la société civile',
		'les gouvernements'
	]);
});

test('where no words tie two, the structure of the text does, and says so', () => {
	const { ways, structural } = paths(opinion, 'stakeholder-group:civil-society', 'organization:icann');
	expect(structural).toBe(true);
	expect(ways[0]?.map(told)).toEqual([
		'stakeholder-group:civil-society is mentions clause:1',
		'clause:1 is contains section:1',
		'section:1 is contains document:wtpf-2013-draft-opinion-5',
		'document:wtpf-2013-draft-opinion-5 contains section:3',
		'section:3 contains clause:3',
		'clause:3 mentions organization:icann'
	]);
});

test('every pair of nodes has a path whose steps join, and there is none from a node to itself', () => {
	const nodes = lake.nodes() as `clause:${string}`[];
	for (const from of nodes)
		for (const to of nodes) {
			const { ways } = paths(lake, from, to);
			expect(ways.length > 0, `${from} ${to}`).toBe(from !== to);
			for (const way of ways) {
				expect([way[0]?.from, way.at(-1)?.to]).toEqual([from, to]);
				way.slice(1).forEach((step, index) => expect(step.from).toBe(way[index]?.to));
			}
		}
});

test('so many ties away stand the neighbours, then theirs', () => {
	expect([...reached(lake, 'role:fishers', 1)].sort()).toEqual([
		'clause:2.b.i',
		'role:fishers',
		'stakeholder-group:fishers'
	]);
	expect(reached(lake, 'role:fishers', 0).size).toBe(1);
	expect(reached(lake, 'role:fishers', 2).has('clause:1')).toBe(true);
	expect([...reached(lake, 'section:2', 1)]).toEqual(expect.arrayContaining(['clause:2.a', 'clause:2.b']));
});

test('groups that share a clause are a pair, with the clauses that they share', () => {
	expect(pairs(named(lake, 'stakeholder-group'))).toEqual([
		{ one: 'stakeholder-group:fishers', other: 'stakeholder-group:towns', clauses: ['1'] }
	]);
	const [first, ...others] = pairs(named(opinion, 'stakeholder-group'));
	expect(first?.clauses).toEqual(['2.a', '2.b', '5.a']);
	expect(others).toHaveLength(9);
});

test('what the text leaves open is counted from what it says', () => {
	const open = leftOpen(opinion);
	expect(open.clausesWithoutGroup).toEqual(['clause:3', 'clause:4', 'clause:5.b', 'clause:5.c']);
	expect(open.neverAddressed).toHaveLength(4);
	expect(open.onlyImplied).toEqual([]);
	expect(open.clausesImplying).toEqual(['clause:2.b', 'clause:5.b', 'clause:5.c']);
	expect(leftOpen(lake).neverAddressed).toEqual(['stakeholder-group:fishers']);
});
