import { MultiDirectedGraph } from 'graphology';
import { parse as gexf } from 'graphology-gexf';
import { parse as graphml } from 'graphology-graphml';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Cast, Instrument } from '$lib/clauses/clause';
import { compile } from '$lib/clauses/compile';
import { instrument } from '$lib/clauses/library';
import { find } from '$lib/clauses/mention';
import { read } from '$lib/clauses/read';
import { csv } from '$lib/exports/csv';
import { exportOf, exports, type ExportId, type Work } from '$lib/exports/index';
import type { GraphData } from '$lib/graph/build';
import { restore } from '$lib/graph/build';
import { study } from '$lib/pipeline';
import { intake } from '$lib/texts/index';
import { parse, within } from '$lib/texts/xml';
import { charter } from '../clauses/charter';

const workOf = (instrument: Instrument, language: string): Work => ({ instrument, language, ...study(instrument) });
const lake = workOf(compile('charter', charter), 'en');
const opinion = workOf(instrument('wtpf-2013-draft-opinion-5') as Instrument, 'fr');
const both: readonly (readonly [string, Work])[] = [
	['the charter', lake],
	['the Opinion', opinion]
];
const saved = (id: ExportId, work: Work): Promise<string> => exportOf(id)?.write(work) ?? Promise.reject(new Error(id));
const rowsOf = (text: string): string[][] => Papa.parse<string[]>(text, { skipEmptyLines: true }).data;

/** The same charter with an actor whose every name is an attack. */
function attacked(): Work {
	const name = '=HYPERLINK("http://x","<script>&\u0001\uD800")';
	const cast = JSON.parse(charter['actors.json'] ?? '') as Cast;
	const actors = cast.actors.map((actor) =>
		actor.id === 'fishers' ? { ...actor, names: { fr: name, en: name } } : actor
	);
	return workOf(compile('charter', { ...charter, 'actors.json': JSON.stringify({ ...cast, actors }) }), 'en');
}

