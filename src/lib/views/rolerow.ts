/** One group's row on the sheet of roles: who it is, which clause gives it what, in which words, and where else it stands. */

import { key } from '$lib/graph/build';
import type { NodeKey } from '$lib/graph/kinds';
import { dress, hueOf, sizes } from './dress';
import { width } from './letters';
import { drawLine, point } from './line';
import { actorOf, idOf, roleOf } from './names';
import { run, wrap } from './prose';
import type { Line, Mark, Prose, Run, Shown, Source, Tag } from './scene';
import { block, columns, mark, scale, sheet, slip, styles, tagWidth, tagWords, wordsRoom } from './sheet';
import { statement } from './statement';

/** What a row holds before it has its place; lines of words are counted over all languages, so that none moves a mark. */
export interface Row {
	readonly group: NodeKey;
	/** Null for a group to which the text gives no role. */
	readonly role: NodeKey | null;
	readonly names: readonly string[];
	readonly titles: readonly string[];
	readonly most: { readonly names: number; readonly titles: number; readonly wide: number };
	readonly quote: readonly (readonly Run[])[];
	readonly also: readonly (readonly Also[])[];
}

/** A tag in the last column: first the clauses that name the group in the order of the text, then whatever addresses it. */
interface Also {
	readonly link: Shown;
	readonly words: ReturnType<typeof tagWords>;
	readonly width: number;
}

export interface Letters {
	readonly size: number;
	readonly leading: number;
}

export interface Drawn {
	readonly marks: readonly Mark[];
	readonly lines: readonly Line[];
	readonly tags: readonly Tag[];
	readonly texts: readonly Prose[];
}

const gap = { names: 3, tags: 8, rows: 6, pad: 7 } as const;

export function row(
	source: Source,
	group: NodeKey,
	links: readonly Shown[],
	language: string,
	{ size }: Letters,
	none: string
): Row {
	const role = key('role', idOf(group));
	const given = roleOf(source, role);
	const actor = actorOf(source, group);
	const of = (kind: string) => links.filter((link) => link.to === group && link.kind === kind);
	const titled = (each: string) => (given ? lines(given.names[each] ?? given.id) : [none]);
	const languages = Object.keys(actor?.names ?? {});
	const titles = languages.map(titled);
	return {
		group,
		role: given ? role : null,
		names: actor?.labels[language] ?? [idOf(group)],
		titles: titled(language),
		most: {
			names: Math.max(...languages.map((each) => actor?.labels[each]?.length ?? 1)),
			titles: Math.max(...titles.map(({ length }) => length)),
			wide: Math.ceil(Math.max(...titles.flat().map((each) => width(each, styles.role))))
		},
		quote: given ? wrap(statement(source.reading, given, hueOf(source, given.id)), columns.quoted, 'serif', size) : [],
		also: packed([...of('mentions'), ...of('addresses')].map((link) => tagged(source, link)))
	};
}

const lines = (words: string): string[] =>
	wrap([run(words)], wordsRoom, 'sans', styles.role.size).map((line) => line.map(({ text }) => text).join(''));

function tagged(source: Source, link: Shown): Also {
	const words = tagWords(source, link.from, link.kind === 'addresses' ? '›\u00a0' : '');
	return { link, words, width: tagWidth(words) };
}

/** Tags line after line. */
function packed(tags: readonly Also[]): Also[][] {
	const rows: Also[][] = [];
	let used = Infinity;
	for (const tag of tags) {
		if (used + tag.width > sheet.right - columns.also) {
			rows.push([]);
			used = 0;
		}
		rows.at(-1)?.push(tag);
		used += tag.width + gap.tags;
	}
	return rows;
}

const wordsHeight = ({ most }: Row): number =>
	most.names * styles.name.leading + gap.names + most.titles * styles.role.leading;
const alsoHeight = ({ also }: Row): number => also.length * (slip.height + gap.rows) - gap.rows;

/** The height that a row cannot do without. */
export const needed = (row: Row, { leading }: Letters): number =>
	2 * gap.pad + Math.max(wordsHeight(row), alsoHeight(row), row.quote.length * leading, sizes.slide.disc);

export function drawRow(
	source: Source,
	row: Row,
	links: readonly Shown[],
	y: number,
	language: string,
	letters: Letters
): Drawn {
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
		{ x: sheet.left + disc / 2, y, width: disc, height: disc },
		{ ...(inside && { inside }), label }
	);
	const below = top + row.most.names * styles.name.leading + gap.names;
	const giving = role ? drawRole(source, row, role, links, { y, below }, language) : { marks: [], lines: [] };
	return {
		marks: [holder, ...giving.marks],
		lines: giving.lines,
		tags: drawAlso(source, row, y, language),
		texts: role ? [quoteOf(row, role, y, source.reading.language, letters)] : [silent(row, below)]
	};
}

/** The title of the role, and the arrow through the tag of the clause that gives it. */
function drawRole(
	source: Source,
	{ group, titles, most }: Row,
	role: NodeKey,
	links: readonly Shown[],
	{ y, below }: { readonly y: number; readonly below: number },
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
	const words = tagWords(source, clause);
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

function quoteOf({ quote }: Row, role: NodeKey, y: number, language: string, { size, leading }: Letters): Prose {
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
function silent({ group, titles }: Row, below: number): Prose {
	const { size, leading, x, y } = block(titles, styles.role, columns.words, below);
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

function drawAlso(source: Source, row: Row, y: number, language: string): Tag[] {
	return row.also.flatMap((tags, line) => {
		const middle = y - alsoHeight(row) / 2 + slip.height / 2 + line * (slip.height + gap.rows);
		let x: number = columns.also;
		return tags.map(({ link, words, width }): Tag => {
			const box = { x: x + width / 2, y: middle, width, height: slip.height };
			x += width + gap.tags;
			const { key, kind, from, to } = link;
			return { key, kind, from, to, mark: mark(source, from, language, box, { inside: words }) };
		});
	});
}
