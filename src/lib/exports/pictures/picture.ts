/** What a picture is written from: a composed scene with its paints, and the words that travel with it. */

import { pageOf, type Page, type PageId } from '$lib/views/pages';
import { palettes, type Palette, type Theme } from '$lib/views/palettes';
import type { Seen } from '$lib/views/ink';
import type { Locale } from '$lib/words/runtime';

export interface Picture extends Seen {
	readonly page: PageId;
	readonly theme: Theme;
	/** Of the reader; quotes may say otherwise of themselves. */
	readonly language: Locale;
	/** The finding, as plain words: the file's title. */
	readonly title: string;
	/** The answer, as plain words: the picture's alternative text. */
	readonly description: string;
	/** Where the live view is. */
	readonly link: string | null;
	/** Speaker notes: quotes and hints, a paragraph each. */
	readonly notes: readonly string[];
}

export const paletteOf = ({ theme }: Pick<Picture, 'theme'>): Palette => palettes[theme];

/** The colour of the paper; null where the picture has none. */
export const paper = ({ theme }: Pick<Picture, 'theme'>): string | null =>
	theme === 'transparent' ? null : palettes[theme].paper;

export const pageFor = ({ page }: Pick<Picture, 'page'>): Page => pageOf(page);

export const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The same, with what XML forbids left out: control characters that a pasted text may carry. */
export const xml = (text: string): string => escaped(text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, ''));
