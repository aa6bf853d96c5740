/** Master, layout and notes master: empty but for the places of a title and of notes, which slides fill. */

import { root } from './office-slide';
import { declared, el, namespaces, type Child } from './office-xml';

interface Size {
	readonly cx: number;
	readonly cy: number;
}

/** Notes are printed on a page of 7.5 by 10 inches. */
export const notesSize: Size = { cx: 6_858_000, cy: 9_144_000 };

function placeholder(id: number, name: string, type: string, y: number, size: Size, text: string): string {
	return el(
		'p:sp',
		{},
		el(
			'p:nvSpPr',
			{},
			el('p:cNvPr', { id, name }),
			el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true })),
			el('p:nvPr', {}, el('p:ph', { type, idx: type === 'body' ? 1 : null }))
		),
		el(
			'p:spPr',
			{},
			el('a:xfrm', {}, el('a:off', { x: 457_200, y }), el('a:ext', { cx: size.cx, cy: size.cy })),
			el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))
		),
		el(
			'p:txBody',
			{},
			el('a:bodyPr'),
			el('a:lstStyle'),
			el('a:p', {}, el('a:r', {}, el('a:rPr', { lang: 'en-GB' }), el('a:t', {}, text)))
		)
	);
}

const background = el('p:bg', {}, el('p:bgRef', { idx: 1001 }, el('a:schemeClr', { val: 'bg1' })));

const tree = (...shapes: readonly Child[]): string => el('p:spTree', {}, root, ...shapes);

const map = {
	bg1: 'lt1',
	tx1: 'dk1',
	bg2: 'lt2',
	tx2: 'dk2',
	...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
	hlink: 'hlink',
	folHlink: 'folHlink'
};

const level = (name: string, sz: number, font: string): string =>
	el(
		name,
		{},
		el(
			'a:lvl1pPr',
			{ algn: 'l' },
			el(
				'a:defRPr',
				{ sz },
				el('a:solidFill', {}, el('a:schemeClr', { val: 'tx1' })),
				el('a:latin', { typeface: font })
			)
		)
	);

const title = ({ cx }: Size): string =>
	placeholder(2, 'Title', 'title', 228_600, { cx: cx - 914_400, cy: 685_800 }, 'Title');

export const master = (size: Size): string =>
	declared(
		el(
			'p:sldMaster',
			namespaces,
			el('p:cSld', {}, background, tree(title(size))),
			el('p:clrMap', map),
			el('p:sldLayoutIdLst', {}, el('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })),
			el(
				'p:txStyles',
				{},
				level('p:titleStyle', 2700, '+mj-lt'),
				level('p:bodyStyle', 1400, '+mn-lt'),
				level('p:otherStyle', 1400, '+mn-lt')
			)
		)
	);

export const layout = (size: Size): string =>
	declared(
		el(
			'p:sldLayout',
			{ ...namespaces, type: 'titleOnly', preserve: true },
			el('p:cSld', { name: 'Picture' }, tree(title(size))),
			el('p:clrMapOvr', {}, el('a:masterClrMapping'))
		)
	);

const image = (id: number): string =>
	el(
		'p:sp',
		{},
		el(
			'p:nvSpPr',
			{},
			el('p:cNvPr', { id, name: 'Slide' }),
			el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })),
			el('p:nvPr', {}, el('p:ph', { type: 'sldImg' }))
		),
		el(
			'p:spPr',
			{},
			el('a:xfrm', {}, el('a:off', { x: 457_200, y: 685_800 }), el('a:ext', { cx: 5_943_600, cy: 3_343_275 })),
			el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
			el('a:noFill'),
			el('a:ln', { w: 12_700 }, el('a:solidFill', {}, el('a:prstClr', { val: 'black' })))
		)
	);

export const notesMaster = (): string =>
	declared(
		el(
			'p:notesMaster',
			namespaces,
			el(
				'p:cSld',
				{},
				background,
				tree(image(2), placeholder(3, 'Notes', 'body', 4_343_400, { cx: 5_943_600, cy: 4_114_800 }, 'Notes'))
			),
			el('p:clrMap', map),
			level('p:notesStyle', 1200, '+mn-lt')
		)
	);

export function notes(paragraphs: readonly string[], lang: string): string {
	const said = paragraphs.map((text) => el('a:p', {}, el('a:r', {}, el('a:rPr', { lang }), el('a:t', {}, text))));
	const place = (id: number, name: string, type: string, idx: number | null, text: Child): string =>
		el(
			'p:sp',
			{},
			el(
				'p:nvSpPr',
				{},
				el('p:cNvPr', { id, name }),
				el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true })),
				el('p:nvPr', {}, el('p:ph', { type, idx }))
			),
			el('p:spPr'),
			text
		);
	const body = el('p:txBody', {}, el('a:bodyPr'), el('a:lstStyle'), said.length > 0 ? said : el('a:p'));
	return declared(
		el(
			'p:notes',
			namespaces,
			el('p:cSld', {}, tree(place(2, 'Slide', 'sldImg', null, null), place(3, 'Notes', 'body', 1, body))),
			el('p:clrMapOvr', {}, el('a:masterClrMapping'))
		)
	);
}
