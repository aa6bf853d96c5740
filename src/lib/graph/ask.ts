/**
 * Questions to the graph: what each clause does to an actor, with whom it is named, who stands next to whom.
 * Answers are clause paths in the order of the text, each with the words that prove it.
 */

import { key, type InstrumentGraph } from './build';
import type { Evidence, NodeKey, NodeKind, Relation } from './kinds';

/** One clause and the words in it (or in its heading) that concern the actor asked about. */
export interface Appearance {
	readonly clause: string;
	readonly words: readonly Evidence[];
}

/** Where an actor stands in the text. `implies` leaves out every clause that also names it. */
export interface Appearances {
	readonly assigns: readonly Appearance[];
	readonly names: readonly Appearance[];
	readonly addresses: readonly Appearance[];
	readonly implies: readonly Appearance[];
}

export function appearances(graph: InstrumentGraph, actor: NodeKey): Appearances {
	const names = gather(graph, incoming(graph, actor, ['mentions', 'cites']));
	const addresses = gather(graph, spread(graph, incoming(graph, actor, ['addresses'])));
	const named = new Set([...names, ...addresses].map(({ clause }) => clause));
	const implies = gather(graph, impliedBy(graph, actor)).filter(({ clause }) => !named.has(clause));
	return { assigns: gather(graph, assigning(graph, actor)), names, addresses, implies };
}

/** Where collectives mean an actor, named there or not: by words of the clause itself, or by those of its heading. */
export function meant(
	graph: InstrumentGraph,
	actor: NodeKey
): { readonly clauses: readonly Appearance[]; readonly headings: readonly Appearance[] } {
	return {
		clauses: gather(graph, meantInClauses(graph, actor)),
		headings: gather(graph, meantInHeadings(graph, actor))
	};
}

/** The other actors of one kind that share a clause with this one by name, each with the shared clauses. */
export function company(
	graph: InstrumentGraph,
	actor: NodeKey,
	kind: NodeKind
): ReadonlyMap<NodeKey, readonly string[]> {
	const mine = new Set(appearances(graph, actor).names.map(({ clause }) => clause));
	const others = nodes(graph, kind).filter((other) => other !== actor);
	const shared = others.map((other): [NodeKey, string[]] => [
		other,
		appearances(graph, other)
			.names.map(({ clause }) => clause)
			.filter((clause) => mine.has(clause))
	]);
	return new Map(shared.filter(([, clauses]) => clauses.length > 0));
}

/** All nodes of a kind, in the order in which the graph was built. */
export function nodes(graph: InstrumentGraph, kind: NodeKind): NodeKey[] {
	return graph.filterNodes((_node, data) => data.kind === kind) as NodeKey[];
}

/** The nodes that a node leads to by one relation: the items of a section, the role of a group. */
export function following(graph: InstrumentGraph, node: NodeKey, relation: Relation): NodeKey[] {
	return graph.filterOutNeighbors(node, (next) => graph.someDirectedEdge(node, next, isOf(relation))) as NodeKey[];
}

/** Paths of the clauses below a section or a clause, itself not counted, in the order of the text. */
export function within(graph: InstrumentGraph, node: NodeKey): string[] {
	return following(graph, node, 'contains').flatMap((child) => [
		graph.getNodeAttribute(child, 'id'),
		...within(graph, child)
	]);
}

const isOf = (relation: Relation) => (_edge: string, data: { relation: Relation }) => data.relation === relation;

function incoming(graph: InstrumentGraph, node: NodeKey, relations: readonly Relation[]): Evidence[] {
	return graph
		.mapInEdges(node, (_edge, data) => (relations.includes(data.relation) ? data.evidence : null))
		.filter((proof) => proof !== null);
}

function assigning(graph: InstrumentGraph, actor: NodeKey): Evidence[] {
	return following(graph, actor, 'holds').flatMap((role) => incoming(graph, role, ['assigns']));
}

/** A heading speaks to every clause of its section. */
function spread(graph: InstrumentGraph, headings: readonly Evidence[]): Evidence[] {
	return headings.flatMap((proof) =>
		within(graph, key('section', proof.clause)).map((clause) => ({ ...proof, clause }))
	);
}

/** All words of the collectives that imply an actor. */
function impliedBy(graph: InstrumentGraph, actor: NodeKey): Evidence[] {
	return [...meantInClauses(graph, actor), ...meantInHeadings(graph, actor)];
}

function meantInClauses(graph: InstrumentGraph, actor: NodeKey): Evidence[] {
	return implying(graph, actor).flatMap((each) => incoming(graph, each, ['mentions']));
}

/** In a heading a collective means only those whom it doesn't address by name. */
function meantInHeadings(graph: InstrumentGraph, actor: NodeKey): Evidence[] {
	const addressed = new Set(incoming(graph, actor, ['addresses']).map(({ clause }) => clause));
	const others = implying(graph, actor).flatMap((each) => incoming(graph, each, ['addresses']));
	return spread(
		graph,
		others.filter(({ clause }) => !addressed.has(clause))
	);
}

function implying(graph: InstrumentGraph, actor: NodeKey): NodeKey[] {
	return nodes(graph, 'collective').filter((each) => graph.getNodeAttribute(each, 'implies')?.includes(actor));
}

/** One entry a clause, in the order of the text. */
function gather(graph: InstrumentGraph, proofs: readonly Evidence[]): Appearance[] {
	const order = nodes(graph, 'clause').map((clause) => graph.getNodeAttribute(clause, 'id'));
	const found = order.map((clause) => ({ clause, words: proofs.filter((proof) => proof.clause === clause) }));
	return found.filter(({ words }) => words.length > 0);
}
