/**
 * Zoom and drag of the picture: the only D3 that touches the page, loaded when the reader first turns to the picture.
 * Gestures come in, the Explorer's state changes; nothing is drawn here.
 */

import { drag, pointer, select, zoom, zoomIdentity, zoomTransform, type D3DragEvent, type ZoomBehavior } from 'd3';
import type { NodeKey } from '$lib/graph/kinds';
import type { Room } from '$lib/views/scene';
import type { Explorer } from './explorer.svelte';
import type { Plan } from './plan.svelte';
import { markOf } from './select';

/**
 * Where the page itself scrolls the wheel belongs to it, and in a frame to the page around it, unless Ctrl is held (a
 * pinch on a touchpad is that, too).
 */
const zooms = (event: WheelEvent): boolean =>
	event.ctrlKey ||
	(window.parent === window && document.documentElement.scrollHeight <= document.documentElement.clientHeight);

/** The first button, or two fingers: one is the page's. */
const begins = (event: Event): boolean =>
	event instanceof MouseEvent ? event.button === 0 : !('touches' in event) || (event as TouchEvent).touches.length > 1;

/** A pinch on a touchpad comes as many small turns of the wheel with Ctrl, a notch of a mouse's wheel as one large one. */
const pace = ({ deltaY, deltaMode, ctrlKey }: WheelEvent): number => {
	const notch = Math.abs(deltaY) >= 40;
	return -deltaY * (deltaMode === 1 ? 0.05 : deltaMode ? 1 : 0.002) * (ctrlKey && !notch ? 10 : 1);
};

/** The window onto the picture: zoom and pan by wheel, touch and button. */
export class Lens {
	readonly #behaviour: ZoomBehavior<SVGSVGElement, unknown>;
	readonly #element: SVGSVGElement;
	readonly #room: Room;

	constructor(plan: Plan, element: SVGSVGElement) {
		const { width, height } = plan.scene;
		this.#element = element;
		this.#room = { width, height };
		this.#behaviour = zoom<SVGSVGElement, unknown>()
			.scaleExtent([0.5, 8])
			.extent([
				[0, 0],
				[width, height]
			])
			.translateExtent([
				[-width / 2, -height / 2],
				[width * 1.5, height * 1.5]
			])
			.clickDistance(4)
			.wheelDelta(pace)
			.filter((event: Event) =>
				event instanceof WheelEvent
					? zooms(event)
					: begins(event) && (!(event instanceof MouseEvent) || markOf(event.target) === null)
			)
			.on('zoom', ({ transform: { k, x, y } }) => (plan.zoom = { k, x, y }));
		select(element).call(this.#behaviour).on('dblclick.zoom', null);
	}

	by(factor: number): void {
		select(this.#element).call(this.#behaviour.scaleBy, factor);
	}

	/** What has been reached by key comes into sight: where it lies outside, the window moves to it. */
	reveal({ x, y }: { readonly x: number; readonly y: number }): void {
		const { width, height } = this.#room;
		const [left, top] = zoomTransform(this.#element).apply([x, y]);
		const [edgeX, edgeY] = [width * 0.06, height * 0.06];
		if (left > edgeX && left < width - edgeX && top > edgeY && top < height - edgeY) return;
		select(this.#element).call(this.#behaviour.translateTo, x, y);
	}

	fit(): void {
		select(this.#element).call(this.#behaviour.transform, zoomIdentity);
	}
}

/** Dragging a mark pins it where it is let go. */
export function letDrag(plan: Plan, explorer: Explorer, svg: SVGSVGElement, group: SVGGElement): void {
	let moved = false;
	const behaviour = drag<SVGSVGElement, unknown, { key: NodeKey; x: number; y: number }>()
		.container(group)
		.clickDistance(4)
		.touchable(false)
		.filter((event: MouseEvent) => !event.button && !event.ctrlKey && markOf(event.target) !== null)
		.subject((event) => grabbed(plan, event, group))
		.on('start', () => (moved = false))
		.on('drag', ({ subject, x, y }) => {
			moved = true;
			plan.pin(subject.key, x, y);
		})
		.on('end', () => moved && explorer.settle());
	// d3-drag would keep every finger for itself.
	select(svg).call(behaviour).style('touch-action', null);
}

function grabbed(plan: Plan, { sourceEvent }: D3DragEvent<SVGSVGElement, unknown, unknown>, group: SVGGElement) {
	const key = markOf(sourceEvent.target) as NodeKey;
	const [x, y] = pointer(sourceEvent, group);
	return { key, x: plan.layout[key]?.x ?? x, y: plan.layout[key]?.y ?? y };
}
