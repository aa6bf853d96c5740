/**
 * What the export sheet has in hand: the reader's switches, the picture that follows from them, and the file that is
 * being written. What is shown is the very picture that is written.
 */

import { pictureFormats, type Picture, type PictureFormat, type Workshop } from '$lib/exports/pictures';
import { base64, workshop } from '$lib/exports/pictures/browser';
import { slug } from '$lib/exports/pictures/zip';
import { copy, save } from '$lib/exports/save';
import { m } from '$lib/words/messages';
import type { Explorer } from './explorer.svelte';
import { isPublic } from './paths';
import { pictured, plainly, type Setting, type Shown } from './pictured';

export class Exporting {
	readonly formats: readonly PictureFormat[] = pictureFormats.filter(({ id }) => id !== 'zip');
	readonly #explorer: Explorer;
	readonly #scene: Promise<Shown['scene']>;
	readonly #workshop: Workshop = workshop();
	setting: Setting = $state.raw(plainly);
	scale: 1 | 2 | 4 = $state(2);
	/** How much of a file is written; null when none is. */
	share: number | null = $state(null);
	/** What came of it, for eye and ear. */
	said = $state('');
	#stop: AbortController | null = null;

	constructor(explorer: Explorer, scene: Promise<Shown['scene']>) {
		this.#explorer = explorer;
		this.#scene = scene;
	}

	readonly picture: Promise<Picture> = $derived.by(() => this.#draw(this.setting, this.#shown()));
	/** As it will be, at half its size. */
	readonly preview: Promise<string> = $derived.by(() => this.#show(this.picture));

	set(change: Partial<Setting>): void {
		this.setting = { ...this.setting, ...change };
		this.said = '';
	}

	async write(format: PictureFormat): Promise<void> {
		const stop = new AbortController();
		this.#stop = stop;
		this.share = 0;
		this.said = '';
		try {
			const picture = await this.picture;
			const options = { workshop: this.#workshop, scale: this.scale };
			const bytes = await format.write([picture], options, (share) => (this.share = share), stop.signal);
			save(bytes, `${slug(picture.title)}.${format.extension}`, format.mime);
		} catch {
			if (!stop.signal.aborted) this.said = m.picture_failed();
		} finally {
			if (this.#stop === stop) this.share = null;
		}
	}

	stop(): void {
		this.#stop?.abort();
		this.share = null;
	}

	async copy(): Promise<void> {
		const png = this.formats.find(({ id }) => id === 'png');
		if (!png) return;
		const options = { workshop: this.#workshop, scale: this.scale };
		const never = new AbortController().signal;
		const bytes = this.picture.then((picture) => png.write([picture], options, () => undefined, never));
		try {
			this.said = (await copy(bytes)) ? m.picture_copied() : m.picture_not_copied();
		} catch {
			this.said = m.picture_failed();
		}
	}

	#shown(): Omit<Shown, 'scene'> {
		const { choices, answer, concerned, accent, overlaid, stale } = this.#explorer;
		return {
			choices,
			answer,
			concerned,
			accent,
			proposals: overlaid,
			// Of a link that asked for what isn't there, the plain view is shown.
			address: stale ? location.origin + location.pathname : location.href,
			stress: (scene) => this.#explorer.stress(scene)
		};
	}

	async #draw(setting: Setting, shown: Omit<Shown, 'scene'>): Promise<Picture> {
		const { topic } = this.#explorer;
		const address = isPublic(topic.about.slug) ? (shown.address ?? null) : null;
		const notes = address ? [m.tour_note_link({ address })] : [];
		return pictured(topic, { ...shown, address, notes, scene: await this.#scene }, setting);
	}

	async #show(picture: Promise<Picture>): Promise<string> {
		const [png] = this.formats.filter(({ id }) => id === 'png');
		const options = { workshop: this.#workshop, scale: 1 as const };
		const bytes = await png?.write([await picture], options, () => undefined, new AbortController().signal);
		return bytes ? `data:image/png;base64,${base64(bytes)}` : '';
	}
}
