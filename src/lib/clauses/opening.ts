/**
 * What a walk over a text has opened so far: it is told what begins, opens it in the outline, and keeps what the next
 * decision has to know – in which layout one is, which number came last, whether a heading has just been left.
 */

import type { Force, Span } from './clause';
import type { Around } from './cut';
import type { Heading } from './headings';
import { trim, words, type Line } from './lines';
import type { Marker } from './order';
import { Drawing } from './outline';
import type { Seen } from './seen';
import { beginsClause, type Sight } from './sight';
import { nextLabel, type Standing } from './stretch';

export class Opening {
	readonly #sight: Sight;
	readonly #text: string;
	readonly outline: Drawing;
	/** The lines before the first section. */
	readonly front: Line[] = [];
	/** Headings that head no section of their own. */
	readonly subtitles: Span[] = [];
	/** The line, or the stretch of one, that was read last. */
	previous: Line | null = null;
	#layout: Around['layout'] = 'front';
	/** The number of the last numbered paragraph. */
	#count = 0;
	#isAfterHeading = false;

	constructor(sight: Sight) {
		this.#sight = sight;
		this.#text = sight.text;
		this.outline = new Drawing(sight.text);
	}

	/** What is known of the text before the stretch at hand. */
	get standing(): Standing {
		const last = this.front.at(-1);
		return {
			layout: this.#layout,
			force: this.outline.force,
			levels: this.outline.levels,
			count: this.#count,
			previous: this.previous,
			isAfterHeading: this.#isAfterHeading,
			hasOpening: last !== undefined && last.end - last.start < longestOpening
		};
	}

	/** What decides whether the line at `at` must be cut, once its words have begun at `stretch`. */
	around(at: number, stretch: number): Around {
		const { language, hasLoneVerbs, isPasted, isSmall, hasCapitals, seen } = this.#sight;
		const { layout, force, levels, count } = this.standing;
		return {
			stretch,
			language,
			layout,
			hasHeadings: hasLoneVerbs || isPasted,
			isPasted,
			isSmall,
			hasCapitals,
			force,
			levels,
			count,
			next: seen[at + 1]?.marker ?? null,
			nextIsClause: beginsClause(this.#sight, at + 1),
			suspect: (span) => this.outline.doubt('verb-within-clause', span)
		};
	}

	section(heading: Heading, layout: Around['layout']): void {
		this.outline.section(heading);
		this.#layout = layout;
		this.#isAfterHeading = true;
	}

	/** A heading without a verb heads a section by its shape alone. */
	title(span: Span, kind: Force): void {
		const heading = words(this.#text, span);
		this.section({ kind, heading, verb: heading }, 'plain');
		this.outline.doubt('heading-by-shape', span);
	}

	/** Numbered paragraphs without a heading: the section has an empty one. */
	untitled(start: number): void {
		const heading = words(this.#text, { start, end: start });
		this.section({ kind: 'operative', heading, verb: heading }, 'plain');
	}

	/** A paragraph of the United Nations, whose verb ends at `end`: says where its own words begin. */
	paragraph({ marker, rest, opened }: Seen, end: number): number {
		const verb = words(this.#text, { start: rest.start, end });
		const kind = marker ? 'operative' : (opened?.kind ?? 'preamble');
		this.section({ kind, heading: verb, verb }, 'un');
		if (!opened) this.outline.doubt('verb-unknown', verb);
		if (marker) {
			const count = Number.parseInt(marker.label, 10);
			if (count !== this.#count + 1 && count !== 1) this.outline.doubt('numbering-jumps', marker);
			this.#count = count;
		}
		const { start } = trim(this.#text, { start: end, end: rest.end });
		this.outline.own({ start, end: start }, marker);
		return start;
	}

	/** An item of the line at `at`, whose words begin at `start`. */
	item(marker: Marker, start: number, at: number): void {
		const countsOn = marker.style === 'dot' && Number(marker.label) === this.#count + 1;
		if (marker.style === 'dot') this.#count = Number(marker.label);
		this.outline.item(marker, { start, end: start }, nextLabel(this.#sight, at), countsOn);
	}

	/** Words that open nothing go on with what is open. */
	add(line: Line): void {
		if (this.#layout === 'front') {
			this.front.push(line);
			return;
		}
		this.outline.text(line);
		this.#isAfterHeading = false;
	}
}

const longestOpening = 300;
