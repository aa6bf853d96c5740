/** The reader's way through a picture by key: focus follows it, and the ear is told by which tie one came. */

import { tick } from 'svelte';
import type { NodeKey } from '$lib/graph/kinds';
import { stepOf } from '$lib/graph/trace';
import type { Emphasis } from '$lib/views/emphasis';
import type { Scene } from '$lib/views/scene';
import { moves, structure, tieTo, walk, type Walk } from '$lib/views/walk';
import type { Explorer } from './explorer.svelte';
import { tellStep } from './telling';

export class Walker {
	readonly #explorer: Explorer;
	readonly #shown: () => { readonly scene: Scene; readonly emphasis: Emphasis };
	readonly #structure = $derived.by(() => {
		const { scene, emphasis } = this.#shown();
		return structure(scene, emphasis);
	});
	#walk: Walk | null = $state.raw(null);

	constructor(explorer: Explorer, shown: () => { readonly scene: Scene; readonly emphasis: Emphasis }) {
		this.#explorer = explorer;
		this.#shown = shown;
	}

	/** The one mark that Tab reaches: where the reader is, or the selection, or the first. */
	readonly at: NodeKey | null = $derived.by(() => this.#place());
	/** The tie by which one came, as a sentence. */
	readonly cameBy: string | null = $derived.by(() => this.#tell());

	/** The reader has gone to a mark by other means. */
	start(node: NodeKey): void {
		if (node !== this.#walk?.at) this.#walk = { at: node, trail: [] };
	}

	/** Follows an arrow key; Escape goes one step back. Whatever it doesn't know is left to others. */
	async obey(event: KeyboardEvent, picture: Element): Promise<void> {
		const move = event.key === 'Escape' ? 'back' : moves[event.key];
		if (!move || !this.at || event.ctrlKey || event.metaKey || event.altKey) return;
		const next = walk(this.#structure, this.#walk ?? { at: this.at, trail: [] }, move);
		if (!next && event.key === 'Escape') return;
		event.preventDefault();
		if (!next) return;
		this.#walk = next;
		await tick();
		const tag = picture.querySelector<SVGElement>(
			`[data-tie="${CSS.escape(tieTo(this.#structure, next)?.line.key ?? '')}"]`
		);
		const mark = picture.querySelector<SVGElement>(`[data-key="${CSS.escape(next.at)}"]`);
		(tag?.dataset['key'] === next.at ? tag : mark)?.focus();
	}

	#place(): NodeKey | null {
		const wanted = [this.#walk?.at, this.#explorer.chosen, ...this.#structure.keys()];
		return wanted.find((node) => node && this.#structure.has(node)) ?? null;
	}

	#tell(): string | null {
		if (!this.#walk || this.#walk.at !== this.at) return null;
		const tie = this.#walk.trail.length > 0 && tieTo(this.#structure, this.#walk);
		return tie ? tellStep(this.#explorer.topic, stepOf(this.#explorer.topic.graph, tie.line.key)) : null;
	}
}
