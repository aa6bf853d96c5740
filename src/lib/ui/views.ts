/** The views of a document, in the order of their tabs; the first is the default and has the shortest address. */

import { m } from '$lib/words/messages';

export interface View {
	readonly id: string;
	/** Of its address, with the slash at its end; none for the first. */
	readonly folder: string;
	readonly name: () => string;
	/** A path on a square of 22 units. */
	readonly icon: string;
	/** Name of its saved picture, which a shared link shows; the first view's unless told. */
	readonly picture?: string;
}

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
		icon: 'M2 11a3 3 0 1 0 6 0a3 3 0 1 0 -6 0M8 11H19M15.5 7.5L19 11L15.5 14.5'
	},
	{
		id: 'matrix',
		folder: 'matrix/',
		name: m.view_matrix,
		icon: 'M3.5 3.5H18.5V18.5H3.5ZM8.5 3.5V18.5M13.5 3.5V18.5M3.5 8.5H18.5M3.5 13.5H18.5'
	},
	{ id: 'text', folder: 'text/', name: m.view_text, icon: 'M3.5 5H18.5M3.5 9H18.5M3.5 13H18.5M3.5 17H12.5' }
];

/** The view of a route: `/[language=language]/[document]/matrix` is the matrix. */
export const viewAt = (route: string | null): View =>
	views.find(({ folder }) => folder !== '' && route?.endsWith(`/${folder.slice(0, -1)}`)) ?? views[0];
