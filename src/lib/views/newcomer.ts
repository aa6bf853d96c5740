/**
 * A slide's layout and a mark that the slide folds away in, the same layout with a place for it out: where it crosses,
 * covers and crowds least, at ease near what it is tied to. Nothing else moves: what a room knows stays where it was.
 */

import type { NodeKey } from '$lib/graph/kinds';
import { board, sides } from './board';
import { exchange } from './moves';
import { bodies, rooms, shownLinks, shownNodes } from './network';
import { cost, touching } from './readable';
import type { Layout, Place, Source } from './scene';

/** Between two places that are tried. */
const step = 24;

/** What the reader has chosen has a place; what is folded away and isn't chosen stays away. */
export const withChosen = (source: Source, slide: Layout, chosen: readonly (NodeKey | null)[]): Layout =>
	chosen.reduce<Layout>((layout, node) => (node ? withNewcomer(source, layout, node) : layout), slide);

/** The layout as it is where the node has a place already, or none in the network. */
function withNewcomer(source: Source, slide: Layout, node: NodeKey): Layout {
	if (node in slide || !shownNodes(source, 'pane').includes(node)) return slide;
	const nodes = [...(Object.keys(slide) as NodeKey[]), node];
	const languages = Object.keys(source.cast.actors[0]?.names ?? {});
	const links = shownLinks(source, new Set(nodes));
	const isTied = links.some(({ from, to }) => from === node || to === node);
	if (!isTied) return slide;
	const set = board(bodies(source, nodes, 'slide', languages), links, rooms.slide, slide);
	const piece = set.pieces.find(({ key }) => key === node);
	if (!piece) return slide;
	let best: { readonly place: Place; readonly cost: number } | null = null;
	for (const place of tried(piece.label !== null)) {
		exchange([{ piece, ...place }], set.scale);
		const found = cost(set, touching(set, [piece], best?.cost ?? Infinity));
		if (!best || found < best.cost) best = { place, cost: found };
	}
	return best ? { ...slide, [node]: best.place } : slide;
}

/** Everywhere in the room; with a label, with the label on each side. */
function tried(labelled: boolean): Place[] {
	const { width, height } = rooms.slide;
	const range = (end: number) => Array.from({ length: Math.floor(end / step) - 1 }, (_each, at) => (at + 1) * step);
	const turned = labelled ? sides : (['S'] as const);
	return range(width).flatMap((x) => range(height).flatMap((y) => turned.map((side) => ({ x, y, side }))));
}
