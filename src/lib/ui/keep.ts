/** “Keep this view”: where it is offered, and the way to the code that does it, which is loaded with the first view that is kept. */

import { views as kinds, type View as Kind } from '$lib/lessons/tour';
import type { Explorer } from './explorer.svelte';
import { isLinked, ownId } from './paths';
import type { View } from './views';

/** What the reader is told: where the view went; null if the code couldn't be loaded. */
export interface Kept {
	readonly place: { readonly tour: string; readonly scene: string } | null;
}

const kindOf = ({ id }: View): Kind | undefined => kinds.find((kind) => kind === id);

/** Every view that a tour can show; of a text that came with a link only once it is kept itself, for a tour needs its text. */
export const canKeep = (view: View, slug: string): boolean =>
	kindOf(view) !== undefined && !isLinked(ownId(slug) ?? '');

export async function keepView(explorer: Explorer, view: View): Promise<void> {
	const kind = kindOf(view);
	if (!kind) return;
	try {
		const { keepScene } = await (await import('./later')).keeping();
		explorer.kept = { place: await keepScene(explorer, kind, view.name()) };
	} catch {
		explorer.kept = { place: null };
	}
}
