/** A stroke at a question in, what it means out: the answer is shown, the room goes on or back, an option is chosen. */

export type Meaning =
	| 'show'
	| 'next'
	| 'previous'
	/** The option at that place, counted from 0 and −1 for none; for the item in focus, if it is one to be sorted. */
	| { readonly option: number; readonly item: string | undefined };

interface Setting {
	/** A clicker turns only before a room. */
	readonly room: boolean;
	/** Whether keys of a single character do anything. */
	readonly single: boolean;
}

const isIn = (target: EventTarget | null, selector: string): boolean =>
	target instanceof Element && target.closest(selector) !== null;

export function meaningOf(event: KeyboardEvent, { room, single }: Setting): Meaning | null {
	const { key, target, ctrlKey, metaKey, altKey } = event;
	if (ctrlKey || metaKey || altKey) return null;
	if (isIn(target, '[type=number], [type=search], .search, select, textarea')) return null;
	if (key === 'Enter' && !isIn(target, 'a, button, summary')) return 'show';
	if (room && key === 'PageDown') return 'next';
	if (room && key === 'PageUp') return 'previous';
	if (!/^\d$/.test(key) || !single) return null;
	const item = target instanceof Element ? target.closest<HTMLElement>('[data-item]')?.dataset['item'] : undefined;
	return { option: Number(key) - 1, item };
}
