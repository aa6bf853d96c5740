/**
 * The foot of the sheet of roles: the organizations that the text names and puts in no group, each clause that names
 * them with those it names; whom one of them is to work with stand together in a frame that its line leads to.
 */

import type { NodeKey } from '$lib/graph/kinds';
import { dress } from './dress';
import { width } from './letters';
import { drawLine, point } from './line';
import { outline } from './outline';
import type { Mark, Rule, Shown, Source } from './scene';
import type { Drawn } from './rolerow';
import { columns, mark, scale, slip, styles, tagWidth, tagWords } from './sheet';

/** One clause and the organizations that it names; `hub` is the one that the others are to work with. */
interface Naming {
	readonly link: Shown;
	readonly hub: NodeKey | null;
	readonly others: readonly NodeKey[];
}

const hexagon = { width: 102, height: 88, gap: 14 } as const;
/** Between a mark and the frame. */
const inset = 16;
/** Shortest line that is seen as one. */
const stub = 44;
export const footHeight = 104;

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
		const others = [...(before?.others ?? []), ...(hub === link.to ? [] : [link.to]), ...partners].filter(
			(each) => !placed.has(each)
		);
		found.set(link.from, { link: before?.link ?? link, hub, others });
		for (const each of [link.to, ...others]) placed.add(each);
	}
	return [...found.values()];
}

export function drawNaming(
	source: Source,
	{ link, hub, others }: Naming,
	links: readonly Shown[],
	y: number,
	language: string
): Omit<Drawn, 'tags' | 'texts'> & { readonly rules: readonly Rule[] } {
	const words = tagWords(source, link.from);
	const wide = tagWidth(words);
	const box = { x: columns.quote - stub - wide / 2, y, width: wide, height: slip.height };
	const tag = mark(source, link.from, language, box, { inside: words });
	const first = hub ? hexagonAt(source, hub, columns.quote + hexagon.width / 2, y, language) : null;
	const left = first ? columns.quote + hexagon.width + stub + inset : columns.quote;
	let next = left + inset;
	const rest = others.map((each) => {
		const wide = widthOf(source, each, language);
		next += wide + hexagon.gap;
		return hexagonAt(source, each, next - hexagon.gap - wide / 2, y, language);
	});
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
	return { marks: [tag, ...(first ? [first] : []), ...rest], lines, rules: [frame(link, rest, left, y)] };
}

function hexagonAt(source: Source, node: NodeKey, x: number, y: number, language: string): Mark {
	const box = { x, y, width: widthOf(source, node, language), height: hexagon.height };
	return mark(source, node, language, box, { inside: wordsOf(source, node, language) });
}

/** Here a whole name stands in its mark too: beside it there is no room. */
function wordsOf(source: Source, node: NodeKey, language: string) {
	const { inside, outside } = dress(source, node, 'slide', language);
	return { lines: (inside ?? outside)?.lines ?? [], style: styles.acronym };
}

function widthOf(source: Source, node: NodeKey, language: string): number {
	const { lines, style } = wordsOf(source, node, language);
	return Math.max(hexagon.width, ...lines.map((line) => Math.ceil(width(line, style)) + 12));
}

/** Who stands at the end of one line. */
function frame({ key }: Shown, marks: readonly Mark[], left: number, y: number): Rule {
	const last = marks.at(-1);
	const right = last ? last.x + last.width / 2 + inset : left + hexagon.width / 2 + inset;
	const box = { x: (left + right) / 2, y, width: right - left, height: footHeight - 8 };
	return { key: `frame ${key}`, d: marks.length > 0 ? outline({ ...box, shape: 'bar' }) : '', strong: false };
}
