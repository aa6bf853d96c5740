/** Lines as Office's connectors: ties glued to the marks they tie, samples and rules as they are drawn. */

import { segments } from '$lib/views/curves';
import type { Point } from '$lib/views/outline';
import { paintLine } from '$lib/views/paint';
import type { Line, Mark, Sample } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import { boxOf, extent, type Box } from './office-box';
import { glue, nearest, touches, type Hold } from './office-glue';
import type { Making } from './office-mark';
import { outlined, solid, type LineStyle } from './office-paint';
import { connector, shape, type End, type Named } from './office-parts';
import { custom } from './office-shape';
import type { Picture } from './picture';

export interface Made {
	readonly xml: string;
	readonly box: Box;
}

export const anew = ({ next }: Making, name: string): Named => ({ id: next(), name, says: name });

const styleOf = ({ kind, head }: Pick<Line, 'kind' | 'head'>): LineStyle => ({
	double: kind === 'collaborates-with',
	head: head ? (kind === 'assigns' ? 'triangle' : 'arrow') : null
});

export function tie(making: Making, picture: Picture, line: Line, ids: ReadonlyMap<string, number>): string[] {
	const { scene, emphasis, accent, language } = picture;
	const state = emphasis?.lines.get(line.key) ?? 'rest';
	const [from, to] = [line.from, line.to].map((key) => scene.marks.find((mark) => mark.key === key));
	if (state === 'out' || !from || !to) return [];
	const paint = paintLine(line, state, accent, false);
	const named = { ...anew(making, line.key), says: told(line, from, to, language) };
	const [start, end] = ends(line, { ...from, box: boxOf(from) }, { ...to, box: boxOf(to) });
	const held = (mark: Mark, { at, site }: Loose): End =>
		site === null ? { at } : { at, to: { id: ids.get(mark.key) ?? 0, site } };
	const outline = outlined(making.ground, paint, styleOf(line));
	return [connector(making.ground, named, held(from, start), held(to, end), outline)];
}

/** An end that holds on to a site, or stands where it was drawn. */
interface Loose {
	readonly at: Point;
	readonly site: number | null;
}

/** Glued where the scene draws an end at its mark; in a table an arrow may end elsewhere, and stays there. */
function ends(line: Line, from: Hold, to: Hold): readonly [Loose, Loose] {
	const points = segments(line.d).flatMap((segment) => [...segment.points]);
	const [first, last] = [points[0], points.at(-1)];
	const tip = (line.head && segments(line.head)[1]?.points[0]) || last;
	if (!first || !tip) return glue(from, to);
	const [starts, stops] = [touches(from, first), touches(to, tip)];
	if (starts && stops) return glue(from, to);
	return [
		starts ? nearest(from, first) : { at: first, site: null },
		stops ? nearest(to, tip) : { at: tip, site: null }
	];
}

/** The tie as a sentence, from the one who says it. */
function told({ kind, to: end }: Line, from: Mark, to: Mark, locale: Picture['language']): string {
	const names = { from: from.title, to: to.title };
	const back = { from: to.title, to: from.title };
	switch (kind) {
		case 'assigns':
			return end.startsWith('role:') ? m.step_assigns(names, { locale }) : m.step_mentions(back, { locale });
		case 'mentions':
			return m.step_mentions(names, { locale });
		case 'addresses':
			return m.step_addresses(names, { locale });
		case 'cites':
			return m.step_cites(names, { locale });
		case 'collaborates-with':
			return m.step_collaborates(names, { locale });
		case 'contains':
			return m.step_contains(names, { locale });
		case 'proposed':
			return m.step_proposed(names, { locale });
	}
}

/** A line that ties nothing: straight from its first point to its tip. */
export function sample(making: Making, line: Sample): Made {
	const paint = paintLine(line, 'rest', null, false);
	return drawn(making, anew(making, line.key), line.d, outlined(making.ground, paint, styleOf(line)), line.head);
}

/** One straight stroke, or the two of a collaboration, is a connector; anything else keeps its outline. */
export function drawn({ ground }: Making, named: Named, d: string, line: string, head: string | null = null): Made {
	const points = segments(d).flatMap((segment) => [...segment.points]);
	const tip = head ? segments(head)[1]?.points[0] : undefined;
	const box = extent(d + (head ?? ''));
	const [a, b, c, e] = points;
	if (a && b && points.length === 2) return { box, xml: connector(ground, named, { at: a }, { at: tip ?? b }, line) };
	if (a && b && c && e && points.length === 4) {
		const between = (one: Point, other: Point) => ({ at: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 } });
		return { box, xml: connector(ground, named, between(a, c), between(b, e), line) };
	}
	const whole = extent(d);
	return {
		box: whole,
		xml: shape(ground, named, { box: whole, geometry: custom(d, whole, ground.emu), fill: solid(ground, 'none'), line })
	};
}
