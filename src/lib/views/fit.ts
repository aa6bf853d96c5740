/** A scene and a box in, the same scene inside the box out: as large as it can be, in the middle, nothing laid out anew. */

import { moved } from './curves';
import { round, type Point } from './outline';
import type { Mark, Prose, Room, Scene, Stamp, Text } from './scene';

export interface Box extends Point, Room {}

/** How much larger a scene becomes in a box. */
export const growth = (scene: Room, box: Room): number => Math.min(box.width / scene.width, box.height / scene.height);

/** A scene smaller than its box isn't blown up beyond `most`. */
export function fit(scene: Scene, box: Box, most = Infinity): Scene {
	const scale = Math.min(most, growth(scene, box));
	const dx = box.x + (box.width - scene.width * scale) / 2;
	const dy = box.y + (box.height - scene.height * scale) / 2;
	return scale === 1 && dx === 0 && dy === 0 ? scene : placed(scene, scale, dx, dy);
}

function placed(scene: Scene, scale: number, dx: number, dy: number): Scene {
	const size = (value: number) => round(value * scale);
	const at = ({ x, y }: Point): Point => ({ x: round(x * scale + dx), y: round(y * scale + dy) });
	const path = (d: string) => moved(d, scale, dx, dy);
	const words = <Words extends Text | Prose>(text: Words): Words => ({
		...text,
		...at(text),
		size: size(text.size),
		leading: size(text.leading)
	});
	const inside = (text: Text | null) => text && words(text);
	const extent = ({ width, height }: Room) => ({ width: size(width), height: size(height) });
	const stroke = <Line extends { readonly d: string; readonly head: string | null }>(line: Line): Line => ({
		...line,
		d: path(line.d),
		head: line.head && path(line.head)
	});
	const mark = (each: Mark): Mark => ({
		...each,
		...at(each),
		...extent(each),
		d: path(each.d),
		ring: path(each.ring),
		text: inside(each.text),
		label: inside(each.label)
	});
	return {
		...scene,
		scale: scene.scale * scale,
		lines: scene.lines.map(stroke),
		samples: scene.samples.map(stroke),
		rules: scene.rules.map((rule) => ({ ...rule, d: path(rule.d) })),
		texts: scene.texts.map(words),
		stamps: scene.stamps.map((stamp): Stamp => ({
			...stamp,
			...at(stamp),
			...extent(stamp),
			d: path(stamp.d),
			text: inside(stamp.text)
		})),
		marks: scene.marks.map(mark),
		tags: (scene.tags ?? []).map((tag) => ({ ...tag, mark: mark(tag.mark) })),
		ghosts: (scene.ghosts ?? []).map((ghost) => ({ ...ghost, d: path(ghost.d), label: words(ghost.label) }))
	};
}

/** The smallest letters of a scene. */
export const smallest = ({ marks, stamps, texts }: Scene): number =>
	Math.min(
		...texts.map(({ size }) => size),
		...[...marks.flatMap(({ text, label }) => [text, label]), ...stamps.map(({ text }) => text)].flatMap((text) =>
			text ? [text.size] : []
		)
	);
