/** An address in, a square code out that a telephone reads, as one outline: drawn by uqr, set on the page by poster. */

import { encode } from 'uqr';
import { round } from '$lib/views/outline';
import type { Code } from '$lib/views/code';

/** Around the code a reader needs paper. */
const quiet = 2;

/** On a dark page the light squares are drawn, so that dark stays dark. */
export function code(address: string, title: string, dark = false): Code {
	const { size, data } = encode(address, { ecc: 'M', border: 0 });
	const whole = size + 2 * quiet;
	const filled = (row: number, column: number): boolean => (data[row - quiet]?.[column - quiet] ?? false) !== dark;
	const runs = Array.from({ length: whole }, (_, row) => runsOf(whole, (column) => filled(row, column))).map(
		(found, row) => found.map(([from, to]) => [row, from, to] as const)
	);
	return {
		modules: whole,
		title,
		path: (x, y, side) => {
			const at = (value: number, start: number) => round(start + (value * side) / whole);
			return runs
				.flat()
				.map(([row, from, to]) => {
					const [left, right, top, bottom] = [at(from, x), at(to, x), at(row, y), at(row + 1, y)];
					return `M${left} ${top}H${right}V${bottom}H${left}Z`;
				})
				.join('');
		}
	};
}

/** Neighbouring squares of a row as one strip: where it begins, where it ends. */
function runsOf(length: number, filled: (at: number) => boolean): (readonly [number, number])[] {
	const runs: [number, number][] = [];
	for (let at = 0; at < length; at++) {
		if (!filled(at)) continue;
		const last = runs.at(-1);
		if (last?.[1] === at) last[1] = at + 1;
		else runs.push([at, at + 1]);
	}
	return runs;
}
