/**
 * The reader's choices and what a room proposes, each change told to the address and remembered to be undone. What can be
 * linked can be undone: a state is its address, and behind `#` what is proposed.
 */

import type { Overlay } from '$lib/lessons/tour';
import { readAddress, writeAddress, type Known } from './address';
import { noChoices, type Choices } from './choices';
import { noHistory, record, travel, type History } from './history';
import { nothingProposed, parted, written } from './proposing';

export interface Outside {
	/** Is told each new address: a step that Back undoes, or a change of the present one. */
	readonly visit: (address: string, how: 'step' | 'change') => void;
	/** Is told what can be undone, to keep it over a reload. */
	readonly keep: (history: History) => void;
}

export class Choosing {
	readonly #known: Known;
	readonly #outside: Outside;
	#overlay: Overlay = $state.raw(nothingProposed);
	#choices: Choices = $state.raw(noChoices);
	#history: History = $state.raw(noHistory);
	/** The address that was told last. */
	#told = '';
	/** The state that was last recorded; a drag changes the choices many times before it ends. */
	#settled = '';

	constructor(known: Known, outside: Outside) {
		this.#known = known;
		this.#outside = outside;
	}

	readonly choices: Choices = $derived(this.#choices);
	readonly overlay: Overlay = $derived(this.#overlay);
	readonly address: string = $derived(writeAddress(this.#choices));
	/** Everything that can be undone: the address, unless it only presents, and behind `#` what the room proposes. */
	readonly #state = $derived(writeAddress({ ...this.#choices, present: 0 }) + written(this.#overlay));
	readonly canUndo: boolean = $derived(this.#history.past.length > 0);
	readonly canRedo: boolean = $derived(this.#history.future.length > 0);

	/** On arrival; says whether the address asked for something that isn't in this text. */
	read(query: URLSearchParams, history: History, overlay: Overlay): boolean {
		const { choices, stale } = readAddress(query, this.#known);
		this.#choices = choices;
		this.#overlay = overlay;
		this.#settled = this.#state;
		this.#told = this.address;
		this.#history = history;
		return stale;
	}

	/**
	 * Back and Forward go through selections; filters, pins and the text's language stay as they are. Whoever comes to
	 * another step of a tour, or another run, finds it whole.
	 */
	recall(query: URLSearchParams): void {
		const { choices } = readAddress(query, this.#known);
		const { chosen, to } = choices;
		if (lesson(choices) === lesson(this.#choices)) this.change({ chosen, to });
		else this.#arrive(choices);
	}

	change(choices: Partial<Choices>, how: 'step' | 'change' = 'change'): void {
		this.drag(choices);
		this.#record();
		this.#tell(how);
	}

	/** While something is moved: neither told nor recorded before the next change. */
	drag(choices: Partial<Choices>): void {
		this.#choices = { ...this.#choices, ...choices };
	}

	propose(overlay: Overlay): void {
		this.#overlay = overlay;
		this.change({});
	}

	travel(way: 'undo' | 'redo'): void {
		const gone = travel(this.#history, this.#settled, way);
		if (!gone) return;
		this.#history = gone.history;
		const { query, overlay } = parted(gone.state, this.#known.nodes);
		this.#choices = readAddress(new URLSearchParams(query), this.#known).choices;
		this.#overlay = overlay;
		this.#keep();
		this.#tell('change');
	}

	/** The address says it already. */
	#arrive(choices: Choices): void {
		this.#choices = choices;
		this.#record();
		this.#told = this.address;
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
}

/** Which step of which tour, how much of it, which run: two states of one lesson have the same. */
const lesson = ({ tour, step, run, room, present }: Choices): string =>
	writeAddress({ ...noChoices, tour, step, run, room, present });
