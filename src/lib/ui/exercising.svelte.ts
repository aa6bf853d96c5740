/**
 * A run of exercises as a reader or a room goes through it: which one is asked, what has been answered, how much of it was
 * right. The address says which run and where; the answers stay with the Explorer, so that other views can be looked at.
 */

import type { Exercise } from '$lib/lessons/exercise';
import type { Judgement } from '$lib/lessons/judge';
import { run } from '$lib/lessons/kinds';
import { isReady, judged, nothingGiven, type Given } from './answering';
import type { Explorer } from './explorer.svelte';
import { anySeed } from './running';

export class Exercising {
	readonly #explorer: Explorer;

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	// The same run is made once, wherever in it one is.
	readonly #seed: number = $derived.by(() => this.#explorer.choices.run?.seed ?? 1);
	readonly #asked: number = $derived.by(() => this.#explorer.choices.run?.count ?? 1);
	readonly exercises: readonly Exercise[] = $derived.by(() =>
		run(this.#explorer.topic, { seed: this.#seed, count: this.#asked })
	);
	/** The text may allow fewer than were asked for. */
	readonly count: number = $derived(this.exercises.length);
	readonly at: number = $derived.by(() => Math.min(this.#explorer.choices.run?.at ?? 1, this.count));
	readonly exercise: Exercise | undefined = $derived(this.exercises[this.at - 1]);
	/** Whether a room votes: then nobody has to have answered. */
	readonly room: boolean = $derived.by(() => this.#explorer.choices.room);
	/** The question that is asked, among those of all runs. */
	readonly name: string = $derived.by(() => this.#named(this.at));
	readonly given: Given = $derived.by(() => this.#givenTo(this.at));
	readonly results: readonly Judgement[] = $derived.by(() =>
		this.exercises.flatMap((each, index) => judged(each, this.#givenTo(index + 1)) ?? [])
	);
	readonly right: number = $derived(this.results.filter(({ verdict }) => verdict === 'right').length);
	readonly canShow: boolean = $derived.by(() => {
		const { exercise, given, room } = this;
		return exercise !== undefined && !given.shown && (room || isReady(exercise, given));
	});

	readonly give = (given: Given): void => {
		this.#explorer.given.set(this.name, given);
	};

	show(): void {
		this.give({ ...this.given, shown: true });
	}

	go(at: number): void {
		this.#explorer.set({ run: { seed: this.#seed, count: this.#asked, at } });
	}

	/** Another run of as many. */
	again(): void {
		this.#explorer.given.clear();
		this.#explorer.set({ run: { seed: anySeed(), count: this.#asked, at: 1 } });
	}

	leave(): void {
		this.#explorer.set({ run: null, room: false });
	}

	vote(room: boolean): void {
		this.#explorer.set({ room });
	}

	#named(at: number): string {
		return `${this.#seed}.${this.#asked}.${at}`;
	}

	#givenTo(at: number): Given {
		return this.#explorer.given.get(this.#named(at)) ?? nothingGiven;
	}
}
