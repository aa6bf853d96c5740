/** The shapes of a sheet by which a tour's file knows them: their names, and the pages of the picture writers. */

import type { Sheet } from '$lib/lessons/tour';
import type { PageId } from '$lib/views/pages';
import { m } from '$lib/words/messages';

export const sheetNames: Readonly<Record<Sheet, () => string>> = {
	'16:9': m.page_wide,
	'4:3': m.page_classic,
	'a4-landscape': m.page_landscape,
	'a4-portrait': m.page_portrait,
	square: m.page_square
};

export const pageIds: Readonly<Record<Sheet, PageId>> = {
	'16:9': 'wide',
	'4:3': 'classic',
	'a4-landscape': 'landscape',
	'a4-portrait': 'portrait',
	square: 'square'
};
