/** What the pages and the colours of a picture are called, and the pages behind the shapes that a tour's file knows. */

import type { Sheet } from '$lib/lessons/tour';
import type { PageId } from '$lib/views/pages';
import type { Theme } from '$lib/views/palettes';
import { m } from '$lib/words/messages';

export const pageIds: Readonly<Record<Sheet, PageId>> = {
	'16:9': 'wide',
	'4:3': 'classic',
	'a4-landscape': 'landscape',
	'a4-portrait': 'portrait',
	square: 'square'
};

export const pageNames: Readonly<Record<PageId, () => string>> = {
	wide: m.page_wide,
	classic: m.page_classic,
	landscape: m.page_landscape,
	portrait: m.page_portrait,
	square: m.page_square
};

export const themeNames: Readonly<Record<Theme, () => string>> = {
	light: m.theme_light,
	dark: m.theme_dark,
	transparent: m.theme_transparent,
	grey: m.theme_grey
};

export const sheetName = (sheet: Sheet): string => pageNames[pageIds[sheet]]();
