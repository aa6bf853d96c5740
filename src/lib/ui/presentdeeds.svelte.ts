/**
 * Strokes and presses in, deeds out: what each deed does to the show, and what stands over the wall while it is done.
 * Digits gather into the number of a step, which Enter takes and any other deed gives up.
 */

import type { Stand } from '$lib/lessons/reveal';
import type { Explorer } from './explorer.svelte';
import type { Full } from './full';
import type { Presentation } from './presentation.svelte';
import { deedOf, type Deed } from './presentkeys';
import type { Blank } from './wire';

export class Deeds {
	readonly #show: Presentation;
	readonly #explorer: Explorer;
	readonly #deeds: Readonly<Record<Deed, () => unknown>>;
	/** The clock is shown. */
	timed = $state(false);
	/** The sheet of keys is shown. */
	helps = $state(false);
	/** The number that is being typed. */
	typed = $state('');

	constructor(explorer: Explorer, show: Presentation, full: Full, openNotes: () => void) {
		this.#explorer = explorer;
		this.#show = show;
		this.#deeds = {
			next: () => this.#turn(() => show.ahead),
			previous: () => this.#turn(() => show.behind),
			all: () => show.go({ step: show.step, part: show.parts.length }),
			first: () => show.go({ step: 1, part: 1 }),
			last: () => show.go({ step: show.counts.length, part: 1 }),
			black: () => this.#blank('black'),
			white: () => this.#blank('white'),
			timer: () => (this.timed = !this.timed),
			notes: openNotes,
			full: () => full.toggle(),
			help: () => (this.helps = !this.helps),
			leave: () => (this.helps ? (this.helps = false) : explorer.set({ present: 0 })),
			jump: () => undefined
		};
	}

	readonly act = (deed: Deed): void => {
		this.typed = '';
		this.#deeds[deed]();
	};

	readonly obey = (event: KeyboardEvent): void => {
		if (event.defaultPrevented) return;
		const isNumber = this.#isNumber(event);
		const deed = isNumber ? null : deedOf(event, this.#explorer.singleKeys);
		if (!isNumber && !deed) return;
		event.preventDefault();
		if (isNumber) this.typed = (this.typed + event.key).slice(-2);
		else if (this.typed && event.key === 'Enter') this.#jump();
		else if (this.typed && event.key === 'Escape') this.typed = '';
		else if (deed) this.act(deed);
	};

	#isNumber({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
		const isPlain = !ctrlKey && !metaKey && !altKey;
		return isPlain && this.#explorer.singleKeys && /^\d$/.test(key) && this.#show.tour !== null;
	}

	#jump(): void {
		const step = Number(this.typed);
		this.typed = '';
		if (step >= 1 && step <= this.#show.counts.length) void this.#show.go({ step, part: 1 });
	}

	/** The first turn on a blank wall brings the picture back. */
	#turn(to: () => Stand): unknown {
		return this.#show.blank ? (this.#show.blank = null) : this.#show.go(to());
	}

	#blank(to: Exclude<Blank, null>): void {
		this.#show.blank = this.#show.blank === to ? null : to;
	}
}
