import { expect, test } from 'vitest';
import type { Instrument } from '$lib/clauses/clause';
import { compile } from '$lib/clauses/compile';
import { instrument } from '$lib/clauses/library';
import type { EdgeData, NodeKey, Relation } from '$lib/graph/kinds';
import { study } from '$lib/pipeline';
import { arrange, asWritten, isNaming, matrix, type Cell, type Matrix } from '$lib/views/matrix';
import { alike, distance } from '$lib/views/likeness';
import { charter } from '../clauses/charter';

const lake = study(compile('charter', charter));
const opinion = study(instrument('wtpf-2013-draft-opinion-5') as Instrument);
const all = (order: 'text' | 'count' | 'likeness' = 'text') => arrange(matrix(opinion), { ...asWritten, order });

const letters = { given: 'R', named: 'x', addressed: '>', implied: 'o', among: ')' };
const spell = (cell: Cell): string => cell.map(({ manner }) => letters[manner]).join('') || '.';
const drawn = ({ rows, columns }: Matrix): string[] => [
	columns.map(({ path }) => path).join(' '),
	...rows.map(({ key, cells, total }) => `${key.split(':')[1]} ${cells.map(spell).join(' ')} ${total}`),
	columns.map(({ total }) => total).join(' ')
];

test('the charter of the lake, as a table', () => {
	expect(drawn(arrange(matrix(lake)))).toEqual([
		'1 2.a 2.b 2.b.i 2.b.ii 3',
		'fishers x x . R . . 3',
		'towns x . . . R > 2',
		'council . . . . . x 1',
		'2 1 0 1 1 1'
	]);
});

test('the Opinion, as its answer key has it', () => {
	expect(drawn(all())).toEqual([
		'1 2.a 2.b 2.b.i 2.b.ii 2.b.iii 2.b.iv 2.b.v 2.c 2.d 3 4 5.a 5.b 5.c',
		'states x . o R . . . . . x . . x> > > 4',
		'private-sector x . o . R . . . x . . . x) ) ) 4',
		'civil-society x . o . . R . . . . . . x) ) ) 3',
		'intergovernmental-organizations . x x . . . R . . . . . x) ) ) 4',
		'international-organizations . x x . . . . R . . . . x) ) ) 4',
		'itu . . . . . . . . . . x . . . . 1',
		'icann . . . . . . . . . . x . . . . 1',
		'ietf . . . . . . . . . . x . . . . 1',
		'rirs . . . . . . . . . . x . . . . 1',
		'isoc . . . . . . . . . . x . . . . 1',
		'w3c . . . . . . . . . . x . . . . 1',
		'all-stakeholders . . x . . . . . . . . . x> > > 2',
		'developing-country-stakeholders . . . . . . . . . . . . . . x 1',
		'other-institutions . x . . . . . . . . . . . . . 1',
		'internet-governance-bodies . . . . . . . . . . . . . . x 1',
		'relevant-organizations . . . . . . . . . . x . . . . 1',
		'plenipotentiary-conference . . . . . . . . . . x . . . . 1',
		'3 3 3 1 1 1 1 1 1 1 8 0 6 0 2'
	]);
});

/** What the table gives as proof of one relation, as `clause start actor`. */
function proofs({ rows }: Matrix, manners: readonly string[]): string[] {
	return rows
		.flatMap(({ key, cells }) =>
			cells
				.flat()
				.flatMap(({ manner, words }) =>
					manners.includes(manner) ? words.map(({ clause, start, end }) => `${clause} ${start} ${end} ${key}`) : []
				)
		)
		.sort();
}
const stated = (relation: Relation): string[] =>
	opinion.graph
		.mapEdges((_edge, data: EdgeData, _from, to) => ({ ...data, to }))
		.filter((edge) => edge.relation === relation)
		.map(({ evidence, to }) => `${evidence?.clause} ${evidence?.start} ${evidence?.end} ${to}`)
		.sort();

