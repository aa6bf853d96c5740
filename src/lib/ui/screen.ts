/**
 * The room's screen at its end of the wire: it says where it stands whenever that changes or somebody asks, and goes
 * where the presenter's window sends it.
 */

import type { Presentation } from './presentation.svelte';
import { screenName, wire, type Begun, type Said, type Wire } from './wire';

export class Screen {
	readonly #from = screenName();
	readonly #show: Presentation;
	readonly #begun: () => Begun;
	readonly #line: Wire;
	/** A page that goes hears some more, and must not answer. */
	#isGone = false;

	/** `slug` is the document's; `begun` says when the show and its step began. */
	constructor(slug: string, show: Presentation, begun: () => Begun) {
		this.#show = show;
		this.#begun = begun;
		this.#line = wire(slug, (said) => this.#hear(said));
	}

	tell(): void {
		const { tour, step, part, blank } = this.#show;
		const begun = this.#begun();
		if (this.#isGone) return;
		this.#line.tell({ say: 'here', from: this.#from, tour: tour?.id ?? null, step, part, blank, begun });
	}

	goAway(): void {
		this.#isGone = true;
		this.#line.tell({ say: 'gone', from: this.#from });
	}

	comeBack(): void {
		this.#isGone = false;
		this.tell();
	}

	end(): void {
		this.goAway();
		this.#line.close();
	}

	#hear(said: Said): void {
		if (said.say === 'who') this.tell();
		else if ('to' in said && said.to !== null && said.to !== this.#from) return;
		else if (said.say === 'blank') this.#show.blank = said.blank;
		else if (said.say === 'go') void this.#show.follow(said.tour, said);
	}
}
