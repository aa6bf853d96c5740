/**
 * A whole tour as one file: the reader's switches, the picture of each step drawn one after the other so that the page
 * stays alive, and the file that is written from them.
 */

import { pictureFormats, type Picture, type PictureFormat } from '$lib/exports/pictures';
import { base64, workshop } from '$lib/exports/pictures/browser';
import { slug } from '$lib/exports/pictures/zip';
import { save } from '$lib/exports/save';
import { said, type Tour } from '$lib/lessons/tour';
import type { PageId } from '$lib/views/pages';
import type { Theme } from '$lib/views/palettes';
import { m } from '$lib/words/messages';
import type { Explorer } from './explorer.svelte';
import { plainly, type Setting } from './pictured';
import { Refitter } from './refitter';
import { pageIds } from './sheetnames';
import { stepPicture } from './steppicture';

/** Share of the work that is drawing; the rest is writing. */
const drawing = 0.6;

export class TourExporting {
	readonly formats: readonly PictureFormat[] = pictureFormats.filter(({ many }) => many);
	readonly #explorer: Explorer;
	readonly #tour: Tour;
	readonly #workshop = workshop();
	readonly #refitter = new Refitter();
	/** Of all steps; null for what each of them says. */
	page: PageId | null = $state(null);
	theme: Theme = $state('light');
	code = $state(false);
	/** How much of a file is written; null when none is. */
	share: number | null = $state(null);
	/** What came of it, for eye and ear. */
	status = $state('');
	#stop: AbortController | null = null;

	constructor(explorer: Explorer, tour: Tour) {
		this.#explorer = explorer;
		this.#tour = tour;
	}

	/** The first page as it will be, at half its size. */
	readonly preview: Promise<string> = $derived.by(() => this.#show(this.#setting(1)));

	async write(format: PictureFormat): Promise<void> {
		const stop = new AbortController();
		this.#stop = stop;
		this.share = 0;
		this.status = '';
		try {
			const [first, ...others] = await this.#draw(format.id === 'pptx', stop.signal);
			if (!first) return;
			const options = { workshop: this.#workshop, scale: 2 as const };
			const told = (share: number) => (this.share = drawing + (1 - drawing) * share);
			const bytes = await format.write([first, ...others], options, told, stop.signal);
			stop.signal.throwIfAborted();
			const name = said(this.#tour.titles, this.#explorer.topic.language) ?? this.#tour.id;
			save(bytes, `${slug(name)}.${format.extension}`, format.mime);
			this.status = m.tour_export_done({ count: others.length + 1 });
		} catch {
			if (!stop.signal.aborted) this.status = m.tour_export_failed();
		} finally {
			if (this.#stop === stop) this.share = null;
		}
	}

	stop(): void {
		this.#stop?.abort();
		this.share = null;
	}

	/** The sheet is left. */
	close(): void {
		this.stop();
		this.#refitter.close();
	}

	/** All slides of a presentation have one shape: that of the first. */
	async #draw(alike: boolean, signal: AbortSignal): Promise<Picture[]> {
		const pictures: Picture[] = [];
		for (const index of this.#tour.scenes.keys()) {
			await new Promise((resolve) => setTimeout(resolve));
			signal.throwIfAborted();
			pictures.push(await this.#picture(index + 1, this.#setting(alike ? 1 : index + 1)));
			this.share = (drawing * (index + 1)) / this.#tour.scenes.length;
		}
		return pictures;
	}

	#setting(step: number): Setting {
		const page = this.page ?? pageIds[this.#tour.scenes[step - 1]?.sheet ?? '16:9'];
		return { ...plainly, page, theme: this.theme, code: this.code };
	}

	#picture(step: number, setting: Setting): Promise<Picture> {
		return stepPicture(this.#explorer, this.#tour, step, setting, this.#refitter);
	}

	async #show(setting: Setting): Promise<string> {
		const png = pictureFormats.find(({ id }) => id === 'png');
		const never = new AbortController().signal;
		const picture = await this.#picture(1, setting);
		const bytes = await png?.write([picture], { workshop: this.#workshop, scale: 1 }, () => undefined, never);
		return bytes ? `data:image/png;base64,${base64(bytes)}` : '';
	}
}
