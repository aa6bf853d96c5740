/**
 * The foot of the sheet of roles: the organizations that the text names and puts in no group, each clause that names
 * them with those it names; whom one of them is to work with stand together in a frame that its line leads to, on as many
 * lines as they need.
 */

import type { NodeKey } from '$lib/graph/kinds';
import { dress, type Words } from './dress';
import { width } from './letters';
import { drawLine, point } from './line';
import { outline } from './outline';
import type { Mark, Rule, Shown, Source } from './scene';
import type { Drawn } from './rolerow';
import { run, wrap } from './prose';
import { block, mark, scale, slip, styles, tagWidth, tagWords, type Columns } from './sheet';

/** One clause and the organizations that it names; `hub` is the one that the others are to work with. */
interface Naming {
	readonly link: Shown;
	readonly hub: NodeKey | null;
	readonly others: readonly NodeKey[];
}

/** One with its name inside is no wider than `widest`, for it grows in height too; another has its name beside it. */
const hexagon = { width: 102, height: 88, widest: 118, small: 64, gap: 14 } as const;
const beside = { gap: 10, width: 300 } as const;
/** Between a mark and the frame. */
const inset = 16;
/** Shortest line that is seen as one. */
const stub = 44;
export const footHeight = 104;
/** Of the tag of a clause. */
const tagRoom = 420;
/** Of the words that head this part, beside it or above it. */
export const headingRoom = 340;
/** A page less wide than this has no room for them beside. */
const wide = 1500;

const isOrganization = (node: NodeKey): boolean => node.startsWith('organization:');

export function namings(links: readonly Shown[]): Naming[] {
	const found = new Map<NodeKey, Naming>();
	const placed = new Set<NodeKey>();
	for (const link of links.filter(({ from, to }) => isOrganization(to) && !isOrganization(from))) {
		if (placed.has(link.to)) continue;
		const partners = links
			.filter(({ kind, from }) => kind === 'collaborates-with' && from === link.to)
			.map(({ to }) => to);
		const before = found.get(link.from);
		const hub = before ? before.hub : partners.length > 0 ? link.to : null;
		const next = [...(hub === link.to ? [] : [link.to]), ...partners].filter((each) => !placed.has(each));
		found.set(link.from, { link: before?.link ?? link, hub, others: [...(before?.others ?? []), ...next] });
		for (const each of [link.to, ...next]) placed.add(each);
	}
	return [...found.values()];
}

/** A naming with the place of all that is in it, the top of its room at 0. */
export interface Laid extends Naming {
	/** Left edges of the tag, of the frame and, if there is one, of the hub. */
	readonly tag: number;
	readonly hubAt: number;
	readonly frame: number;
	/** Those in the frame, line by line, each with its middle. */
	readonly lines: readonly (readonly { readonly node: NodeKey; readonly x: number }[])[];
	readonly right: number;
	readonly height: number;
}

export const headedBeside = ({ left, right }: Columns): boolean => right - left >= wide;

/** In line with the quotes; further to the left where it would end under the words at the right edge. */
export function laid(source: Source, naming: Naming, columns: Columns, language: string): Laid {
	const { link, hub, others } = naming;
	const tagged = tagWidth(tagWords(source, link.from, '', tagRoom));
	const before = tagged + stub + (hub ? widthOf(source, hub, language) + stub + inset : 0);
	const limit = columns.also - 30;
	const least = columns.left + (headedBeside(columns) ? headingRoom : 0);
	const widths = others.map((each) => widthOf(source, each, language));
	const long = widths.reduce((sum, each) => sum + each + hexagon.gap, 2 * inset - hexagon.gap);
	const tag = Math.max(least, Math.min(columns.quote - stub - tagged, limit - before - long));
	const hubAt = tag + tagged + stub;
	const frame = tag + before;
	const lines = balanced(others, widths, limit - frame - 2 * inset).map((line) => {
		let next = frame + inset;
		return line.map(({ node, wide }) => {
			next += wide + hexagon.gap;
			return { node, x: next - hexagon.gap - wide / 2 };
		});
	});
	const rows = Math.max(1, lines.length);
	return {
		...naming,
		tag,
		hubAt,
		frame,
		lines,
		right: Math.max(frame, ...lines.flat().map(({ node, x }) => x + widthOf(source, node, language) / 2)) + inset,
		height: footHeight + (rows - 1) * (hexagon.height + 8)
	};
}

