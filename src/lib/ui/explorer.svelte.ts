/**
 * What the reader has chosen, and what follows from it in every view: one Explorer a page, given by context. The choices
 * are made in choosing.svelte.ts; everything else is derived from them, or lasts as long as the page. It is long because a
 * page knows one reader: whatever she can do to any view is one short method here.
 */

import { getContext, setContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Reading } from '$lib/clauses/clause';
import type { NodeKey } from '$lib/graph/kinds';
import { paths, type Paths } from '$lib/graph/trace';
import type { Overlay } from '$lib/lessons/tour';
import { hueOf } from '$lib/views/dress';
import { emphasis, ties, type Emphasis } from '$lib/views/emphasis';
import { idOf } from '$lib/views/names';
import type { Hue, Scene, Side } from '$lib/views/scene';
import type { Given } from './answering';
import type { Known } from './address';
import type { Choices, Depth } from './choices';
import { Choosing, type Outside } from './choosing.svelte';
import { concern, remaining } from './concern';
import { hiddenNodes } from './hiding';
import type { Kept } from './keep';
import { noHistory } from './history';
import type { OwnTours } from './owntours.svelte';
import type { Shown } from './pictured';
import { joined, nothingProposed, pointed, type Draft } from './proposing';
import { sentence } from './sentence';
import type { Topic } from './topic';
import type { Supplies } from './supplies';
import type { Tours } from './tours';

export class Explorer {
	readonly topic: Topic;
	readonly known: Known;
	readonly supplies: Supplies;
	readonly #choosing: Choosing;
	hovered: NodeKey | null = $state(null);
	focused: NodeKey | null = $state(null);
	/** The dialog that lies over the page. */
	sheet: 'palette' | 'path' | 'keys' | 'export' | 'tour' | null = $state(null);
	/** The tour that the sheet of that name exports. */
	exported: string | null = $state(null);
	/** What was kept last of what was on screen, until it is read or gone from. */
	kept: Kept | null = $state.raw(null);
	/** Gives what a picture of the present view is made from; null where a view has none. */
	drawn: (() => Promise<Shown['scene']>) | null = $state.raw(null);
	/** Whether keys of a single character do anything. */
	singleKeys = $state(true);
	/** The screen is a phone's, and shows neighbourhoods instead of the whole. */
	small: () => boolean = () => false;
	/** What was answered to the questions of runs, by run and number: it stays while other views are looked at. */
	readonly given = new SvelteMap<string, Given>();
	/** What is being proposed: its ends, once they are chosen; null unless the room is at it. */
	proposing: Draft | null = $state.raw(null);
	/** The view that is shown draws what a room proposes. */
	takesProposals = $state(false);
	/** All tours, once one of them is on. */
	tours: Tours | null = $state.raw(null);
	/** The reader's own tours, once somebody asked for them: tours.ts hands them out. */
	own: Promise<OwnTours> | null = null;
	/** Whether the present view can go before a room. */
	canPresent: () => boolean = () => false;
	/** The address asked for something that isn't in this text. */
	stale = $state(false);

	constructor(topic: Topic, known: Known, supplies: Supplies, outside: Outside) {
		this.topic = topic;
		this.known = known;
		this.supplies = supplies;
		this.#choosing = new Choosing(known, outside);
	}

