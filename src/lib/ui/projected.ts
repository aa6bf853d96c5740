/**
 * A view in, its scene for the wall of a room out: the slide of the network, the sheets of roles and clauses, each
 * without the title and the source that stand around it elsewhere, for the room has them beside.
 */

import { arrange, asWritten, matrix } from '$lib/views/matrix';
import { matrixPoster } from '$lib/views/matrixposter';
import { draw } from '$lib/views/network';
import { drawRoles } from '$lib/views/roles';
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
	if (view === 'roles') return seen(roles(explorer), ['title', 'lead', 'source'], 126, 56);
	if (view === 'matrix') return seen(table(explorer), ['title', 'source'], 112, 64);
	return seen(draw(explorer.topic, slide, 'slide', explorer.topic.language), [], 0, 0);
}

/** Less what stands above and below. */
function seen(scene: Scene, without: readonly string[], above: number, below: number): Projected {
	const texts = scene.texts.filter(({ key }) => !without.includes(key));
	return { scene: { ...scene, texts }, box: `0 ${above} ${scene.width} ${scene.height - above - below}` };
}

const roles = ({ topic, choices }: Explorer): Scene =>
	drawRoles(topic, rolesFraming(topic, choices.absent ? m.roles_absent() : null), topic.language);

function table({ topic, choices, gone, hidden }: Explorer): Scene {
	const ties = new Set<Relation>(relations.filter((relation) => hidden.has(`tie:${relation}`)));
	const shown = arrange(matrix(topic), { ...asWritten, order: choices.order, gone, ties });
	return matrixPoster(topic, shown, topic.language, captions(topic, shown));
}
