/**
 * A text of the reader's own while it is corrected: what was found, what was said of it, and every deed as a correction
 * that can be taken back. Each is kept in the browser as soon as it is done; the text itself never changes.
 */

import type { Actor, Reading, Span } from '$lib/clauses/clause';
import type { Entry, Lexicon } from '$lib/clauses/lexicon';
import type { Studied, Unapplied } from '$lib/projects/apply';
import type { Correction, Project } from '$lib/projects/schema';
import { packed, unpacked } from '$lib/projects/trail';
import { m } from '$lib/words/messages';
import type { Locale } from '$lib/words/runtime';
import { OwnShelf, type Kept } from './ownshelf';
import { itemsOf, placeOf, withWord, wordsIn, type Item } from './reviewing';

type Tools = typeof import('./reviewtools');

export class Review {
	readonly language: Locale;
	readonly #shelf = new OwnShelf();
	#tools: Tools | null = null;
	#kept: Kept | null = $state.raw(null);
	#base: Studied | null = $state.raw(null);
	#past: readonly Project[] = $state.raw([]);
	#future: readonly Project[] = $state.raw([]);
	/** Why there is nothing to correct. */
	fault = $state('');
	/** What came of the last deed, for eye and ear. */
	said = $state('');
	/** The finding that is looked at, by its key. */
	at: string | null = $state(null);
	/** Words that the reader has marked. */
	marked: Span | null = $state.raw(null);
	/** The dialog that lies over the page. */
	sheet: 'reassign' | 'add' | 'role' | 'actor' | 'keys' | 'text' | null = $state(null);

	constructor(language: Locale) {
		this.language = language;
	}

