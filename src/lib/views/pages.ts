/**
 * The pages that a picture can be set on. Their units are those of a slide 1920 wide: what can be read there,
 * can be read on each of them.
 */

export interface Page {
	readonly id: string;
	readonly width: number;
	readonly height: number;
	readonly margin: number;
	/** Points of a printer in a unit of the page: a slide is 7.5 inches high, A4 is A4. */
	readonly point: number;
}

export const pages = [
	{ id: 'wide', width: 1920, height: 1080, margin: 72, point: 0.5 },
	{ id: 'classic', width: 1600, height: 1200, margin: 72, point: 0.45 },
	{ id: 'landscape', width: 1980, height: 1400, margin: 84, point: 0.4252 },
	{ id: 'portrait', width: 1400, height: 1980, margin: 84, point: 0.4252 },
	{ id: 'square', width: 1440, height: 1440, margin: 72, point: 0.5 }
] as const satisfies readonly Page[];

export type PageId = (typeof pages)[number]['id'];

export const pageOf = (id: PageId): Page => pages.find((page) => page.id === id) ?? pages[0];
