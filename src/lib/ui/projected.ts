/**
 * A view in, its scene for the wall of a room out: the slide of the network, the sheets of roles and clauses, each
 * without the title and the source that stand around it elsewhere, for the room has them beside.
 */

import { arrange, asWritten, matrix } from '$lib/views/matrix';
import { matrixPoster } from '$lib/views/matrixposter';
import { withChosen } from '$lib/views/newcomer';
import { draw } from '$lib/views/network';
import { drawRoles } from '$lib/views/roles';
import { extent } from '$lib/views/extent';
import type { Layout, Scene } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import type { Relation } from '$lib/graph/kinds';
import { relations } from '$lib/graph/kinds';
import { captions } from './captions';
import type { Explorer } from './explorer.svelte';
import { rolesFraming } from './rolesframing';

export interface Projected {
	readonly scene: Scene;
	/** What of it is seen. */
	readonly box: string;
}

export function projected(explorer: Explorer, view: string, slide: Layout): Projected {
	if (view === 'roles') return close(roles(explorer));
	if (view === 'matrix') return close(table(explorer));
	const { topic } = explorer;
	const scene = draw(topic, withChosen(topic, slide, [explorer.chosen, explorer.to]), 'slide', topic.language);
	return { scene, box: `0 0 ${scene.width} ${scene.height}` };
}

/** Around what it holds and no further: its letters were chosen for a room, and mustn't be shrunk for bare paper. */
function close(scene: Scene): Projected {
	const { left, top, right, bottom } = extent(scene);
	return { scene, box: [left, top, right - left, bottom - top].map(Math.round).join(' ') };
}

const roles = ({ topic, choices }: Explorer): Scene =>
	drawRoles(topic, rolesFraming(topic, choices.absent ? m.roles_absent() : null), topic.language, true);

function table({ topic, choices, gone, hidden }: Explorer): Scene {
	const ties = new Set<Relation>(relations.filter((relation) => hidden.has(`tie:${relation}`)));
	const shown = arrange(matrix(topic), { ...asWritten, order: choices.order, gone, ties });
	return matrixPoster(topic, shown, topic.language, captions(topic, shown), true);
}
