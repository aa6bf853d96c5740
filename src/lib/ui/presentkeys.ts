/** A stroke in, what a presenter means by it out: the keys of the room's screen and of the window of notes are the same. */

import { m } from '$lib/words/messages';

export type Deed =
	| 'next'
	| 'previous'
	| 'all'
	| 'first'
	| 'last'
	| 'black'
	| 'white'
	| 'timer'
	| 'notes'
	| 'full'
	| 'help'
	| 'leave'
	| 'jump';

interface Meaning {
	readonly deed: Deed;
	readonly keys: readonly string[];
	readonly shown: () => string;
	readonly name: () => string;
}

/** The order is that of the sheet of keys. */
export const meanings: readonly Meaning[] = [
	{ deed: 'next', keys: ['ArrowRight', ' ', 'PageDown', 'Enter'], shown: m.present_key_next, name: m.present_next },
	{ deed: 'previous', keys: ['ArrowLeft', 'PageUp', 'Backspace'], shown: m.present_key_back, name: m.present_previous },
	{ deed: 'all', keys: ['a'], shown: () => 'A', name: m.present_all },
	{ deed: 'jump', keys: [], shown: m.present_key_jump, name: m.present_jump },
	{ deed: 'first', keys: ['Home'], shown: m.present_key_first, name: m.present_first },
	{ deed: 'last', keys: ['End'], shown: m.present_key_last, name: m.present_last },
	{ deed: 'black', keys: ['b', '.'], shown: () => 'B .', name: m.present_black },
	{ deed: 'white', keys: ['w', ','], shown: () => 'W', name: m.present_white },
	{ deed: 'timer', keys: ['t'], shown: () => 'T', name: m.present_timer },
	{ deed: 'notes', keys: ['n'], shown: () => 'N', name: m.present_notes },
	{ deed: 'full', keys: ['f'], shown: () => 'F', name: m.present_full },
	{ deed: 'help', keys: ['?'], shown: () => '?', name: m.keys_title },
	{ deed: 'leave', keys: ['Escape'], shown: m.key_escape, name: m.present_leave }
];

/** Keys that press the button or follow the link in focus. */
const presses = ['Enter', ' '];

/** Null for strokes that mean nothing here. `single` says whether keys of a single character do anything. */
export function deedOf(event: KeyboardEvent, single: boolean): Deed | null {
	const { key, ctrlKey, metaKey, altKey, target } = event;
	if (ctrlKey || metaKey || altKey) return null;
	if (presses.includes(key) && target instanceof Element && target.closest('a, button, summary')) return null;
	if (key.length === 1 && key !== ' ' && !single) return null;
	return meanings.find(({ keys }) => keys.includes(key) || keys.includes(key.toLowerCase()))?.deed ?? null;
}
