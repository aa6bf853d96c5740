/**
 * What a scene is: marks and lines with finished coordinates in the units of a frame.
 * Whoever draws it decides nothing; whoever makes it knows nothing of the page.
 */

import type { Cast, Force, Reading } from '$lib/clauses/clause';
import type { InstrumentGraph } from '$lib/graph/build';
import type { NodeKey, NodeKind } from '$lib/graph/kinds';

export type Frame = 'pane' | 'slide' | 'phone';

export type Shape = 'disc' | 'pill' | 'slip' | 'verb' | 'hexagon' | 'ring' | 'diamond' | 'bar';
export type Side = 'N' | 'E' | 'S' | 'W';

/** Size of the drawing, in its own units. */
export interface Room {
	readonly width: number;
	readonly height: number;
	/** How many units a pixel of the pane is here, for gaps and margins; 1 unless said. */
	readonly scale?: number;
}

/**
 * A mark to be placed. Boxes are as wide as the longest of the languages, so a place serves all of them.
 * x and y are the centre of the body; an outside label hangs on one of its sides.
 */
export interface Body {
	readonly key: string;
	readonly shape: Shape;
	/** Size of the mark itself (for round shapes: diameter). */
	readonly width: number;
	readonly height: number;
	/** Size of the label outside the mark, if any. */
	readonly label: Room | null;
	/** Id of the stakeholder group that a disc stands for, so that groups can be drawn apart. */
	readonly group: string | null;
}

/** A line to be drawn between two bodies. */
export interface Link {
	readonly key: string;
	readonly from: string;
	readonly to: string;
	/** `structure` are the hairlines that only tell which part of the text something is. */
	readonly weight: 'role' | 'relation' | 'structure';
}

/** Where a body stands: its centre, and the side of its outside label. */
export interface Place {
	readonly x: number;
	readonly y: number;
	readonly side: Side;
}

export type Layout = Readonly<Record<string, Place>>;

/** What all views are made from: an instrument, its graph, and what the document's own reading says. */
export interface Source {
	readonly cast: Cast;
	/** In the original language: verbs and markers are quoted, never translated. */
	readonly reading: Reading;
	readonly graph: InstrumentGraph;
}

/** The tokens of the palette that a scene may ask for; `null` is no paint. */
export type Hue = (typeof hues)[number];
export const hues = ['st', 'ps', 'cs', 'ig', 'io'] as const;

/** `proposed` is what a room proposes: laid over a picture, never a tie of the text. */
export type LineKind = 'assigns' | 'addresses' | 'mentions' | 'collaborates-with' | 'cites' | 'contains' | 'proposed';

/** A tie that a picture shows; its key is the key of the edge that it stands for. */
export interface Shown extends Link {
	readonly kind: LineKind;
	readonly from: NodeKey;
	readonly to: NodeKey;
}

export interface Text {
	/** Baseline of the first line. */
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly lines: readonly string[];
	readonly size: number;
	readonly leading: number;
	readonly weight: 400 | 600 | 700;
	readonly face: 'sans' | 'serif-italic';
	readonly underline: boolean;
	/** Where it isn't the picture's. */
	readonly language?: string;
}

export interface Mark {
	readonly key: NodeKey;
	readonly kind: NodeKind;
	readonly shape: Shape;
	readonly x: number;
	readonly y: number;
	/** On which side the outside label stands, if there is one. */
	readonly side: Side;
	readonly width: number;
	readonly height: number;
	/** Outline of the shape, and of the same shape grown by some units for rings around it. */
	readonly d: string;
	readonly ring: string;
	readonly hue: Hue | null;
	/** Operative clauses, the organization to collaborate with, the body that speaks. */
	readonly solid: boolean;
	/** Inside the mark, or the mark itself. */
	readonly text: Text | null;
	/** Outside the mark. */
	readonly label: Text | null;
	/** Full name, for the ear and for tooltips. */
	readonly title: string;
}

export interface Line {
	readonly key: string;
	readonly kind: LineKind;
	readonly from: NodeKey;
	readonly to: NodeKey;
	readonly hue: Hue | null;
	/** Of the words that state it; null for the text's own structure. */
	readonly force: Force | null;
	readonly d: string;
	/** Arrowhead: a triangle to fill for a role, an open chevron for an address. */
	readonly head: string | null;
}

/** Words in one style within a line. */
export interface Run {
	readonly text: string;
	readonly ink: 'ink' | 'quiet' | Hue;
	readonly weight: 400 | 600 | 700;
	readonly italic: boolean;
	readonly underline: boolean;
}

/** Running words that belong to no mark: a title, a quote, a source. */
export interface Prose {
	/** Names it within its scene: `title`, `quote states`. */
	readonly key: string;
	/** Baseline of the first line. */
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly face: 'sans' | 'serif';
	readonly size: number;
	readonly leading: number;
	readonly lines: readonly (readonly Run[])[];
	/** Of the words, where it isn't the reader's. */
	readonly language: string | null;
	/** The mark that the words belong to: they are dimmed and taken away with it. */
	readonly of?: NodeKey;
}

/**
 * A tie shown as the tag of its clause beside the other end, where lines would cross the sheet.
 * The tag is a mark of its own, so a clause may have many; it has the state of its tie.
 */
export interface Tag {
	readonly key: string;
	readonly kind: LineKind;
	readonly from: NodeKey;
	readonly to: NodeKey;
	readonly mark: Mark;
}

/** Someone whom the text never names: no node, no hue, no tie. */
export interface Ghost {
	readonly key: string;
	readonly d: string;
	readonly label: Text;
	readonly name: string;
	/** One sentence, that the text proves. */
	readonly fact: string;
}

/** A shape that stands for no node: in a legend, in a cell. */
export interface Stamp extends Room {
	readonly key: string;
	readonly shape: Shape | 'chevron' | 'dot';
	readonly x: number;
	readonly y: number;
	readonly d: string;
	readonly hue: Hue | null;
	readonly look: 'solid' | 'open' | 'tinted' | 'dashed' | 'proposed' | 'wash';
	/** Operative: solid ink instead of grey. */
	readonly ink: 'ink' | 'quiet' | 'org';
	readonly text: Text | null;
	readonly title: string | null;
}

/** A line that ties nothing: in a legend. */
export type Sample = Pick<Line, 'key' | 'kind' | 'force' | 'hue' | 'd' | 'head'>;

/** A hairline between rows. */
export interface Rule {
	readonly key: string;
	readonly d: string;
	readonly strong: boolean;
}

export interface Scene extends Room {
	readonly frame: Frame;
	/** Line widths, dashes and outlines are given for the pane and drawn times this. */
	readonly scale: number;
	readonly lines: readonly Line[];
	readonly marks: readonly Mark[];
	/** What stands around the marks: on a slide, in a table. */
	readonly rules: readonly Rule[];
	readonly stamps: readonly Stamp[];
	readonly samples: readonly Sample[];
	readonly texts: readonly Prose[];
	readonly tags?: readonly Tag[];
	readonly ghosts?: readonly Ghost[];
}

/** A scene of marks and lines alone has none of these. */
export const nothingAround = { rules: [], stamps: [], samples: [], texts: [] } as const;
