/**
 * The query of a scene in, the same query without what this text doesn't have out, and a list of what was left out.
 * The codec itself is the address's (ui); here only names are checked, so that no tour leads to a node that isn't there.
 */

import type { Known } from './known';

/** One part of a query that isn't understood: `select`, `organization:nobody`. */
export interface Stray {
	readonly parameter: string;
	readonly value: string;
	/** Is it a node that this text lacks? Otherwise the parameter or its value means nothing here. */
	readonly isNode: boolean;
}

export interface Sifted {
	readonly query: string;
	readonly strays: readonly Stray[];
}

type Test = (value: string, known: Known) => boolean;

const isNode: Test = (value, { nodes }) => nodes.has(value);

/** Every parameter with what one of its values must be; those of `lists` may hold several, parted by semicolons. */
const parameters: Readonly<Record<string, Test>> = {
	select: isNode,
	to: isNode,
	hide: (value, { sections }) =>
		value.startsWith('part:') ? sections.has(value.slice(5)) : /^(kind|tie):[a-z-]+$/.test(value),
	depth: (value) => /^[0-3]$/.test(value),
	force: (value) => value === 'operative' || value === 'preamble',
	pin: (value, known) => /^[^,]+,-?\d{1,4},-?\d{1,4},[NESW]$/.test(value) && isNode(nodeIn('pin', value), known),
	text: (value) => /^[a-z]{2,3}$/.test(value),
	order: (value) => /^(text|count|likeness)$/.test(value),
	absent: (value) => value === 'shown'
};
const lists = new Set(['hide', 'pin']);
const naming = new Set(['select', 'to', 'pin']);

export function sift(query: string, known: Known): Sifted {
	const kept = new URLSearchParams();
	const strays: Stray[] = [];
	for (const [parameter, value] of new URLSearchParams(query)) {
		const fits = Object.hasOwn(parameters, parameter) ? parameters[parameter] : undefined;
		const values = lists.has(parameter) ? value.split(';') : [value];
		const good = values.filter((each) => fits?.(each, known));
		if (good.length > 0) kept.set(parameter, good.join(';'));
		for (const bad of values.filter((each) => !good.includes(each)))
			strays.push({ parameter, value: nodeIn(parameter, bad), isNode: naming.has(parameter) });
	}
	return { query: strays.length > 0 ? written(kept) : query, strays };
}

/** The node that a value names: a pin has its place behind it. */
const nodeIn = (parameter: string, value: string): string =>
	parameter === 'pin' ? (value.split(',')[0] ?? value) : value;

/** Colons, semicolons and commas stay readable, as in the page's own address. */
const written = (query: URLSearchParams): string =>
	query.toString().replaceAll('%3A', ':').replaceAll('%3B', ';').replaceAll('%2C', ',');
