/** Choosing in the picture: click, hover and focus as an attachment that needs no library and is there at once. */

import type { Attachment } from 'svelte/attachments';
import type { NodeKey } from '$lib/graph/kinds';
import type { Explorer } from './explorer.svelte';

/** The mark under the pointer or in focus. */
export const markOf = (target: EventTarget | null): NodeKey | null =>
	(target instanceof Element ? (target.closest<SVGElement>('[data-key]')?.dataset['key'] as NodeKey) : null) ?? null;

/** A mark that is being taken away says good-bye in the middle of an update, when no state may be written. */
const later = (write: () => void): void => queueMicrotask(write);

/** Click chooses, a click on nothing clears, a double click frees a moved mark; pointer and focus light up neighbours. Marks are links: Enter is a click. */
export const selectable =
	(explorer: Explorer): Attachment =>
	(picture) => {
		const listen = {
			click: (event: Event) => {
				if (event instanceof MouseEvent && (event.metaKey || event.ctrlKey || event.shiftKey)) return;
				event.preventDefault();
				explorer.choose(markOf(event.target));
			},
			dblclick: ({ target }: Event) => {
				const key = markOf(target);
				if (key) explorer.free(key);
			},
			pointerover: (event: Event) => (explorer.hovered = markOf(event.target)),
			pointerleave: () => later(() => (explorer.hovered = null)),
			focusin: ({ target }: Event) =>
				(explorer.focused = target instanceof Element && target.matches(':focus-visible') ? markOf(target) : null),
			focusout: () => later(() => (explorer.focused = null))
		};
		for (const [name, listener] of Object.entries(listen)) picture.addEventListener(name, listener);
		return () => {
			for (const [name, listener] of Object.entries(listen)) picture.removeEventListener(name, listener);
		};
	};
