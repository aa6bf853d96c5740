/** A group in, what its row on the sheet of roles holds out: words cut into lines, tags packed, the height that they need. */

import { key } from '$lib/graph/build';
import type { NodeKey } from '$lib/graph/kinds';
import { hueOf, sizes } from './dress';
import { width } from './letters';
import { actorOf, idOf, roleOf } from './names';
import { run, wrap } from './prose';
import type { Run, Shown, Source } from './scene';
import { slip, styles, tagWidth, tagWords, wordsRoom, type Columns } from './sheet';
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

export const gap = { names: 3, tags: 8, rows: 6, pad: 6 } as const;

export function row(
	source: Source,
	group: NodeKey,
	links: readonly Shown[],
	language: string,
	{ size }: Letters,
	none: string,
	{ quoted, tags, right }: Columns
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
		quote: given ? wrap(statement(source.reading, given, hueOf(source, given.id)), quoted, 'serif', size) : [],
		also: packed(
			[...of('mentions'), ...of('addresses')].map((link) => tagged(source, link, right - tags)),
			right - tags
		)
	};
}

const lines = (words: string): string[] =>
	wrap([run(words)], wordsRoom, 'sans', styles.role.size).map((line) => line.map(({ text }) => text).join(''));

function tagged(source: Source, link: Shown, room: number): Also {
	const words = tagWords(source, link.from, link.kind === 'addresses' ? '›\u00a0' : '', room);
	return { link, words, width: tagWidth(words) };
}

/** Tags line after line. */
function packed(tags: readonly Also[], room: number): Also[][] {
	const rows: Also[][] = [];
	let used = Infinity;
	for (const tag of tags) {
		if (used + tag.width > room) {
			rows.push([]);
			used = 0;
		}
		rows.at(-1)?.push(tag);
		used += tag.width + gap.tags;
	}
	return rows;
}

export const wordsHeight = ({ most }: Row): number =>
	most.names * styles.name.leading + gap.names + most.titles * styles.role.leading;
export const alsoHeight = ({ also }: Row): number => also.length * (slip.height + gap.rows) - gap.rows;

/** The height that a row cannot do without. */
export const needed = (row: Row, { leading }: Letters): number =>
	2 * gap.pad + Math.max(wordsHeight(row), alsoHeight(row), row.quote.length * leading, sizes.slide.disc);
