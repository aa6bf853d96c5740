/**
 * Which marks and lines of a scene are strong, plain or faint for what the reader has chosen. It never moves anything.
 */

import type { InstrumentGraph } from '$lib/graph/build';
import type { NodeKey } from '$lib/graph/kinds';
import type { Paths } from '$lib/graph/trace';
import { sectionOf } from './crowd';
import type { Line, Scene } from './scene';

/**
 * rest: nothing is chosen; chosen: the selection; tied: what it is tied to; plain: what its clauses also name;
 * faint: the others; out: filtered away.
 */
export type State = 'rest' | 'chosen' | 'tied' | 'plain' | 'faint' | 'out';

export interface Emphasis {
	readonly marks: ReadonlyMap<NodeKey, State>;
	readonly lines: ReadonlyMap<string, State>;
}

/** What a picture shows of the graph's ties, as lines or as tags. */
export type Drawn = Pick<Line, 'key' | 'kind' | 'from' | 'to'>;
interface Ties {
	readonly marks: Scene['marks'];
	readonly lines: readonly Drawn[];
}

/** A tag is a tie that is drawn another way. */
export const ties = ({ marks, lines, tags = [] }: Pick<Scene, 'marks' | 'lines' | 'tags'>): Ties => ({
	marks,
	lines: [...lines, ...tags]
});

export interface Hidden {
	readonly marks: ReadonlySet<NodeKey>;
	readonly lines: ReadonlySet<string>;
}

/** With a path, its two ends are chosen and only its ties are strong. */
export function emphasis(
	graph: InstrumentGraph,
	scene: Ties,
	chosen: NodeKey | null,
	hidden: Hidden,
	path: Paths | null = null
): Emphasis {
	const found = !chosen ? null : path ? along(graph, scene, path) : surrounding(graph, scene, chosen);
	const { strong, near, plain, beyond } = found ?? nothing;
	const ends = new Set([chosen, path?.ways[0]?.at(-1)?.to]);
	const markState = (key: NodeKey): State =>
		!found ? 'rest' : ends.has(key) ? 'chosen' : near.has(key) ? 'tied' : beyond.has(key) ? 'plain' : 'faint';
	const lineState = (key: string): State =>
		!found ? 'rest' : strong.has(key) ? 'tied' : plain.has(key) ? 'plain' : 'faint';
	const gone = (key: NodeKey) => hidden.marks.has(key);
	return {
		marks: new Map(scene.marks.map(({ key }) => [key, gone(key) ? 'out' : markState(key)])),
		lines: new Map(
			scene.lines.map(({ key, from, to }) => [
				key,
				gone(from) || gone(to) || hidden.lines.has(key) ? 'out' : lineState(key)
			])
		)
	};
}

interface Around {
	/** Lines of the chosen node, and the marks at their other ends. */
	readonly strong: ReadonlySet<string>;
	readonly near: ReadonlySet<NodeKey>;
	/** Lines of its clauses to others, and those others. */
	readonly plain: ReadonlySet<string>;
	readonly beyond: ReadonlySet<NodeKey>;
}

const nothing: Around = { strong: new Set(), near: new Set(), plain: new Set(), beyond: new Set() };

/** The neighbourhood of a node in the picture: two steps, the second only out of clauses and only along what words say. */
export function around(graph: InstrumentGraph, scene: Pick<Ties, 'lines'>, chosen: NodeKey): Around {
	const chain = roleChain(scene, chosen);
	const through = unseen(graph, chosen);
	const shared = (line: Drawn) =>
		line.kind === 'collaborates-with' && through.includes(line.from) && through.includes(line.to);
	const strong = scene.lines.filter(
		(line) => line.from === chosen || line.to === chosen || chain.has(line.key) || shared(line)
	);
	const near = new Set([...strong.flatMap(({ from, to }) => [from, to]), ...through]);
	near.delete(chosen);
	const keys = new Set(strong.map(({ key }) => key));
	const plain = scene.lines.filter(
		({ key, kind, from, to }) => !keys.has(key) && kind !== 'contains' && (speaks(from, near) || speaks(to, near))
	);
	const beyond = new Set(plain.flatMap(({ from, to }) => [from, to]));
	return { strong: keys, near, plain: new Set(plain.map(({ key }) => key)), beyond };
}