test('every mention of the graph is proof of exactly one sign', () => {
	const found = proofs(all(), ['given', 'named']);
	expect(new Set(found).size).toBe(found.length);
	const mentions = stated('mentions');
	expect(mentions).toHaveLength(32);
	expect(found.filter((proof) => mentions.includes(proof))).toEqual(mentions);
	expect(found).toHaveLength(mentions.length + stated('assigns').length);
});

test('an address speaks to every clause of its section', () => {
	expect(proofs(all(), ['addressed'])).toHaveLength(6);
	expect(proofs(all(), ['among'])).toHaveLength(12);
});

test.each(['text', 'count', 'likeness'] as const)('ordered by %s, totals say what is there', (order) => {
	const { rows, columns } = all(order);
	for (const { cells, total } of rows) expect(cells.filter(isNaming)).toHaveLength(total);
	for (const [at, { total }] of columns.entries())
		expect(rows.filter(({ cells }) => isNaming(cells[at] ?? []))).toHaveLength(total);
	const sum = (list: readonly { total: number }[]) => list.reduce((all, { total }) => all + total, 0);
	expect(sum(rows)).toBe(sum(columns));
});

const cellsOf = ({ rows, columns }: Matrix): string[] =>
	rows.flatMap(({ key, cells }) => cells.map((cell, at) => `${key} ${columns[at]?.path} ${spell(cell)}`)).sort();
const sections = ({ columns }: Matrix) => [...new Set(columns.map(({ section }) => section))].join(' ');

test.each(['count', 'likeness'] as const)('the order by %s moves cells, changes none and keeps blocks', (order) => {
	const [text, other] = [all(), all(order)];
	expect(cellsOf(other)).toEqual(cellsOf(text));
	expect(other.columns.map(({ section }) => section)).toEqual(text.columns.map(({ section }) => section));
	expect(other.rows.map(({ kind }) => kind)).toEqual(text.rows.map(({ kind }) => kind));
	expect(sections(other)).toBe('1 2 3 4 5');
	expect(all(order)).toEqual(other);
});

test('by count the most named come first, and equals stay in the order of the text', () => {
	expect(
		all('count')
			.rows.slice(0, 5)
			.map(({ key }) => key.split(':')[1])
	).toEqual([
		'states',
		'private-sector',
		'intergovernmental-organizations',
		'international-organizations',
		'civil-society'
	]);
	expect(
		all('count')
			.columns.slice(1, 4)
			.map(({ path }) => path)
	).toEqual(['2.a', '2.b', '2.b.i']);
});

test('by likeness those named by the same clauses stand side by side', () => {
	const groups = all('likeness')
		.rows.slice(0, 5)
		.map(({ key }) => key.split(':')[1]);
	const at = (group: string) => groups.indexOf(group);
	expect(Math.abs(at('intergovernmental-organizations') - at('international-organizations'))).toBe(1);
	expect(alike([new Set([1]), new Set([8, 9]), new Set([1, 2]), new Set([9])])).toEqual([0, 2, 1, 3]);
	expect([distance(new Set([1, 2]), new Set([2, 3])), distance(new Set(), new Set())]).toEqual([1 - 1 / 3, 0]);
});

test('what is hidden is gone, and totals count what is left', () => {
	const preamble = opinion.graph.filterNodes((_node, { kind, force }) => kind === 'clause' && force === 'preamble');
	const gone = new Set<NodeKey>([...(preamble as NodeKey[]), 'organization:itu']);
	const left = arrange(matrix(opinion), { order: 'text', gone, ties: new Set(['addresses']) });
	expect(drawn(left).slice(0, 3)).toEqual(['4 5.a 5.b 5.c', 'states . x . . 1', 'private-sector . x . . 1']);
	expect(left.rows.some(({ key }) => key === 'organization:itu')).toBe(false);
	expect(drawn(arrange(matrix(lake), { ...asWritten, ties: new Set(['assigns']) }))[1]).toBe('fishers x x . x . . 3');
});

test('the same table each time, and the caller’s own is left as it was', () => {
	const given = matrix(opinion);
	const before = JSON.stringify(given);
	for (const order of ['text', 'count', 'likeness'] as const) arrange(given, { ...asWritten, order });
	expect(JSON.stringify(given)).toBe(before);
	expect(matrix(opinion)).toEqual(given);
});
