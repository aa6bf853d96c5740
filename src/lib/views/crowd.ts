/**
 * Marks and ties of a text too large for one picture in, those that it shows out: the weakest mark goes first, again
 * and again, until what is left can be read. What decides is how many ties a mark has to those that stay, and its kind.
 */

import type { NodeKey, NodeKind } from '$lib/graph/kinds';
import { idOf } from './names';
import type { Shown, Source } from './scene';

export interface Limit {
	/** A picture with no more than these is left whole. */
	readonly marks: number;
	readonly ties: number;
	/** What part of them is kept of one that has more. */
	readonly kept: number;
}

/** How much a tie of its counts: whom the map is about stays longest, what is only cited goes first. */
const worth: Readonly<Record<NodeKind, number>> = {
	document: Infinity,
	role: Infinity,
	'stakeholder-group': 4,
	organization: 1.2,
	body: 1.1,
	section: 1,
	clause: 1,
	collective: 0.9,
	instrument: 0.4,
	paragraph: 0.2
};

/** What stays whatever its ties: a number that can be compared. */
const mostWorth = 1000;
/** Of a text with more marks than this for each that a picture holds, those with most ties are looked at first. */
const crowd = 12;

export function strongest(source: Source, nodes: readonly NodeKey[], links: readonly Shown[], limit: Limit): NodeKey[] {
	if (nodes.length <= limit.marks && links.length <= limit.ties) return [...nodes];
	const foremost = mostTied(source, nodes, links, limit.marks * crowd);
	if (foremost.length === nodes.length) return thinned(source, nodes, links, limit);
	const stays = new Set(foremost);
	return thinned(
		source,
		foremost,
		links.filter(({ from, to }) => stays.has(from) && stays.has(to)),
		limit
	);
}

/** Taking marks away one by one costs the square of their number; of a hundred pages most go at once. */
function mostTied(source: Source, nodes: readonly NodeKey[], links: readonly Shown[], most: number): NodeKey[] {
	if (nodes.length <= most) return [...nodes];
	const { values, degrees } = weighed(source, nodes, links);
	const strength = (node: NodeKey): number => Math.min(values.get(node) ?? 0, mostWorth) * (degrees.get(node) ?? 0);
	const strongestFirst = nodes.toSorted((one, other) => strength(other) - strength(one));
	const stays = new Set(strongestFirst.slice(0, most));
	return nodes.filter((node) => stays.has(node) || values.get(node) === Infinity);
}

function thinned(source: Source, nodes: readonly NodeKey[], links: readonly Shown[], limit: Limit): NodeKey[] {
	const [most, knots] = [limit.marks * limit.kept, limit.ties * limit.kept];
	const { values: kept, degrees, neighbours } = weighed(source, nodes, links);
	let ties = links.length;
	while (kept.size > 1 && (kept.size > most || ties > knots)) {
		const gone = weakest(kept, degrees);
		if (gone === null) break;
		kept.delete(gone);
		for (const other of neighbours.get(gone) ?? []) {
			if (!kept.has(other)) continue;
			degrees.set(other, (degrees.get(other) ?? 1) - 1);
			ties -= 1;
		}
	}
	return nodes.filter((node) => kept.has(node) && ((degrees.get(node) ?? 0) > 0 || kept.get(node) === Infinity));
}

interface Weighed {
	readonly values: Map<NodeKey, number>;
	readonly degrees: Map<NodeKey, number>;
	readonly neighbours: ReadonlyMap<NodeKey, readonly NodeKey[]>;
}

function weighed(source: Source, nodes: readonly NodeKey[], links: readonly Shown[]): Weighed {
	const neighbours = new Map<NodeKey, NodeKey[]>(nodes.map((node) => [node, []]));
	for (const { from, to } of links) {
		neighbours.get(from)?.push(to);
		neighbours.get(to)?.push(from);
	}
	return {
		values: new Map(nodes.map((node) => [node, worth[source.graph.getNodeAttribute(node, 'kind')]])),
		degrees: new Map([...neighbours].map(([node, others]) => [node, others.length])),
		neighbours
	};
}

/** Of equals the last in the text. */
function weakest(kept: ReadonlyMap<NodeKey, number>, degrees: ReadonlyMap<NodeKey, number>): NodeKey | null {
	let [found, least]: [NodeKey | null, number] = [null, Infinity];
	for (const [node, value] of kept) {
		const strength = value === Infinity ? Infinity : value * (degrees.get(node) ?? 0);
		if (strength <= least && strength < Infinity) [found, least] = [node, strength];
	}
	return found;
}

/** Where the clauses of a section would crowd the picture, the section speaks for them. */
export const sectionOf = (node: NodeKey): NodeKey =>
	node.startsWith('clause:') ? `section:${idOf(node).split('.')[0] ?? ''}` : node;
