/** The text of the reader's own that the pages of its views show, given by context from the layout to them. */

import { getContext, setContext } from 'svelte';
import type { Mapped } from './ownwork';

export interface Opened {
	/** Null until it has been read, found and drawn. */
	readonly mapped: Mapped | null;
}

const context = Symbol('own');

export const provideOwn = (own: Opened): Opened => setContext(context, own);
export const useOwn = (): Opened => getContext(context);
