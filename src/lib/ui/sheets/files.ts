/** The PDF files of the sheets: where `npm run handouts` puts them, and where a site that is built afterwards finds them. */

import type { Sheet } from './sheet';

export const papers = [
	{ id: 'a4', name: 'A4' },
	{ id: 'letter', name: 'Letter' }
] as const;
export type Paper = (typeof papers)[number]['id'] | 'a3';

/** The papers on which a sheet is printed. */
export const papersOf = ({ size }: Pick<Sheet, 'size'>): readonly Paper[] =>
	size === 'a3' ? ['a3'] : papers.map(({ id }) => id);

export const folder = 'handouts';

export const fileFor = (
	document: string,
	sheet: string,
	language: string,
	paper: Paper,
	out: string = folder
): string => `${out}/${document}/${sheet}.${language}.${paper}.pdf`;