/** What is around a node that the picture leaves out is lit in its place; null, for nothing to dim, if that isn't in it either. */
function surrounding(graph: InstrumentGraph, scene: Ties, chosen: NodeKey): Around | null {
	const keys = new Set(scene.marks.map(({ key }) => key));
	if (keys.has(chosen)) return around(graph, scene, chosen);
	const shown = (key: NodeKey) => (keys.has(key) ? key : inPlace(graph, key));
	const near = new Set([chosen, ...(graph.neighbors(chosen) as NodeKey[])].map(shown).filter((key) => keys.has(key)));
	const strong = scene.lines.filter(({ from, to }) => near.has(from) && near.has(to)).map(({ key }) => key);
	return near.size === 0 ? null : { ...nothing, near, strong: new Set(strong) };
}

/** For a clause its section, else as on a path. */
const inPlace = (graph: InstrumentGraph, node: NodeKey): NodeKey =>
	node.startsWith('clause:') ? sectionOf(node) : standIn(graph, node);

/** The marks and lines of a path; a tie that the picture draws through another mark lights both of that one's lines. */
function along(graph: InstrumentGraph, { marks, lines }: Ties, { ways }: Paths): Around {
	const keys = new Set(marks.map(({ key }) => key));
	const shown = (key: NodeKey) => (keys.has(key) ? key : standIn(graph, key));
	const steps = ways.flat().map(({ from, to }) => ({ from: shown(from), to: shown(to) }));
	const near = new Set(steps.flatMap(({ from, to }) => [from, to]));
	const joins = (line: Drawn, a: NodeKey, b: NodeKey) =>
		(line.from === a && line.to === b) || (line.from === b && line.to === a);
	const between = (a: NodeKey, b: NodeKey) => lines.filter((line) => joins(line, a, b));
	const strong = steps.flatMap(({ from, to }) => {
		const direct = between(from, to);
		if (direct.length > 0) return direct;
		const ends = lines.filter((line) => line.to === to && line.kind === 'collaborates-with');
		return ends.flatMap((line) => [line, ...between(from, line.from)]);
	});
	return { ...nothing, near, strong: new Set(strong.map(({ key }) => key)) };
}

/** What the picture shows for a node that it leaves out: for the document its speaker, for a section its only clause. */
const standIn = (graph: InstrumentGraph, node: NodeKey): NodeKey =>
	((node.startsWith('document:')
		? graph.findOutNeighbor(node, (next) => next.startsWith('body:'))
		: graph.findOutNeighbor(node, (next) => next === node.replace('section:', 'clause:'))) ?? node) as NodeKey;

const speaks = (key: NodeKey, near: ReadonlySet<NodeKey>) => key.startsWith('clause:') && near.has(key);

/** Group, tag and role are one statement: choosing an end lights the whole chain. */
function roleChain({ lines }: Pick<Ties, 'lines'>, chosen: NodeKey): ReadonlySet<string> {
	const roles = lines.filter(({ kind }) => kind === 'assigns');
	const touched = new Set(
		roles.filter(({ from, to }) => from === chosen || to === chosen).flatMap(({ from, to }) => [from, to])
	);
	const tags = [...touched].filter((key) => key.startsWith('clause:'));
	return new Set(roles.filter(({ from, to }) => tags.includes(from) || tags.includes(to)).map(({ key }) => key));
}

/** Clauses that name an organization, and organizations that a clause names, although the picture draws the tie through another. */
function unseen(graph: InstrumentGraph, chosen: NodeKey): NodeKey[] {
	const [from, to] = ['clause:', 'organization:'];
	if (chosen.startsWith(to)) return graph.filterInNeighbors(chosen, (key) => key.startsWith(from)) as NodeKey[];
	if (chosen.startsWith(from)) return graph.filterOutNeighbors(chosen, (key) => key.startsWith(to)) as NodeKey[];
	return [];
}
