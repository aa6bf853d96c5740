/**
 * One walk over the lines of a text: each is told to be a heading, a paragraph of the United Nations, an item, or none of
 * these, by how it begins and by what stands open; what is swallowed within it is cut out and walked in its turn.
 */

import type { Force, Span } from './clause';
import type { Around, Cut } from './cut';
import { cutIn } from './cuts';
import { placeAndDate } from './front';
import { ends, headingOf, openedBy, type Heading } from './headings';
import { trim, words, type Line } from './lines';
import { Drawing, type Outline } from './outline';
import { see, type Seen } from './seen';
import { beginsClause, isNotes, isPlain, sightOf, type Sight } from './sight';
import { beginsProse, isItem, nextLabel, verbEnd, type Standing } from './stretch';
import { headed, isAnnex, isPreamble, runAt } from './titles';

export interface Walked extends Outline {
	/** The lines before the first section. */
	readonly front: readonly Line[];
	/** Headings that head no section of their own. */
	readonly subtitles: readonly Span[];
}

export function walk(text: string, lines: readonly Line[], language: string): Walked {
	return new Walk(sightOf(text, lines, language)).done();
}

class Walk {
	readonly #sight: Sight;
	readonly #text: string;
	readonly #drawing: Drawing;
	readonly #front: Line[] = [];
	readonly #subtitles: Span[] = [];
	#layout: Around['layout'] = 'front';
	/** The number of the last numbered paragraph. */
	#count = 0;
	#previous: Line | null = null;
	#isAfterHeading = false;

	constructor(sight: Sight) {
		this.#sight = sight;
		this.#text = sight.text;
		this.#drawing = new Drawing(sight.text);
	}

	done(): Walked {
		for (let at = 0; at < this.#sight.seen.length;) at += this.#lines(at);
		return { ...this.#drawing.done(), front: this.#front, subtitles: this.#subtitles };
	}

	/** Reads what begins at a line, and says how many lines it took. */
	#lines(at: number): number {
		const seen = this.#sight.seen[at];
		if (!seen) return 1;
		const taken =
			this.#heading(at, seen) || (verbEnd(this.#sight, seen, this.#standing) > 0 ? 0 : this.#titles(at, seen));
		if (taken === 0) for (let rest: Seen | null = seen; rest;) rest = this.#stretch(at, rest);
		this.#previous = this.#sight.seen[at + Math.max(taken, 1) - 1]?.line ?? null;
		return Math.max(taken, 1);
	}

	#open(heading: Heading, layout: Around['layout']): void {
		this.#drawing.section(heading);
		this.#layout = layout;
		this.#isAfterHeading = true;
	}

