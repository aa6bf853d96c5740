/**
 * What the reader has chosen, and what follows from it: one Explorer a page, given by context.
 * Choices are fields; everything else is derived from them and from the data that the page brought.
 */

import { getContext, setContext } from 'svelte';
import type { ByLanguage, Reading } from '$lib/clauses/clause';
import { following, within } from '$lib/graph/ask';
import { key } from '$lib/graph/build';
import type { NodeKey } from '$lib/graph/kinds';
import { hueOf } from '$lib/views/dress';
import { around, emphasis, type Emphasis } from '$lib/views/emphasis';
import type { giveWay } from '$lib/views/giveway';
import { idOf } from '$lib/views/names';
import { bodies, draw, drawer, shownLinks, shownNodes } from '$lib/views/network';
import type { Hue, Layout, Line, Scene, Side } from '$lib/views/scene';
import { noChoices, readAddress, writeAddress, type Choices, type Known } from './address';
import { kindFilters, tieFilters } from './filters';
import { sentence, type Topic } from './sentence';

export class Explorer {
	readonly topic: Topic;
	readonly home: Layout;
	/** The phone's picture at rest: the groups, their roles, and the clauses that name them all. */
	readonly gist: Scene;
	#choices: Choices = $state.raw(noChoices);
	#giveWay: typeof giveWay | null = $state.raw(null);
	hovered: NodeKey | null = $state(null);
	focused: NodeKey | null = $state(null);
	zoom: { readonly k: number; readonly x: number; readonly y: number } = $state.raw({ k: 1, x: 0, y: 0 });
	/** The screen is a phone's, and shows neighbourhoods instead of the whole. */
	small: () => boolean = () => false;
	/** The address asked for something that isn't in this text. */
	stale = $state(false);

	/** `visit` is told each new address: a step that Back undoes, or a change of the present one. */
	constructor(
		topic: Topic,
		{ pane, phone }: { readonly pane: Layout; readonly phone: Layout },
		visit: (address: string, how: 'step' | 'change') => void
	) {
		this.topic = topic;
		this.home = pane;
		this.gist = draw(topic, phone, 'phone', topic.language);
		this.#visit = visit;
		this.#draw = drawer(topic, 'pane', topic.language);
		this.#nodes = shownNodes(topic, 'pane');
		this.#links = shownLinks(topic, new Set(this.#nodes));
		this.#bodies = bodies(topic, this.#nodes, 'pane', Object.keys(topic.readings));
	}
	readonly #visit;
	readonly #draw;
	readonly #nodes;
	readonly #links;
	readonly #bodies;

