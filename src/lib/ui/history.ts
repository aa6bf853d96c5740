/**
 * What the reader did, to be undone and done again: states as addresses, so that what can be linked can be undone
 * and what is kept over a reload is read as carefully as a link.
 */

export interface History {
	/** Older states, the oldest first, and those taken back, the next one last. */
	readonly past: readonly string[];
	readonly future: readonly string[];
}

export const noHistory: History = { past: [], future: [] };

/** Older steps than these are forgotten. */
const most = 100;

/** A new step was taken from this state; whatever had been taken back is gone. */
export const record = ({ past }: History, from: string): History => ({
	past: [...past, from].slice(-most),
	future: []
});

/** One step back or forward from the present state: the state to show, null if there is none. */
export function travel(
	{ past, future }: History,
	present: string,
	way: 'undo' | 'redo'
): { readonly history: History; readonly state: string } | null {
	const state = (way === 'undo' ? past : future).at(-1);
	if (state === undefined) return null;
	const history =
		way === 'undo'
			? { past: past.slice(0, -1), future: [...future, present] }
			: { past: [...past, present], future: future.slice(0, -1) };
	return { history, state };
}

/** From what was kept; anything damaged counts as nothing. */
export function readHistory(kept: string | null): History {
	try {
		const { past, future } = JSON.parse(kept ?? '') as Partial<History>;
		const isList = (list: unknown): list is string[] =>
			Array.isArray(list) && list.every((each) => typeof each === 'string');
		return isList(past) && isList(future) ? { past, future } : noHistory;
	} catch {
		return noHistory;
	}
}
