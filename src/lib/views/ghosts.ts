/**
 * Those whom readers expect and the text never names, beside the title of the sheet of roles: a room of their own, so
 * that nothing moves when they come. They are no nodes: no hue, no letter, no tie.
 */

import type { Absent } from '$lib/clauses/clause';
import { outline } from './outline';
import { run } from './prose';
import type { Ghost, Prose } from './scene';
import { block, sheet, styles } from './sheet';

/** Left edge, where the heading stands, the first row, and how far rows and columns are apart. */
const room = { x: 1160, heading: 50, y: 78, row: 40, column: 366 } as const;
const ring = { width: 32, height: 32 } as const;

export function drawGhosts(absent: readonly Absent[], language: string): Ghost[] {
	return absent.map(({ id, names, facts }, index): Ghost => {
		const x = room.x + ring.width / 2 + (index % 2) * room.column;
		const y = room.y + Math.floor(index / 2) * room.row;
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

export const ghostHeading = (words: string): Prose => ({
	key: 'absent',
	x: room.x,
	y: room.heading,
	anchor: 'start',
	face: 'sans',
	size: 28,
	leading: 34,
	lines: [[run(words, { ink: 'quiet', italic: true })]],
	language: null
});

/** Where words beside the title must end. */
export const beforeGhosts = room.x - sheet.left - 30;
