/**
 * An instrument in, its graph out: every node and edge with a spoken key, every edge that comes from words with its proof.
 * graphology's own edge keys start from a random number, so each edge is named: `clause:3 mentions organization:icann`.
 */

import { MultiDirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import type { Actor, Clause, Finding, Instrument, Reading, Section, Tie, Words } from '$lib/clauses/clause';
import type { EdgeData, Evidence, NodeData, NodeKey, NodeKind, Relation } from './kinds';

export type InstrumentGraph = MultiDirectedGraph<NodeData, EdgeData>;

/** Key of a node: its kind and its id. */
export const key = (kind: NodeKind, id: string): NodeKey => `${kind}:${id}`;

/** The graph as read in one language; every language gives the same nodes and edges, only the quotes differ. */
export function build(instrument: Instrument, language = instrument.about.original): InstrumentGraph {
	const reading = instrument.readings[language];
	if (!reading) throw new Error(`${instrument.about.slug}: there is no text.${language}.txt to build a graph from.`);
	const graph: InstrumentGraph = new MultiDirectedGraph();
	const keys = addActors(graph, instrument.cast.actors);
	addStructure(graph, instrument, reading);
	for (const section of reading.sections) addHeading(graph, section, language, keys);
	for (const clause of reading.clauses) addFindings(graph, clause, reading, language, keys);
	addRoles(graph, instrument, reading, keys);
	for (const tie of instrument.cast.ties) addTie(graph, tie, instrument, reading, keys);
	return graph;
}

export type GraphData = SerializedGraph<NodeData, EdgeData>;

/** A graph as graphology has serialized it, made whole again. */
export function restore(serialized: GraphData): InstrumentGraph {
	const graph: InstrumentGraph = new MultiDirectedGraph();
	graph.import(serialized);
	return graph;
}

type Keys = ReadonlyMap<string, NodeKey>;

function addActors(graph: InstrumentGraph, actors: readonly Actor[]): Keys {
	const keys = new Map(actors.map((actor) => [actor.id, key(actor.kind, actor.id)]));
	for (const { kind, id, implies } of actors)
		graph.addNode(
			key(kind, id),
			implies ? { kind, id, implies: implies.map((each) => known(keys, each)) } : { kind, id }
		);
	for (const { kind, id, instrument } of actors)
		if (instrument) connect(graph, known(keys, instrument), 'contains', key(kind, id), null);
	return keys;
}

function addStructure(graph: InstrumentGraph, { about }: Instrument, { sections, clauses }: Reading): void {
	const document = key('document', about.slug);
	graph.addNode(document, { kind: 'document', id: about.slug });
	for (const { path, kind } of sections) {
		graph.addNode(key('section', path), { kind: 'section', id: path, force: kind });
		connect(graph, document, 'contains', key('section', path), null);
	}
	for (const { path, section } of clauses) {
		graph.addNode(key('clause', path), { kind: 'clause', id: path, force: force(sections, section) });
		connect(graph, parent(path, section), 'contains', key('clause', path), null);
	}
}

/** A roman item belongs to its letter, a letter or a single clause to its section. */
function parent(path: string, section: string): NodeKey {
	const parts = path.split('.');
	return parts.length > 2 ? key('clause', parts.slice(0, -1).join('.')) : key('section', section);
}

function addHeading(graph: InstrumentGraph, section: Section, language: string, keys: Keys): void {
	for (const addressee of section.addressees) {
		const proof = evidence(addressee, section.path, section.kind, language);
		connect(graph, key('section', section.path), 'addresses', known(keys, addressee.id), proof);
	}
}

function addFindings(graph: InstrumentGraph, clause: Clause, reading: Reading, language: string, keys: Keys): void {
	const proof = (finding: Finding) => evidence(finding, clause.path, force(reading.sections, clause.section), language);
	const from = key('clause', clause.path);
	for (const mention of clause.mentions) connect(graph, from, 'mentions', known(keys, mention.id), proof(mention));
	for (const citation of clause.citations) connect(graph, from, 'cites', known(keys, citation.id), proof(citation));
}

function addRoles(graph: InstrumentGraph, { about, cast }: Instrument, reading: Reading, keys: Keys): void {
	for (const { id, clause, quotes } of cast.roles) {
		const role = key('role', id);
		const proof = proofOf(quotes, clause, about.slug, reading);
		graph.addNode(role, { kind: 'role', id });
		connect(graph, key('clause', clause), 'assigns', role, proof);
		connect(graph, known(keys, id), 'holds', role, proof);
	}
}

function addTie(graph: InstrumentGraph, tie: Tie, { about }: Instrument, reading: Reading, keys: Keys): void {
	const proof = proofOf(tie.quotes, tie.clause, about.slug, reading);
	const from = tie.from === 'document' ? key('document', about.slug) : known(keys, tie.from);
	for (const to of tie.to) connect(graph, from, tie.relation, known(keys, to), proof);
}

/** Finds a quote of the cast in its clause; a quote that isn't there stops the build. */
function proofOf(quotes: Tie['quotes'], path: string, slug: string, reading: Reading): Evidence {
	const clause = reading.clauses.find((each) => each.path === path);
	const where: Words | null | undefined = path === 'opening' ? reading.opening : clause;
	const quote = quotes[reading.language] ?? '';
	const at = quote === '' ? -1 : (where?.text.indexOf(quote) ?? -1);
	if (!where || at < 0)
		throw new Error(
			`src/documents/${slug}/actors.json: “${quote}” isn't in ${path} of text.${reading.language}.txt; quote it exactly.`
		);
	const span = { quote, start: where.start + at, end: where.start + at + quote.length };
	return evidence(span, path, clause ? force(reading.sections, clause.section) : 'preamble', reading.language);
}

function evidence(
	{ quote, start, end }: Omit<Finding, 'id'>,
	clause: string,
	force: Evidence['force'],
	language: string
): Evidence {
	return { clause, quote, start, end, language, force };
}

function force(sections: readonly Section[], path: string): Evidence['force'] {
	const known = forces.get(sections) ?? new Map(sections.map((section) => [section.path, section.kind]));
	forces.set(sections, known);
	return known.get(path) ?? 'preamble';
}

const forces = new WeakMap<readonly Section[], ReadonlyMap<string, Evidence['force']>>();

function known(keys: Keys, id: string): NodeKey {
	const found = keys.get(id);
	if (!found) throw new Error(`actors.json: there is no actor “${id}”; add it or mend the name.`);
	return found;
}

/** A second edge of the same sentence is told apart by its number. */
function connect(
	graph: InstrumentGraph,
	from: NodeKey,
	relation: Relation,
	to: NodeKey,
	evidence: Evidence | null
): void {
	const name = `${from} ${relation} ${to}`;
	const known = counts.get(graph) ?? new Map<string, number>();
	counts.set(graph, known);
	const number = (known.get(name) ?? 0) + 1;
	known.set(name, number);
	graph.addDirectedEdgeWithKey(number > 1 ? `${name} (${number})` : name, from, to, { relation, evidence });
}

/** How many edges of a sentence there are: one clause may name one body ten thousand times. */
const counts = new WeakMap<InstrumentGraph, Map<string, number>>();
