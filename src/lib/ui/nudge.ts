/** Moving a mark without a mouse: Shift and an arrow key put the mark in focus a little further, Delete puts it back. */

import type { Attachment } from 'svelte/attachments';
import type { Explorer } from './explorer.svelte';
import type { Plan } from './plan.svelte';
import { markOf } from './select';

/** Units of the pane. */
const far = 10;
const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
	ArrowLeft: [-far, 0],
	ArrowRight: [far, 0],
	ArrowUp: [0, -far],
	ArrowDown: [0, far]
};

/** Before the picture itself hears of the key: an arrow alone walks on. */
export const nudges =
	(plan: Plan, explorer: Explorer): Attachment =>
	(picture) => {
		const listen = (event: Event) => {
			const node = markOf(event.target);
			const place = node && plan.layout[node];
			if (!(event instanceof KeyboardEvent) || !place || event.ctrlKey || event.metaKey || event.altKey) return;
			const way = event.shiftKey ? ways[event.key] : undefined;
			if (!way && event.key !== 'Delete') return;
			event.preventDefault();
			event.stopPropagation();
			if (!way) return explorer.free(node);
			void plan.wake();
			plan.pin(node, place.x + way[0], place.y + way[1]);
			explorer.settle();
		};
		picture.addEventListener('keydown', listen, { capture: true });
		return () => picture.removeEventListener('keydown', listen, { capture: true });
	};
