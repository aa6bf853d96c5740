/**
 * The lines of all pages in; out the same without running heads, running feet and page numbers: what stands outermost on
 * at least three pages and on half of them, the figures in it aside. Taken off from outside, two lines at most a side.
 */

import type { Line } from './pdf';

type Pages = readonly (readonly Line[])[];

const fewest = 3;
const sides = [0, 0, -1, -1] as const;

export function furniture(pages: Pages): { pages: Pages; count: number } {
	const rest = sides.reduce(peeled, pages);
	const total = (all: Pages): number => all.reduce((sum, lines) => sum + lines.length, 0);
	return { pages: rest, count: total(pages) - total(rest) };
}

/** Without the first line (0) or the last (-1) of each page where it repeats. */
function peeled(pages: Pages, side: 0 | -1): Pages {
	const times = new Map<string, number>();
	const keys = pages.map((lines) => keyOf(lines.at(side)));
	for (const key of keys) if (key !== null) times.set(key, (times.get(key) ?? 0) + 1);
	const enough = Math.max(fewest, keys.filter((key) => key !== null).length / 2);
	const [from, to] = side === 0 ? [1, undefined] : [0, -1];
	return pages.map((lines, at) => ((times.get(keys[at] ?? '') ?? 0) >= enough ? lines.slice(from, to) : lines));
}

/** The words of a line with every figure alike. */
function keyOf(line: Line | undefined): string | null {
	return line ? line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ') : null;
}
