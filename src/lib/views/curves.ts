/** An SVG path in, its segments out, for what doesn't read SVG: absolute, arcs and quadratics as cubic Béziers. */

import { round, type Point } from './outline';

export type Segment =
	| { readonly to: 'move' | 'line'; readonly points: readonly [Point] }
	| { readonly to: 'curve'; readonly points: readonly [Point, Point, Point] }
	| { readonly to: 'close'; readonly points: readonly [] };

interface Step {
	readonly command: string;
	readonly numbers: readonly number[];
}

const lengths: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };

/** The scenes' own paths are absolute: M L H V Q C A Z. */
function steps(d: string): Step[] {
	return [...d.matchAll(/([MLHVQCAZ])([^A-Za-z]*)/g)].flatMap(([, command = '', rest = '']) => {
		const numbers = (rest.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
		const size = lengths[command] ?? 0;
		if (size === 0) return [{ command, numbers: [] }];
		return Array.from({ length: numbers.length / size }, (_, at) => ({
			command: command === 'M' && at > 0 ? 'L' : command,
			numbers: numbers.slice(at * size, (at + 1) * size)
		}));
	});
}

/** The same path, larger and elsewhere. */
export function moved(d: string, scale: number, dx: number, dy: number): string {
	const x = (value: number) => round(value * scale + dx);
	const y = (value: number) => round(value * scale + dy);
	const write = ({ command, numbers: n }: Step): string => {
		if (command === 'H') return x(n[0] ?? 0).toString();
		if (command === 'V') return y(n[0] ?? 0).toString();
		const tail = command === 'A' ? n.slice(5) : n;
		const arc = command === 'A' ? [round((n[0] ?? 0) * scale), round((n[1] ?? 0) * scale), ...n.slice(2, 5)] : [];
		return [...arc, ...tail.map((value, at) => (at % 2 === 0 ? x(value) : y(value)))].join(' ');
	};
	return steps(d)
		.map((step) => step.command + (step.command === 'Z' ? '' : write(step)))
		.join('');
}

export function segments(d: string): Segment[] {
	let [here, start]: Point[] = [];
	const found: Segment[] = [];
	for (const { command, numbers } of steps(d)) {
		const from: Point = here ?? { x: 0, y: 0 };
		const next = follow(command, numbers, from);
		found.push(...next);
		here = next.at(-1)?.points.at(-1) ?? start ?? from;
		if (command === 'M') start = here;
	}
	return found;
}

function follow(command: string, n: readonly number[], from: Point): Segment[] {
	const at = (index: number): Point => ({ x: n[index] ?? 0, y: n[index + 1] ?? 0 });
	switch (command) {
		case 'M':
			return [{ to: 'move', points: [at(0)] }];
		case 'H':
			return [{ to: 'line', points: [{ x: n[0] ?? 0, y: from.y }] }];
		case 'V':
			return [{ to: 'line', points: [{ x: from.x, y: n[0] ?? 0 }] }];
		case 'Q':
			return [{ to: 'curve', points: [toward(from, at(0)), toward(at(2), at(0)), at(2)] }];
		case 'C':
			return [{ to: 'curve', points: [at(0), at(2), at(4)] }];
		case 'A':
			return arc(from, n);
		case 'Z':
			return [{ to: 'close', points: [] }];
		default:
			return [{ to: 'line', points: [at(0)] }];
	}
}

const toward = (from: Point, to: Point): Point => ({
	x: from.x + (2 / 3) * (to.x - from.x),
	y: from.y + (2 / 3) * (to.y - from.y)
});

/** Of a circle, in pieces of a quarter at most (SVG 1.1, appendix F.6); no scene draws another ellipse. */
function arc(from: Point, n: readonly number[]): Segment[] {
	const to = { x: n[5] ?? 0, y: n[6] ?? 0 };
	const chord = Math.hypot(to.x - from.x, to.y - from.y);
	const radius = Math.max(n[0] ?? 0, chord / 2);
	if (chord < 1e-9 || radius === 0) return [];
	const side = n[3] === n[4] ? -1 : 1;
	const away = (side * Math.sqrt(Math.max(0, radius * radius - (chord * chord) / 4))) / chord;
	const centre = {
		x: (from.x + to.x) / 2 - away * (to.y - from.y),
		y: (from.y + to.y) / 2 + away * (to.x - from.x)
	};
	const first = Math.atan2(from.y - centre.y, from.x - centre.x);
	let sweep = Math.atan2(to.y - centre.y, to.x - centre.x) - first;
	if (n[4] === 1 && sweep < 0) sweep += 2 * Math.PI;
	if (n[4] === 0 && sweep > 0) sweep -= 2 * Math.PI;
	const count = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6);
	return Array.from({ length: count }, (_, part) =>
		turn(centre, radius, first + (sweep * part) / count, sweep / count)
	);
}

function turn({ x, y }: Point, radius: number, start: number, sweep: number): Segment {
	const pull = (4 / 3) * Math.tan(sweep / 4);
	const on = (angle: number, by: number): Point => ({
		x: x + radius * (Math.cos(angle) - by * Math.sin(angle)),
		y: y + radius * (Math.sin(angle) + by * Math.cos(angle))
	});
	return { to: 'curve', points: [on(start, pull), on(start + sweep, -pull), on(start + sweep, 0)] };
}
