import { expect, test } from 'vitest';
import { compile } from '$lib/clauses/compile';
import { instrument } from '$lib/clauses/library';
import type { Instrument } from '$lib/clauses/clause';
import { appearances, company } from '$lib/graph/ask';
import { build } from '$lib/graph/build';
import { measure } from '$lib/graph/measure';
import { charter } from '../clauses/charter';

const lake = compile('charter', charter);
const opinion = instrument('wtpf-2013-draft-opinion-5') as Instrument;
const paths = (list: readonly { readonly clause: string }[]) => list.map(({ clause }) => clause).join(' ');

test('edges have spoken keys', () => {
	const graph = build(lake);
	expect(graph.edges()).toContain('clause:1 mentions stakeholder-group:fishers');
	expect(graph.edges()).toContain('clause:2.b.i assigns role:fishers');
	expect(graph.edges()).toContain('stakeholder-group:fishers holds role:fishers');
	expect(graph.edges()).toContain('section:3 addresses stakeholder-group:towns');
	expect(graph.edges()).toContain('clause:2.b contains clause:2.b.i');
});

test('the graph of the Opinion has every node of the answer key, each of its kind', () => {
	const graph = build(opinion);
	const count = (kind: string) => graph.filterNodes((_node, data) => data.kind === kind).length;
	const kinds = [
		'document',
		'section',
		'clause',
		'stakeholder-group',
		'collective',
		'organization',
		'body',
		'role',
		'instrument',
		'paragraph'
	];
	expect(Object.fromEntries(kinds.map((kind) => [kind, count(kind)]))).toEqual({
		document: 1,
		section: 5,
		clause: 15,
		'stakeholder-group': 5,
		collective: 5,
		organization: 6,
		body: 2,
		role: 5,
		instrument: 4,
		paragraph: 5
	});
	const relation = (name: string) => graph.filterEdges((_edge, data) => data.relation === name).length;
	expect(['mentions', 'cites', 'addresses', 'assigns', 'holds', 'collaborates-with'].map(relation)).toEqual([
		32, 10, 2, 5, 5, 5
	]);
	expect(graph.hasNode('instrument:pp-resolution-101-2010') && graph.hasNode('paragraph:tunis-agenda-35')).toBe(true);
});

test('every proof is exactly that slice of the text, and says the force of its section', () => {
	for (const language of ['fr', 'en']) {
		const { text, sections } = opinion.readings[language] ?? { text: '', sections: [] };
		build(opinion, language).forEachEdge((edge, { relation, evidence }) => {
			if (relation === 'contains') return expect(evidence, edge).toBeNull();
			expect(text.slice(evidence?.start, evidence?.end), edge).toBe(evidence?.quote);
			const section = sections.find(({ path }) => path === evidence?.clause.split('.')[0]);
			expect(evidence?.force, edge).toBe(section?.kind ?? 'preamble');
		});
	}
});

test('the graph computed from the translation is the same graph', () => {
	const [french, english] = [build(opinion, 'fr'), build(opinion, 'en')];
	expect(english.nodes()).toEqual(french.nodes());
	expect(english.edges().sort()).toEqual(french.edges().sort());
	expect(english.mapEdges((_edge, { evidence }) => evidence?.quote)).not.toEqual(
		french.mapEdges((_edge, { evidence }) => evidence?.quote)
	);
});

test('being implied is not being named', () => {
	const graph = build(opinion);
	const found = appearances(graph, 'stakeholder-group:private-sector');
	expect(paths(found.assigns)).toBe('2.b.ii');
	expect(paths(found.names)).toBe('1 2.b.ii 2.c 5.a');
	expect(paths(found.addresses)).toBe('');
	expect(paths(found.implies)).toBe('2.b 5.b 5.c');
	expect(paths(appearances(graph, 'stakeholder-group:states').addresses)).toBe('5.a 5.b 5.c');
	expect(paths(appearances(graph, 'stakeholder-group:states').implies)).toBe('2.b');
	expect(paths(appearances(graph, 'stakeholder-group:intergovernmental-organizations').names)).toBe(
		'2.a 2.b 2.b.iv 5.a'
	);
});

test('who is named with whom', () => {
	const beside = company(build(opinion), 'stakeholder-group:civil-society', 'stakeholder-group');
	expect(Object.fromEntries(beside)).toEqual({
		'stakeholder-group:states': ['1', '5.a'],
		'stakeholder-group:private-sector': ['1', '5.a'],
		'stakeholder-group:intergovernmental-organizations': ['5.a'],
		'stakeholder-group:international-organizations': ['5.a']
	});
});

test('all is one component, and the figures are the same each time', () => {
	const [once, again] = [measure(build(opinion)), measure(build(opinion))];
	expect(new Set(once.mapNodes((_node, { component }) => component)).size).toBe(1);
	expect(JSON.stringify(once.export())).toBe(JSON.stringify(again.export()));
	expect(once.getNodeAttribute('clause:5.a', 'degree')).toBe(7);
	expect(new Set(once.mapNodes((_node, { community }) => community)).size).toBeGreaterThan(2);
});

test('a role whose quote is not in its clause stops the build with file and clause', () => {
	const cast = {
		...lake.cast,
		roles: lake.cast.roles.map((role) => ({ ...role, quotes: { fr: 'never said', en: 'never said' } }))
	};
	expect(() => build({ ...lake, cast })).toThrow(/charter\/actors\.json.*2\.b\.i.*text\.fr\.txt/);
});
