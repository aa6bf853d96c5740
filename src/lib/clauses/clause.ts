/**
 * The nouns of an instrument. Every span is a pair of UTF-16 offsets into the untouched text,
 * so that `text.slice(span.start, span.end)` is always the source's own words.
 */

export type Force = 'preamble' | 'operative';

/** Half-open: `start` is the first character, `end` the one after the last. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A piece of text kept with its place; `text` is exactly that slice. */
export interface Words extends Span {
	readonly text: string;
}

/** An actor or an instrument found in the text; `id` is its id in actors.json, `quote` the source's characters. */
export interface Finding extends Span {
	readonly id: string;
	readonly quote: string;
}
/** A finding of a group, collective, organization or body. */
export type Mention = Finding;
/** A finding of an instrument, or of one of its paragraphs. */
export type Citation = Finding;

/**
 * A path is unique in its text, and stays the same as long as the text's outline does. Its first part counts the
 * sections from 1, in the order of the text; each further part is the label of an item, without its marks:
 *
 * - ITU: `1` for a section's own words, `2.b`, `2.b.ii`; numbered items `4.1`, and `4.1.i` for a roman under one;
 *   bullets count from 1 under what they hang on: `3.a.2`.
 * - United Nations: every paragraph is a section. Paragraph “6.” may be section `14`: its own words are `14`, its
 *   lettered items `14.a`. The number that the paragraph carries is its clause's marker.
 * - Summit documents: every heading is a section; paragraph 12 under the third is `3.12`, its items `3.12.a`;
 *   a target “12.1” is `3.12-1`; a paragraph without a number is the section's own words, `3`.
 *
 * Where a label comes twice in a section, the second is `2.a~2`, the third `2.a~3`, and what hangs on it `2.a~2.i`. A path
 * of three parts and more is always under another clause's.
 */
export interface Clause extends Words {
	/** The text leaves the marker out. */
	readonly path: string;
	readonly section: string;
	/** As written: `a)`, `ii)`, `12.`, `• a)`; null for a clause that carries none. */
	readonly marker: Words | null;
	readonly mentions: readonly Mention[];
	readonly citations: readonly Citation[];
}

export interface Section {
	readonly path: string;
	readonly kind: Force;
	/**
	 * ITU: the line of the verb, addressees included. United Nations: the verb that the paragraph opens with; the rest
	 * is its clause. Summit documents: the heading, or nothing (an empty slice) where paragraphs begin without one.
	 */
	readonly heading: Words;
	/** The verb within the heading: `rappelant`, `est d'avis`; the whole heading where it has no verb. */
	readonly verb: Words;
	/**
	 * Whom the verb addresses: “invite les Etats Membres et …”. In the layout of the United Nations they stand in the
	 * paragraph (“Prie le Secrétaire général de …”) and are mentions of its clause too, with the same offsets.
	 */
	readonly addressees: readonly Mention[];
}

/** What is neither heading, marker nor clause, so that the pieces together are the whole file. */
export type Leftover =
	| 'place and date'
	| 'title'
	| 'opening'
	/** A heading above other headings, or between paragraphs that are sections themselves. */
	| 'subtitle'
	/** Running heads, document symbols, rules. */
	| 'furniture'
	| 'footnote'
	/** “62nd plenary meeting, 20 December 2018”. */
	| 'closing'
	| 'bookmark'
	| 'page number'
	| 'space';

export interface Piece extends Span {
	readonly kind: 'heading' | 'marker' | 'clause' | Leftover;
}

/** Why a place of the reading is in doubt: what was decided there may be otherwise, and somebody should look. */
export type DoubtCode =
	/** A heading stood within a paragraph and was cut out of it. */
	| 'heading-within-text'
	/** A verb that could open a section stands within a clause or at the head of a line, and was left there. */
	| 'verb-within-clause'
	/** A numbered paragraph opens with a word that is no verb we know; its first word was taken for one. */
	| 'verb-unknown'
	/** A list begins with another item than its first. */
	| 'numbering-starts-late'
	/** An item is missing, or out of order. */
	| 'numbering-jumps'
	/** A list begins again in the same section. */
	| 'numbering-restarts'
	/** A running head, a footnote or the like stands within a clause. */
	| 'furniture-within-clause'
	/** A line was taken for a heading because of its shape alone. */
	| 'heading-by-shape';

