/** The network on A3: the picture that the export makes for a page of this shape; of a long text it says what is left out. */

import { isCrowd } from '$lib/views/network';
import type { Scene } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import { pictured, plainly } from '$lib/ui/pictured';
import type { Given } from './sheet';

export interface Poster {
	readonly scene: Scene;
	readonly title: string;
}

export function poster({ topic, slide }: Given): Poster {
	const framed = isCrowd(topic) ? { framed: { filters: m.owntext_fewer() } } : {};
	const shown = { scene: { slide }, stress: () => null, accent: null, ...framed };
	const { scene, title } = pictured(topic, shown, { ...plainly, page: 'landscape', theme: 'transparent' });
	return { scene, title };
}
