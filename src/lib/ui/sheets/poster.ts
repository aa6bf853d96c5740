/** The network on A3: the picture that the export makes for a page of this shape. */

import type { Scene } from '$lib/views/scene';
import { pictured, plainly } from '$lib/ui/pictured';
import type { Given } from './sheet';

export interface Poster {
	readonly scene: Scene;
	readonly title: string;
}

export function poster({ topic, slide }: Given): Poster {
	const shown = { scene: { slide }, stress: () => null, accent: null };
	const { scene, title } = pictured(topic, shown, { ...plainly, page: 'landscape', theme: 'transparent' });
	return { scene, title };
}
