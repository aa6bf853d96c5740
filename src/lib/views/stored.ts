/**
 * Layouts as they are kept beside a document, layout.json: made by `npm run layout`, valid for exactly one graph.
 * A layout of another graph stops the build instead of drawing marks where they don't belong.
 */

import { bodies, frames, nodesOf, rooms, shownLinks } from './network';
import type { Frame, Layout, Side, Source } from './scene';

export type Layouts = Readonly<Record<Frame, Layout>>;

interface File {
	readonly for: string;
	readonly frames: Readonly<Record<Frame, Readonly<Record<string, readonly [number, number, Side]>>>>;
}

export function readLayouts(
	source: Source,
	languages: readonly string[],
	place: string,
	json: string | undefined
): Layouts {
	const remedy = `run npm run layout`;
	if (json === undefined) throw new Error(`${place}: the layout is missing; ${remedy}.`);
	const file = parsed(json);
	if (file?.for !== fingerprint(source, languages))
		throw new Error(`${place}: the layout is damaged or belongs to another graph than this text gives; ${remedy}.`);
	const layout = (frame: Frame): Layout =>
		Object.fromEntries(Object.entries(file.frames[frame]).map(([key, [x, y, side]]) => [key, { x, y, side }]));
	return { pane: layout('pane'), slide: layout('slide'), phone: layout('phone') };
}

/** Null for what isn't a layout file at all; whether it fits the graph is told by its fingerprint. */
function parsed(json: string): File | null {
	try {
		const file = JSON.parse(json) as Partial<File> | null;
		return file?.frames && frames.every((frame) => file.frames?.[frame]) ? (file as File) : null;
	} catch {
		return null;
	}
}

export function writeLayouts(source: Source, languages: readonly string[], layouts: Layouts): string {
	const rows = (layout: Layout) =>
		Object.entries(layout)
			.map(([key, { x, y, side }]) => `\t\t\t${JSON.stringify(key)}: [${x}, ${y}, "${side}"]`)
			.join(',\n');
	const parts = frames.map((frame) => `\t\t"${frame}": {\n${rows(layouts[frame])}\n\t\t}`);
	return `{\n\t"for": "${fingerprint(source, languages)}",\n\t"frames": {\n${parts.join(',\n')}\n\t}\n}\n`;
}

/** Tells one set of bodies and links from another: FNV-1a (Fowler, Noll, Vo) over everything that a layout depends on. */
function fingerprint(source: Source, languages: readonly string[]): string {
	const asked = frames.map((frame) => {
		const nodes = nodesOf(source, frame);
		return [rooms[frame], bodies(source, nodes, frame, languages), shownLinks(source, new Set(nodes))];
	});
	let hash = 0x811c9dc5;
	for (const character of JSON.stringify(asked)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