/** As few lines as hold them, and none of those much shorter than the others. */
function balanced(nodes: readonly NodeKey[], widths: readonly number[], room: number) {
	const all = nodes.map((node, index) => ({ node, wide: widths[index] ?? hexagon.width }));
	const least = Math.ceil(all.reduce((sum, { wide }) => sum + wide + hexagon.gap, -hexagon.gap) / room);
	for (let rows = Math.max(1, least); rows < all.length; rows++) {
		const each = Math.ceil(all.length / rows);
		const lines = Array.from({ length: rows }, (_, at) => all.slice(at * each, (at + 1) * each));
		const fits = lines.every(
			(line) => line.reduce((sum, { wide }) => sum + wide + hexagon.gap, 0) <= room + hexagon.gap
		);
		if (fits) return lines.filter(({ length }) => length > 0);
	}
	return all.map((each) => [each]);
}

/** `y` is its middle. */
export function drawNaming(
	source: Source,
	{ link, hub, others, tag: at, hubAt, frame: left, right, lines: rows }: Laid,
	links: readonly Shown[],
	y: number,
	language: string
): Omit<Drawn, 'tags' | 'texts'> & { readonly rules: readonly Rule[] } {
	const words = tagWords(source, link.from, '', tagRoom);
	const tagged = tagWidth(words);
	const box = { x: at + tagged / 2, y, width: tagged, height: slip.height };
	const tag = mark(source, link.from, language, box, { inside: words });
	const first = hub ? hexagonAt(source, hub, hubAt + widthOf(source, hub, language) / 2, y, language) : null;
	const rest = rows.flatMap((row, index) =>
		row.map(({ node, x }) =>
			hexagonAt(source, node, x, y + (index - (rows.length - 1) / 2) * (hexagon.height + 8), language)
		)
	);
	const look = (each: Shown) => ({
		hue: null,
		force: source.graph.getEdgeAttribute(each.key, 'evidence')?.force ?? null
	});
	const lines = links
		.filter(({ from, to }) => (from === link.from && isOrganization(to)) || (from === hub && others.includes(to)))
		.map((each) =>
			each.from === hub && first
				? drawLine(each, first, point(left, y), look(each), scale)
				: drawLine(each, tag, each.to === hub && first ? first : point(left, y), look(each), scale)
		);
	return { marks: [tag, ...(first ? [first] : []), ...rest], lines, rules: [frame(link, rest, left, right)] };
}

/** `x` is the middle of the mark and its name. */
function hexagonAt(source: Source, node: NodeKey, x: number, y: number, language: string): Mark {
	const { words, isInside, across } = bodyOf(source, node, language);
	if (isInside) return mark(source, node, language, { x, y, width: across, height: hexagon.height }, { inside: words });
	const left = x - widthOf(source, node, language) / 2;
	const top = y - (words.lines.length * words.style.leading) / 2;
	const label = block(words.lines, words.style, left + across + beside.gap, top);
	return mark(source, node, language, { x: left + across / 2, y, width: across, height: across * 0.866 }, { label });
}

/** Its words, and how wide the mark itself is. */
function bodyOf(source: Source, node: NodeKey, language: string): { words: Words; isInside: boolean; across: number } {
	const { inside, outside } = dress(source, node, 'slide', language);
	const lines = (inside ?? outside)?.lines ?? [];
	const across = Math.max(hexagon.width, ...lines.map((line) => Math.ceil(width(line, styles.acronym)) + 12));
	if (lines.length === 1 && across <= hexagon.widest)
		return { words: { lines, style: styles.acronym }, isInside: true, across };
	const wrapped = wrap([run(lines.join(' '), { weight: 700 })], beside.width, 'sans', styles.acronym.size);
	const words = { lines: wrapped.map((line) => line.map(({ text }) => text).join('')), style: styles.acronym };
	return { words, isInside: false, across: hexagon.small };
}

function widthOf(source: Source, node: NodeKey, language: string): number {
	const { words, isInside, across } = bodyOf(source, node, language);
	if (isInside) return across;
	return across + beside.gap + Math.ceil(Math.max(...words.lines.map((line) => width(line, words.style))));
}

/** Who stands at the end of one line. */
function frame({ key }: Shown, marks: readonly Mark[], left: number, right: number): Rule {
	const [top, bottom] = [Math.min, Math.max].map((edge) => edge(...marks.map(({ y }) => y)));
	const middle = ((top ?? 0) + (bottom ?? 0)) / 2;
	const height = (bottom ?? 0) - (top ?? 0) + footHeight - 8;
	const box = { x: (left + right) / 2, y: middle, width: right - left, height };
	return { key: `frame ${key}`, d: marks.length > 0 ? outline({ ...box, shape: 'bar' }) : '', strong: false };
}
