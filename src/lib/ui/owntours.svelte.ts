/**
 * The tours that the reader makes on one document: kept on the shelf after every change, undone and done again here.
 * A change made in another tab is read from the shelf; what is kept is read as carefully as a stranger's file.
 */

import { adopt, freeId } from '$lib/lessons/adopt';
import { emptyTour, keep } from '$lib/lessons/edit';
import type { Fault } from '$lib/lessons/fault';
import { knownOf, madeOn, type Known } from '$lib/lessons/known';
import { openTours, writeTours } from '$lib/lessons/opened';
import type { Tour, TourScene } from '$lib/lessons/tour';
import { ownId } from './paths';
import type { Topic } from './topic';
import { NotKept, shelf, type Shelf } from './shelf';

/** All tours, and the one in progress: the one that views are kept in. */
interface Book {
	readonly tours: readonly Tour[];
	readonly at: string | null;
}

/** Older steps than these are forgotten. */
const most = 200;

function tabs(): BroadcastChannel | null {
	try {
		return new BroadcastChannel('who-does-what tours');
	} catch {
		return null;
	}
}

export class OwnTours {
	/** The text that they are made on, by its slug: tours of one text are nothing to another. */
	readonly #slug: string;
	readonly #known: Known;
	readonly #shelf: Shelf = shelf('tours');
	/** Other tabs; where a browser has no such channel, each tab is for itself. */
	readonly #tabs = tabs();
	#book: Book = $state.raw({ tours: [], at: null });
	#past: readonly Book[] = $state.raw([]);
	#future: readonly Book[] = $state.raw([]);
	/** What was changed last: letters typed into one field are one step. */
	#field: string | null = null;
	#saving: Promise<void> = Promise.resolve();
	/** Why the browser keeps nothing; null while it does. */
	trouble: NotKept['reason'] | null = $state(null);
	/** What was wrong with the file that was opened last, or with what was kept. */
	faults: readonly Fault[] = $state.raw([]);

	static async open(topic: Topic): Promise<OwnTours> {
		const own = new OwnTours(topic);
		await own.#read();
		own.#tabs?.addEventListener('message', ({ data }) => {
			if (data === own.#slug) void own.#saving.then(() => own.#read());
		});
		return own;
	}

	private constructor({ about, graph, reading, cast }: Topic) {
		this.#slug = about.slug;
		const document = ownId(about.slug) === null ? about.slug : madeOn(about);
		this.#known = knownOf({ slug: document }, { graph, reading, cast });
	}

	readonly tours = $derived(this.#book.tours);
	/** The tour in progress. */
	readonly tour: Tour | null = $derived(this.tours.find(({ id }) => id === this.#book.at) ?? this.tours.at(-1) ?? null);
	readonly canUndo = $derived(this.#past.length > 0);
	readonly canRedo = $derived(this.#future.length > 0);

	turnTo(id: string): void {
		this.#book = { ...this.#book, at: id };
		void this.#save(() => this.#shelf.put(this.#key('at'), id));
	}

	/** A new tour, which is then in progress. */
	begin(words: Partial<Tour> = {}): Tour {
		const tour = { ...emptyTour(freeId(this.tours, Date.now())), ...words };
		this.#change({ tours: [...this.tours, tour], at: tour.id });
		return tour;
	}

	/** Keeps a view in the tour in progress, or in a new one called so; both are one step. */
	keep(scene: Omit<TourScene, 'id'>, titles: Tour['titles']): Tour {
		const tour = keep(this.tour ?? { ...emptyTour(freeId(this.tours, Date.now())), titles }, scene);
		const others = this.tours.some(({ id }) => id === tour.id);
		const tours = others ? this.tours.map((each) => (each.id === tour.id ? tour : each)) : [...this.tours, tour];
		this.#change({ tours, at: tour.id });
		return tour;
	}

	/** `field` names what is being typed, so that its letters are undone together. */
	edit(tour: Tour, field: string | null = null): void {
		const before = this.tours.find(({ id }) => id === tour.id);
		if (!before || before === tour) return;
		this.#change({ ...this.#book, tours: this.tours.map((each) => (each === before ? tour : each)) }, field);
	}

	remove(id: string): void {
		const tours = this.tours.filter((tour) => tour.id !== id);
		this.#change({ tours, at: tours.at(-1)?.id ?? null });
	}

	/** Takes in a file as far as it can be; the first tour that it adds is then in progress. Says how many it added. */
	take(json: string): number {
		const { tours: opened, faults } = openTours(json, this.#known);
		this.faults = faults;
		const tours = adopt(this.tours, opened, Date.now());
		const added = tours.slice(this.tours.length);
		if (added[0]) this.#change({ tours, at: added[0].id });
		else if (opened[0]) this.turnTo(opened[0].id);
		return added.length;
	}

	/** The file of one of the tours. */
	file(tour: Tour): string {
		return writeTours(this.#known.document, [tour]);
	}

	undo(): void {
		this.#travel('undo');
	}

	redo(): void {
		this.#travel('redo');
	}

	#change(book: Book, field: string | null = null): void {
		const before = this.#book;
		if (field === null || field !== this.#field) this.#past = [...this.#past, before].slice(-most);
		this.#future = [];
		this.#field = field;
		this.#show(book);
	}

	#travel(way: 'undo' | 'redo'): void {
		const book = (way === 'undo' ? this.#past : this.#future).at(-1);
		if (!book) return;
		const present = this.#book;
		if (way === 'undo') [this.#past, this.#future] = [this.#past.slice(0, -1), [...this.#future, present]];
		else [this.#past, this.#future] = [[...this.#past, present], this.#future.slice(0, -1)];
		this.#field = null;
		this.#show(book);
	}

	/** Shows a state and keeps what differs from the one before. */
	#show(book: Book): void {
		const before = this.#book;
		this.#book = book;
		const gone = before.tours.filter(({ id }) => !book.tours.some((tour) => tour.id === id));
		const changed = book.tours.filter((tour) => !before.tours.includes(tour));
		void this.#save(async () => {
			for (const { id } of gone) await this.#shelf.remove(this.#key(id));
			for (const tour of changed) await this.#shelf.put(this.#key(tour.id), this.file(tour));
			await this.#shelf.put(this.#key('at'), book.at);
		});
	}

	/** One after the other, so that the last word is the last. */
	#save(deed: () => Promise<void>): Promise<void> {
		this.#saving = this.#saving.then(deed).then(
			() => {
				this.trouble = null;
				this.#tabs?.postMessage(this.#slug);
			},
			(problem: unknown) => {
				this.trouble = problem instanceof NotKept ? problem.reason : 'closed';
			}
		);
		return this.#saving;
	}

	async #read(): Promise<void> {
		try {
			const kept = (await this.#shelf.all()).filter(([key]) => key.startsWith(this.#key('')));
			const at = kept.find(([key]) => key === this.#key('at'))?.[1];
			const files = kept
				.filter(([key]) => key !== this.#key('at'))
				.map(([, file]) => openTours(String(file), this.#known));
			const tours = files.flatMap(({ tours }) => tours).sort((a, b) => (a.id < b.id ? -1 : 1));
			this.#book = { tours, at: typeof at === 'string' ? at : null };
			this.faults = files.flatMap(({ faults }) => faults);
			[this.#past, this.#future, this.#field] = [[], [], null];
			this.trouble = null;
		} catch (problem) {
			this.trouble = problem instanceof NotKept ? problem.reason : 'closed';
		}
	}

	#key(id: string): string {
		return `${this.#slug} ${id}`;
	}
}