	/** A heading as ITU writes them, over two lines if the second begins no clause but the third does. */
	#heading(at: number, { line, marker }: Seen): number {
		const isSmall = !/^\p{Lu}\p{Ll}/u.test(this.#text.slice(line.start, line.start + 2));
		if (isSmall && this.#layout === 'un' && this.#sight.hasCapitals) return 0;
		if (marker || isNotes(this.#text, line) || (!isSmall && /un|plain/.test(this.#layout))) return 0;
		const before = { line: this.#previous, isHeading: this.#isAfterHeading, isFront: this.#layout === 'front' };
		const more = this.#headingGoesOn(at);
		const isHalf = more > 0 && this.#text.charAt(line.end - 1) === ',';
		const own = isHalf ? { ...line, end: line.end - 1 } : line;
		const heading = headingOf(this.#text, own, before, this.#sight.language);
		if (!heading || (more > 0 && heading.verb.end === own.end))
			return heading && !isHalf ? this.#opened(heading, 0, at) : 0;
		return this.#opened(heading, more, at);
	}

	#opened(heading: Heading, more: number, at: number): number {
		const { start, end } = heading.heading;
		const last = more > 0 ? (this.#sight.seen[at + more]?.line.end ?? end) : end;
		this.#open({ ...heading, heading: words(this.#text, { start, end: last }) }, 'itu');
		return more + 1;
	}

	/** How many more lines it takes: none of them begins a clause, the one after them does. */
	#headingGoesOn(at: number): number {
		for (let more = 1; more <= mostLines; more++) {
			const next = this.#sight.seen[at + more];
			if (!next || next.opened?.alone || beginsClause(this.#sight, at + more)) return 0;
			const last = this.#text.charAt(next.line.end - 1);
			if (next.line.end - next.line.start > 200 || /[.;:]/.test(last)) return 0;
			if (beginsClause(this.#sight, at + more + 1)) return last === ',' ? 0 : more;
		}
		return 0;
	}

	/** Headings without a verb; the last of a row heads the section, those before it head it in their turn. */
	#titles(at: number, { line }: Seen): number {
		const isFront = this.#layout === 'front';
		if (this.#drawing.waits) return 0;
		if (this.#layout === 'itu' && !isAnnex(this.#text.slice(line.start, line.start + 12))) return 0;
		if (!isFront && !line.apart && this.#sight.isBroken && !ends(this.#text, this.#previous)) return 0;
		const run = runAt(this.#sight, at);
		const heads = headed(this.#sight, run, this.#layout, this.#count);
		if (heads === null) return 0;
		const isOnlyTitle = isFront && run.titles.length === 1 && this.#front.length === 0;
		const last = run.titles.at(-1);
		const isDate = last !== undefined && placeAndDate.test(this.#text.slice(last.start, last.end));
		const own = heads === 'section' && !isOnlyTitle && !(isFront && isDate) ? last : undefined;
		for (const title of run.titles) {
			if (title === own) continue;
			if (isFront) this.#front.push({ ...title, apart: false });
			else this.#subtitles.push(title);
		}
		if (own) this.#title(own, this.#isOfPreamble(own, this.#sight.seen[run.next]) ? 'preamble' : 'operative');
		else if (heads === 'section') this.#untitled(this.#sight.seen[run.next]?.line.start ?? 0);
		return run.next - at;
	}

	/** A preamble may have headings of its own, until the numbered paragraphs begin. */
	#isOfPreamble({ start, end }: Span, next: Seen | undefined): boolean {
		const heading = this.#text.slice(start, end);
		const isWithin = this.#layout === 'plain' && this.#drawing.force === 'preamble' && this.#sight.hasSecond;
		const isSmall = /\p{Ll}/u.test(heading) && !/^[\dIVXA-Z]{1,4}[.)]\s/.test(heading);
		return isPreamble(heading) || (isWithin && isSmall && next?.marker === null && !isAnnex(heading));
	}

	#title(span: Span, kind: Force): void {
		const heading = words(this.#text, span);
		this.#open({ kind, heading, verb: heading }, 'plain');
		this.#drawing.doubt('heading-by-shape', span);
	}

	/** Numbered paragraphs without a heading: the section has an empty one. */
	#untitled(start: number): void {
		const heading = words(this.#text, { start, end: start });
		this.#open({ kind: 'operative', heading, verb: heading }, 'plain');
	}

	/** Reads one stretch of a line up to where it must be cut, and hands out what is left of it. */
	#stretch(at: number, seen: Seen): Seen | null {
		const content = this.#begin(at, seen);
		const cut = cutIn(this.#text, { start: content, end: seen.line.end }, this.#around(at, content));
		const span = trim(this.#text, { start: content, end: cut?.at ?? seen.line.end });
		if (span.end > span.start) this.#add({ ...span, apart: seen.line.apart });
		if (!cut) return null;
		const start = cut.headingEnd === null ? cut.at : this.#swallowed(cut.at, cut.headingEnd);
		this.#noteCut(cut);
		const rest = trim(this.#text, { start, end: seen.line.end });
		this.#previous = { start: content, end: cut.at, apart: false };
		return rest.start < rest.end ? see(this.#text, { ...rest, apart: false }, this.#sight.language) : null;
	}

	#add(line: Line): void {
		if (this.#layout === 'front') this.#front.push(line);
		else this.#drawing.text(line);
		if (this.#layout !== 'front') this.#isAfterHeading = false;
	}

	#noteCut({ at, headingEnd, isGuess }: Cut): void {
		if (isGuess) this.#drawing.doubt('heading-within-text', { start: at, end: headingEnd ?? at });
	}

	/** A heading that stood within a line. */
	#swallowed(start: number, end: number): number {
		const heading = words(this.#text, trim(this.#text, { start, end }));
		const opened = openedBy(this.#text, heading, this.#sight.language);
		const layout = this.#sight.isSmall ? 'un' : 'itu';
		if (!opened) this.#title(heading, isPreamble(heading.text) ? 'preamble' : 'operative');
		else this.#open({ kind: opened.kind, heading, verb: words(this.#text, { start, end: opened.verb.end }) }, layout);
		return end;
	}

	/** Opens what a stretch opens, and says where its words begin. */
	#begin(at: number, seen: Seen): number {
		const { marker, rest, line } = seen;
		const end = verbEnd(this.#sight, seen, this.#standing);
		if (end > 0) return this.#paragraph(seen, end);
		if (
			this.#layout === 'front' &&
			marker?.label === '1' &&
			isPlain(this.#sight, seen, 'front') &&
			this.#sight.hasSecond
		) {
			this.#untitled(line.start);
		}
		if (this.#layout === 'front') return line.start;
		if (marker && isItem(this.#sight, marker, this.#standing)) {
			const countsOn = marker.style === 'dot' && Number(marker.label) === this.#count + 1;
			if (marker.style === 'dot') this.#count = Number(marker.label);
			this.#drawing.item(marker, { start: rest.start, end: rest.start }, nextLabel(this.#sight, at), countsOn);
			return rest.start;
		}
		if (beginsProse(this.#sight, line, this.#standing)) this.#drawing.own({ start: line.start, end: line.start });
		else if (seen.opened && !marker && ends(this.#text, this.#previous))
			this.#drawing.doubt('verb-within-clause', { start: line.start, end: seen.opened.verb.end });
		return line.start;
	}

	#paragraph({ marker, rest, opened }: Seen, end: number): number {
		const verb = words(this.#text, { start: rest.start, end });
		const kind = marker ? 'operative' : (opened?.kind ?? 'preamble');
		this.#open({ kind, heading: verb, verb }, 'un');
		if (!opened) this.#drawing.doubt('verb-unknown', verb);
		if (marker) {
			const count = Number.parseInt(marker.label, 10);
			if (count !== this.#count + 1 && count !== 1) this.#drawing.doubt('numbering-jumps', marker);
			this.#count = count;
		}
		const { start } = trim(this.#text, { start: end, end: rest.end });
		this.#drawing.own({ start, end: start }, marker);
		return start;
	}

	/** What is known of the text before the stretch at hand. */
	get #standing(): Standing {
		const last = this.#front.at(-1);
		return {
			layout: this.#layout,
			force: this.#drawing.force,
			levels: this.#drawing.levels,
			count: this.#count,
			previous: this.#previous,
			isAfterHeading: this.#isAfterHeading,
			hasOpening: last !== undefined && last.end - last.start < longestOpening
		};
	}

	#around(at: number, stretch: number): Around {
		return {
			stretch,
			language: this.#sight.language,
			layout: this.#layout,
			hasHeadings: this.#sight.hasLoneVerbs || this.#sight.isPasted,
			isPasted: this.#sight.isPasted,
			isSmall: this.#sight.isSmall,
			hasCapitals: this.#sight.hasCapitals,
			force: this.#drawing.force,
			levels: this.#drawing.levels,
			count: this.#count,
			next: this.#sight.seen[at + 1]?.marker ?? null,
			nextIsClause: beginsClause(this.#sight, at + 1),
			suspect: (span) => this.#drawing.doubt('verb-within-clause', span)
		};
	}
}

const longestOpening = 300;
/** How many more lines a heading may take. */
const mostLines = 4;
