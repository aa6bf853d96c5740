/** The network on A3: the picture that the export makes for a page of this shape, as SVG in the page. */

import { svg } from '$lib/exports/pictures/svg';
import { pictured, plainly } from '$lib/ui/pictured';
import type { Given } from './sheet';

export interface Poster {
	readonly svg: string;
}

export function poster({ topic, slide }: Given): Poster {
	const shown = { scene: { slide }, stress: () => null, accent: null };
	return { svg: svg(pictured(topic, shown, { ...plainly, page: 'landscape', theme: 'transparent' })) };
}
