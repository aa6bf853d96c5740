/**
 * What the room's screen and the presenter's window say to each other, without a server: both are pages of this site in
 * one browser. Either may come first, be loaded anew or close; a browser that carries nothing leaves each to itself.
 */

import type { Stand } from '$lib/lessons/reveal';
import { recallFrom, remember } from './memory';

export type Blank = 'black' | 'white' | null;

/** When a presentation and its present step began, in milliseconds of this machine's clock. */
export interface Begun {
	readonly all: number;
	readonly step: number;
}

export interface Show extends Stand {
	/** Name of the screen, the same while its tab is open: several may be shown at once, and notes belong to one. */
	readonly from: string;
	/** None where a single view is shown. */
	readonly tour: string | null;
	readonly blank: Blank;
	readonly begun: Begun;
}

export type Said =
	/** The screen: where it stands. */
	| ({ readonly say: 'here' } & Show)
	/** The screen is closed. */
	| { readonly say: 'gone'; readonly from: string }
	/** The notes: is there a screen? */
	| { readonly say: 'who' }
	/** The notes to their screen; to every screen if they have none yet. */
	| ({ readonly say: 'go'; readonly to: string | null; readonly tour: string } & Stand)
	| { readonly say: 'blank'; readonly to: string | null; readonly blank: Blank };

export interface Wire {
	readonly tell: (said: Said) => void;
	readonly close: () => void;
}

/** `slug` is the document's: two documents may be presented at once. */
export function wire(slug: string, hear: (said: Said) => void): Wire {
	try {
		const channel = new BroadcastChannel(`who-does-what present ${slug}`);
		channel.onmessage = ({ data }: MessageEvent<Said>) => hear(data);
		return { tell: (said) => channel.postMessage(said), close: () => channel.close() };
	} catch {
		return { tell: () => undefined, close: () => undefined };
	}
}

/** Name of this tab's screen, over a reload too. */
export function screenName(): string {
	const kept = recallFrom('screen');
	if (kept) return kept;
	const name = Math.random().toString(36).slice(2);
	remember('screen', name);
	return name;
}
