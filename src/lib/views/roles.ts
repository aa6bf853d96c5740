/**
 * Who does what, as a sheet that can be projected: a row for each group, its role with the words that give it, the
 * clauses that name it; below, the organizations in no group; beside the title, on demand, those whom the text never
 * names. Marks stand in the same places in every language. A longer text makes a taller sheet, never smaller letters.
 */

import { cumsum, sum } from 'd3';
import { nodes } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import { drawGhosts, ghostHeading } from './ghosts';
import { shownLinks } from './network';
import { drawNaming } from './orgrow';
import { path, round } from './outline';
import { pages } from './pages';
import { run } from './prose';
import { drawFoot, footOf, type Under } from './rolefoot';
import { drawHead, words, type Head } from './rolehead';
import { drawRow } from './rolerow';
import { needed, row, type Letters, type Row } from './row';
import { nothingAround, type Rule, type Scene, type Shown, type Source } from './scene';
import { columnsOf, scale, type Columns, type Paper } from './sheet';

/** What the sheet says in the reader's language; findings are computed by whoever frames it. What is empty or null takes no room. */
export interface Framing extends Head, Under {
	/** In the place of a role that the text doesn't give. */
	readonly none: string;
	readonly also: string;
}

/** From the largest letters of the quotes to the smallest. */
const letters: readonly Letters[] = [31, 30, 29, 28].map((size) => ({ size, leading: Math.round(size * 1.28) }));
/** Rows are this high at most, and a little higher than their words where a page has room to spare. */
const [highest, air] = [190, 48];

/** Where caption and lead together are too much for a page, the lead gives way. */
export function drawRoles(source: Source, framing: Framing, language: string, page: Paper = pages[0]): Scene {
	const whole = drawn(source, framing, language, page);
	if (whole.height <= page.height || framing.lead.length === 0 || !framing.caption?.length) return whole;
	const closer = drawn(source, { ...framing, lead: [] }, language, page);
	return closer.height <= page.height ? closer : whole;
}

function drawn(source: Source, framing: Framing, language: string, page: Paper): Scene {
	const links = shownLinks(source, new Set(source.graph.nodes() as NodeKey[]));
	const columns = columnsOf(page, source);
	const head = drawHead(source, framing, columns);
	const foot = footOf(source, links, framing, columns, language);
	const room = page.height - head.bottom - foot.height;
	const { rows, size, heights } = fitted(source, links, framing, language, columns, room);
	const ends = Array.from(cumsum(heights), (each) => round(head.bottom + each));
	const tops = heights.map((height, index) => round((ends[index] ?? head.bottom) - height));
	const end = ends.at(-1) ?? head.bottom;
	const height = Math.max(page.height, Math.ceil(end + foot.height));
	const groups = rows.map((each, index) => {
		const y = (tops[index] ?? end) + (heights[index] ?? 0) / 2;
		return drawRow(source, each, links, { columns, y }, language, size);
	});
	const others = foot.namings.map(({ naming, y }) => drawNaming(source, naming, links, end + y, language));
	const below = drawFoot(foot, framing, columns, end, height);
	return {
		...nothingAround,
		width: page.width,
		height,
		frame: 'slide',
		scale,
		marks: [...groups, ...others].flatMap(({ marks }) => marks),
		lines: [...groups, ...others].flatMap(({ lines }) => lines),
		tags: groups.flatMap(({ tags }) => tags),
		rules: [...[...tops, end].map((y) => hairline(y, columns)), ...others.flatMap(({ rules }) => rules)],
		stamps: below.stamps,
		texts: [
			...groups.flatMap(({ texts }) => texts),
			...head.texts,
			words('also', [[run(framing.also, { ink: 'quiet' })]], columns.tags, head.bottom - 14),
			...below.texts,
			...(framing.absent ? [ghostHeading(framing.absent, head.haunt)] : [])
		],
		ghosts: framing.absent !== null ? drawGhosts(source.cast.absent, head.haunt, language) : []
	};
}

/** The rows with the largest letters with which all of them fit into the room, and their heights. */
function fitted(
	source: Source,
	links: readonly Shown[],
	{ none }: Framing,
	language: string,
	columns: Columns,
	room: number
): { readonly rows: readonly Row[]; readonly size: Letters; readonly heights: readonly number[] } {
	const groups = nodes(source.graph, 'stakeholder-group');
	const tried = letters.map((size) => {
		const rows = groups.map((group) => row(source, group, links, language, size, none, columns));
		const least = rows.map((each) => needed(each, size));
		return { rows, size, heights: shared(least, room) };
	});
	const fits = tried.find(({ heights }) => new Set(heights).size === 1 && sum(heights) <= room);
	return fits ?? tried.at(-1) ?? { rows: [], size: { size: 28, leading: 36 }, heights: [] };
}

/** Rows of one height, but for those that need more than that; none so high that the sheet falls apart. */
function shared(least: readonly number[], room: number): number[] {
	let height = Math.min(room / Math.max(1, least.length), Math.max(highest, air + Math.max(0, ...least)));
	const heights = () => least.map((each) => Math.max(height, each));
	while (sum(heights()) > room && height > 0) height -= 1;
	return heights();
}

const hairline = (y: number, { left, right }: Columns): Rule => ({
	key: `row ${y}`,
	d: path([
		{ x: left, y },
		{ x: right, y }
	]),
	strong: false
});
