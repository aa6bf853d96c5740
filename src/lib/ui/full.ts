/** The whole screen, where the browser grants it. Whoever leaves it by Escape leaves the presentation, too. */

export class Full {
	#held = false;
	#spared = false;
	readonly #left: () => void;

	constructor(left: () => void) {
		this.#left = left;
		this.#held = document.fullscreenElement !== null;
		document.addEventListener('fullscreenchange', this.#changed);
	}

	toggle(): void {
		if (document.fullscreenElement) {
			this.#spared = true;
			void document.exitFullscreen();
		} else enter();
	}

	/** The next time the screen is given up, the presentation goes on in the window. */
	spare(): void {
		this.#spared = document.fullscreenElement !== null;
	}

	end(): void {
		document.removeEventListener('fullscreenchange', this.#changed);
		if (document.fullscreenElement) void document.exitFullscreen();
	}

	readonly #changed = (): void => {
		const isHeld = document.fullscreenElement !== null;
		if (this.#held && !isHeld && !this.#spared) this.#left();
		if (!isHeld) this.#spared = false;
		this.#held = isHeld;
	};
}

/** To be called while the reader presses something; a browser that refuses presents in its window. */
export function enter(): void {
	document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
}
