/** A press or a swipe on the wall: the left third goes back, the rest goes on; a finger that wipes to the left goes on. */

import type { Attachment } from 'svelte/attachments';

/** How far a finger wipes, in px of the page, how much more sideways than down, and how far one that presses may slip. */
const [far, sideways, slip] = [44, 1.4, 10];

export const turning =
	(turn: { readonly next: () => void; readonly previous: () => void }): Attachment<HTMLElement> =>
	(wall) => {
		let start: { readonly x: number; readonly y: number } | null = null;
		const isControl = ({ target }: Event) => target instanceof Element && target.closest('a, button, dialog') !== null;
		/** Whoever marks words doesn't press. */
		function press(x: number): void {
			if (getSelection()?.isCollapsed === false) return;
			if (x < wall.clientWidth / 3) turn.previous();
			else turn.next();
		}
		const listen = {
			touchstart: ({ touches }: TouchEvent) => {
				const [touch, second] = touches;
				start = touch && !second ? { x: touch.clientX, y: touch.clientY } : null;
			},
			/** Turns by itself: some browsers end a wipe in a click, others take away the click of the press that follows it. */
			touchend: (event: TouchEvent) => {
				const [touch] = event.changedTouches;
				if (!start || !touch) return;
				const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
				start = null;
				if (Math.abs(x) >= far && Math.abs(x) >= sideways * Math.abs(y)) (x < 0 ? turn.next : turn.previous)();
				else if (Math.hypot(x, y) < slip && !isControl(event)) press(touch.clientX);
				else return;
				if (event.cancelable) event.preventDefault();
			},
			click: (event: MouseEvent) => {
				if (event.button === 0 && !isControl(event)) press(event.clientX);
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
