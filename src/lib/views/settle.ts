/**
 * One run of d3-force from places drawn by chance: bodies and links in, a layout out, the same for the same seed.
 * `settle` is the start of the search; `plain` is d3-force as it comes, the yardstick for the report.
 */

import {
	forceCenter,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type Force,
	type SimulationLinkDatum,
	type SimulationNodeDatum
} from 'd3';
import { chance, type Chance } from './chance';
import type { Body, Layout, Link, Place, Room, Side } from './scene';

interface Point extends SimulationNodeDatum {
	readonly body: Body;
	x: number;
	y: number;
}

type Tie = SimulationLinkDatum<Point>;

export function settle(bodies: readonly Body[], links: readonly Link[], room: Room, seed: number): Layout {
	const random = chance(seed);
	const points = scatter(bodies, room, random);
	run(points, random, 150, {
		link: forceLink<Point, Tie>(ties(points, links)).distance(40),
		charge: forceManyBody<Point>().strength(-120),
		x: forceX<Point>(room.width / 2).strength(0.05),
		y: forceY<Point>(room.height / 2).strength(0.05)
	});
	return places(points, room);
}

export function plain(bodies: readonly Body[], links: readonly Link[], room: Room, seed: number): Layout {
	const random = chance(seed);
	const points = scatter(bodies, room, random);
	run(points, random, 300, {
		link: forceLink<Point, Tie>(ties(points, links)),
		charge: forceManyBody<Point>(),
		center: forceCenter<Point>(room.width / 2, room.height / 2)
	});
	return places(points, room);
}

function scatter(bodies: readonly Body[], room: Room, random: Chance): Point[] {
	return bodies.map((body) => ({ body, x: random() * room.width, y: random() * room.height }));
}

function ties(points: readonly Point[], links: readonly Link[]): Tie[] {
	const named = new Map(points.map((point) => [point.body.key, point]));
	return links.flatMap(({ from, to }) => {
		const source = named.get(from);
		const target = named.get(to);
		return source && target ? [{ source, target }] : [];
	});
}

/** Cools from 1 to d3-force's own 0.001 in exactly so many ticks. */
function run(
	points: Point[],
	random: Chance,
	ticks: number,
	forces: Readonly<Record<string, Force<Point, Tie>>>
): void {
	const simulation = forceSimulation<Point, Tie>(points).randomSource(random).stop();
	for (const [name, force] of Object.entries(forces)) simulation.force(name, force);
	simulation.alphaDecay(1 - 0.001 ** (1 / ticks)).tick(ticks);
}

/** Stretches the points over the room, and hangs each label on its outer side. */
function places(points: readonly Point[], room: Room): Layout {
	const edge = 60 * (room.scale ?? 1);
	const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
	const x = fit(xs, room.width, Math.min(edge, room.width / 4));
	const y = fit(ys, room.height, Math.min(edge, room.height / 4));
	return Object.fromEntries(
		points.map((point): [string, Place] => {
			const place = { x: x(point.x), y: y(point.y) };
			return [point.body.key, { ...place, side: outer(place.x / room.width - 0.5, place.y / room.height - 0.5) }];
		})
	);
}

function fit(values: readonly number[], size: number, edge: number): (value: number) => number {
	const least = Math.min(...values);
	const most = Math.max(...values);
	const factor = (size - 2 * edge) / (most - least || 1);
	return (value) => size / 2 + (value - (least + most) / 2) * factor;
}

function outer(x: number, y: number): Side {
	if (Math.abs(x) > Math.abs(y)) return x < 0 ? 'W' : 'E';
	return y < 0 ? 'N' : 'S';
}
