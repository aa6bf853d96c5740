/**
 * A layout and the marks that the reader has put elsewhere in, the layout that makes room for them out.
 * d3-force runs a fixed number of steps from the stored places, so the same pins always give the same picture.
 */

import { forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import type { Body, Layout, Link, Place } from './scene';

interface Node extends SimulationNodeDatum {
	readonly key: string;
	readonly home: Place;
	readonly width: number;
	readonly height: number;
	x: number;
	y: number;
}

const steps = 60;
/** Units between two boxes that give way to each other. */
const air = 4;

export function giveWay(bodies: readonly Body[], links: readonly Link[], home: Layout, pins: Layout): Layout {
	if (Object.keys(pins).length === 0) return home;
	const nodes = bodies.flatMap((body) => nodeOf(body, home[body.key], pins[body.key]));
	const at = new Map(nodes.map((node) => [node.key, node]));
	const ties = links.flatMap(({ from, to }) => {
		const [source, target] = [at.get(from), at.get(to)];
		return source && target ? [{ source, target, distance: apart(source.home, target.home) }] : [];
	});
	forceSimulation(nodes)
		.stop()
		.alpha(1)
		.alphaDecay(1 - 0.001 ** (1 / steps))
		.force(
			'tie',
			forceLink(ties)
				.distance(({ distance }) => distance)
				.strength(0.12)
		)
		.force('x', forceX<Node>(({ home: { x } }) => x).strength(0.12))
		.force('y', forceY<Node>(({ home: { y } }) => y).strength(0.12))
		.force('room', () => keepApart(nodes))
		.tick(steps);
	return Object.fromEntries(
		nodes.map(({ key, x, y, home: { side } }) => [key, { x: hundredth(x), y: hundredth(y), side }])
	);
}

function nodeOf({ key, width, height }: Body, home: Place | undefined, pin: Place | undefined): Node[] {
	if (!home) return [];
	const node: Node = { key, home, width, height, x: home.x, y: home.y };
	return [pin ? { ...node, x: pin.x, y: pin.y, fx: pin.x, fy: pin.y } : node];
}

/** Pushes boxes that overlap out of each other by the shorter way; a pinned one doesn't yield. */
function keepApart(nodes: readonly Node[]): void {
	for (let i = 0; i < nodes.length; i++)
		for (let k = i + 1; k < nodes.length; k++) part(nodes[i] as Node, nodes[k] as Node);
}

function part(one: Node, other: Node): void {
	const across = (one.width + other.width) / 2 + air - Math.abs(one.x - other.x);
	if (across <= 0) return;
	const down = (one.height + other.height) / 2 + air - Math.abs(one.y - other.y);
	if (down <= 0) return;
	if (across < down) push(one, other, 'x', across);
	else push(one, other, 'y', down);
}

function push(one: Node, other: Node, axis: 'x' | 'y', by: number): void {
	const pinned = axis === 'x' ? 'fx' : 'fy';
	const away = one[axis] < other[axis] ? -1 : 1;
	const share = one[pinned] == null && other[pinned] == null ? by / 4 : by / 2;
	if (one[pinned] == null) one[axis] += away * share;
	if (other[pinned] == null) other[axis] -= away * share;
}

const apart = (one: Place, other: Place): number => Math.hypot(one.x - other.x, one.y - other.y);

const hundredth = (value: number): number => Math.round(value * 100) / 100;
