/** The theme that a presentation can't be without: our palette under Office's names, our two faces, plain formats. */

import type { Palette } from '$lib/views/palettes';
import { declared, el, namespaces } from './office-xml';

const places = {
	dk1: 'ink',
	lt1: 'paper',
	dk2: 'quiet',
	lt2: 'sheet',
	accent1: 'st',
	accent2: 'ps',
	accent3: 'cs',
	accent4: 'ig',
	accent5: 'io',
	accent6: 'org',
	hlink: 'st-text',
	folHlink: 'ig-text'
} as const;

const placeholder = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));
const three = (one: string): string[] => [one, one, one];
const line = (w: number): string => el('a:ln', { w }, placeholder, el('a:prstDash', { val: 'solid' }));

const font = (name: string, typeface: string): string =>
	el(name, {}, el('a:latin', { typeface }), el('a:ea', { typeface: '' }), el('a:cs', { typeface: '' }));

export function theme(palette: Palette, name: string): string {
	const colours = Object.entries(places).map(([place, token]) =>
		el(`a:${place}`, {}, el('a:srgbClr', { val: palette[token].slice(1).toUpperCase() }))
	);
	return declared(
		el(
			'a:theme',
			{ 'xmlns:a': namespaces['xmlns:a'], name },
			el(
				'a:themeElements',
				{},
				el('a:clrScheme', { name }, colours),
				el('a:fontScheme', { name }, font('a:majorFont', 'Source Serif 4'), font('a:minorFont', 'Source Sans 3')),
				el(
					'a:fmtScheme',
					{ name },
					el('a:fillStyleLst', {}, three(placeholder)),
					el('a:lnStyleLst', {}, line(6350), line(12_700), line(19_050)),
					el('a:effectStyleLst', {}, three(el('a:effectStyle', {}, el('a:effectLst')))),
					el('a:bgFillStyleLst', {}, three(placeholder))
				)
			)
		)
	);
}
