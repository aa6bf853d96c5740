/**
 * A scene in, the same scene on a page out: title and caption above, legend and source below, all placed, the picture
 * in the room that they leave. It knows nothing of what the picture shows.
 */

import { coded, codeSize, type Code } from './code';
import { fit, type Box } from './fit';
import { legend, legendLeading, rows, type Entry } from './legend';
import { path } from './outline';
import { pages, type Page } from './pages';
import { lineWidth, run, wrap } from './prose';
import type { Prose, Run, Scene } from './scene';

export { linesIn, shapesIn, type Entry } from './legend';

/** What stands around a picture; what is empty or null takes no room. */
export interface Framing {
	readonly title: readonly Run[];
	readonly caption?: readonly Run[];
	readonly marks: readonly Entry[];
	readonly lines: readonly Entry[];
	/** The filters that hold, as a sentence. */
	readonly filters?: string;
	readonly source: string;
	/** A square code, drawn at the foot on the right. */
	readonly code?: Code | null;
}

/** The page that views which compose themselves are made for. */
export const sheet = pages[0];

const small = 28;
const leading = 36;

/** Where the picture stands on a page with all this around it. */
export function space(framing: Framing, page: Page = pages[0]): Box {
	const top = head(framing, page).bottom;
	const { top: bottom } = foot(framing, page);
	// A scene that brings its own surroundings has the page to itself.
	if (top === 0 && bottom === page.height) return { x: 0, y: 0, width: page.width, height: page.height };
	const side = page.margin - 12;
	return { x: side, y: top, width: page.width - 2 * side, height: bottom - top };
}

/** A scene that was drawn for exactly this space keeps its size. */
export function poster(scene: Scene, framing: Framing, page: Page = pages[0]): Scene {
	const [above, below] = [head(framing, page), foot(framing, page)];
	const inside = fit(scene, space(framing, page), most(scene, page));
	return {
		...inside,
		width: page.width,
		height: page.height,
		rules: [...inside.rules, ...below.rules],
		stamps: [...inside.stamps, ...below.stamps],
		samples: [...inside.samples, ...below.samples],
		texts: [...inside.texts, ...above.texts, ...below.texts]
	};
}

/** A few marks on a large page aren't blown up to posters of themselves: no larger than twice the slide's own. */
const most = (scene: Scene, page: Page): number => Math.max(1, (2 * 1.9 * page.width) / 1920 / scene.scale);

const prose = (key: string, lines: readonly (readonly Run[])[], x: number, y: number): Prose => ({
	key,
	x,
	y,
	anchor: 'start',
	face: 'sans',
	size: small,
	leading,
	lines,
	language: null
});

const inner = ({ width, margin }: Page): number => width - 2 * margin;

/** A title too long for its line is set smaller, then on two lines, never cut. */
function head({ title, caption = [] }: Framing, page: Page): { texts: Prose[]; bottom: number } {
	if (title.length === 0 && caption.length === 0) return { texts: [], bottom: 0 };
	const texts: Prose[] = [];
	let bottom = 38;
	if (title.length > 0) {
		const { size, lines } = heading(title, inner(page));
		texts.push({ ...prose('title', lines, page.margin, 92), face: 'serif', size, leading: Math.round(size * 1.16) });
		bottom = 92 + (lines.length - 1) * Math.round(size * 1.16);
	}
	if (caption.length > 0) {
		const lines = wrap(caption, inner(page), 'sans', small);
		texts.push(prose('caption', lines, page.margin, bottom + 52));
		bottom += 52 + (lines.length - 1) * leading - 8;
	}
	return { texts, bottom: bottom + 36 };
}

function heading(title: readonly Run[], wide: number): { size: number; lines: readonly Run[][] } {
	const set = (size: number) => ({ size, lines: wrap(title, wide, 'serif', size) });
	const sizes = [54, 48, 42];
	return (
		sizes.map(set).find(({ lines }) => lines.length === 1) ??
		sizes.map(set).find(({ lines }) => lines.length === 2) ??
		set(36)
	);
}

type Foot = Pick<Scene, 'rules' | 'stamps' | 'samples' | 'texts'> & { readonly top: number };

/** Built from the edge upward: source, filters, legend, a hairline. */
function foot({ marks, lines, filters = '', source, code = null }: Framing, page: Page): Foot {
	const left = page.margin;
	const wide = inner(page) - (code ? codeSize + 40 : 0);
	const end = page.height - 40;
	const told = source ? wrap([run(source, { ink: 'quiet' })], wide, 'sans', small) : [];
	const held = filters ? wrap([run(filters, { italic: true, ink: 'quiet' })], wide, 'sans', small) : [];
	const entries = rows(marks, lines, wide);
	const sourceAt = end - Math.max(0, told.length - 1) * leading;
	const heldAt = told.length > 0 ? sourceAt - leading - 6 - Math.max(0, held.length - 1) * leading : end;
	const above = held.length > 0 ? heldAt : sourceAt;
	const legendAt = told.length + held.length > 0 ? above - (held.length > 0 ? legendLeading : 60) : end;
	if (told.length + held.length + entries.length === 0 && !code)
		return { rules: [], stamps: [], samples: [], texts: [], top: page.height };
	const first = entries.length > 0 ? legendAt - (entries.length - 1) * legendLeading : Math.min(legendAt, above);
	const top = Math.min(first - 36, code ? end - codeSize - 20 : Infinity);
	const key = legend(entries, left, wide, legendAt);
	const rule = path([
		{ x: left, y: top },
		{ x: page.width - left, y: top }
	]);
	return {
		rules: [{ key: 'foot', d: rule, strong: false }],
		stamps: [...key.stamps, ...(code ? [coded(code, { x: page.width - left - codeSize, y: end - codeSize })] : [])],
		samples: key.samples,
		texts: [
			...key.words,
			...(held.length > 0 ? [prose('filters', held, left, heldAt)] : []),
			...(told.length > 0 ? [prose('source', told, left, sourceAt)] : [])
		],
		top: top - 8
	};
}

/** The longest line of words on a page, to see that none is cut. */
export const widest = ({ texts }: Scene): number =>
	Math.max(0, ...texts.flatMap(({ lines, face, size, x }) => lines.map((line) => x + lineWidth(line, face, size))));
