/**
 * The network as it stands on the page: the stored places, what the reader has moved, the scene that follows, and the
 * window onto it. Made with the network's page; the Explorer knows nothing of places.
 */

import type { NodeKey } from '$lib/graph/kinds';
import type { Overlay } from '$lib/lessons/tour';
import { around, type Emphasis } from '$lib/views/emphasis';
import type { giveWay } from '$lib/views/giveway';
import { bodies, draw, drawer, shownLinks, shownNodes } from '$lib/views/network';
import type { Layout, Scene } from '$lib/views/scene';
import type { Explorer } from './explorer.svelte';

export class Plan {
	readonly home: Layout;
	/** The phone's picture at rest: the groups, their roles, and the clauses that name them all. */
	readonly gist: Scene;
	readonly #explorer: Explorer;
	readonly #draw: (layout: Layout) => Scene;
	readonly #bodies: ReturnType<typeof bodies>;
	readonly #links: ReturnType<typeof shownLinks>;
	#giveWay: typeof giveWay | null = $state.raw(null);
	#propose: ((scene: Scene, overlay: Overlay) => Scene) | null = $state.raw(null);
	zoom: { readonly k: number; readonly x: number; readonly y: number } = $state.raw({ k: 1, x: 0, y: 0 });

	constructor(explorer: Explorer, { pane, phone }: { readonly pane: Layout; readonly phone: Layout }) {
		const { topic } = explorer;
		const nodes = shownNodes(topic, 'pane');
		this.#explorer = explorer;
		this.home = pane;
		this.gist = draw(topic, phone, 'phone', topic.language);
		this.#draw = drawer(topic, 'pane', topic.language);
		this.#links = shownLinks(topic, new Set(nodes));
		this.#bodies = bodies(topic, nodes, 'pane', Object.keys(topic.readings));
	}

	/** Stored places; once a mark is put elsewhere, the others make room as soon as d3-force is there. */
	readonly layout: Layout = $derived.by(() => {
		const { pins } = this.#explorer;
		if (Object.keys(pins).length === 0) return this.home;
		return this.#giveWay?.(this.#bodies, this.#links, this.home, pins) ?? { ...this.home, ...pins };
	});
	readonly scene: Scene = $derived.by(() => this.#draw(this.layout));
	/** The same with what the room proposes laid over it. */
	readonly shown: Scene = $derived.by(() => this.over(this.scene));
	readonly emphasis: Emphasis = $derived.by(() => this.#explorer.stress(this.scene));
	/** The hovered mark's lines and neighbours. */
	readonly lit: ReadonlySet<string> = $derived.by(() => this.#light(this.#explorer.hovered ?? this.#explorer.focused));

	async wake(): Promise<void> {
		this.#giveWay ??= (await import('$lib/views/giveway')).giveWay;
	}

	/** What draws proposals is loaded with the first of them. */
	async wakeProposals(): Promise<void> {
		if (this.#propose) return;
		const { propose, proposalWords } = await (await import('./later')).proposals();
		this.#propose = (scene, overlay) => propose(scene, overlay, proposalWords);
	}

	/** A tie whose ends are chosen is shown before it has a word. */
	over(scene: Scene): Scene {
		const { overlaid, proposing } = this.#explorer;
		const { from = null, to = null } = proposing ?? {};
		const ties = from && to ? [...overlaid.ties, { from, to, label: '' }] : overlaid.ties;
		return this.#propose?.(scene, { ...overlaid, ties }) ?? scene;
	}

	pin(node: NodeKey, x: number, y: number): void {
		this.#explorer.pin(node, x, y, this.home[node]?.side ?? 'S');
	}

	#light(node: NodeKey | null): ReadonlySet<string> {
		if (!node) return new Set();
		const { strong, near } = around(this.#explorer.topic.graph, this.scene, node);
		return new Set<string>([...strong, ...near]);
	}
}
