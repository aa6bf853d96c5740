/**
 * A presentation: where it stands in its tour, what of the step is revealed, and the ways on and back, as addresses. A
 * single view is one step that shows everything at once.
 */

import { goto } from '$app/navigation';
import { partsOf, turned, type Part, type Stand } from '$lib/lessons/reveal';
import type { Tour, TourScene } from '$lib/lessons/tour';
import type { Explorer } from './explorer.svelte';
import { map } from './paths';
import { stopAt } from './touring';
import type { Blank } from './wire';

/** Of a step without a scene of its own. */
const whole: readonly Part[] = [{ kind: 'caption' }];

export class Presentation {
	readonly #explorer: Explorer;
	readonly #tours: readonly Tour[];
	blank: Blank = $state(null);

	constructor(explorer: Explorer, tours: readonly Tour[]) {
		this.#explorer = explorer;
		this.#tours = tours;
	}

	readonly tour: Tour | null = $derived.by(() => this.#tour(this.#explorer.choices.tour));
	readonly counts: readonly number[] = $derived.by(
		() => this.tour?.scenes.map((scene) => partsOf(scene).length) ?? [1]
	);
	readonly step: number = $derived.by(() => (this.tour ? this.#explorer.choices.step : 1));
	readonly scene: TourScene | null = $derived.by(() => this.tour?.scenes[this.step - 1] ?? null);
	readonly next: TourScene | null = $derived.by(() => this.tour?.scenes[this.step] ?? null);
	readonly parts: readonly Part[] = $derived.by(() => (this.scene ? partsOf(this.scene) : whole));
	/** A link may ask for more than there is: it gets all of it. */
	readonly part: number = $derived.by(() => Math.max(1, Math.min(this.#explorer.choices.present, this.parts.length)));
	readonly now: Part = $derived(this.parts[this.part - 1] ?? { kind: 'caption' });
	/** Paths and words of the quotes that are revealed; the last is the one that is shown. */
	readonly quotes: TourScene['quotes'] = $derived.by(() => this.#quoted());
	readonly ahead: Stand = $derived.by(() => turned(this.counts, this, 'next'));
	readonly behind: Stand = $derived.by(() => turned(this.counts, this, 'previous'));

	/** The page that shows this; null where there is none. */
	href({ step, part }: Stand, tour = this.tour): string | null {
		const { known, choices, topic } = this.#explorer;
		const stop = tour && stopAt(tour, step, known, choices.text);
		return stop && `${map(topic.language, topic.about.slug, stop.view.folder, stop.address)}&present=${part}`;
	}

	/**
	 * Whatever was blank is seen again; a stand that is there already needs nothing. All steps are one of the browser's,
	 * so that Back leads out to where one was, and whoever has left isn't led in again.
	 */
	async go(to: Stand, tour = this.tour): Promise<void> {
		this.blank = null;
		const isHere = tour === this.tour && to.step === this.step && to.part === this.part;
		const href = isHere ? null : this.href(to, tour);
		if (href) await goto(href, { replaceState: true, keepFocus: true, noScroll: true });
	}

	/** As another window asks. */
	async follow(id: string, to: Stand): Promise<void> {
		await this.go(to, this.#tour(id));
	}

	#tour(id: string | null): Tour | null {
		return this.#tours.find((each) => each.id === id) ?? null;
	}

	#quoted(): TourScene['quotes'] {
		const { now, scene } = this;
		return now.kind === 'quote' && scene ? scene.quotes.slice(0, now.quote + 1) : [];
	}
}
