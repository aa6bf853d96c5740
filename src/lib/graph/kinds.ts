/**
 * The table of node kinds and relation kinds: what a node can be, what can tie two of them.
 * A new kind is a row here; the type checker then names every place that still has to answer.
 */

import type { Force } from '$lib/clauses/clause';

export type NodeKind =
	| 'document'
	| 'section'
	| 'clause'
	| 'stakeholder-group'
	| 'collective'
	| 'organization'
	| 'body'
	| 'role'
	| 'instrument'
	| 'paragraph';

export const relations = [
	'contains',
	'mentions',
	'addresses',
	'assigns',
	'holds',
	'cites',
	'collaborates-with',
	'issued-by'
] as const;
export type Relation = (typeof relations)[number];

/** The words that prove an edge. */
export interface Evidence {
	/** Path of the clause, path of the section for its heading, or `opening`. */
	readonly clause: string;
	readonly quote: string;
	readonly start: number;
	readonly end: number;
	readonly language: string;
	readonly force: Force;
}

/** `clause:2.b.ii`, `organization:icann` */
export type NodeKey = `${NodeKind}:${string}`;

export interface NodeData {
	kind: NodeKind;
	id: string;
	/** Written by measure.ts. */
	degree?: number;
	betweenness?: number;
	community?: number;
	component?: number;
	/** Of clauses and sections. */
	force?: Force;
	/** Of collectives: the groups that it implies without naming them. Never an edge, never counted as naming. */
	implies?: readonly NodeKey[];
}

export interface EdgeData {
	relation: Relation;
	/** Null for ties of the text's own structure, which no words state. */
	evidence: Evidence | null;
}
