/**
 * Those whom readers expect and the text never names, beside the title of the sheet of roles, or under it on a narrow
 * page: a room of their own, so that nothing on a slide moves when they come. They are no nodes: no hue, no letter, no tie.
 */

import type { Absent } from '$lib/clauses/clause';
import { outline, type Point } from './outline';
import { run } from './prose';
import type { Ghost, Prose } from './scene';
import { block, styles, type Columns } from './sheet';

const [row, column, first] = [40, 366, 28];
const ring = { width: 32, height: 32 } as const;

/** Where their heading begins, and how many stand beside each other. */
export interface Haunt extends Point {
	readonly across: number;
}

/** Beside a title. */
export const besideTitle = ({ right }: Columns): Haunt => ({ x: right - 676, y: 50, across: 2 });

/** On lines of their own under what ends at `y`. */
export const underTitle = ({ left, right }: Columns, y: number): Haunt => ({
	x: left,
	y: y + 46,
	across: Math.floor((right - left) / column)
});

/** Under the last of them. */
export const ghostsEnd = (absent: readonly Absent[], { y, across }: Haunt): number =>
	y + first + (Math.ceil(absent.length / across) - 1) * row + ring.height / 2;

export function drawGhosts(absent: readonly Absent[], { x: left, y: top, across }: Haunt, language: string): Ghost[] {
	return absent.map(({ id, names, facts }, index): Ghost => {
		const x = left + ring.width / 2 + (index % across) * column;
		const y = top + first + Math.floor(index / across) * row;
		const circle = { shape: 'ring' as const, x, y, ...ring };
		const { leading } = styles.role;
		const name = names[language] ?? id;
		return {
			key: id,
			d: outline(circle),
			label: block([name], styles.role, x + ring.width / 2 + 12, y - leading / 2),
			name,
			fact: facts[language] ?? ''
		};
	});
}

export const ghostHeading = (words: string, { x, y }: Haunt): Prose => ({
	key: 'absent',
	x,
	y,
	anchor: 'start',
	face: 'sans',
	size: 28,
	leading: 34,
	lines: [[run(words, { ink: 'quiet', italic: true })]],
	language: null
});
