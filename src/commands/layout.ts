/**
 * `npm run layout`: searches the layout of every document anew, prints how readable each frame is beside the median of
 * single runs of plain d3-force, and stores the places in the document's folder.
 */

import { writeFileSync } from 'node:fs';
import { instruments } from '$lib/clauses/library';
import { study } from '$lib/pipeline';
import { bodies, frames, nodesOf, rooms, shownLinks } from '$lib/views/network';
import { readability, type Readability } from '$lib/views/readable';
import type { Body, Frame, Link, Source } from '$lib/views/scene';
import { search } from '$lib/views/search';
import { plain } from '$lib/views/settle';
import { writeLayouts, type Layouts } from '$lib/views/stored';
import { locales } from '$lib/words/runtime';

/** How long to look: random starts, and steps of annealing in all. Some five minutes on one core. */
const effort: Readonly<Record<Frame, { seeds: number; steps: number }>> = {
	pane: { seeds: 160, steps: 8_000_000 },
	slide: { seeds: 256, steps: 12_000_000 },
	phone: { seeds: 64, steps: 1_000_000 }
};

const scores = ['crossings', 'hairlines', 'overlaps', 'pierced'] as const satisfies readonly (keyof Readability)[];

const columns = (name: string, cells: readonly unknown[]): string =>
	`  ${name.padEnd(20)}${cells.map((cell) => String(cell).padStart(11)).join('')}`;

const row = (name: string, found: Readability): string =>
	columns(
		name,
		scores.map((score) => found[score])
	);

function median(bodies: readonly Body[], links: readonly Link[], frame: Frame): Readability {
	const runs = Array.from({ length: 41 }, (_, seed) =>
		readability(bodies, links, plain(bodies, links, rooms[frame], seed), rooms[frame])
	);
	return runs.sort((a, b) => a.crossings + a.hairlines - b.crossings - b.hairlines)[20] as Readability;
}

function place(source: Source, frame: Frame) {
	const nodes = nodesOf(source, frame);
	const marks = bodies(source, nodes, frame, locales);
	const links = shownLinks(source, new Set(nodes));
	const found = search(marks, links, rooms[frame], effort[frame]);
	console.log(`${frame}: ${marks.length} marks, ${links.length} lines`);
	console.log(columns('', scores));
	console.log(row('found', found.readability));
	console.log(row('median of 41 runs', median(marks, links, frame)));
	return found.layout;
}

for (const instrument of instruments) {
	const source = study(instrument);
	const layouts = Object.fromEntries(frames.map((frame) => [frame, place(source, frame)])) as Layouts;
	writeFileSync(`src/documents/${instrument.about.slug}/layout.json`, writeLayouts(source, locales, layouts));
}
