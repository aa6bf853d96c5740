/**
 * What the reader has chosen, and what follows from it in every view: one Explorer a page, given by context.
 * Choices are one field, told to the address and remembered to be undone; everything else is derived from them.
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
import { readAddress, writeAddress, type Known } from './address';
import { noChoices, type Choices, type Depth } from './choices';
import { concern, remaining } from './concern';
import { hiddenNodes } from './hiding';
import type { Kept } from './keep';
import { noHistory, record, travel, type History } from './history';
import type { OwnTours } from './owntours.svelte';
import type { Shown } from './pictured';
import { joined, nothingProposed, parted, written, type Draft } from './proposing';
import { sentence } from './sentence';
import type { Topic } from './topic';
import type { Supplies } from './supplies';
import type { Tours } from './tours';

export interface Outside {
	/** Is told each new address: a step that Back undoes, or a change of the present one. */
	readonly visit: (address: string, how: 'step' | 'change') => void;
	/** Is told what can be undone, to keep it over a reload. */
	readonly keep: (history: History) => void;
}

export class Explorer {
	readonly topic: Topic;
	readonly known: Known;
	readonly supplies: Supplies;
	readonly #outside: Outside;
	#overlay: Overlay = $state.raw(nothingProposed);
	#choices: Choices = $state.raw(noChoices);
	#history: History = $state.raw(noHistory);
	/** The address that was told last. */
	#told = '';
	/** The state that was last recorded; a drag changes the choices many times before it ends. */
	#settled = '';
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
		this.#outside = outside;
	}

	readonly choices = $derived(this.#choices);
	readonly chosen = $derived(this.#choices.chosen as NodeKey | null);
	readonly to = $derived(this.#choices.to as NodeKey | null);
	readonly hidden = $derived(this.#choices.hidden);
	readonly pins = $derived(this.#choices.pins);
	readonly address = $derived(writeAddress(this.#choices));
	/** What the room proposes in this tab, and what the step that is shown has of it. */
	readonly overlay = $derived(this.#overlay);
	readonly overlaid: Overlay = $derived.by(() => this.#lay());
	/** Everything that can be undone: the address, unless it only presents, and behind `#` what the room proposes. */
	readonly #state = $derived(writeAddress({ ...this.#choices, present: 0 }) + written(this.#overlay));
	readonly canUndo = $derived(this.#history.past.length > 0);
	readonly canRedo = $derived(this.#history.future.length > 0);
	/** The text that is shown: the original, unless the reader asks for a translation. */
	readonly reading: Reading = $derived.by(() => this.#read());
	readonly accent: Hue | null = $derived.by(() => this.hueOf(this.chosen));
	readonly path: Paths | null = $derived.by(() => this.#between(this.chosen, this.to));
	readonly answer: string = $derived.by(() => sentence(this.topic, this.#choices, this.path));
	readonly gone: ReadonlySet<NodeKey> = $derived.by(() => hiddenNodes(this.topic.graph, this.#choices));
	/** Paths of the clauses that concern the selection, or of the operative part; null when all of them do. */
	readonly concerned: ReadonlySet<string> | null = $derived.by(() =>
		this.chosen
			? concern(this.topic, this.chosen, this.path)
			: this.#choices.operative
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
		const { choices, stale } = readAddress(query, this.known);
		this.#choices = choices;
		this.#overlay = overlay;
		this.#settled = this.#state;
		this.#told = this.address;
		this.#history = history;
		this.stale = stale;
	}

	/**
	 * Back and Forward go through selections; filters, pins and the text's language stay as they are. Whoever comes to
	 * another step of a tour, or another run, finds it whole.
	 */
	recall(query: URLSearchParams): void {
		const { choices } = readAddress(query, this.known);
		const { chosen, to } = choices;
		if (lesson(choices) === lesson(this.#choices)) this.#change({ chosen, to });
		else this.#arrive(choices);
	}

	choose(node: NodeKey | null): void {
		this.stale = false;
		if (this.proposing) return this.#pick(node);
		if (node !== this.chosen || this.to) this.#change({ chosen: node, to: null }, 'step');
	}

	/** Asks for the paths from the selection to another node; with nothing chosen the node is chosen. */
	reach(node: NodeKey | null): void {
		if (!this.chosen) this.choose(node);
		else if (node !== this.to && node !== this.chosen) this.#change({ to: node }, 'step');
	}

	/** What the room proposes from now on; it can be undone like any choice. */
	propose(overlay: Overlay): void {
		this.#overlay = overlay;
		this.#change({});
	}

	/** Escape: first the path is given up, then the selection. */
	stepBack(): void {
		if (this.proposing) this.proposing = null;
		else if (this.to) this.#change({ to: null });
		else this.choose(null);
	}

	look(depth: Depth): void {
		this.#change({ depth });
	}

	/** Several are taken away, or brought back, together. */
	toggle(...filters: readonly string[]): void {
		const hidden = new Set(this.hidden);
		const isGone = filters.every((filter) => hidden.has(filter));
		for (const filter of filters)
			if (isGone) hidden.delete(filter);
			else hidden.add(filter);
		this.#change({ hidden });
	}

	/** Any other choices: the order of the matrix, the operative part alone, those whom the text never names. */
	set(
		choices: Pick<Partial<Choices>, 'order' | 'operative' | 'absent' | 'tour' | 'step' | 'run' | 'room' | 'present'>
	): void {
		this.#change(choices);
	}

	/** The view as it stands goes before a room; Back leads out again. */
	present(): void {
		this.#change({ present: 1 }, 'step');
	}

	/** Everything that filters have taken away comes back, in one step. */
	showAll(): void {
		this.#change({ hidden: new Set(), operative: false, depth: 0 });
	}

	/** The language of the text; null for the original, `all` for every one side by side. */
	show(text: string | null): void {
		this.#change({ text: text === this.topic.about.original ? null : text });
	}

	/** While a mark is dragged; `settle` ends it. */
	pin(node: NodeKey, x: number, y: number, side: Side): void {
		const { width, height } = this.known.room;
		const place = { x: clamp(x, width), y: clamp(y, height), side };
		this.#choices = { ...this.#choices, pins: { ...this.pins, [node]: place } };
	}

	free(node: NodeKey): void {
		if (this.pins[node])
			this.#change({ pins: Object.fromEntries(Object.entries(this.pins).filter(([pinned]) => pinned !== node)) });
	}

	reset(): void {
		this.#change({ pins: {} });
	}

	settle(): void {
		this.#change({});
	}

	undo(): void {
		this.#travel('undo');
	}

	redo(): void {
		this.#travel('redo');
	}

	hueOf(node: NodeKey | null): Hue | null {
		return node && /^(stakeholder-group|role):/.test(node) ? hueOf(this.topic, idOf(node)) : null;
	}

	#change(choices: Partial<Choices>, how: 'step' | 'change' = 'change'): void {
		this.#choices = { ...this.#choices, ...choices };
		this.#record();
		this.#tell(how);
	}

	/** The address says it already. */
	#arrive(choices: Choices): void {
		this.#choices = choices;
		this.#record();
		this.#told = this.address;
	}

	#travel(way: 'undo' | 'redo'): void {
		const gone = travel(this.#history, this.#settled, way);
		if (!gone) return;
		this.#history = gone.history;
		const { query, overlay } = parted(gone.state, this.known.nodes);
		this.#choices = readAddress(new URLSearchParams(query), this.known).choices;
		this.#overlay = overlay;
		this.#keep();
		this.#tell('change');
	}

	#record(): void {
		if (this.#state === this.#settled) return;
		this.#history = record(this.#history, this.#settled);
		this.#keep();
	}

	#keep(): void {
		this.#settled = this.#state;
		this.#outside.keep(this.#history);
	}

	#tell(how: 'step' | 'change'): void {
		if (this.address !== this.#told) this.#outside.visit(this.address, how);
		this.#told = this.address;
	}

	/** Whoever proposes points at one end, then at the other; pointing at the first again gives it up. */
	#pick(node: NodeKey | null): void {
		const { from = null } = this.proposing ?? {};
		if (!node) return;
		if (from === null || from === node) this.proposing = { from: from === node ? null : node, to: null };
		else this.proposing = { from, to: node };
	}

	#lay(): Overlay {
		const { tour, step } = this.#choices;
		const scene = tour ? this.tours?.all.find(({ id }) => id === tour)?.scenes[step - 1] : undefined;
		return joined(scene?.overlay, this.#overlay);
	}

	#read(): Reading {
		return this.topic.readings[this.#choices.text ?? ''] ?? this.topic.reading;
	}

	#between(from: NodeKey | null, to: NodeKey | null): Paths | null {
		return from && to ? paths(this.topic.graph, from, to) : null;
	}
}

/** Which step of which tour, how much of it, which run: two states of one lesson have the same. */
const lesson = ({ tour, step, run, room, present }: Choices): string =>
	writeAddress({ ...noChoices, tour, step, run, room, present });

/** A whole number of units inside the room. */
const clamp = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), most));

const context = Symbol('explorer');

export const provideExplorer = (explorer: Explorer): Explorer => setContext(context, explorer);
export const useExplorer = (): Explorer => getContext(context);
