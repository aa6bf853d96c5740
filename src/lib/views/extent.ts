/** A scene in, the edges of all that it lays down out: for whoever wants its picture without the paper around it. */

import { lineWidth } from './prose';
import type { Prose, Scene, Text } from './scene';
import { width } from './letters';
import type { Point } from './outline';
import type { Room } from './scene';

export interface Edges {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export function extent({ marks, stamps, tags = [], ghosts = [], texts }: Scene): Edges {
	const drawn = [...marks, ...tags.map(({ mark }) => mark)];
	const edges = [
		...[...drawn, ...stamps].map(boxed),
		...[...drawn.flatMap(({ text, label }) => [text, label]), ...ghosts.map(({ label }) => label)].flatMap((text) =>
			text
				? [
						lettered(
							text,
							text.lines.map((line) => width(line, text))
						)
					]
				: []
		),
		...texts.map((prose) =>
			lettered(
				prose,
				prose.lines.map((line) => lineWidth(line, prose.face, prose.size))
			)
		)
	];
	return {
		left: Math.min(...edges.map(({ left }) => left)),
		top: Math.min(...edges.map(({ top }) => top)),
		right: Math.max(...edges.map(({ right }) => right)),
		bottom: Math.max(...edges.map(({ bottom }) => bottom))
	};
}

const boxed = ({ x, y, width, height }: Point & Room): Edges => ({
	left: x - width / 2,
	top: y - height / 2,
	right: x + width / 2,
	bottom: y + height / 2
});

/** From the top of the capitals to the end of the tails. */
function lettered({ x, y, anchor, size, leading }: Text | Prose, widths: readonly number[]): Edges {
	const wide = Math.max(...widths, 0);
	const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * wide;
	return { left, top: y - size * 0.72, right: left + wide, bottom: y + (widths.length - 1) * leading + size * 0.24 };
}
