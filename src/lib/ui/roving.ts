/**
 * A table that the keyboard walks: one tab stop, arrow keys from cell to cell, Enter takes what is there.
 * Cells are marked `data-cell` in rows marked `data-line`; a cell's link, if it has one, is what gets the focus.
 */

import type { Attachment } from 'svelte/attachments';
import type { NodeKey } from '$lib/graph/kinds';

export interface Step {
	readonly row: number;
	readonly column: number;
}

/** Where a key leads in a table of so many rows and columns; null if it leads nowhere. */
export function step({ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>, at: Step, size: Step): Step | null {
	const [down, right] = [size.row - 1, size.column - 1];
	const to = {
		ArrowUp: { ...at, row: at.row - 1 },
		ArrowDown: { ...at, row: at.row + 1 },
		ArrowLeft: { ...at, column: at.column - 1 },
		ArrowRight: { ...at, column: at.column + 1 },
		Home: { row: ctrlKey ? 0 : at.row, column: 0 },
		End: { row: ctrlKey ? down : at.row, column: right }
	}[key];
	if (!to || (ctrlKey && key.startsWith('Arrow'))) return null;
	return to.row < 0 || to.row > down || to.column < 0 || to.column > right ? null : to;
}

/** A cell by what its row and its column stand for; null for a head, a total or a foot. */
export interface At {
	readonly row: NodeKey | null;
	readonly column: NodeKey | null;
}

export interface Listener {
	readonly pointed: (at: At | null) => void;
	readonly focused: (at: At | null) => void;
	readonly taken: (at: At) => void;
}

const cellOf = (target: EventTarget | null): HTMLElement | null =>
	target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;

const lineOf = (cell: HTMLElement): HTMLElement | null => cell.closest<HTMLElement>('[data-line]');
const cellsOf = (line: Element | null | undefined): HTMLElement[] => [
	...(line?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])
];
const stopOf = (cell: HTMLElement): HTMLElement => cell.querySelector('a') ?? cell;

const atOf = (cell: HTMLElement | null): At | null =>
	cell && {
		row: (lineOf(cell)?.dataset['row'] as NodeKey | undefined) ?? null,
		column: (cell.dataset['column'] as NodeKey | undefined) ?? null
	};

const isModified = (event: Event): boolean =>
	event instanceof MouseEvent && (event.metaKey || event.ctrlKey || event.shiftKey);

/** `shown` is read so that a table with other rows gets its tab stop again. */
export const walked =
	(listener: Listener, shown: () => unknown): Attachment<HTMLTableElement> =>
	(table) => {
		void shown();
		for (const cell of cellsOf(table)) stopOf(cell).tabIndex = -1;
		const [first] = cellsOf(table.tBodies[0]).slice(1);
		let stop = stopOf(first ?? table);
		stop.tabIndex = 0;

		function settle(cell: HTMLElement): void {
			stop.tabIndex = -1;
			stop = stopOf(cell);
			stop.tabIndex = 0;
		}
		function walk(event: KeyboardEvent): void {
			const cell = cellOf(event.target);
			if (!cell || event.altKey || event.metaKey || event.shiftKey) return;
			if ((event.key === 'Enter' || event.key === ' ') && !event.ctrlKey) return take(event, cell);
			const lines = [...table.querySelectorAll('[data-line]')].map(cellsOf);
			const row = lines.findIndex((line) => line.includes(cell));
			const at = { row, column: lines[row]?.indexOf(cell) ?? 0 };
			const to = step(event, at, { row: lines.length, column: lines[row]?.length ?? 0 });
			const next = to && lines[to.row]?.[to.column];
			if (!next) return;
			event.preventDefault();
			settle(next);
			stop.focus();
		}
		function take(event: Event, cell = cellOf(event.target)): void {
			const at = atOf(cell);
			if (!cell || !at || isModified(event)) return;
			event.preventDefault();
			settle(cell);
			stop.focus();
			listener.taken(at);
		}
		const listen = {
			click: (event: Event) => take(event),
			keydown: (event: Event) => event instanceof KeyboardEvent && walk(event),
			pointerover: ({ target }: Event) => listener.pointed(atOf(cellOf(target))),
			pointerleave: () => listener.pointed(null),
			focusin: ({ target }: Event) => listener.focused(atOf(cellOf(target))),
			// A row that is being taken away says good-bye in the middle of an update, when no state may be written.
			focusout: () => queueMicrotask(() => listener.focused(null))
		};
		for (const [name, hear] of Object.entries(listen)) table.addEventListener(name, hear);
		return () => {
			for (const [name, hear] of Object.entries(listen)) table.removeEventListener(name, hear);
		};
	};
