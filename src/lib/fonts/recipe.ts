/**
 * Which faces the site sets type in, and how each is cut from its package: these letters, these axes, nothing else.
 * The roman keeps its optical sizes, because titles and slides are set in it; the italic is pinned at text size.
 */
const range = (first: number, last: number): string =>
	String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));

/** Latin-1's signs that no instrument writes; each would cost its outline in every weight and size. */
const unused = /[¤¦¬¯´¸¼½¾]/g;

/** Every character the cut fonts draw: Latin-1 with the French letters, quotes, dashes and signs beyond it. */
export const drawn = range(0x20, 0x7e) + range(0xa0, 0xff).replace(unused, '') + 'Œœ‘’‚“”„‹›–—…\u2009•€−';

/** Characters of the texts that the packages lack; each is drawn by its nearest kin, as wide as that. */
export const kin: Readonly<Record<string, string>> = { '\u2010': '-', '\u2011': '-', '\u202f': '\u2009' };

export type FaceName = 'sans' | 'serif' | 'serif-italic';
export type Weight = 400 | 600 | 700;
export const weights = [400, 600, 700] as const satisfies readonly Weight[];

type Axis = number | { readonly min: number; readonly max: number };
export interface Face {
	readonly file: string;
	readonly family: string;
	readonly style: 'normal' | 'italic';
	readonly axes: { readonly wght: Axis; readonly opsz?: Axis };
}

const packages = 'node_modules/@fontsource-variable';
const wght = { min: 400, max: 700 };

export const faces = {
	sans: {
		file: `${packages}/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`,
		family: 'Source Sans 3 Variable',
		style: 'normal',
		axes: { wght }
	},
	serif: {
		file: `${packages}/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2`,
		family: 'Source Serif 4 Variable',
		style: 'normal',
		axes: { wght, opsz: { min: 12, max: 60 } }
	},
	'serif-italic': {
		file: `${packages}/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2`,
		family: 'Source Serif 4 Variable',
		style: 'italic',
		axes: { wght, opsz: 16 }
	}
} as const satisfies Record<FaceName, Face>;

/** Kept because they are cheap: pairs that fit, and figures that line up in columns. */
export const features = ['kern', 'ccmp', 'locl', 'liga', 'lnum', 'tnum', 'pnum'];

/** Tables no browser reads. */
export const unread = ['STAT', 'gasp'];

/** The optical size at which pictures and measured labels are set: that of text. */
export const textSize = 16;

export const names = ['sans', 'serif', 'serif-italic'] as const satisfies readonly FaceName[];

/** Where the cut fonts are kept between builds, seen from the project's folder. */
export const made = 'src/lib/fonts/made';
