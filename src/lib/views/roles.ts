/**
 * Who does what, as a sheet that can be projected: a row for each group, its role with the words that give it, the
 * clauses that name it; below, the organizations in no group; beside the title, on demand, those whom the text never
 * names. Marks stand in the same places in every language. A longer text makes a taller sheet, never smaller letters.
 */

import { cumsum } from 'd3';
import { nodes } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import { beforeGhosts, drawGhosts, ghostHeading } from './ghosts';
import { shownLinks } from './network';
import { drawNaming, footHeight, namings } from './orgrow';
import { path, round } from './outline';
import { run, wrap } from './prose';
import { drawRow } from './rolerow';
import { needed, row, type Letters, type Row } from './row';
import { nothingAround, type Prose, type Rule, type Run, type Scene, type Shown, type Source } from './scene';
import { keyStamps, keyWords, scale, sheet, tagsAt, type Key } from './sheet';

/** What the sheet says in the reader's language; findings are computed by whoever frames it. */
export interface Framing {
	readonly title: readonly Run[];
	/** How to read the quotes. */
	readonly lead: readonly Run[];
	/** In the place of a role that the text doesn't give. */
	readonly none: string;
	readonly also: string;
	readonly organizations: string;
	readonly key: Key;
	readonly source: string;
	/** Heading of those whom the text never names, empty where the page says it itself; null shows none of them. */
	readonly absent: string | null;
}

/** From the largest letters of the quotes to the smallest. */
const letters: readonly Letters[] = [31, 30, 29, 28].map((size) => ({ size, leading: Math.round(size * 1.28) }));
const highest = 190;
/** Room for the source. */
const below = 56;
/** How much less high the rows are on a wall. */
const closer = 32;

/** `bare` for a wall that has title and source beside it: the sheet is less high, so that nothing on it is shrunk. */
export function drawRoles(source: Source, framing: Framing, language: string, bare = false): Scene {
	const links = shownLinks(source, new Set(source.graph.nodes() as NodeKey[]));
	const beside = namings(links);
	const foot = Math.max(1, beside.length) * footHeight;
	const room = sheet.height - sheet.top - foot - below - (bare ? closer : 0);
	const { rows, size, heights } = fitted(source, links, framing, language, room);
	const ends = Array.from(cumsum(heights), (each) => round(sheet.top + each));
	const tops = heights.map((height, index) => round((ends[index] ?? sheet.top) - height));
	const end = ends.at(-1) ?? sheet.top;
	const height = Math.max(sheet.height, Math.ceil(end + foot + below));
	const groups = rows.map((each, index) => {
		const y = (tops[index] ?? end) + (heights[index] ?? 0) / 2;
		return drawRow(source, each, links, y, language, size);
	});
	const others = beside.map((each, index) => {
		const y = end + footHeight * (index + 0.5) + 4;
		return drawNaming(source, each, links, y, language);
	});
	return {
		...nothingAround,
		width: sheet.width,
		height,
		frame: 'slide',
		scale,
		marks: [...groups, ...others].flatMap(({ marks }) => marks),
		lines: [...groups, ...others].flatMap(({ lines }) => lines),
		tags: groups.flatMap(({ tags }) => tags),
		rules: [...[...tops, end].map(hairline), ...others.flatMap(({ rules }) => rules)],
		stamps: keyStamps(end + footHeight / 2 + 4),
		texts: [
			...groups.flatMap(({ texts }) => texts),
			...(bare ? [] : [heading(framing.title), line('lead', framing.lead, sheet.left, 130)]),
			...around(framing, tagsAt(source), beside.length > 0, end + footHeight / 2 + 4),
			...(bare ? [] : [line('source', [run(framing.source, { ink: 'quiet' })], sheet.left, height - 24)]),
			...(framing.absent ? [ghostHeading(framing.absent)] : [])
		],
		ghosts: framing.absent !== null ? drawGhosts(source.cast.absent, language) : []
	};
}

/** The rows with the largest letters with which all of them fit into the room, and their heights. */
function fitted(
	source: Source,
	links: readonly Shown[],
	{ none }: Framing,
	language: string,
	room: number
): { readonly rows: readonly Row[]; readonly size: Letters; readonly heights: readonly number[] } {
	const groups = nodes(source.graph, 'stakeholder-group');
	const height = Math.min(highest, room / Math.max(1, groups.length));
	const tried = letters.map((size) => {
		const rows = groups.map((group) => row(source, group, links, language, size, none));
		return { rows, size, heights: rows.map((each) => Math.max(height, needed(each, size))) };
	});
	const fits = tried.find(({ heights }) => heights.every((each) => each <= height));
	return fits ?? tried.at(-1) ?? { rows: [], size: { size: 28, leading: 36 }, heights: [] };
}

function around({ also, organizations, key }: Framing, tags: number, named: boolean, y: number): Prose[] {
	const beside = named ? wrap([run(organizations)], 340, 'sans', 28) : [];
	return [
		line('also', [run(also, { ink: 'quiet' })], tags, sheet.top - 14),
		{ ...line('organizations', [], sheet.left, Math.round(y + 10 - ((beside.length - 1) * 34) / 2)), lines: beside },
		...keyWords(key, y)
	];
}

const line = (key: string, runs: readonly Run[], x: number, y: number): Prose => ({
	key,
	x,
	y,
	anchor: 'start',
	face: 'sans',
	size: 28,
	leading: 34,
	lines: [runs],
	language: null
});

/** A title too long for its line is set smaller, never cut. */
function heading(title: readonly Run[]): Prose {
	const size = [60, 54, 48, 42, 36].find((each) => wrap(title, beforeGhosts, 'serif', each).length === 1) ?? 32;
	return { ...line('title', title, sheet.left, 86), face: 'serif', size };
}

const hairline = (y: number): Rule => ({
	key: `row ${y}`,
	d: path([
		{ x: sheet.left, y },
		{ x: sheet.right, y }
	]),
	strong: false
});
