/** Choosing in a picture: click, touch, hover, focus and keys as an attachment that needs no library and is there at once. */

import type { Attachment } from 'svelte/attachments';
import type { NodeKey } from '$lib/graph/kinds';
import { nearest } from '$lib/views/nearest';
import type { Scene } from '$lib/views/scene';
import type { Explorer } from './explorer.svelte';
import type { Walker } from './walker.svelte';

/** The mark under the pointer or in focus. */
export const markOf = (target: EventTarget | null): NodeKey | null =>
	(target instanceof Element ? (target.closest<SVGElement>('[data-key]')?.dataset['key'] as NodeKey) : null) ?? null;

/** A mark that is being taken away says good-bye in the middle of an update, when no state may be written. */
const later = (write: () => void): void => queueMicrotask(write);

/** Half the side of what a finger hits, in px of the page (WCAG 2.5.5). */
const finger = 22;

/** A finger that misses means the nearest mark; a mouse means what it points at. */
function meant(event: Event, picture: Element, scene: Scene): NodeKey | null {
	const hit = markOf(event.target);
	const drawing = picture.querySelector('svg > g');
	if (hit || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return hit;
	const matrix = drawing instanceof SVGGraphicsElement ? drawing.getScreenCTM() : null;
	if (!matrix) return null;
	const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
	return nearest(scene, x, y, finger / matrix.a);
}

/** A drawing that is walked by key; a list of marks is not. */
export interface Stage {
	readonly walker: Walker;
	readonly scene: () => Scene;
}

/**
 * Click chooses, a click with Shift asks for the path there, a click on nothing clears, a double click frees a moved mark;
 * pointer and focus light up neighbours; arrow keys walk. Marks are links: Enter is a click.
 */
export const selectable =
	(explorer: Explorer, stage: Stage | null = null): Attachment =>
	(picture) => {
		/** What was chosen before the first of two clicks: it answers at once, and is taken back if it begins a double click. */
		let before: Explorer['choices'] | null = null;
		const isMoved = (target: EventTarget | null) => (markOf(target) ?? '') in explorer.pins;
		const listen = {
			click: (event: Event) => {
				if (event instanceof MouseEvent && (event.metaKey || event.ctrlKey)) return;
				event.preventDefault();
				if (event instanceof MouseEvent && event.detail > 1 && isMoved(event.target)) return;
				before = explorer.choices;
				const node = stage ? meant(event, picture, stage.scene()) : markOf(event.target);
				if (node) stage?.walker.start(node);
				if (event instanceof MouseEvent && event.shiftKey) explorer.reach(node);
				else explorer.choose(node);
			},
			dblclick: ({ target }: Event) => {
				const key = markOf(target);
				if (!key || !isMoved(target)) return;
				if (before && (explorer.chosen !== before.chosen || explorer.to !== before.to)) explorer.undo();
				explorer.free(key);
			},
			pointerover: (event: Event) => (explorer.hovered = markOf(event.target)),
			pointerleave: () => later(() => (explorer.hovered = null)),
			focusin: ({ target }: Event) =>
				(explorer.focused = target instanceof Element && target.matches(':focus-visible') ? markOf(target) : null),
			focusout: () => later(() => (explorer.focused = null)),
			keydown: (event: Event) => {
				if (event instanceof KeyboardEvent) void stage?.walker.obey(event, picture);
			}
		};
		for (const [name, listener] of Object.entries(listen)) picture.addEventListener(name, listener);
		return () => {
			for (const [name, listener] of Object.entries(listen)) picture.removeEventListener(name, listener);
		};
	};
