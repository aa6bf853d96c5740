/**
 * A text of the reader's own while its map is shown: from the shelf, or from the link that brought it, to what the views
 * need. Whatever goes wrong on the way is one sentence.
 */

import type { Project } from '$lib/projects/schema';
import { m } from '$lib/words/messages';
import type { Locale } from '$lib/words/runtime';
import { errand, Refused } from './errand';
import { remember } from './memory';
import { keptAs, sentenceOf } from './ownkept';
import { newId, OwnShelf, type Kept } from './ownshelf';
import type { Mapped } from './ownwork';
import { isLinked, ownSlug } from './paths';
import type { Supplies } from './supplies';

export class Own {
	readonly #language: Locale;
	readonly shelf = new OwnShelf();
	kept: Kept | null = $state.raw(null);
	mapped: Mapped | null = $state.raw(null);
	/** Why there is nothing to show. */
	fault: string = $state('');
	/** Counts the maps that were made, so that each gets an Explorer of its own. */
	turn = $state(0);
	#stop: AbortController | null = null;

	constructor(language: Locale) {
		this.#language = language;
	}

	/** It came with its link, and nobody has asked to keep it. */
	readonly isLinked = $derived(isLinked(this.kept?.id ?? ''));
	readonly slug = $derived(ownSlug(this.kept?.id ?? ''));
	readonly supplies: Supplies = {
		slide: () => this.#slide(),
		tours: () => Promise.resolve([])
	};

	async open(id: string): Promise<void> {
		if (id === this.kept?.id) return;
		await this.#show(() => keptAs(id, this.shelf));
	}

	/** The fragment of a link that holds a whole text; gives the id under which this tab remembers it. */
	async unpack(fragment: string): Promise<string | null> {
		const id = `link${newId()}`;
		await this.#show(async () => {
			const { unpack } = await import('$lib/projects/link');
			const opened = unpack(fragment);
			if (!opened) return null;
			remember(id, fragment);
			return { id, name: opened.project.title, project: opened.project, remarks: [] };
		});
		return this.kept?.id === id ? id : null;
	}

	/** The same text, changed: it is kept, if it is on the shelf, and drawn anew. */
	async change(project: Project): Promise<void> {
		if (!this.kept) return;
		const kept = { ...this.kept, project };
		if (!this.isLinked) await this.shelf.put(kept);
		await this.#show(() => Promise.resolve(kept));
	}

	/** A text that came with a link goes on the shelf; gives its id there. */
	async keep(): Promise<string | null> {
		if (!this.kept) return null;
		const id = newId();
		await this.shelf.put({ ...this.kept, id });
		await this.shelf.takeTours(this.kept.id, id);
		return id;
	}

	stop(): void {
		this.#stop?.abort();
	}

	async #show(find: () => Promise<Kept | null>): Promise<void> {
		this.stop();
		const stop = (this.#stop = new AbortController());
		const { signal } = stop;
		this.fault = '';
		this.mapped = null;
		try {
			const kept = await find();
			if (signal.aborted) return;
			this.kept = kept;
			if (!kept) throw new Refused(m.owntext_not_here());
			const { id, name, project } = kept;
			const errandOf = { do: 'map', project, slug: ownSlug(id), name, locale: this.#language } as const;
			const mapped = await errand(errandOf, { signal });
			this.mapped = mapped;
			this.turn += 1;
		} catch (error) {
			if (signal.aborted && this.#stop !== stop) return;
			this.fault = sentenceOf(error);
		}
	}

	async #slide() {
		if (!this.kept) throw new Error('There is no text to draw.');
		return errand({ do: 'slide', project: this.kept.project, slug: this.slug, locale: this.#language });
	}
}
