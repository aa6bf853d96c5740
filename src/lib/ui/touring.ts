/** A step of a tour in, the page that shows it out. A view that isn't built shows as the first view, with the same query. */

import { readAddress, writeAddress, type Known } from './address';
import { views, type View } from './views';

/** As much of a tour as its way needs. */
export interface Way {
	readonly id: string;
	readonly scenes: readonly { readonly view: string; readonly query: string }[];
}

export interface Stop {
	readonly view: View;
	/** Query of that view's address. */
	readonly address: string;
}

/** `text` is the language in which the reader has the text: it stays unless the scene asks for one. Null past either end. */
export function stopAt({ id, scenes }: Way, step: number, known: Known, text: string | null = null): Stop | null {
	const scene = scenes[step - 1];
	if (!scene) return null;
	const { choices } = readAddress(new URLSearchParams(scene.query), known);
	return {
		view: views.find((view) => view.id === scene.view) ?? views[0],
		address: writeAddress({ ...choices, text: choices.text ?? text, tour: id, step })
	};
}
