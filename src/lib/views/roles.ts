/**
 * Who does what, as a sheet that can be projected: a row for each group, its role with the words that give it, the
 * clauses that name it; below, the organizations in no group; beside the title, on demand, those whom the text never
 * names. Marks stand in the same places in every language. A longer text makes a taller sheet, never smaller letters.
 */

import { cumsum, sum } from 'd3';
import { nodes } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import { coded, type Code } from './code';
import { drawGhosts, ghostHeading } from './ghosts';
import { shownLinks } from './network';
import { drawNaming, footHeight, headedBeside, headingRoom, laid, namings, type Laid } from './orgrow';
import { path, round } from './outline';
import { pages } from './pages';
import { run, wrap } from './prose';
import { drawHead, words, type Head } from './rolehead';
import { drawRow } from './rolerow';
import { needed, row, type Letters, type Row } from './row';
import { nothingAround, type Rule, type Run, type Scene, type Shown, type Source } from './scene';
import { columnsOf, keyStamps, keyWords, scale, type Columns, type Key, type Paper } from './sheet';

/** What the sheet says in the reader's language; findings are computed by whoever frames it. What is empty or null takes no room. */
export interface Framing extends Head {
	/** In the place of a role that the text doesn't give. */
	readonly none: string;
	readonly also: string;
	readonly organizations: string;
	readonly key: Key | null;
	readonly source: string;
	readonly code?: Code | null;
}

/** From the largest letters of the quotes to the smallest. */
const letters: readonly Letters[] = [31, 30, 29, 28].map((size) => ({ size, leading: Math.round(size * 1.28) }));
/** Rows are this high at most, and a little higher than their words where a page has room to spare. */
const [highest, air] = [190, 48];
const leading = 33;
/** Of the code to scan, which has to stand between organizations and key. */
const codeSide = 160;

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

/** What stands under the rows, measured before they are: it ends where the page does. */
interface Foot {
	readonly namings: readonly { readonly naming: Laid; readonly y: number }[];
	readonly heading: readonly (readonly Run[])[];
	/** Where its middle is, under the rows. */
	readonly headingAt: number;
	readonly told: readonly (readonly Run[])[];
	/** Left edge of the code to scan. */
	readonly codeAt: number;
	readonly height: number;
}

function footOf(source: Source, links: readonly Shown[], framing: Framing, columns: Columns, language: string): Foot {
	const { code = null, key, organizations } = framing;
	const all = namings(links).map((each) => laid(source, each, columns, language));
	const beside = headedBeside(columns);
	const above = all.length > 0 && !beside ? leading + 16 : 0;
	const tops = Array.from(cumsum([above, ...all.map(({ height }) => height)]));
	const end = Math.max(tops.at(-1) ?? 0, key ? footHeight : 0);
	// Before the key of the tags, if the organizations leave it that room; else under it.
	const free = columns.also - 30 - codeSide;
	const isFree = all.every(({ right }) => right <= free - 30);
	const codeAt = isFree ? free : columns.right - codeSide;
	const wide = (code ? codeAt - 40 : columns.right) - columns.left;
	const told = framing.source ? wrap([run(framing.source, { ink: 'quiet' })], wide, 'sans', 28) : [];
	const height = end + (told.length > 0 ? 23 + told.length * leading : 12);
	return {
		namings: all.map((naming, index) => ({ naming, y: (tops[index] ?? 0) + naming.height / 2 + 4 })),
		heading: all.length > 0 ? wrap([run(organizations)], beside ? headingRoom - 20 : Infinity, 'sans', 28) : [],
		headingAt: beside ? (all[0]?.height ?? footHeight) / 2 + 4 : above / 2 + 4,
		told,
		codeAt,
		height: code ? Math.max(height, codeSide + 28 + (isFree ? 0 : end)) : height
	};
}

function drawFoot(
	{ heading, headingAt, told, codeAt }: Foot,
	{ key, code = null }: Framing,
	{ left, also }: Columns,
	end: number,
	height: number
): Pick<Scene, 'texts' | 'stamps'> {
	const middle = end + footHeight / 2 + 4;
	const headed = Math.round(end + headingAt + 10 - ((heading.length - 1) * leading) / 2);
	return {
		stamps: [
			...(key ? keyStamps(also, middle) : []),
			...(code ? [coded(code, { x: codeAt, y: height - 20 - codeSide }, codeSide)] : [])
		],
		texts: [
			...(heading.length > 0 ? [words('organizations', heading, left, headed)] : []),
			...(key ? keyWords(key, also, middle) : []),
			...(told.length > 0 ? [words('source', told, left, height - 24 - (told.length - 1) * leading)] : [])
		]
	};
}

const hairline = (y: number, { left, right }: Columns): Rule => ({
	key: `row ${y}`,
	d: path([
		{ x: left, y },
		{ x: right, y }
	]),
	strong: false
});
