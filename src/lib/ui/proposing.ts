/** What a room proposes as a reader's tab keeps it: behind the address, to be undone, and over a reload, read with care. */

import type { Overlay } from '$lib/lessons/tour';
import type { NodeKey } from '$lib/graph/kinds';

/** A tie, or with one end alone a remark, before it has words. */
export interface Draft {
	readonly from: NodeKey | null;
	readonly to: NodeKey | null;
}

/** Whoever proposes points at one end, then at the other; pointing at the first again gives it up, at nothing changes nothing. */
export function pointed(draft: Draft, node: NodeKey | null): Draft {
	if (!node) return draft;
	if (draft.from === node) return { from: null, to: null };
	return draft.from === null ? { from: node, to: null } : { from: draft.from, to: node };
}

export const nothingProposed: Overlay = { ties: [], remarks: [] };

export const hasNone = ({ ties, remarks }: Overlay): boolean => ties.length + remarks.length === 0;

/** A step's proposals and the room's own, as one; of each that is the same there is one. */
export function joined(step: Overlay = nothingProposed, room: Overlay): Overlay {
	if (hasNone(step)) return room;
	const once = <Item>(items: readonly Item[]): Item[] => [
		...new Map(items.map((item) => [JSON.stringify(item), item])).values()
	];
	return { ties: once([...step.ties, ...room.ties]), remarks: once([...step.remarks, ...room.remarks]) };
}

/** An address holds no `#`: what stands behind it is the room's. */
export const written = (overlay: Overlay): string => (hasNone(overlay) ? '' : `#${JSON.stringify(overlay)}`);

export function parted(
	state: string,
	nodes: ReadonlySet<string>
): { readonly query: string; readonly overlay: Overlay } {
	const at = state.indexOf('#');
	if (at < 0) return { query: state, overlay: nothingProposed };
	return { query: state.slice(0, at), overlay: readOverlay(state.slice(at + 1), nodes) };
}

/** Whatever isn't understood, or names nobody of this text, is left out. */
export function readOverlay(json: string | null, nodes: ReadonlySet<string>): Overlay {
	try {
		const { ties, remarks } = JSON.parse(json ?? '') as Record<string, unknown>;
		return {
			ties: listed(ties).flatMap(({ from, to, label }) =>
				isNode(from, nodes) && isNode(to, nodes) && isLabel(label) ? [{ from, to, label }] : []
			),
			remarks: listed(remarks).flatMap(({ at, label }) => (isNode(at, nodes) && isLabel(label) ? [{ at, label }] : []))
		};
	} catch {
		return nothingProposed;
	}
}

const listed = (value: unknown): Record<string, unknown>[] =>
	Array.isArray(value) ? value.filter((each): each is Record<string, unknown> => typeof each === 'object' && each) : [];
const isNode = (value: unknown, nodes: ReadonlySet<string>): value is string =>
	typeof value === 'string' && nodes.has(value);
const isLabel = (value: unknown): value is string => typeof value === 'string' && value !== '';
