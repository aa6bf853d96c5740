/**
 * The desk of own texts: the file that is being read, and the shelf. A text that has been read goes on the shelf before
 * anything else is done with it, so that nothing of it is lost.
 */

import { m } from '$lib/words/messages';
import type { Locale } from '$lib/words/runtime';
import { errand, GivenUp, Refused } from './errand';
import { newId, OwnShelf, type Item } from './ownshelf';

export class Desk {
	readonly #language: Locale;
	readonly #shelf = new OwnShelf();
	#stop: AbortController | null = null;
	/** How much of a file is read; null when none is. */
	share: number | null = $state(null);
	/** Of the file that is being read. */
	name = $state('');
	/** Why it could not be. */
	fault = $state('');
	items: readonly Item[] | null = $state.raw(null);
	/** The last one that was taken from the shelf, and how it is put back. */
	removed: { readonly name: string; readonly tours: number; readonly back: () => Promise<void> } | null =
		$state.raw(null);

	constructor(language: Locale) {
		this.#language = language;
	}

	/** Gives the id under which the text is on the shelf; null if it was refused or given up. */
	async take(
		coming: Promise<ArrayBuffer> | ArrayBuffer,
		name: string,
		type: string,
		told: 'fr' | 'en' | null
	): Promise<string | null> {
		const stop = (this.#stop = new AbortController());
		this.share = 0;
		this.name = name;
		this.fault = '';
		try {
			const file = { name, type, bytes: new Uint8Array(await coming) };
			const watch = { signal: stop.signal, progress: (share: number) => (this.share = share) };
			const {
				project,
				name: own,
				remarks,
				tours
			} = await errand({ do: 'take', file, told, locale: this.#language }, watch);
			const id = newId();
			await this.#shelf.put({ id, name: called(own, project, name), project, remarks });
			await this.#shelf.putTours(id, tours);
			return id;
		} catch (error) {
			this.fault = this.#sentence(error);
			return null;
		} finally {
			this.share = null;
		}
	}

	stop(): void {
		this.#stop?.abort();
	}

	async look(): Promise<void> {
		await this.#shelved(async () => void (this.items = await this.#shelf.list()));
	}

	async rename(id: string, name: string): Promise<void> {
		if (name.trim() === '') return;
		await this.#shelved(() => this.#shelf.rename(id, name.trim()));
		await this.look();
	}

	async remove({ id, name }: Item): Promise<void> {
		await this.#shelved(async () => {
			this.removed = { name, ...(await this.#shelf.remove(id)) };
		});
		await this.look();
	}

	async restore(): Promise<void> {
		const { removed } = this;
		if (!removed) return;
		await this.#shelved(removed.back);
		this.removed = null;
		await this.look();
	}

	async #shelved(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			this.items ??= [];
			this.fault = this.#sentence(error);
		}
	}

	#sentence(error: unknown): string {
		if (error instanceof GivenUp) return m.owntext_stopped();
		if (error instanceof Refused) return error.message;
		const isFull = error instanceof Error && 'reason' in error && error.reason === 'full';
		if (isFull) return m.owntext_shelf_full();
		return error instanceof Error && error.name === 'NotKept' ? m.owntext_shelf_closed() : m.owntext_failed();
	}
}

/** By its title, else by its file, else by its first words. */
function called(title: string, { text }: { readonly text: string }, name: string): string {
	const first =
		text
			.trim()
			.split('\n')
			.find((line) => line.trim().length > 12) ?? text;
	const plain = title || name.replace(/(?<=.)\.[^.]*$/, '') || first.trim();
	return short(plain.replaceAll(/\s+/g, ' '));
}

/** No word is cut. */
function short(name: string, most = 90): string {
	if (name.length <= most) return name;
	const cut = name.slice(0, most - 2);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()} …`;
}
