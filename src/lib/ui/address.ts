/**
 * The reader's choices to and from the query string. Whatever isn't understood makes the whole address count as empty,
 * and is reported, so that an old or hostile link shows the plain page and says so.
 */

import { isOwn } from '$lib/lessons/tour';
import type { Room, Side } from '$lib/views/scene';
import { depths, noChoices, orders, type Choices, type Run } from './choices';

/** What an address may name. */
export interface Known {
	readonly nodes: ReadonlySet<string>;
	/** Marks that have a place, and the room in which one may be put elsewhere. */
	readonly placed: ReadonlySet<string>;
	readonly room: Room;
	readonly filters: ReadonlySet<string>;
	readonly texts: ReadonlySet<string>;
	/** How many steps each tour has. */
	readonly tours: ReadonlyMap<string, number>;
	/** Id of the text, if it is the reader's own: it stands in every address of its pages, and is nobody's choice. */
	readonly own?: string | null;
}

/** One parameter: its choices from its value, null if it can't be understood; its value from the choices, if any. */
interface Field {
	readonly name: string;
	readonly read: (value: string, known: Known) => Partial<Choices> | null;
	readonly write: (choices: Choices) => string | null;
}

const fields: readonly Field[] = [
	{
		name: 'select',
		read: (value, { nodes }) => (nodes.has(value) ? { chosen: value } : null),
		write: ({ chosen }) => chosen
	},
	{ name: 'to', read: (value, { nodes }) => (nodes.has(value) ? { to: value } : null), write: ({ to }) => to },
	{
		name: 'depth',
		read: (value) => one(depths, Number(value), (depth) => ({ depth })),
		write: ({ depth }) => (depth > 0 ? String(depth) : null)
	},
	{
		name: 'hide',
		read: (value, { filters }) =>
			value.split(';').every((filter) => filters.has(filter)) ? { hidden: new Set(value.split(';')) } : null,
		write: ({ hidden }) => [...hidden].sort().join(';')
	},
	{
		name: 'force',
		read: (value) => (value === 'operative' ? { operative: true } : null),
		write: ({ operative }) => (operative ? 'operative' : null)
	},
	{ name: 'pin', read: readPins, write: writePins },
	{
		name: 'text',
		read: (value, { texts }) => (value === 'all' || texts.has(value) ? { text: value } : null),
		write: ({ text }) => text
	},
	{
		name: 'order',
		read: (value) => one(orders, value, (order) => ({ order })),
		write: ({ order }) => (order === 'text' ? null : order)
	},
	{
		name: 'absent',
		read: (value) => (value === 'shown' ? { absent: true } : null),
		write: ({ absent }) => (absent ? 'shown' : null)
	},
	{
		name: 'tour',
		read: readTour,
		write: ({ tour, step }) => tour && `${tour}.${step}`
	},
	{
		name: 'run',
		read: readRun,
		write: ({ run }) => run && `${run.seed}.${run.count}.${run.at}`
	},
	{
		name: 'room',
		read: (value) => (value === 'voting' ? { room: true } : null),
		write: ({ room }) => (room ? 'voting' : null)
	},
	{
		name: 'present',
		read: (value) => (/^[1-9]\d?$/.test(value) ? { present: Number(value) } : null),
		write: ({ present }) => (present > 0 ? String(present) : null)
	}
];

/** Longest query that can be a link of ours. */
const longest = 4000;
/** Parameters that others add to links. */
const foreign = /^(utm_\w+|fbclid|gclid|msclkid|mc_\w+)$/;

export function readAddress(query: URLSearchParams, known: Known): { choices: Choices; stale: boolean } {
	const stale = { choices: noChoices, stale: true };
	if (query.toString().length > longest) return stale;
	let choices = noChoices;
	for (const [name, value] of query) {
		if (foreign.test(name) || (name === 'own' && value === known.own)) continue;
		const read = fields.find((field) => field.name === name)?.read(value, known);
		if (!read) return stale;
		choices = { ...choices, ...read };
	}
	// A path leads from one to another.
	const isPath = choices.chosen !== null && choices.to !== choices.chosen;
	return { choices: isPath ? choices : { ...choices, to: null }, stale: false };
}

/** The query of a state, in a fixed order; empty for the page at rest. */
export function writeAddress(choices: Choices): string {
	const query = new URLSearchParams();
	for (const { name, write } of fields) {
		const value = write(choices);
		if (value) query.set(name, value);
	}
	const written = query.toString().replaceAll('%3A', ':').replaceAll('%3B', ';').replaceAll('%2C', ',');
	return written ? `?${written}` : '';
}

function one<Value>(
	all: readonly Value[],
	value: unknown,
	make: (value: Value) => Partial<Choices>
): Partial<Choices> | null {
	const found = all.find((each) => each === value);
	return found === undefined ? null : make(found);
}

/** `who-does-what.3`; what a tour of a reader's own holds, only the browser that keeps it knows. */
function readTour(value: string, { tours }: Known): Partial<Choices> | null {
	const [, tour = '', step] = /^([\w-]+)\.([1-9]\d{0,2})$/.exec(value) ?? [];
	const steps = isOwn(tour) ? Infinity : (tours.get(tour) ?? 0);
	return Number(step) <= steps ? { tour, step: Number(step) } : null;
}

/** `7.8.1`: seed, number of exercises, the one that is asked. */
function readRun(value: string): Partial<Choices> | null {
	const [, seed, count, at] = /^([1-9]\d{0,3})\.([1-9]\d?)\.([1-9]\d?)$/.exec(value) ?? [];
	const run: Run = { seed: Number(seed), count: Number(count), at: Number(at) };
	return run.at <= run.count ? { run } : null;
}

function readPins(value: string, { placed, room }: Known): Partial<Choices> | null {
	const pins = value.split(';').map((pin) => /^([^,]+),(-?\d{1,4}),(-?\d{1,4}),([NESW])$/.exec(pin));
	const places: [string, { x: number; y: number; side: Side }][] = [];
	for (const pin of pins) {
		const [x, y] = [Number(pin?.[2]), Number(pin?.[3])];
		if (!pin?.[1] || !placed.has(pin[1]) || x < 0 || y < 0 || x > room.width || y > room.height) return null;
		places.push([pin[1], { x, y, side: pin[4] as Side }]);
	}
	return { pins: Object.fromEntries(places) };
}

/** `organization:icann,412,80,E` */
function writePins({ pins }: Choices): string {
	return Object.entries(pins)
		.map(([key, { x, y, side }]) => `${key},${Math.round(x)},${Math.round(y)},${side}`)
		.sort()
		.join(';');
}
