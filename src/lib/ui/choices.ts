/** All that a reader can choose, whatever the view: what a link reproduces, and what undo takes back. */

import type { Layout } from '$lib/views/scene';

/** How many ties away from the selection one still looks; 0 shows everything. */
export type Depth = 0 | 1 | 2 | 3;
export const depths: readonly Depth[] = [0, 1, 2, 3];

/** In which order the rows and columns of the matrix stand. */
export type Order = 'text' | 'count' | 'likeness';
export const orders: readonly Order[] = ['text', 'count', 'likeness'];

export interface Choices {
	/** Key of the chosen node, and of the node to which a path is asked for. */
	readonly chosen: string | null;
	readonly to: string | null;
	readonly depth: Depth;
	/** What the legend hides: kinds, relations and sections, as `kind:role`, `tie:cites`, `part:2`. */
	readonly hidden: ReadonlySet<string>;
	/** Only what the operative part says. */
	readonly operative: boolean;
	/** Marks that the reader has put elsewhere. */
	readonly pins: Layout;
	/** Language of the text, if not the original; `all` for every language side by side. */
	readonly text: string | null;
	readonly order: Order;
	/** Those whom the text never names are shown beside the roles. */
	readonly absent: boolean;
	/** Id of the tour that the reader is on, and its step, counted from 1. */
	readonly tour: string | null;
	readonly step: number;
	/** The run of exercises that the reader is at; and whether a room votes on them. */
	readonly run: Run | null;
	readonly room: boolean;
	/** How much of the view is revealed to a room, counted from 1; 0 while nothing is presented. */
	readonly present: number;
}

/** The same seed and count give the same exercises; `at` is the one that is asked, counted from 1. */
export interface Run {
	readonly seed: number;
	readonly count: number;
	readonly at: number;
}

export const noChoices: Choices = {
	chosen: null,
	to: null,
	depth: 0,
	hidden: new Set(),
	operative: false,
	pins: {},
	text: null,
	order: 'text',
	absent: false,
	tour: null,
	step: 1,
	run: null,
	room: false,
	present: 0
};