	readonly chosen = $derived(this.#choices.chosen as NodeKey | null);
	readonly hidden = $derived(this.#choices.hidden);
	readonly pins = $derived(this.#choices.pins);
	readonly address = $derived(writeAddress(this.#choices));
	/** The text beside the picture: the original, unless the reader asks for a translation. */
	readonly reading: Reading = $derived.by(() => this.#read(this.topic.readings));
	/** Stored places; once a mark is put elsewhere, the others make room as soon as d3-force is there. */
	readonly layout: Layout = $derived.by(() => {
		if (Object.keys(this.pins).length === 0) return this.home;
		return this.#giveWay?.(this.#bodies, this.#links, this.home, this.pins) ?? { ...this.home, ...this.pins };
	});
	readonly scene: Scene = $derived.by(() => this.#draw(this.layout));
	readonly emphasis: Emphasis = $derived(this.#stress(this.scene));
	readonly accent: Hue | null = $derived(this.#hue(this.chosen));
	readonly answer: string = $derived.by(() => sentence(this.topic, this.chosen));
	/** The hovered mark's lines and neighbours. */
	readonly lit: ReadonlySet<string> = $derived(this.#light(this.hovered ?? this.focused));
	/** Paths of the clauses that concern the selection; null when nothing is chosen. */
	readonly concerned: ReadonlySet<string> | null = $derived(this.chosen ? this.#concern(this.chosen) : null);

	/** What an address may name here. */
	get known(): Known {
		const { graph, readings, reading } = this.topic;
		const parts = reading.sections.map(({ path }) => `part:${path}`);
		return {
			nodes: new Set(graph.filterNodes((_node, { kind }) => kind !== 'document')),
			placed: new Set(Object.keys(this.home)),
			room: this.scene,
			filters: new Set([...kindFilters.map(({ id }) => id), ...tieFilters.map(({ id }) => id), ...parts]),
			texts: new Set(Object.keys(readings))
		};
	}

	/** Back and Forward go through selections; filters, pins and the text's language stay as they are. */
	recall(query: URLSearchParams): void {
		const { chosen } = readAddress(query, this.known).choices;
		this.#change({ chosen });
	}

	read(query: URLSearchParams): void {
		const { choices, stale } = readAddress(query, this.known);
		this.#choices = choices;
		this.stale = stale;
		if (Object.keys(choices.pins).length > 0) void this.#wake();
	}

	async #wake(): Promise<void> {
		this.#giveWay ??= (await import('$lib/views/giveway')).giveWay;
	}

	choose(node: NodeKey | null): void {
		this.stale = false;
		if (node === this.chosen) return;
		this.#choices = { ...this.#choices, chosen: node };
		this.#visit(this.address, 'step');
	}

	toggle(filter: string): void {
		const hidden = new Set(this.hidden);
		if (!hidden.delete(filter)) hidden.add(filter);
		this.#change({ hidden });
	}

	show(text: string | null): void {
		this.#change({ text: text === this.topic.about.original ? null : text });
	}

	pin(node: NodeKey, x: number, y: number): void {
		void this.#wake();
		const side: Side = this.home[node]?.side ?? 'S';
		const { width, height } = this.scene;
		const place = { x: clamp(x, width), y: clamp(y, height), side };
		this.#choices = { ...this.#choices, pins: { ...this.pins, [node]: place } };
	}

	free(node: NodeKey): void {
		if (!this.pins[node]) return;
		const pins = Object.fromEntries(Object.entries(this.pins).filter(([pinned]) => pinned !== node));
		this.#change({ pins });
	}

	reset(): void {
		this.#change({ pins: {} });
	}

	/** A drag has ended: its pin goes into the address. */
	settle(): void {
		this.#visit(this.address, 'change');
	}

	#change(choices: Partial<Choices>): void {
		this.#choices = { ...this.#choices, ...choices };
		this.#visit(this.address, 'change');
	}

	#read(readings: ByLanguage<Reading>): Reading {
		return readings[this.#choices.text ?? ''] ?? this.topic.reading;
	}

	#stress(scene: Scene): Emphasis {
		return emphasis(this.topic.graph, scene, this.chosen, {
			marks: this.#hiddenMarks(),
			lines: this.#hiddenLines(scene.lines)
		});
	}

	/** For any other picture of the same text: the phone's. */
	stress(scene: Scene): Emphasis {
		return this.#stress(scene);
	}

	#hiddenMarks(): ReadonlySet<NodeKey> {
		const { graph } = this.topic;
		const kinds = kindFilters.filter(({ id }) => this.hidden.has(id)).flatMap((filter) => filter.kinds);
		const parts = this.topic.reading.sections
			.filter(({ path }) => this.hidden.has(`part:${path}`))
			.flatMap(({ path }) => [
				key('section', path),
				...within(graph, key('section', path)).map((each) => key('clause', each))
			]);
		const byKind = graph.filterNodes((_node, { kind }) => kinds.includes(kind)) as NodeKey[];
		return new Set([...byKind, ...parts]);
	}

	#hiddenLines(lines: readonly Line[]): ReadonlySet<string> {
		return new Set(lines.filter(({ kind }) => this.hidden.has(`tie:${kind}`)).map(({ key }) => key));
	}

	#hue(node: NodeKey | null): Hue | null {
		if (!node) return null;
		const isGroup = node.startsWith('stakeholder-group:') || node.startsWith('role:');
		return isGroup ? hueOf(this.topic, idOf(node)) : null;
	}

	#light(node: NodeKey | null): ReadonlySet<string> {
		if (!node) return new Set();
		const { strong, near } = around(this.topic.graph, this.scene, node);
		return new Set<string>([...strong, ...near]);
	}

	#concern(node: NodeKey): ReadonlySet<string> {
		const { graph } = this.topic;
		if (node.startsWith('clause:')) return new Set([idOf(node)]);
		if (node.startsWith('section:')) return new Set(within(graph, node));
		const issued = graph.filterInNeighbors(node, (other) => other.startsWith('document:'));
		if (issued.length > 0) return new Set(this.topic.reading.clauses.map(({ path }) => path));
		const clauses = graph.filterInNeighbors(node, (other) => other.startsWith('clause:')).map(idOf);
		const parts = following(graph, node, 'contains').flatMap((part) => [...this.#concern(part)]);
		const held = node.startsWith('role:') ? [] : parts;
		return new Set([...clauses, ...held]);
	}
}

/** A whole number of units inside the room. */
const clamp = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), most));

const context = Symbol('explorer');

export const provideExplorer = (explorer: Explorer): Explorer => setContext(context, explorer);
export const useExplorer = (): Explorer => getContext(context);
