/** Leaves out of a scene what the reader has filtered away, and on demand what is faint, so that the rest has air. */

import type { Emphasis, State } from './emphasis';
import type { Scene } from './scene';

/** hidden: no points where filtered marks stood; faint: nor what the selection doesn't concern. */
export type Folding = 'nothing' | 'hidden' | 'faint';

export function fold(scene: Scene, emphasis: Emphasis | null, folding: Folding): Scene {
	if (!emphasis || folding === 'nothing') return scene;
	const gone = (state: State | undefined) => state === 'out' || (folding === 'faint' && state === 'faint');
	return {
		...scene,
		marks: scene.marks.filter(({ key }) => !gone(emphasis.marks.get(key))),
		lines: scene.lines.filter(({ key }) => !gone(emphasis.lines.get(key))),
		tags: (scene.tags ?? []).filter(({ key }) => !gone(emphasis.lines.get(key)))
	};
}
