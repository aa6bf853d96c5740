/** How long a presentation and its present step have taken; it ticks only while it is looked at, and outlives a reload. */

import { createSubscriber } from 'svelte/reactivity';
import { recallFrom, remember } from './memory';
import type { Begun } from './wire';

/** Something that ticks every second, for whoever reads the time from it. */
export class Ticking {
	readonly #subscribe = createSubscriber((update) => {
		const every = setInterval(update, 1000);
		return () => clearInterval(every);
	});

	/** Whole seconds since then. */
	since(start: number): number {
		this.#subscribe();
		return Math.max(0, Math.floor((Date.now() - start) / 1000));
	}
}

/** `3:07`, `1:02:45`. */
export function told(seconds: number): string {
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const two = (value: number) => String(value).padStart(2, '0');
	return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

interface Kept extends Begun {
	readonly at: string;
}

/** When a presentation and its step began; another step begins anew, the same one goes on. */
export class Beginning {
	readonly #name: string;
	#kept: Kept | null;

	constructor(slug: string) {
		this.#name = `present ${slug}`;
		this.#kept = read(recallFrom(this.#name));
	}

	/** `at` names the step. */
	come(at: string): Begun {
		const now = Date.now();
		if (this.#kept?.at !== at) this.#kept = { all: this.#kept?.all ?? now, step: now, at };
		remember(this.#name, JSON.stringify(this.#kept));
		return this.#kept;
	}

	/** The next presentation begins at zero. */
	end(): void {
		this.#kept = null;
		remember(this.#name, '');
	}
}

function read(kept: string | null): Kept | null {
	try {
		const { all, step, at } = JSON.parse(kept ?? '') as Partial<Kept>;
		return typeof all === 'number' && typeof step === 'number' && typeof at === 'string' ? { all, step, at } : null;
	} catch {
		return null;
	}
}
