/** A picture in, the XML of a slide out: ties as connectors glued to the marks they tie, the legend a group, words in boxes. */

import { segments } from '$lib/views/curves';
import type { State } from '$lib/views/emphasis';
import { prose, words } from '$lib/views/ink';
import type { Point } from '$lib/views/outline';
import { paintLine } from '$lib/views/paint';
import type { Ghost, Line, Mark, Prose, Sample } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import { boxAround, marked, spoken, stamped, textBox, type Making } from './office-mark';
import { outlined, solid, type Ground, type LineStyle } from './office-paint';
import { connector, group, shape, type End, type Named } from './office-parts';
import { around, boxOf, custom, extent, glue, nearest, preset, touches, type Box, type Hold } from './office-shape';
import { body } from './office-text';
import { declared, el, namespaces } from './office-xml';
import { pageFor, paletteOf, paper, type Picture } from './picture';

export const unit = (picture: Picture): number => pageFor(picture).point * 12_700;

interface Made {
	readonly xml: string;
	readonly box: Box;
}

export function slide(picture: Picture): string {
	const background = paper(picture);
	const fill = background && el('a:solidFill', {}, el('a:srgbClr', { val: background.slice(1).toUpperCase() }));
	return declared(
		el(
			'p:sld',
			namespaces,
			el(
				'p:cSld',
				{},
				fill && el('p:bg', {}, el('p:bgPr', {}, fill, el('a:effectLst'))),
				el('p:spTree', {}, root, tree(picture))
			),
			el('p:clrMapOvr', {}, el('a:masterClrMapping'))
		)
	);
}

const nothing = { x: 0, y: 0 };
const none = { cx: 0, cy: 0 };
export const root =
	el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')) +
	el(
		'p:grpSpPr',
		{},
		el('a:xfrm', {}, el('a:off', nothing), el('a:ext', none), el('a:chOff', nothing), el('a:chExt', none))
	);

/** The title comes first, for it is read first; connectors lie beneath their marks. */
function tree(picture: Picture): string[] {
	const { scene, emphasis, accent, language } = picture;
	let last = 1;
	const ground: Ground = {
		palette: paletteOf(picture),
		emu: unit(picture),
		point: pageFor(picture).point,
		scale: scene.scale
	};
	const making: Making = { ground, language, next: () => ++last };
	const ids = new Map(scene.marks.map(({ key }) => [key, making.next()]));
	const isLegend = ({ key }: { readonly key: string }) => key.startsWith('legend ');
	const [title, ...rest] = [...scene.texts].sort((a, b) => Number(b.key === 'title') - Number(a.key === 'title'));
	const texts = title?.key === 'title' ? rest : scene.texts;
	const stateOf = ({ of }: Prose): State => (of && emphasis?.marks.get(of)) ?? 'rest';
	const key = [
		...scene.stamps.filter(isLegend).map((each) => stamped(making, each, anew(making, each.key), false)),
		...scene.samples.filter(isLegend).map((each) => sample(making, each)),
		...texts.filter(isLegend).map((each) => text(making, each))
	];
	return [
		...(title?.key === 'title' ? [heading(making, title, scene.width - 2 * title.x)] : []),
		...scene.rules.map(({ key, d, strong }) => {
			const paint = {
				stroke: strong ? 'ink' : 'rule',
				strokeOpacity: 1,
				width: 1.1,
				dash: null,
				round: false
			} as const;
			return drawn(making, anew(making, `rule ${key}`), d, outlined(ground, paint)).xml;
		}),
		...scene.lines.flatMap((line) => tie(making, picture, line, ids)),
		...scene.stamps
			.filter((each) => !isLegend(each))
			.map((each) => {
				const named = { ...anew(making, each.key), says: each.title ?? each.text?.lines.join(' ') ?? each.key };
				return stamped(making, each, named, each.key === 'code' && picture.link !== null).xml;
			}),
		...scene.samples.filter((each) => !isLegend(each)).map((each) => sample(making, each).xml),
		...scene.marks.map((mark) =>
			marked(making, mark, ids.get(mark.key) ?? making.next(), emphasis?.marks.get(mark.key) ?? 'rest', accent)
		),
		...(scene.tags ?? []).map(({ key, mark }) =>
			marked(making, mark, making.next(), emphasis?.lines.get(key) ?? 'rest', accent)
		),
		...(scene.ghosts ?? []).map((each) => ghost(making, each)),
		...(key.length > 0 ? [legend(making, key)] : []),
		...texts
			.filter((each) => !isLegend(each) && stateOf(each) !== 'out')
			.map((each) => text(making, each, stateOf(each)).xml)
	];
}

const anew = ({ next }: Making, name: string): Named => ({ id: next(), name, says: name });

function legend(making: Making, parts: readonly Made[]): string {
	const name = m.picture_legend({}, { locale: making.language });
	const box = around(parts.map((part) => part.box));
	const xml = parts.map((part) => part.xml);
	return group(making.ground, anew(making, name), box, xml);
}

/** Whom the text never names: dots and a name, together. */
function ghost(making: Making, { name, fact, d, label }: Ghost): string {
	const { ground } = making;
	const named = (): Named => ({ id: making.next(), name, says: `${name}. ${fact}` });
	const box = extent(d);
	const line = outlined(ground, { stroke: 'quiet', strokeOpacity: 1, width: 1.6, dash: '0 4.1', round: true });
	const geometry = custom(d, box, ground.emu);
	const ring = shape(ground, named(), { box, geometry, fill: solid(ground, 'none'), line });
	const said = textBox(making, named(), words(label, 'quiet', false));
	return group(ground, named(), around([box, said.box]), [ring, said.xml]);
}

function text(making: Making, each: Prose, state: State = 'rest'): Made {
	const said = prose(each, state);
	return textBox(making, { id: making.next(), name: each.key, says: spoken(said) }, said);
}

function heading(making: Making, each: Prose, room: number): string {
	const { ground, language } = making;
	const said = prose(each);
	const box = boxAround(said);
	return shape(
		ground,
		{ id: making.next(), name: each.key, says: spoken(said) },
		{
			// Wide enough for whatever face stands in for ours.
			box: { ...box, width: Math.max(box.width, room) },
			geometry: preset('bar'),
			fill: solid(ground, 'none'),
			line: el('a:ln', {}, el('a:noFill')),
			text: body(said, ground, { anchor: 't', language }),
			kind: 'title'
		}
	);
}

const styleOf = ({ kind, head }: Pick<Line, 'kind' | 'head'>): LineStyle => ({
	double: kind === 'collaborates-with',
	head: head ? (kind === 'assigns' ? 'triangle' : 'arrow') : null
});

function tie(making: Making, picture: Picture, line: Line, ids: ReadonlyMap<string, number>): string[] {
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
function sample(making: Making, line: Sample): Made {
	const paint = paintLine(line, 'rest', null, false);
	return drawn(making, anew(making, line.key), line.d, outlined(making.ground, paint, styleOf(line)), line.head);
}

/** One straight stroke, or the two of a collaboration, is a connector; anything else keeps its outline. */
function drawn({ ground }: Making, named: Named, d: string, line: string, head: string | null = null): Made {
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
