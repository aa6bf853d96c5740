/** Words as Office knows them: a body of one paragraph, its lines held apart by breaks, each run in its own style. */

import type { Piece, Words } from '$lib/views/ink';
import { emu, solid, type Ground } from './office-paint';
import { el } from './office-xml';
import { xml } from './picture';

/** Office finds a kin of a missing font by these ten figures. */
const faces = {
	sans: { typeface: 'Source Sans 3', panose: '020B0503030403020204', pitchFamily: 34, charset: 0 },
	serif: { typeface: 'Source Serif 4', panose: '02040603050405020204', pitchFamily: 18, charset: 0 }
} as const;

const locales: Readonly<Record<string, string>> = { fr: 'fr-FR', en: 'en-GB' };
export const locale = (language: string): string => locales[language] ?? language;

/** Hundredths of a point. */
const hundredths = (ground: Ground, size: number): number => Math.max(100, Math.round(size * ground.point * 100));

function properties(name: string, piece: Piece, size: number, language: string, ground: Ground): string {
	const face = piece.face === 'sans' ? faces.sans : faces.serif;
	return el(
		name,
		{
			lang: locale(language),
			sz: hundredths(ground, size),
			b: piece.weight >= 600,
			i: piece.face === 'serif-italic',
			u: piece.underline ? 'sng' : null,
			dirty: false
		},
		solid(ground, piece.fill),
		el('a:latin', face),
		el('a:cs', { typeface: face.typeface })
	);
}

const alignments = { start: 'l', middle: 'ctr', end: 'r' } as const;

export interface Fitting {
	/** Upright place of the words in their box. */
	readonly anchor: 't' | 'ctr';
	readonly language: string;
	/** Room left of the words, in units of the page. */
	readonly inset?: number;
}

export function body(words: Words | null, ground: Ground, { anchor, language, inset = 0 }: Fitting): string {
	const frame = el(
		'a:bodyPr',
		{ wrap: 'none', lIns: emu(ground, inset), tIns: 0, rIns: 0, bIns: 0, rtlCol: false, anchor },
		el('a:noAutofit')
	);
	const paragraph = words ? lines(words, ground, words.language ?? language) : el('a:p', {}, el('a:endParaRPr'));
	return el('p:txBody', {}, frame, el('a:lstStyle'), paragraph);
}

function lines(words: Words, ground: Ground, language: string): string {
	const { size, leading } = words;
	const runs = words.lines.map((line, row) => [
		row > 0 && line[0] ? el('a:br', {}, properties('a:rPr', line[0], size, language, ground)) : null,
		...line.map((piece) =>
			el('a:r', {}, properties('a:rPr', piece, size, language, ground), el('a:t', {}, xml(piece.text)))
		)
	]);
	const spacing = el('a:lnSpc', {}, el('a:spcPts', { val: hundredths(ground, leading) }));
	return el('a:p', {}, el('a:pPr', { algn: alignments[words.anchor] }, spacing), runs);
}
