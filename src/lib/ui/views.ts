/** The views of a document, in the order of their tabs; the first is the default and has the shortest address. */

import { views as scenes, type View as Shown } from '$lib/lessons/tour';
import { m } from '$lib/words/messages';

export interface View {
	readonly id: string;
	/** Of its address, with the slash at its end; none for the first. */
	readonly folder: string;
	readonly name: () => string;
	/** A path on a square of 22 units. */
	readonly icon: string;
	/** Name of its saved picture, which a shared link shows; the first view's unless told. */
	readonly picture?: Saved;
}

/** The views that are also files, picture and preview, by the names of the files. */
export const pictures = ['network', 'roles', 'matrix'] as const;
export type Saved = (typeof pictures)[number];

const dot = (x: number, y: number, r: number): string =>
	`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

export const views: readonly [View, ...View[]] = [
	{
		id: 'network',
		folder: '',
		name: m.view_network,
		icon: `${dot(5, 6, 2.6)}${dot(17, 5, 2.6)}${dot(11, 17, 2.6)}M7.6 5.8L14.4 5.2M6.2 8.3L9.8 14.7M15.9 7.3L12.2 14.6`
	},
	{
		id: 'roles',
		folder: 'roles/',
		name: m.view_roles,
		picture: 'roles',
		icon: `${dot(5, 11, 3)}M8 11H19M15.5 7.5L19 11L15.5 14.5`
	},
	{
		id: 'matrix',
		folder: 'matrix/',
		name: m.view_matrix,
		picture: 'matrix',
		icon: 'M3.5 3.5H18.5V18.5H3.5ZM8.5 3.5V18.5M13.5 3.5V18.5M3.5 8.5H18.5M3.5 13.5H18.5'
	},
	{ id: 'text', folder: 'text/', name: m.view_text, icon: 'M3.5 5H18.5M3.5 9H18.5M3.5 13H18.5M3.5 17H12.5' },
	{
		id: 'questions',
		folder: 'questions/',
		name: m.view_questions,
		icon: 'M7.2 7.6A3.9 3.9 0 1 1 11 11.8V14M11 17.4V18'
	},
	{
		id: 'learn',
		folder: 'learn/',
		name: m.view_learn,
		icon: 'M11 6.2C9 4.7 6.4 4.2 3.5 4.4V16.4C6.4 16.2 9 16.7 11 18.2C13 16.7 15.6 16.2 18.5 16.4V4.4C15.6 4.2 13 4.7 11 6.2V18.2'
	}
];

/** Where the reader's own tours are made: a page behind that of learning, without a tab of its own. */
export const workbench: View = { id: 'learn', folder: 'learn/tours/', name: m.own_title, icon: '' };

/** Folder of what a presenter reads beside the screen: a page of the document that is no view of it. */
export const notes = 'notes/';

export type { Shown };

/** A view that a tour can show can be presented and embedded. */
export const isShown = (view: View): view is View & { readonly id: Shown } => scenes.some((scene) => scene === view.id);

/** The view of a route: `/[language=language]/[document]/matrix` is the matrix. */
export const viewAt = (route: string | null): View =>
	[workbench, ...views].find(({ folder }) => folder !== '' && route?.endsWith(`/${folder.slice(0, -1)}`)) ?? views[0];
