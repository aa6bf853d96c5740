/** The head of the sheet of roles: a title, what is told of the selection, how to read the quotes, and room for the absent. */

import { besideTitle, ghostsEnd, underTitle, type Haunt } from './ghosts';
import { headedBeside } from './orgrow';
import { wrap } from './prose';
import type { Prose, Run, Source } from './scene';
import type { Columns } from './sheet';

/** What is empty or null takes no room. */
export interface Head {
	readonly title: readonly Run[];
	/** What is told of the selection. */
	readonly caption?: readonly Run[];
	/** How to read the quotes. */
	readonly lead: readonly Run[];
	/** Heading of those whom the text never names, empty where the page says it itself; null shows none of them. */
	readonly absent: string | null;
}

export interface DrawnHead {
	readonly texts: readonly Prose[];
	readonly haunt: Haunt;
	/** Where the rows begin. */
	readonly bottom: number;
}

const line = 34;
/** Baseline of the title, from it to what follows and from there to the rows; with a caption closer, to spare the rows. */
const [airy, close] = [
	{ first: 86, under: 44, gap: 32 },
	{ first: 72, under: 42, gap: 30 }
];
/** The heading of a column alone. */
const least = 54;

export function drawHead(
	{ cast }: Pick<Source, 'cast'>,
	{ title, caption = [], lead, absent }: Head,
	columns: Columns
): DrawnHead {
	const { left, right, also } = columns;
	const isWide = headedBeside(columns);
	const beside = besideTitle(columns).x - left - 30;
	const { first, under, gap } = title.length > 0 && caption.length > 0 ? close : airy;
	const texts: Prose[] = [];
	let y = 0;
	const place = (key: string, runs: readonly Run[], wide: number, drop: number): void => {
		if (runs.length === 0) return;
		const lines = wrap(runs, wide, 'sans', 28);
		texts.push(words(key, lines, left, y + (y > 0 ? drop : line)));
		y += (y > 0 ? drop : line) + (lines.length - 1) * line;
	};
	if (title.length > 0) {
		const set = heading(title, isWide && (absent !== null || caption.length === 0) ? beside : right - left);
		texts.push({ ...words('title', set.lines, left, first), face: 'serif', size: set.size, leading: set.leading });
		y = first + (set.lines.length - 1) * set.leading;
	}
	place('caption', caption, isWide && absent !== null ? beside : right - left, under);
	place('lead', lead, also - left - 20, under);
	const haunt = isWide ? besideTitle(columns) : underTitle(columns, y);
	const haunted = absent === null ? 0 : ghostsEnd(cast.absent, haunt) + (isWide ? 8 : 30);
	// The heading of the last column stands beside a lead, but under a caption or a title, which may be as wide as the page.
	const last = lead.length > 0 ? gap : caption.length > 0 ? gap + 22 : gap + under;
	return { texts, haunt, bottom: Math.max(y > 0 ? y + last : 0, haunted, least) };
}

/** A title too long for its line is set smaller, then on two lines. */
function heading(title: readonly Run[], wide: number) {
	const set = (size: number) => ({ size, leading: Math.round(size * 1.16), lines: wrap(title, wide, 'serif', size) });
	const sizes = [60, 54, 48, 42].map(set);
	return (
		sizes.find(({ lines }) => lines.length === 1) ?? sizes.slice(2).find(({ lines }) => lines.length === 2) ?? set(36)
	);
}

export const words = (key: string, lines: readonly (readonly Run[])[], x: number, y: number): Prose => ({
	key,
	x,
	y,
	anchor: 'start',
	face: 'sans',
	size: 28,
	leading: line,
	lines,
	language: null
});