describe('CSV', () => {
	test('quotes what needs it, and defuses what a spreadsheet would run', () => {
		const cells = [
			'=1+1',
			'+1',
			'-1',
			'@x',
			'\tx',
			'\rx',
			'a"b',
			'a,b',
			'a\nb',
			'plain',
			'x=1',
			'',
			0,
			-1,
			null
		] as const;
		const [, row] = rowsOf(
			csv(
				cells.map((_, at) => String(at)),
				[cells]
			)
		);
		expect(row).toEqual([
			...["'=1+1", "'+1", "'-1", "'@x", "'\tx", "'\rx"],
			...['a"b', 'a,b', 'a\nb', 'plain', 'x=1', '', '0', '-1', '']
		]);
	});

	test('of clauses', async () => {
		const rows = rowsOf(await saved('csv-clauses', lake));
		expect(rows[0]?.[0]).toBe('clause');
		expect(rows.map(([path, , force, verb, marker, , names]) => [path, force, verb, marker, names]).slice(3)).toEqual([
			['2.b', 'preamble', 'reconnaissant', 'b)', ''],
			['2.b.i', 'preamble', 'reconnaissant', 'i)', 'Fishers'],
			['2.b.ii', 'preamble', 'reconnaissant', 'ii)', 'Towns'],
			['3', 'operative', 'invite', '', 'Lake Council']
		]);
	});

	test('of actors, ties and the matrix', async () => {
		expect(rowsOf(await saved('csv-actors', lake))[1]?.slice(0, 7)).toEqual([
			...['fishers', 'stakeholder-group', 'Fishers', 'Count the fish', '2.b.i', '3', '1 2.a 2.b.i']
		]);
		const at = charter['text.fr.txt']?.indexOf('les pêcheurs') ?? 0;
		expect(rowsOf(await saved('csv-ties', lake))).toContainEqual([
			...[
				'clause:1',
				'considérant',
				'mentions',
				'stakeholder-group:fishers',
				'Fishers',
				'1',
				'les pêcheurs',
				String(at),
				String(at + 12)
			]
		]);
		expect(rowsOf(await saved('csv-matrix', lake))).toEqual([
			['id', 'kind', 'name', '1', '2.a', '2.b', '2.b.i', '2.b.ii', '3'],
			['fishers', 'stakeholder-group', 'Fishers', 'names', 'names', '', 'assigns names', '', ''],
			['towns', 'stakeholder-group', 'Towns', 'names', '', '', '', 'assigns names', 'addresses'],
			['council', 'body', 'Lake Council', '', '', '', '', '', 'names']
		]);
	});

	test.each(['csv-clauses', 'csv-actors', 'csv-ties', 'csv-matrix'] as const)('%s is safe', async (id) => {
		const cells = rowsOf(await saved(id, attacked())).flat();
		expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
		expect(cells.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
	});
});

describe.each(both)('the graph of %s', (_, work) => {
	const ends = (graph: { mapEdges<T>(map: (edge: string, data: object, from: string, to: string) => T): T[] }) =>
		graph.mapEdges((edge, _data, from, to) => [edge, from, to]);

	test.each([
		['gexf', (text: string) => gexf(MultiDirectedGraph, text)],
		['graphml', (text: string) => graphml(MultiDirectedGraph, text)]
	] as const)('is read back from %s by graphology', async (id, readBack) => {
		const graph = readBack(await saved(id, work));
		expect(graph.nodes()).toEqual(work.graph.nodes());
		expect(ends(graph)).toEqual(ends(work.graph));
		work.graph.forEachEdge((edge, { relation, evidence }) => {
			expect(graph.getEdgeAttributes(edge)).toMatchObject({ relation, ...evidence });
		});
		work.graph.forEachNode((node, { kind, degree, betweenness }) => {
			expect(graph.getNodeAttributes(node)).toMatchObject({ kind, degree, betweenness });
		});
	});

	test('is read back from graphology’s own JSON', async () => {
		const graph = restore(JSON.parse(await saved('graphology', work)) as GraphData);
		expect(graph.export()).toEqual(work.graph.export());
	});
});

describe.each(both)('annotations of %s', (_, work) => {
	const { text = '', language = '' } = work.instrument.readings[work.instrument.about.original] ?? {};

	test('point at the words of every tie, by code points and by quote', async () => {
		const { type, total, first } = JSON.parse(await saved('annotations', work));
		const proofs = work.graph.filterEdges((_edge, { evidence }) => evidence !== null);
		expect([type, total, first.items.length]).toEqual(['AnnotationCollection', proofs.length, proofs.length]);
		const points = [...text];
		for (const { target } of first.items) {
			const [place, quote] = target.selector;
			expect(target.source).toBe(`text.${language}.txt`);
			expect(points.slice(place.start, place.end).join('')).toBe(quote.exact);
			expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
		}
	});
});

test('annotations count an emoji as one character', async () => {
	const files = { ...charter, 'text.fr.txt': charter['text.fr.txt']?.replace('CHARTE', '🐟 CHARTE') ?? '' };
	const work = workOf(compile('charter', files), 'fr');
	const [shifted, plain] = await Promise.all(
		[work, lake].map(async (each) => JSON.parse(await saved('annotations', each)))
	);
	const startOf = (page: typeof plain): number => page.first.items[2].target.selector[0].start;
	expect(startOf(shifted)).toBe(startOf(plain) + 2);
});

describe.each(both)('Akoma Ntoso of %s', (_, work) => {
	test('is read back by this product: the same sections, markers, words and findings', async () => {
		const { about, cast, readings } = work.instrument;
		const bytes = new TextEncoder().encode(await saved('akn', work));
		const { text, format, language } = await intake({ name: 'a.xml', bytes });
		expect([format, language]).toEqual(['akn', about.original]);
		const shape = (reading: ReturnType<typeof read>) => ({
			title: reading.title?.text.replaceAll(/\s+/g, ' '),
			opening: reading.opening?.text,
			sections: reading.sections.map(({ path, kind, verb, heading }) => [path, kind, verb.text, heading.text]),
			clauses: reading.clauses.map(({ path, marker, text, mentions, citations }) => {
				const ids = [mentions, citations].map((list) => list.map(({ id }) => id));
				return [path, marker?.text, text.replaceAll(/\s+/g, ' '), ...ids];
			})
		});
		expect(shape(find(read(text, about.original), cast))).toEqual(
			shape(readings[about.original] as ReturnType<typeof read>)
		);
	});

	test('names each part once, and refers only to what it declares', async () => {
		const root = parse(await saved('akn', work));
		const all = [
			...new Set(
				JSON.stringify(root, (_key, value) => (value instanceof Map ? [...value] : value)).match(/"name":"\w+"/g)
			)
		]
			.map((name) => name.slice(8, -1))
			.flatMap((name) => within(root, name));
		const ids = all.flatMap(({ attributes }) => attributes.get('eId') ?? []);
		expect(ids.length).toBeGreaterThan(10);
		expect(new Set(ids).size).toBe(ids.length);
		const named = all.flatMap(({ name, attributes }) => {
			const target = attributes.get('refersTo') ?? attributes.get('source') ?? attributes.get('href');
			return target?.startsWith('#') ? [[name, target.slice(1)] as const] : [];
		});
		expect(named.filter(([, id]) => !ids.includes(id))).toEqual([]);
		expect(new Set(named.map(([name]) => name))).toContain('organization');
		for (const one of all)
			expect([
				one.name,
				children[one.name]?.test(
					one.children.flatMap((child) => (typeof child === 'string' ? [] : child.name)).join(' ')
				)
			]).toEqual([one.name, true]);
	});
});

/** The content models of the schema (akomantoso30.xsd, 2018) for the elements that are written, as patterns of names. */
const inline = /^((concept|organization|ref|eol|i|docTitle) ?)*$/;
const item = /^(num )?(p|blockList)( (p|blockList))*$/;
const hierarchy =
	/^(num )?(heading )?((intro )?(paragraph|subparagraph|point|indent)( (paragraph|subparagraph|point|indent))*|content)$/;
const none = /^$/;
const children: Readonly<Record<string, RegExp>> = {
	akomaNtoso: /^statement$/,
	statement: /^meta( preface)?( preamble)? mainBody$/,
	meta: /^identification references$/,
	identification: /^FRBRWork FRBRExpression FRBRManifestation$/,
	FRBRWork: /^FRBRthis FRBRuri FRBRalias FRBRdate FRBRauthor FRBRcountry$/,
	FRBRExpression: /^FRBRthis FRBRuri FRBRdate FRBRauthor FRBRlanguage$/,
	FRBRManifestation: /^FRBRthis FRBRuri FRBRdate FRBRauthor$/,
	references: /^(TLC(Concept|Organization|Reference|Object) ?)+$/,
	preface: /^p( p)*$/,
	preamble: /^(formula ?)?(recitals ?)*$/,
	formula: /^p$/,
	recitals: /^intro( recital)+$/,
	recital: item,
	item,
	blockList: /^item( item)*$/,
	mainBody: /^hcontainer( hcontainer)*$/,
	hcontainer: hierarchy,
	paragraph: hierarchy,
	subparagraph: hierarchy,
	intro: /^p$/,
	content: /^p$/,
	...Object.fromEntries(
		['p', 'i', 'num', 'heading', 'docTitle', 'concept', 'organization', 'ref'].map((name) => [name, inline])
	),
	...Object.fromEntries(
		(
			'eol FRBRthis FRBRuri FRBRalias FRBRdate FRBRauthor FRBRcountry FRBRlanguage TLCConcept TLCOrganization ' +
			'TLCReference TLCObject'
		)
			.split(' ')
			.map((name) => [name, none])
	)
};

test('every format is written twice alike, and survives a name that attacks it', async () => {
	const work = attacked();
	for (const { id, write } of exports) {
		const file = await write(work);
		expect(file, id).toBe(await write(work));
		if (/ml$|gexf|akn/.test(id)) expect(() => parse(file), id).not.toThrow();
	}
});
