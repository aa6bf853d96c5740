/**
 * The nouns of a tour. One format serves the tours that come with a document (tours.json) and those that a reader
 * makes, saves to a file and opens again. Whatever is said is by language: shipped tours say it in every language of
 * the site, a reader's in at least one.
 */

import type { ByLanguage } from '$lib/clauses/clause';

export const format = 'who-does-what tours';
/** Raised when a file of today could no longer be read as it is meant. */
export const version = 1;

export const views = ['network', 'roles', 'matrix', 'text'] as const;
export type View = (typeof views)[number];

/** Shapes of the sheet on which a scene is presented and saved. */
export const sheets = ['16:9', '4:3', 'a4-landscape', 'a4-portrait', 'square'] as const;
export type Sheet = (typeof sheets)[number];

/** Words of the instrument, exact, in its original language. */
export interface Quote {
	/** Path of a clause; `section:5` for that section's heading; `opening`; `title`. */
	readonly clause: string;
	readonly words: string;
}

/** What the facilitator needs beside the screen, each a list of sentences in the order of use. */
export interface Notes {
	/** To say or to do. */
	readonly say?: readonly string[];
	readonly ask?: readonly string[];
	readonly expect?: readonly string[];
}

/** A tie that the room proposes: never part of the text's data, always drawn as proposed. */
export interface ProposedTie {
	/** Keys of nodes: `organization:icann`. */
	readonly from: string;
	readonly to: string;
	readonly label: string;
}

/** A remark that the room hangs on a node. */
export interface Remark {
	readonly at: string;
	readonly label: string;
}

export interface Overlay {
	readonly ties: readonly ProposedTie[];
	readonly remarks: readonly Remark[];
}

export interface TourScene {
	/** Unique within its tour, so that a link can name it. */
	readonly id: string;
	readonly titles: ByLanguage<string>;
	/** One or two sentences that can be projected. */
	readonly captions: ByLanguage<string>;
	readonly notes: ByLanguage<Notes>;
	/** Whole minutes that it takes in a room; 0 if nobody has said. */
	readonly minutes: number;
	readonly view: View;
	/** The query of the view's address, without `?`: `select=…&hide=…&depth=1&to=…&force=operative&pin=…&text=en`. */
	readonly query: string;
	readonly quotes: readonly Quote[];
	readonly sheet?: Sheet;
	readonly overlay?: Overlay;
}

export interface Tour {
	readonly id: string;
	readonly titles: ByLanguage<string>;
	/** What the room can say for itself afterwards, in one sentence. */
	readonly aims: ByLanguage<string>;
	readonly scenes: readonly TourScene[];
}

/** Ids of tours that readers make begin with this, so that a link tells them from those that come with the document. */
export const own = 'own-';
export const isOwn = (id: string): boolean => id.startsWith(own);

/** In the reader's language, or else in whichever the maker wrote: a reader's tour has at least one. */
export const said = <Words>(words: ByLanguage<Words>, language: string): Words | undefined =>
	words[language] ?? Object.values(words)[0];

export const minutesOf = ({ scenes }: Pick<Tour, 'scenes'>): number =>
	scenes.reduce((sum, { minutes }) => sum + minutes, 0);
