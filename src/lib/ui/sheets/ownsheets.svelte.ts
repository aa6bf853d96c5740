/**
 * A text of the reader's own while its sheets are looked at: read and found in a worker, without a picture until one is
 * asked for; then what the sheets of any document are made from.
 */

import { restore } from '$lib/graph/build';
import { generalLessons } from '$lib/lessons/general';
import { errand } from '$lib/ui/errand';
import { keptAs, sentenceOf } from '$lib/ui/ownkept';
import { OwnShelf } from '$lib/ui/ownshelf';
import { ownSlug } from '$lib/ui/paths';
import { m } from '$lib/words/messages';
import type { Locale } from '$lib/words/runtime';
import { nameOf } from './index';
import type { Given, SheetId } from './sheet';

export class OwnSheets {
	readonly #language: Locale;
	#stop = new AbortController();
	given: Given | null = $state.raw(null);
	/** Why there is nothing to print. */
	fault = $state('');

	constructor(language: Locale) {
		this.#language = language;
	}

	/** Only the poster is a picture. */
	async open(id: string | null, sheet: SheetId | null): Promise<void> {
		this.stop();
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		this.given = null;
		this.fault = '';
		try {
			const kept = id === null ? null : await keptAs(id, new OwnShelf());
			if (!kept) return void (this.fault = m.owntext_not_here());
			const { project, name } = kept;
			const of = { project, slug: ownSlug(kept.id), name, locale: this.#language };
			const watch = { signal };
			const [{ graph, readings, ...found }, slide] = await Promise.all([
				errand({ do: 'find', ...of }, watch),
				sheet === 'poster' ? errand({ do: 'slide', ...of }, watch) : {}
			]);
			if (signal.aborted) return;
			const reading = readings[found.about.original];
			if (!reading) throw new Error('The original text is missing.');
			const topic = { ...found, graph: restore(graph), reading, readings, language: this.#language };
			this.given = { topic, slide, tours: [], lessons: generalLessons(topic), nameOf };
		} catch (error) {
			if (signal.aborted && this.#stop.signal !== signal) return;
			this.fault = sentenceOf(error);
		}
	}

	stop(): void {
		this.#stop.abort();
	}
}
