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

export interface Clause extends Words {
	/** `1`, `2.a`, `2.b.ii`: section, letter, roman. The text leaves the marker out. */
	readonly path: string;
	readonly section: string;
	/** As written: `a)`, `ii)`; null for a clause that is its section's only one. */
	readonly marker: Words | null;
	readonly mentions: readonly Mention[];
	readonly citations: readonly Citation[];
}

export interface Section {
	readonly path: string;
	readonly kind: Force;
	readonly heading: Words;
	/** The verb within the heading: `rappelant`, `est d'avis`. */
	readonly verb: Words;
	/** Whom the heading names: “invite les Etats Membres et …”. */
	readonly addressees: readonly Mention[];
}

/** What is neither heading, marker nor clause, so that the pieces together are the whole file. */
export type Leftover = 'place and date' | 'title' | 'opening' | 'bookmark' | 'page number' | 'space';

export interface Piece extends Span {
	readonly kind: 'heading' | 'marker' | 'clause' | Leftover;
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
