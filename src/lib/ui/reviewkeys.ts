/** What the keys do while a text is corrected; the sheet of keys lists them, the page obeys them. */

import { m } from '$lib/words/messages';
import type { Review } from './review.svelte';

export interface ReviewDeed {
	/** As the sheet shows them, parted by spaces. */
	readonly keys: string;
	readonly name: () => string;
	readonly meant: (event: KeyboardEvent) => boolean;
	readonly run: (review: Review, event: KeyboardEvent) => void;
}

const plainly = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey;
const on =
	(...keys: string[]) =>
	(event: KeyboardEvent): boolean =>
		plainly(event) && keys.includes(event.key);
const withCommand = (event: KeyboardEvent, key: string): boolean =>
	(event.ctrlKey || event.metaKey) && event.key.toLowerCase() === key;

export const deeds: readonly ReviewDeed[] = [
	{
		keys: 'j ↓',
		name: m.review_key_next,
		meant: on('j', 'ArrowDown'),
		run: (review) => review.go(1)
	},
	{ keys: 'k ↑', name: m.review_key_previous, meant: on('k', 'ArrowUp'), run: (review) => review.go(-1) },
	{ keys: 'Enter', name: m.review_accept, meant: on('Enter'), run: (review) => review.accept() },
	{ keys: 'x', name: m.review_reject, meant: on('x'), run: (review) => review.reject() },
	{
		keys: 'r',
		name: m.review_reassign,
		meant: on('r'),
		run: (review) => {
			if (review.item) review.sheet = 'reassign';
		}
	},
	{
		keys: '← →',
		name: m.review_key_words,
		meant: on('ArrowLeft', 'ArrowRight'),
		run: (review, { key, shiftKey }) => review.walk(key === 'ArrowRight' ? 1 : -1, shiftKey)
	},
	{
		keys: 'a',
		name: m.review_add,
		meant: on('a'),
		run: (review) => {
			if (review.marked) review.sheet = 'add';
			else review.said = m.review_mark_first();
		}
	},
	{ keys: 's', name: m.review_split, meant: on('s'), run: (review) => review.split() },
	{ keys: 'm', name: m.review_merge, meant: on('m'), run: (review) => review.merge() },
	{ keys: 'p', name: m.review_kind, meant: on('p'), run: (review) => review.turnKind() },
	{ keys: 'v', name: m.review_verb, meant: on('v'), run: (review) => review.verb() },
	{ keys: 'o', name: m.review_role, meant: on('o'), run: (review) => (review.sheet = 'role') },
	{ keys: 'n', name: m.review_actor, meant: on('n'), run: (review) => (review.sheet = 'actor') },
	{
		keys: 'Ctrl+Z u',
		name: m.act_undo,
		meant: (event) => on('u')(event) || (withCommand(event, 'z') && !event.shiftKey),
		run: (review) => review.undo()
	},
	{
		keys: 'Ctrl+Shift+Z U',
		name: m.act_redo,
		meant: (event) => on('U')(event) || (withCommand(event, 'z') && event.shiftKey) || withCommand(event, 'y'),
		run: (review) => review.redo()
	},
	{
		keys: 'Esc',
		name: m.review_key_unmark,
		meant: on('Escape'),
		run: (review) => {
			review.marked = null;
			review.said = '';
		}
	},
	{ keys: '?', name: m.keys_title, meant: on('?'), run: (review) => (review.sheet = 'keys') }
];
