/**
 * The sections and clauses of a text while it is read: rows come in one after the other, and each opens a section, opens
 * a clause, or goes on with the clause that is open. Paths are given here, and doubts noted.
 */

import type { Clause, Doubt, DoubtCode, Force, Section, Span } from './clause';
import type { Heading } from './headings';
import { words } from './lines';
import { follow, type Level, type Levels, type Marker } from './order';

interface Draft extends Span {
	readonly path: string;
	readonly section: string;
	readonly marker: Marker | null;
}

export interface Outline {
	readonly sections: readonly Section[];
	readonly clauses: readonly Clause[];
	readonly doubts: readonly Doubt[];
}

export class Drawing {
	readonly #text: string;
	readonly #headings: Heading[] = [];
	readonly #drafts: { -readonly [Key in keyof Draft]: Draft[Key] }[] = [];
	readonly #doubts: Doubt[] = [];
	readonly #times = new Map<string, number>();
	#levels: Levels = [];
	/** The paths of the items that stand in the open lists. */
	#paths = new Map<Level, string>();
	#isOpen = false;

	constructor(text: string) {
		this.#text = text;
	}

	/** The lists that are open in the section. */
	get levels(): Levels {
		return this.#levels;
	}

	/** The force of the section that is open. */
	get force(): Force | null {
		return this.#headings.at(-1)?.kind ?? null;
	}

	/** Whether the last clause has a marker and no words yet. */
	get waits(): boolean {
		const open = this.#isOpen ? this.#drafts.at(-1) : undefined;
		return open?.marker != null && open.start === open.end;
	}

	section(heading: Heading): void {
		this.#headings.push(heading);
		this.#levels = [];
		this.#paths = new Map();
		this.#isOpen = false;
	}

	/** A section's own words: those of a paragraph, or the only ones under a heading. */
	own(span: Span, marker: Marker | null = null): void {
		this.#clause(String(this.#headings.length), marker, span);
	}

	/** With the label of the next item, and whether a numbering that runs through the sections says this is its place. */
	item(marker: Marker, span: Span, next: string | null, countsOn = false): void {
		const { levels, doubt } = follow(this.#levels, marker, next);
		this.#levels = levels;
		if (doubt && !countsOn) this.doubt(doubt, marker);
		const [own, above] = [levels.at(-1), levels.at(-2)];
		const parent = (above && this.#paths.get(above)) ?? String(this.#headings.length);
		const path = this.#clause(`${parent}.${own?.label.replace('.', '-') ?? ''}`, marker, span);
		if (own) this.#paths.set(own, path);
	}

	/** Words that go on with the open clause; or the section's own, if none is open. */
	text(span: Span): void {
		const open = this.#isOpen ? this.#drafts.at(-1) : undefined;
		if (!open) this.own(span);
		else {
			if (open.start === open.end) open.start = span.start;
			open.end = span.end;
		}
	}

	doubt(code: DoubtCode, { start, end }: Span): void {
		this.#doubts.push({ code, start, end });
	}

	done(): Outline {
		const sections = this.#headings.map((heading, at) => ({ path: String(at + 1), ...heading, addressees: [] }));
		return { sections, clauses: this.#drafts.map((draft) => this.#finished(draft)), doubts: this.#doubts };
	}

	/** Opens a clause, and says what its path has become. */
	#clause(wanted: string, marker: Marker | null, { start, end }: Span): string {
		const path = this.#free(wanted);
		this.#drafts.push({ path, section: String(this.#headings.length), marker, start, end });
		this.#isOpen = true;
		return path;
	}

	/** Where a numbering starts again within a section, the second `2.a` is `2.a~2`. */
	#free(path: string): string {
		const time = (this.#times.get(path) ?? 0) + 1;
		this.#times.set(path, time);
		return time === 1 ? path : `${path}~${time}`;
	}

	#finished({ path, section, marker, ...span }: Draft): Clause {
		const own = { ...words(this.#text, span), mentions: [], citations: [] };
		return { path, section, marker: marker && words(this.#text, marker), ...own };
	}
}
