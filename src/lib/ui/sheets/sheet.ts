/**
 * What a sheet to print is: what it is made from, what it shows, who draws it. What it is made of is worked out when the
 * site is built; the page that draws it gets words and figures.
 */

import type { Component } from 'svelte';
import { nodes } from '$lib/graph/ask';
import type { Handout, Lessons } from '$lib/lessons/plan';
import type { Tour } from '$lib/lessons/tour';
import type { Topic } from '$lib/ui/topic';
import type { Layout } from '$lib/views/scene';

export interface Given {
	readonly topic: Topic;
	/** Where the marks of the network stand on a slide. */
	readonly slide: Layout;
	readonly tours: readonly Tour[];
	readonly lessons: Lessons;
	/** What another sheet is called. */
	readonly nameOf: (id: SheetId) => string;
}

/** A sheet's id, and its folder in the address. */
export type SheetId = Handout | 'guide';

/** A4 or Letter as the reader likes; or A3 lying, whatever the reader likes. */
export type Size = 'page' | 'a3';

export interface Sheet {
	readonly id: SheetId;
	readonly size: Size;
	readonly name: () => string;
	/** One sentence for whoever chooses what to print. */
	readonly what: () => string;
	/** What a text must have for it: a plan, or somebody of a kind; any text will do unless told. */
	readonly needs?: 'lessons' | 'stakeholder-group' | 'organization';
	/** Plain data, as it travels with the page. */
	readonly make: (given: Given) => unknown;
	/** Draws exactly what `make` makes. */
	readonly Body: Component<{ data: never }>;
}

/** Is there anything to print for this text? */
export const hasFor = ({ topic, lessons }: Given, { needs }: Pick<Sheet, 'needs'>): boolean =>
	needs === undefined || (needs === 'lessons' ? lessons.plans.length > 0 : nodes(topic.graph, needs).length > 0);

/** Holds the renderer to the data. */
export const sheet = <Data>(
	given: Omit<Sheet, 'make' | 'Body'> & {
		readonly make: (given: Given) => Data;
		readonly Body: Component<{ data: Data }>;
	}
): Sheet => given;