export interface Doubt extends Span {
	readonly code: DoubtCode;
}

/** What `read` makes of a text: nothing of it is known yet but its shape. */
export interface Reading {
	readonly text: string;
	readonly language: string;
	readonly place: Words | null;
	readonly title: Words | null;
	readonly opening: Words | null;
	readonly sections: readonly Section[];
	readonly clauses: readonly Clause[];
	/** In order, without gap or overlap, from 0 to `text.length`. */
	readonly pieces: readonly Piece[];
	/** What could not be decided, in the order of the text. */
	readonly doubts: readonly Doubt[];
}

export type ActorKind = 'stakeholder-group' | 'collective' | 'organization' | 'body' | 'instrument' | 'paragraph';

/** A value for each language of the site. */
export type ByLanguage<Value> = Readonly<Record<string, Value>>;

export interface Actor {
	readonly id: string;
	readonly kind: ActorKind;
	/** Full name, for sentences and lists. */
	readonly names: ByLanguage<string>;
	/** Name for the picture, at most two lines: `['Organisations', 'internationales']`. */
	readonly labels: ByLanguage<readonly string[]>;
	/** Noun phrase for sentences, with article where the language wants one: `the private sector`. */
	readonly phrases: ByLanguage<string>;
	/** Do its phrases take a verb in the plural? */
	readonly plural?: boolean;
	/** Letter of a stakeholder group in its mark: `É` in French, `S` in English. */
	readonly letter?: ByLanguage<string>;
	/** Words that name it, by language; longest match wins. */
	readonly aliases: ByLanguage<readonly string[]>;
	/** Of a paragraph: the instrument that it is part of, and its number. */
	readonly instrument?: string;
	readonly number?: string;
	/** Of a collective: the stakeholder groups that it implies, without naming them. */
	readonly implies?: readonly string[];
	/** Nobody knows it: its shape alone says that it is one (“Lake Data Council (LDC)”). */
	readonly proposed?: boolean;
}

/** What one clause gives a group to do. */
export interface Role {
	/** The group's id: one role a group. */
	readonly id: string;
	readonly clause: string;
	readonly names: ByLanguage<string>;
	readonly labels: ByLanguage<readonly string[]>;
	/** The words that say so, exact, by language. */
	readonly quotes: ByLanguage<string>;
	/** Within the clause, exact: the words for what it gives, and the verbs that say with what force. */
	readonly gifts?: ByLanguage<readonly string[]>;
	readonly verbs?: ByLanguage<readonly string[]>;
}

/** A tie between two actors that a clause states in words of its own. */
export interface Tie {
	readonly relation: 'collaborates-with' | 'issued-by';
	readonly from: string;
	readonly to: readonly string[];
	/** Path of a clause, or `opening`. */
	readonly clause: string;
	readonly quotes: ByLanguage<string>;
}

/** Someone whom readers expect and the text never names. Never part of the graph. */
export interface Absent {
	readonly id: string;
	readonly names: ByLanguage<string>;
	readonly facts: ByLanguage<string>;
}

/** actors.json */
export interface Cast {
	readonly actors: readonly Actor[];
	readonly roles: readonly Role[];
	readonly ties: readonly Tie[];
	readonly absent: readonly Absent[];
}

/** document.json */
export interface About {
	readonly slug: string;
	readonly original: string;
	readonly issuer: string;
	readonly titles: ByLanguage<string>;
	/** `Projet d'avis 5 · FMPT-13, Genève, mai 2013` */
	readonly labels: ByLanguage<string>;
	readonly places: ByLanguage<string>;
	readonly sources: ByLanguage<string>;
	readonly licence: ByLanguage<string>;
	/** Two or three sentences for the about page and for search engines. */
	readonly descriptions: ByLanguage<string>;
	/** What the picture of this document affirms, and what it doesn't, for the about page. */
	readonly claims: ByLanguage<string>;
	readonly limits: ByLanguage<string>;
}

/** A document of the library, read and checked. */
export interface Instrument {
	readonly about: About;
	readonly cast: Cast;
	/** One reading a language; the original is the source, others are working translations. */
	readonly readings: ByLanguage<Reading>;
}
