/**
 * One walk over the lines of a text: each is told to be a heading, a paragraph of the United Nations, an item, or none of
 * these, by how it begins and by what stands open; what is swallowed within it is cut out and walked in its turn. What is
 * told is decided here, and done in opening.ts.
 */

import type { Span } from './clause';
import type { Cut } from './cut';
import { cutIn } from './cuts';
import { placeAndDate } from './front';
import { ends, headingOf, openedBy, type Heading } from './headings';
import { trim, words, type Line } from './lines';
import { Opening } from './opening';
import type { Outline } from './outline';
import { see, type Seen } from './seen';
import { isNotes, isPlain, sightOf, type Sight } from './sight';
import { beginsProse, headingGoesOn, isItem, verbEnd } from './stretch';
import { headed, isAnnex, isOfPreamble, isPreamble, runAt } from './titles';

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
	readonly #open: Opening;

	constructor(sight: Sight) {
		this.#sight = sight;
		this.#text = sight.text;
		this.#open = new Opening(sight);
	}

	done(): Walked {
		for (let at = 0; at < this.#sight.seen.length;) at += this.#lines(at);
		const { outline, front, subtitles } = this.#open;
		return { ...outline.done(), front, subtitles };
	}

	/** Reads what begins at a line, and says how many lines it took. */
	#lines(at: number): number {
		const seen = this.#sight.seen[at];
		if (!seen) return 1;
		const taken =
			this.#heading(at, seen) || (verbEnd(this.#sight, seen, this.#open.standing) > 0 ? 0 : this.#titles(at, seen));
		if (taken === 0) for (let rest: Seen | null = seen; rest;) rest = this.#stretch(at, rest);
		this.#open.previous = this.#sight.seen[at + Math.max(taken, 1) - 1]?.line ?? null;
		return Math.max(taken, 1);
	}

	/** A heading as ITU writes them, over two lines if the second begins no clause but the third does. */
	#heading(at: number, { line, marker }: Seen): number {
		const { layout, previous, isAfterHeading } = this.#open.standing;
		const isSmall = !/^\p{Lu}\p{Ll}/u.test(this.#text.slice(line.start, line.start + 2));
		if (isSmall && layout === 'un' && this.#sight.hasCapitals) return 0;
		if (marker || isNotes(this.#text, line) || (!isSmall && /un|plain/.test(layout))) return 0;
		const before = { line: previous, isHeading: isAfterHeading, isFront: layout === 'front' };
		const more = headingGoesOn(this.#sight, at);
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
		this.#open.section({ ...heading, heading: words(this.#text, { start, end: last }) }, 'itu');
		return more + 1;
	}

	/** Headings without a verb; the last of a row heads the section, those before it head it in their turn. */
	#titles(at: number, { line }: Seen): number {
		const { layout, count, previous } = this.#open.standing;
		const isFront = layout === 'front';
		if (this.#open.outline.waits) return 0;
		if (layout === 'itu' && !isAnnex(this.#text.slice(line.start, line.start + 12))) return 0;
		if (!isFront && !line.apart && this.#sight.isBroken && !ends(this.#text, previous)) return 0;
		const run = runAt(this.#sight, at);
		const heads = headed(this.#sight, run, layout, count);
		if (heads === null) return 0;
		const isOnlyTitle = isFront && run.titles.length === 1 && this.#open.front.length === 0;
		const last = run.titles.at(-1);
		const isDate = last !== undefined && placeAndDate.test(this.#text.slice(last.start, last.end));
		const own = heads === 'section' && !isOnlyTitle && !(isFront && isDate) ? last : undefined;
		for (const title of run.titles) {
			if (title === own) continue;
			if (isFront) this.#open.front.push({ ...title, apart: false });
			else this.#open.subtitles.push(title);
		}
		const next = this.#sight.seen[run.next];
		if (own)
			this.#open.title(own, isOfPreamble(this.#sight, own, next, this.#open.standing) ? 'preamble' : 'operative');
		else if (heads === 'section') this.#open.untitled(next?.line.start ?? 0);
		return run.next - at;
	}

	/** Reads one stretch of a line up to where it must be cut, and hands out what is left of it. */
	#stretch(at: number, seen: Seen): Seen | null {
		const content = this.#begin(at, seen);
		const cut = cutIn(this.#text, { start: content, end: seen.line.end }, this.#open.around(at, content));
		const span = trim(this.#text, { start: content, end: cut?.at ?? seen.line.end });
		if (span.end > span.start) this.#open.add({ ...span, apart: seen.line.apart });
		if (!cut) return null;
		const start = cut.headingEnd === null ? cut.at : this.#swallowed(cut.at, cut.headingEnd);
		this.#noteCut(cut);
		const rest = trim(this.#text, { start, end: seen.line.end });
		this.#open.previous = { start: content, end: cut.at, apart: false };
		return rest.start < rest.end ? see(this.#text, { ...rest, apart: false }, this.#sight.language) : null;
	}

	#noteCut({ at, headingEnd, isGuess }: Cut): void {
		if (isGuess) this.#open.outline.doubt('heading-within-text', { start: at, end: headingEnd ?? at });
	}

	/** A heading that stood within a line. */
	#swallowed(start: number, end: number): number {
		const heading = words(this.#text, trim(this.#text, { start, end }));
		const opened = openedBy(this.#text, heading, this.#sight.language);
		if (!opened) this.#open.title(heading, isPreamble(heading.text) ? 'preamble' : 'operative');
		else {
			const verb = words(this.#text, { start, end: opened.verb.end });
			this.#open.section({ kind: opened.kind, heading, verb }, this.#sight.isSmall ? 'un' : 'itu');
		}
		return end;
	}

	/** Opens what a stretch opens, and says where its words begin. */
	#begin(at: number, seen: Seen): number {
		const { marker, rest, line } = seen;
		const end = verbEnd(this.#sight, seen, this.#open.standing);
		if (end > 0) return this.#open.paragraph(seen, end);
		const isFront = this.#open.standing.layout === 'front';
		if (isFront && marker?.label === '1' && isPlain(this.#sight, seen, 'front') && this.#sight.hasSecond)
			this.#open.untitled(line.start);
		if (this.#open.standing.layout === 'front') return line.start;
		if (marker && isItem(this.#sight, marker, this.#open.standing)) {
			this.#open.item(marker, rest.start, at);
			return rest.start;
		}
		if (beginsProse(this.#sight, line, this.#open.standing))
			this.#open.outline.own({ start: line.start, end: line.start });
		else if (seen.opened && !marker && ends(this.#text, this.#open.previous))
			this.#open.outline.doubt('verb-within-clause', { start: line.start, end: seen.opened.verb.end });
		return line.start;
	}
}
