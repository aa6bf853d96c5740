/**
 * Scenes in small, drawn one after the other when they are asked for. A picture is kept by what is in it, so that whoever
 * orders or rewords scenes sees no flicker.
 */

import { SvelteMap } from 'svelte/reactivity';
import { svg } from '$lib/exports/pictures/svg';
import type { Tour, TourScene } from '$lib/lessons/tour';
import type { Explorer } from './explorer.svelte';
import { plainly } from './pictured';
import { Refitter } from './refitter';
import { stepPicture } from './steppicture';

/** The picture alone: words are beside it. */
const bare = { ...plainly, title: false, caption: false, legend: false, source: false };

const nameOf = ({ view, query, overlay, quotes }: TourScene): string =>
	JSON.stringify([view, query, overlay, view === 'text' ? quotes : null]);

export class Thumbs {
	readonly #explorer: Explorer;
	readonly #refitter = new Refitter();
	readonly #drawn = new SvelteMap<string, string>();
	readonly #asked = new Set<string>();
	#turn: Promise<void> = Promise.resolve();

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	/** Its address, once it is drawn. */
	of(scene: TourScene): string | undefined {
		return this.#drawn.get(nameOf(scene));
	}

	ask(tour: Tour, step: number): void {
		const scene = tour.scenes[step - 1];
		const name = scene && nameOf(scene);
		if (!name || this.#asked.has(name)) return;
		this.#asked.add(name);
		this.#turn = this.#turn.then(() => this.#draw(tour, step, name));
	}

	close(): void {
		this.#refitter.close();
	}

	/** One that can't be drawn stays empty. */
	async #draw(tour: Tour, step: number, name: string): Promise<void> {
		await new Promise((resolve) => setTimeout(resolve, 30));
		try {
			const picture = await stepPicture(this.#explorer, tour, step, bare, this.#refitter);
			this.#drawn.set(name, `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg(picture))}`);
		} catch {
			this.#asked.delete(name);
		}
	}
}