	readonly choices: Choices = $derived.by(() => this.#choosing.choices);
	readonly chosen = $derived(this.choices.chosen as NodeKey | null);
	readonly to = $derived(this.choices.to as NodeKey | null);
	readonly hidden = $derived(this.choices.hidden);
	readonly pins = $derived(this.choices.pins);
	readonly address: string = $derived.by(() => this.#choosing.address);
	readonly canUndo: boolean = $derived.by(() => this.#choosing.canUndo);
	readonly canRedo: boolean = $derived.by(() => this.#choosing.canRedo);
	/** What the room proposes in this tab, and what the step that is shown has of it. */
	readonly overlay: Overlay = $derived.by(() => this.#choosing.overlay);
	readonly overlaid: Overlay = $derived.by(() => this.#lay());
	/** The text that is shown: the original, unless the reader asks for a translation. */
	readonly reading: Reading = $derived.by(() => this.#read());
	readonly accent: Hue | null = $derived.by(() => this.hueOf(this.chosen));
	readonly path: Paths | null = $derived.by(() => this.#between(this.chosen, this.to));
	readonly answer: string = $derived.by(() => sentence(this.topic, this.choices, this.path));
	readonly gone: ReadonlySet<NodeKey> = $derived.by(() => hiddenNodes(this.topic.graph, this.choices));
	/** Paths of the clauses that concern the selection, or of the operative part; null when all of them do. */
	readonly concerned: ReadonlySet<string> | null = $derived.by(() =>
		this.chosen
			? concern(this.topic, this.chosen, this.path)
			: this.choices.operative
				? remaining(this.topic, this.gone)
				: null
	);

	/** Which marks and lines of any picture of this text are strong, plain or faint. */
	stress(scene: Pick<Scene, 'marks' | 'lines' | 'tags'>): Emphasis {
		const drawn = ties(scene);
		const lines = new Set(drawn.lines.filter(({ kind }) => this.hidden.has(`tie:${kind}`)).map(({ key }) => key));
		return emphasis(this.topic.graph, drawn, this.chosen, { marks: this.gone, lines }, this.path);
	}

	/** The address on arrival, and what could be undone before a reload. */
	read(query: URLSearchParams, history = noHistory, overlay: Overlay = nothingProposed): void {
		this.stale = this.#choosing.read(query, history, overlay);
	}

	/** Back or Forward, or a step of a lesson, has brought another address. */
	recall(query: URLSearchParams): void {
		this.#choosing.recall(query);
	}

	choose(node: NodeKey | null): void {
		this.stale = false;
		if (this.proposing) this.proposing = pointed(this.proposing, node);
		else if (node !== this.chosen || this.to) this.#choosing.change({ chosen: node, to: null }, 'step');
	}

	/** Asks for the paths from the selection to another node; with nothing chosen the node is chosen. */
	reach(node: NodeKey | null): void {
		if (!this.chosen) this.choose(node);
		else if (node !== this.to && node !== this.chosen) this.#choosing.change({ to: node }, 'step');
	}

	/** What the room proposes from now on; it can be undone like any choice. */
	propose(overlay: Overlay): void {
		this.#choosing.propose(overlay);
	}

	/** Escape: first the path is given up, then the selection. */
	stepBack(): void {
		if (this.proposing) this.proposing = null;
		else if (this.to) this.#choosing.change({ to: null });
		else this.choose(null);
	}

	look(depth: Depth): void {
		this.#choosing.change({ depth });
	}

	/** Several are taken away, or brought back, together. */
	toggle(...filters: readonly string[]): void {
		const hidden = new Set(this.hidden);
		const isGone = filters.every((filter) => hidden.has(filter));
		for (const filter of filters)
			if (isGone) hidden.delete(filter);
			else hidden.add(filter);
		this.#choosing.change({ hidden });
	}

	/** Any other choices: the order of the matrix, the operative part alone, those whom the text never names. */
	set(
		choices: Pick<Partial<Choices>, 'order' | 'operative' | 'absent' | 'tour' | 'step' | 'run' | 'room' | 'present'>
	): void {
		this.#choosing.change(choices);
	}

	/** The view as it stands goes before a room; Back leads out again. */
	present(): void {
		this.#choosing.change({ present: 1 }, 'step');
	}

	/** Everything that filters have taken away comes back, in one step. */
	showAll(): void {
		this.#choosing.change({ hidden: new Set(), operative: false, depth: 0 });
	}

	/** The language of the text; null for the original, `all` for every one side by side. */
	show(text: string | null): void {
		this.#choosing.change({ text: text === this.topic.about.original ? null : text });
	}

	/** While a mark is dragged; `settle` ends it. */
	pin(node: NodeKey, x: number, y: number, side: Side): void {
		const { width, height } = this.known.room;
		const place = { x: clamp(x, width), y: clamp(y, height), side };
		this.#choosing.drag({ pins: { ...this.pins, [node]: place } });
	}

	free(node: NodeKey): void {
		if (this.pins[node])
			this.#choosing.change({
				pins: Object.fromEntries(Object.entries(this.pins).filter(([pinned]) => pinned !== node))
			});
	}

	reset(): void {
		this.#choosing.change({ pins: {} });
	}

	settle(): void {
		this.#choosing.change({});
	}

	undo(): void {
		this.#choosing.travel('undo');
	}

	redo(): void {
		this.#choosing.travel('redo');
	}

	hueOf(node: NodeKey | null): Hue | null {
		return node && /^(stakeholder-group|role):/.test(node) ? hueOf(this.topic, idOf(node)) : null;
	}

	#lay(): Overlay {
		const { tour, step } = this.choices;
		const scene = tour ? this.tours?.all.find(({ id }) => id === tour)?.scenes[step - 1] : undefined;
		return joined(scene?.overlay, this.overlay);
	}

	#read(): Reading {
		return this.topic.readings[this.choices.text ?? ''] ?? this.topic.reading;
	}

	#between(from: NodeKey | null, to: NodeKey | null): Paths | null {
		return from && to ? paths(this.topic.graph, from, to) : null;
	}
}

/** A whole number of units inside the room. */
const clamp = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), most));

const context = Symbol('explorer');

export const provideExplorer = (explorer: Explorer): Explorer => setContext(context, explorer);
export const useExplorer = (): Explorer => getContext(context);
