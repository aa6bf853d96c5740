/** What every format of a picture offers, and what it may ask of the place where it runs. */

import type { FaceName, Weight } from '$lib/fonts/recipe';
import type { Picture } from './picture';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Done in a browser with its canvas and its network, in Node with files. */
export interface Workshop {
	/** A TrueType instance of a face, for formats that carry their fonts. */
	readonly font: (face: FaceName, weight: Weight) => Promise<Bytes>;
	/** An SVG as pixels. */
	readonly raster: (svg: string, width: number, height: number) => Promise<Bytes>;
}

export interface Options {
	readonly workshop: Workshop;
	/** Of PNG: 2 is the page's own size, 4 twice as large. */
	readonly scale?: 1 | 2 | 4;
}

export type Progress = (share: number) => void;

export type Write = (
	pictures: readonly [Picture, ...Picture[]],
	options: Options,
	progress: Progress,
	signal: AbortSignal
) => Promise<Bytes>;

/** Lets the page breathe between two slides, and stops if nobody wants the file any more. */
export async function step(signal: AbortSignal): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, 0));
	signal.throwIfAborted();
}
