/** A press or a swipe on the wall: the left third goes back, the rest goes on; a finger that wipes to the left goes on. */

import type { Attachment } from 'svelte/attachments';

/** How far a finger wipes, in px of the page, and how much more sideways than down. */
const [far, sideways] = [44, 1.4];

export const turning =
	(turn: { readonly next: () => void; readonly previous: () => void }): Attachment<HTMLElement> =>
	(wall) => {
		let start: { readonly x: number; readonly y: number } | null = null;
		/** A wipe ends in a click in some browsers. */
		let wiped = false;
		const isControl = ({ target }: Event) => target instanceof Element && target.closest('a, button, dialog') !== null;
		const listen = {
			touchstart: ({ touches }: TouchEvent) => {
				const [touch, second] = touches;
				start = touch && !second ? { x: touch.clientX, y: touch.clientY } : null;
				wiped = false;
			},
			touchend: ({ changedTouches: [touch] }: TouchEvent) => {
				if (!start || !touch) return;
				const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
				start = null;
				if (Math.abs(x) < far || Math.abs(x) < sideways * Math.abs(y)) return;
				wiped = true;
				if (x < 0) turn.next();
				else turn.previous();
			},
			click: (event: MouseEvent) => {
				if (wiped || event.button !== 0 || isControl(event) || getSelection()?.isCollapsed === false) return;
				if (event.clientX < wall.clientWidth / 3) turn.previous();
				else turn.next();
			}
		};
		wall.addEventListener('touchstart', listen.touchstart, { passive: true });
		wall.addEventListener('touchend', listen.touchend);
		wall.addEventListener('click', listen.click);
		return () => {
			wall.removeEventListener('touchstart', listen.touchstart);
			wall.removeEventListener('touchend', listen.touchend);
			wall.removeEventListener('click', listen.click);
		};
	};
