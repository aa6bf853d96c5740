/** A picture in, the XML of a slide out: ties as connectors glued to the marks they tie, the legend a group, words in boxes. */

import type { State } from '$lib/views/emphasis';
import { prose, words } from '$lib/views/ink';
import type { Ghost, Prose } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import { around, extent } from './office-box';
import { boxAround, marked, spoken, stamped, textBox, type Making } from './office-mark';
import { outlined, solid, type Ground } from './office-paint';
import { group, shape, type Named } from './office-parts';
import { custom, preset } from './office-shape';
import { body } from './office-text';
import { anew, drawn, sample, tie, type Made } from './office-tie';
import { declared, el, namespaces } from './office-xml';
import { pageFor, paletteOf, paper, type Picture } from './picture';

export const unit = (picture: Picture): number => pageFor(picture).point * 12_700;

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
			.map((each) => text(making, each, stateOf(each), each.key === 'source' && picture.link !== null).xml)
	];
}

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

function text(making: Making, each: Prose, state: State = 'rest', linked = false): Made {
	const said = prose(each, state);
	return textBox(making, { id: making.next(), name: each.key, says: spoken(said) }, said, linked);
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