	readonly kept = $derived(this.#kept);
	readonly project = $derived(this.#kept?.project ?? null);
	readonly canUndo = $derived(this.#past.length > 0);
	readonly canRedo = $derived(this.#future.length > 0);
	readonly #studied = $derived.by(() =>
		this.#base && this.#tools && this.project ? this.#tools.apply(this.#base, this.project.corrections) : null
	);
	readonly reading: Reading | null = $derived(this.#studied?.reading ?? null);
	readonly actors: readonly Actor[] = $derived(this.#studied?.cast.actors ?? []);
	readonly roles = $derived(this.#studied?.cast.roles ?? []);
	readonly unapplied: readonly Unapplied[] = $derived(this.#studied?.unapplied ?? []);
	readonly items: readonly Item[] = $derived(
		this.reading ? itemsOf(this.reading, this.actors, this.project?.corrections ?? []) : []
	);
	readonly index = $derived(this.items.findIndex(({ key }) => key === this.at));
	readonly item: Item | null = $derived(this.items[this.index] ?? null);
	readonly names = $derived(new Map(this.actors.map((actor) => [actor.id, actor.names[this.language] ?? actor.id])));

	/** Everyone who can be named: whom the text names, then whom the lexicon knows. */
	get everyone(): readonly Actor[] {
		const known = new Set(this.actors.map(({ id }) => id));
		const others = (this.#tools?.lexicon.entries ?? []).filter(({ id }: Entry) => !known.has(id));
		return [...this.actors, ...others.map((entry) => this.#tools?.actorOf(entry)).filter((each) => each !== undefined)];
	}

	async open(id: string): Promise<void> {
		try {
			const [kept, tools] = await Promise.all([this.#shelf.get(id), import('./reviewtools')]);
			if (!kept) return void (this.fault = m.owntext_not_here());
			this.#tools = tools;
			this.#base = tools.studied(kept.project, tools.lexicon as Lexicon);
			this.#kept = kept;
			const { past, future } = unpacked(kept.trail, kept.project);
			[this.#past, this.#future] = [past, future];
			this.at = this.items[0]?.key ?? null;
		} catch (error) {
			const isShelf = error instanceof Error && error.name === 'NotKept';
			this.fault = isShelf ? m.owntext_shelf_closed() : m.owntext_damaged();
		}
	}

	go(by: number): void {
		const next = this.items[Math.min(Math.max(this.index + by, 0), this.items.length - 1)];
		if (next) this.look(next.key);
	}

	look(key: string): void {
		this.at = key;
		this.marked = null;
		this.said = '';
	}

	/** The clause of the marked words, else of the finding that is looked at. */
	get clause() {
		const span = this.marked ?? this.item?.at;
		const holds = (outer: Span) => span !== undefined && outer.start <= span.start && span.end <= outer.end;
		return this.reading?.clauses.find(holds) ?? null;
	}

	get section() {
		const span = this.marked ?? this.item?.at;
		const { clause } = this;
		return (
			this.reading?.sections.find(
				({ path, heading }) =>
					path === clause?.section || (span && heading.start <= span.start && span.end <= heading.end)
			) ?? null
		);
	}

	accept(): void {
		if (!this.item) return;
		const { at, actor } = this.item;
		this.#do({ do: 'accept', at, actor });
		this.go(1);
	}

	reject(): void {
		if (!this.item) return;
		const { at, actor } = this.item;
		const next = this.items[this.index + 1]?.key ?? null;
		this.#do({ do: 'reject', at, actor });
		if (next) this.at = next;
	}

	/** The finding is somebody else's; somebody who is in no list yet comes into the cast first. */
	reassign(to: Actor): void {
		const { item } = this;
		if (!item || item.actor === to.id) return;
		this.#do(...this.#known(to), { do: 'reassign', at: item.at, actor: item.actor, to: to.id });
		this.#lookAt(item.at, to.id);
	}

	add(actor: Actor): void {
		const { marked, reading } = this;
		if (!marked || !reading) return;
		const at = placeOf(reading.text, marked);
		this.#do(...this.#known(actor), { do: 'add', at, actor: actor.id });
		this.#lookAt(at, actor.id);
		this.marked = null;
	}

	role(actor: string, names: { fr: string; en: string }): void {
		const { reading, clause } = this;
		const span = this.marked ?? clause;
		if (!reading || !span || !this.#tools) return;
		const { labelOf } = this.#tools;
		const labels = { fr: [...labelOf(names.fr)], en: [...labelOf(names.en)] };
		this.#do({ do: 'role', at: placeOf(reading.text, span), actor, names, labels });
		this.marked = null;
	}

	newActor(actor: Actor): void {
		this.#do({ do: 'actor', actor: actor as Extract<Correction, { do: 'actor' }>['actor'] });
	}

	/** A new clause begins at the marked words. */
	split(): void {
		if (!this.marked || !this.reading) return void (this.said = m.review_mark_first());
		this.#do({ do: 'split', at: placeOf(this.reading.text, this.marked) });
		this.marked = null;
	}

	/** The clause takes in the next. */
	merge(): void {
		const { clause, reading } = this;
		if (clause && reading) this.#do({ do: 'merge', at: placeOf(reading.text, clause) });
	}

	turnKind(): void {
		const { section, reading } = this;
		if (!section || !reading) return;
		const kind = section.kind === 'operative' ? 'preamble' : 'operative';
		this.#do({ do: 'section', at: placeOf(reading.text, section.heading), kind });
	}

	/** The marked words of a heading are its verb. */
	verb(): void {
		const { section, reading, marked } = this;
		if (!marked || !section || !reading) return void (this.said = m.review_mark_first());
		const [at, verb] = [placeOf(reading.text, section.heading), placeOf(reading.text, marked)];
		this.#do({ do: 'section', at, verb });
		this.marked = null;
	}

	/** Goes through the words of the clause, or of the heading, by key: the marking moves, or grows at its end. */
	walk(by: 1 | -1, grows: boolean): void {
		const { reading } = this;
		const home = this.clause ?? this.section?.heading;
		if (!reading || !home) return;
		const words = wordsIn(reading.text, home);
		const first = words.findIndex(({ start }) => start >= (this.marked?.start ?? this.item?.at.start ?? 0));
		const last = words.findIndex(({ end }) => end >= (this.marked?.end ?? 0));
		if (!this.marked || first < 0 || last < 0) return void (this.marked = words[Math.max(0, first)] ?? null);
		const to = words[Math.min(Math.max((grows ? last : by > 0 ? last : first) + by, 0), words.length - 1)];
		if (!to) return;
		this.marked = grows ? { start: this.marked.start, end: Math.max(to.end, words[first]?.end ?? to.end) } : to;
	}

	drop(index: number): void {
		if (this.project) this.#change({ ...this.project, corrections: this.project.corrections.toSpliced(index, 1) });
	}

	/** The text as it is now, read anew; the corrections are applied to it again. */
	replace(text: string): void {
		if (!this.project || text.trim() === '') return;
		try {
			this.#tools?.studied({ ...this.project, text }, this.#tools.lexicon);
		} catch {
			return void (this.said = m.owntext_no_clause());
		}
		this.#change({ ...this.project, text });
		this.said = m.review_replaced({ count: this.unapplied.length });
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (!before || !this.project) return;
		this.#future = [...this.#future, this.project];
		this.#past = this.#past.slice(0, -1);
		this.#set(before);
	}

	redo(): void {
		const after = this.#future.at(-1);
		if (!after || !this.project) return;
		this.#past = [...this.#past, this.project];
		this.#future = this.#future.slice(0, -1);
		this.#set(after);
	}

	#known(actor: Actor): Correction[] {
		const isKnown = this.actors.some(({ id }) => id === actor.id);
		return isKnown ? [] : [{ do: 'actor', actor: actor as Extract<Correction, { do: 'actor' }>['actor'] }];
	}

	/** A correction that can't be applied is told, and not kept. */
	#do(...corrections: readonly Correction[]): void {
		if (!this.project || !this.#base || !this.#tools) return;
		const next = corrections.reduce(withWord, this.project.corrections);
		const { unapplied } = this.#tools.apply(this.#base, next);
		const [fault] = unapplied.filter(({ correction }) => corrections.includes(correction));
		if (fault) return void (this.said = this.#tools.noteIn(fault.note, this.language));
		this.#change({ ...this.project, corrections: next });
		this.said = m.review_kept();
	}

	#change(project: Project): void {
		if (this.project) this.#past = [...this.#past.slice(-199), this.project];
		this.#future = [];
		this.#set(project);
	}

	#set(project: Project): void {
		const { kept } = this;
		if (!kept || !this.#tools) return;
		const isSame = kept.project.text === project.text && project.finder === 'lexicon';
		if (!isSame) this.#base = this.#tools.studied(project, this.#tools.lexicon);
		const trail = packed({ past: this.#past, future: this.#future }, project);
		this.#kept = { ...kept, project, trail };
		this.#shelf.put(this.#kept).catch(() => (this.said = m.owntext_shelf_closed()));
	}

	#lookAt(at: Span, actor: string): void {
		const found = this.items.find((each) => each.actor === actor && each.at.start === at.start);
		if (found) this.at = found.key;
	}
}
