/**
 * The reader's choices to and from the query string. Whatever isn't understood makes the whole address count as empty,
 * and is reported, so that an old or hostile link shows the plain page and says so.
 */

import type { Layout, Room, Side } from '$lib/views/scene';

export interface Choices {
	/** Key of the chosen node. */
	readonly chosen: string | null;
	/** What the legend hides: kinds, relations and sections, as `kind:role`, `tie:cites`, `part:2`. */
	readonly hidden: ReadonlySet<string>;
	/** Marks that the reader has put elsewhere. */
	readonly pins: Layout;
	/** Language of the text beside the picture, if not the original. */
	readonly text: string | null;
}

export const noChoices: Choices = { chosen: null, hidden: new Set(), pins: {}, text: null };

/** What an address may name. */
export interface Known {
	readonly nodes: ReadonlySet<string>;
	/** Marks that have a place, and the room in which one may be put elsewhere. */
	readonly placed: ReadonlySet<string>;
	readonly room: Room;
	readonly filters: ReadonlySet<string>;
	readonly texts: ReadonlySet<string>;
}

/** Longest query that can be a link of ours. */
const longest = 4000;
/** Parameters that others add to links. */
const foreign = /^(utm_\w+|fbclid|gclid|msclkid|mc_\w+)$/;
const names = new Set(['select', 'hide', 'pin', 'text']);

export function readAddress(query: URLSearchParams, known: Known): { choices: Choices; stale: boolean } {
	const choices = [...query.keys()].every((name) => names.has(name) || foreign.test(name)) ? parse(query, known) : null;
	const fits = query.toString().length <= longest;
	return choices && fits ? { choices, stale: false } : { choices: noChoices, stale: true };
}

function parse(query: URLSearchParams, known: Known): Choices | null {
	const chosen = query.get('select');
	const hidden = list(query.get('hide'));
	const pins = list(query.get('pin')).map(readPin);
	const text = query.get('text');
	if (chosen !== null && !known.nodes.has(chosen)) return null;
	if (!hidden.every((filter) => known.filters.has(filter))) return null;
	if (!pins.every((pin) => pin !== null && known.placed.has(pin[0]) && isInside(pin[1], known.room))) return null;
	if (text !== null && !known.texts.has(text)) return null;
	return { chosen, hidden: new Set(hidden), pins: Object.fromEntries(pins.filter((pin) => pin !== null)), text };
}

const isInside = ({ x, y }: { x: number; y: number }, { width, height }: Room): boolean =>
	x >= 0 && y >= 0 && x <= width && y <= height;

const list = (value: string | null): string[] => (value ? value.split(';') : []);

/** `organization:icann,412,80,E` */
function readPin(pin: string): [string, { x: number; y: number; side: Side }] | null {
	const match = /^([^,]+),(-?\d{1,4}),(-?\d{1,4}),([NESW])$/.exec(pin);
	return match ? [match[1] ?? '', { x: Number(match[2]), y: Number(match[3]), side: match[4] as Side }] : null;
}

/** The query of a state, in a fixed order; empty for the page at rest. */
export function writeAddress({ chosen, hidden, pins, text }: Choices): string {
	const query = new URLSearchParams();
	if (chosen) query.set('select', chosen);
	if (hidden.size > 0) query.set('hide', [...hidden].sort().join(';'));
	const places = Object.entries(pins).map(
		([key, { x, y, side }]) => `${key},${Math.round(x)},${Math.round(y)},${side}`
	);
	if (places.length > 0) query.set('pin', places.sort().join(';'));
	if (text) query.set('text', text);
	const written = query.toString().replaceAll('%3A', ':').replaceAll('%3B', ';').replaceAll('%2C', ',');
	return written ? `?${written}` : '';
}
