/**
 * A view in, its scene for the wall of a room out: the slide of the network, the sheets of roles and clauses, each
 * without the title and the source that stand around it elsewhere, for the room has them beside.
 */

import { matrix } from '$lib/views/matrix';
import { withChosen } from '$lib/views/newcomer';
import { draw } from '$lib/views/network';
import { extent } from '$lib/views/extent';
import { pages } from '$lib/views/pages';
import type { Layout, Scene } from '$lib/views/scene';
import { matrixSheet, rolesSheet } from './composed';
import type { Explorer } from './explorer.svelte';
import { litIn, tabled } from './tabled';

export interface Projected {
	readonly scene: Scene;
	/** What of it is seen. */
	readonly box: string;
}

/** Of a wall that has title and source beside it: no higher than its letters can stand there unshrunk. */
const heights = { roles: 896, matrix: 910 } as const;

/** Whether the selection may be seen is up to whoever asks the room first. */
export function projected(explorer: Explorer, view: string, slide: Layout, revealed: boolean): Projected {
	if (view === 'roles') return close(roles(explorer));
	if (view === 'matrix') return close(table(explorer, revealed));
	const { topic } = explorer;
	const scene = draw(topic, withChosen(topic, slide, [explorer.chosen, explorer.to]), 'slide', topic.language);
	return { scene, box: `0 0 ${scene.width} ${scene.height}` };
}

/** Around what it holds and no further: its letters were chosen for a room, and mustn't be shrunk for bare paper. */
function close(scene: Scene): Projected {
	const { left, top, right, bottom } = extent(scene);
	return { scene, box: [left, top, right - left, bottom - top].map(Math.round).join(' ') };
}

const bare = { title: [], caption: [], legend: true, filters: '', source: '', code: null };

const roles = ({ topic, choices }: Explorer): Scene =>
	rolesSheet(topic, {}, choices.absent).draw(bare, { ...pages[0], height: heights.roles });

function table(explorer: Explorer, revealed: boolean): Scene {
	const { topic } = explorer;
	const shown = tabled(matrix(topic), explorer);
	const lit = revealed ? litIn(shown, explorer) : undefined;
	return matrixSheet(topic, {}, shown, lit).draw(bare, { ...pages[0], height: heights.matrix });
}
