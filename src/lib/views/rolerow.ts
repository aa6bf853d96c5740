/** A row of the sheet of roles with its middle in, its marks, arrow, tags and words out, all placed. */

import { key } from '$lib/graph/build';
import type { NodeKey } from '$lib/graph/kinds';
import { dress, hueOf, sizes } from './dress';
import { drawLine, point } from './line';
import { idOf, roleOf } from './names';
import { run } from './prose';
import { alsoHeight, gap, wordsHeight, type Letters, type Row } from './row';
import type { Line, Mark, Prose, Shown, Source, Tag } from './scene';
import { block, mark, scale, slip, styles, tagWidth, tagWords, type Columns } from './sheet';

export interface Drawn {
	readonly marks: readonly Mark[];
	readonly lines: readonly Line[];
	readonly tags: readonly Tag[];
	readonly texts: readonly Prose[];
}

/** Where a row stands. */
interface At {
	readonly columns: Columns;
	/** Its middle. */
	readonly y: number;
}

export function drawRow(
	source: Source,
	row: Row,
	links: readonly Shown[],
	at: At,
	language: string,
	letters: Letters
): Drawn {
	const { columns, y } = at;
	const { group, role } = row;
	const disc = sizes.slide.disc;
	const top = y - wordsHeight(row) / 2;
	const label = block(
		row.names,
		styles.name,
		columns.words,
		top + (row.most.names - row.names.length) * styles.name.leading
	);
	const inside = dress(source, group, 'slide', language).inside;
	const holder = mark(
		source,
		group,
		language,
		{ x: columns.left + disc / 2, y, width: disc, height: disc },
		{ ...(inside && { inside }), label }
	);
	const below = top + row.most.names * styles.name.leading + gap.names;
	const giving = role ? drawRole(source, row, role, links, { ...at, below }, language) : { marks: [], lines: [] };
	return {
		marks: [holder, ...giving.marks],
		lines: giving.lines,
		tags: drawAlso(source, row, at, language),
		texts: role ? [quoteOf(row, role, at, source.reading.language, letters)] : [silent(row, columns.words, below)]
	};
}

/** The title of the role, and the arrow through the tag of the clause that gives it. */
function drawRole(
	source: Source,
	{ group, titles, most }: Row,
	role: NodeKey,
	links: readonly Shown[],
	{ columns, y, below }: At & { readonly below: number },
	language: string
): Pick<Drawn, 'marks' | 'lines'> {
	const height = most.titles * styles.role.leading;
	const text = block(titles, styles.role, columns.words, below);
	const title = mark(
		source,
		role,
		language,
		{ x: columns.words + most.wide / 2, y: below + height / 2, width: most.wide, height },
		{ text }
	);
	const clause = key('clause', roleOf(source, role)?.clause ?? '');
	const words = tagWords(source, clause, '', columns.head - columns.arrow - 30);
	const wide = tagWidth(words);
	const head = 11 * scale;
	const middle = (columns.arrow + columns.head - head) / 2;
	const tag = mark(source, clause, language, { x: middle, y, width: wide, height: slip.height }, { inside: words });
	const look = (link: Shown) => ({
		hue: hueOf(source, idOf(group)),
		force: source.graph.getEdgeAttribute(link.key, 'evidence')?.force ?? null
	});
	const through = links
		.filter(({ kind, from, to }) => kind === 'assigns' && (from === clause || to === clause))
		.filter(({ from, to }) => from === group || to === role)
		.map((link) =>
			link.from === group
				? drawLine(link, point(columns.arrow, y), tag, look(link), scale)
				: drawLine(link, tag, point(columns.head, y), look(link), scale)
		);
	return { marks: [title, tag], lines: through };
}

function quoteOf(
	{ quote }: Row,
	role: NodeKey,
	{ columns, y }: At,
	language: string,
	{ size, leading }: Letters
): Prose {
	const first = y - ((quote.length - 1) * leading) / 2 + size * 0.34;
	return {
		key: `quote ${idOf(role)}`,
		x: columns.quote,
		y: Math.round(first),
		anchor: 'start',
		face: 'serif',
		size,
		leading,
		lines: quote,
		language,
		of: role
	};
}

/** A group without a role: the sheet says so where the role would stand. */
function silent({ group, titles }: Row, left: number, below: number): Prose {
	const { size, leading, x, y } = block(titles, styles.role, left, below);
	const words = titles.map((line) => [run(line, { ink: 'quiet' })]);
	return {
		key: `silence ${idOf(group)}`,
		x,
		y,
		anchor: 'start',
		face: 'sans',
		size,
		leading,
		lines: words,
		language: null,
		of: group
	};
}

function drawAlso(source: Source, row: Row, { columns, y }: At, language: string): Tag[] {
	return row.also.flatMap((tags, line) => {
		const middle = y - alsoHeight(row) / 2 + slip.height / 2 + line * (slip.height + gap.rows);
		let x: number = columns.tags;
		return tags.map(({ link, words, width }): Tag => {
			const box = { x: x + width / 2, y: middle, width, height: slip.height };
			x += width + gap.tags;
			const { key, kind, from, to } = link;
			return { key, kind, from, to, mark: mark(source, from, language, box, { inside: words }) };
		});
	});
}
