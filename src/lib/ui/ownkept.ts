/** The id in an address of own texts in, the text that it stands for out: from the shelf, or from the link that this tab remembers. */

import { m } from '$lib/words/messages';
import { GivenUp, Refused } from './errand';
import { recallFrom } from './memory';
import type { Kept, OwnShelf } from './ownshelf';
import { isLinked } from './paths';

/** Null if neither has it. */
export async function keptAs(id: string, shelf: OwnShelf): Promise<Kept | null> {
	if (!isLinked(id)) return shelf.get(id);
	const { unpack } = await import('$lib/projects/link');
	const opened = unpack(recallFrom(id) ?? '');
	return opened && { id, name: opened.project.title, project: opened.project, remarks: [] };
}

/** Why there is nothing to show, to the reader. */
export function sentenceOf(error: unknown): string {
	if (error instanceof GivenUp) return m.owntext_stopped();
	if (error instanceof Refused) return error.message;
	return error instanceof Error && error.name === 'NotKept' ? m.owntext_shelf_closed() : m.owntext_damaged();
}
