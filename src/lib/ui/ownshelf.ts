/**
 * The reader's own texts, kept in this browser: each is a project as its file says it, with a name and a date. What a
 * shelf gives back is read as carefully as a file; what can't be read is listed as damaged, and never thrown away.
 */

import { isOwn } from '$lib/lessons/tour';
import { readProject, writeProject } from '$lib/projects/file';
import type { Project } from '$lib/projects/schema';
import { ownSlug } from './paths';
import type { TourFile } from './owntourfile';
import { shelf, type Shelf } from './shelf';

/** A text on the shelf, without its words. */
export interface Item {
	readonly id: string;
	readonly name: string;
	/** When it was last changed, in milliseconds. */
	readonly date: number;
	/** Characters of its project. */
	readonly size: number;
	readonly isDamaged: boolean;
}

export interface Kept {
	readonly id: string;
	readonly name: string;
	readonly project: Project;
	/** What was said of it when it was read. */
	readonly remarks: readonly string[];
	/** What can be undone in its review, as it was kept: read by whoever reviews. */
	readonly trail?: unknown;
}

interface Slip {
	readonly name: string;
	readonly date: number;
	readonly json: string;
	readonly remarks: readonly string[];
	readonly trail?: unknown;
}

export const isId = (id: string): boolean => /^[a-z0-9]{6,16}$/.test(id);

export function newId(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('');
}

export class OwnShelf {
	readonly #shelf: Shelf;
	readonly #tours: Shelf;

	constructor(kept: Shelf = shelf('texts'), tours: Shelf = shelf('tours')) {
		this.#shelf = kept;
		this.#tours = tours;
	}

	/** The latest first. */
	async list(): Promise<readonly Item[]> {
		const all = await this.#shelf.all();
		return all
			.filter(([id]) => typeof id === 'string' && isId(id))
			.map(([id, value]) => itemOf(id, slipOf(value)))
			.sort((one, other) => other.date - one.date);
	}

	/** Null if this browser has no such text; a `Refusal` if what it has can't be read. */
	async get(id: string): Promise<Kept | null> {
		if (!isId(id)) return null;
		const value = await this.#shelf.get(id);
		if (value === undefined) return null;
		const { name, json, remarks, trail } = slipOf(value) ?? { name: '', json: '', remarks: [], trail: undefined };
		const { project } = readProject(json);
		return { id, name: name || project.title, project, remarks, trail };
	}

	async put({ id, name, project, remarks, trail }: Kept): Promise<void> {
		const slip: Slip = { name, date: Date.now(), json: writeProject(project), remarks, trail };
		await this.#shelf.put(id, slip);
	}

	async rename(id: string, name: string): Promise<void> {
		const slip = slipOf(await this.#shelf.get(id));
		if (slip) await this.#shelf.put(id, { ...slip, name });
	}

	/** The files of the tours that were made on it. */
	async tours(id: string): Promise<readonly string[]> {
		const own = (await this.#toursOf(id)).filter(([key]) => isOwn(this.#tourId(id, key)));
		return own.flatMap(([, file]) => (typeof file === 'string' ? [file] : []));
	}

	async putTours(id: string, files: readonly TourFile[]): Promise<void> {
		for (const file of files) await this.#tours.put(`${ownSlug(id)} ${file.id}`, file.json);
	}

	/** The tours that were made on a text before it had this id. */
	async takeTours(from: string, to: string): Promise<void> {
		for (const [key, file] of await this.#toursOf(from))
			await this.#tours.put(`${ownSlug(to)} ${this.#tourId(from, key)}`, file);
	}

	async #toursOf(id: string) {
		return (await this.#tours.all()).filter(([key]) => key.startsWith(`${ownSlug(id)} `));
	}

	#tourId(id: string, key: string): string {
		return key.slice(ownSlug(id).length + 1);
	}

	/** With the tours that were made on it; gives back how many these were, and how to put it all where it was. */
	async remove(id: string): Promise<{ readonly tours: number; readonly back: () => Promise<void> }> {
		const value = await this.#shelf.get(id);
		const tours = await this.#toursOf(id);
		await this.#shelf.remove(id);
		for (const [key] of tours) await this.#tours.remove(key);
		const back = async () => {
			await this.#shelf.put(id, value);
			for (const [key, tour] of tours) await this.#tours.put(key, tour);
		};
		return { tours: tours.filter(([key]) => isOwn(this.#tourId(id, key))).length, back };
	}
}

function slipOf(value: unknown): Slip | null {
	if (typeof value !== 'object' || value === null) return null;
	const { name, date, json, remarks, trail } = value as Partial<Record<keyof Slip, unknown>>;
	if (typeof json !== 'string') return null;
	return {
		name: typeof name === 'string' ? name : '',
		date: typeof date === 'number' && Number.isFinite(date) ? date : 0,
		json,
		remarks: Array.isArray(remarks) ? remarks.filter((each) => typeof each === 'string') : [],
		trail
	};
}

const itemOf = (id: string, slip: Slip | null): Item => ({
	id,
	name: slip?.name ?? '',
	date: slip?.date ?? 0,
	size: slip?.json.length ?? 0,
	isDamaged: slip === null
});
