/** The workshop of Node: fonts come from the project's folder, pixels from resvg. */
import { readFileSync } from 'node:fs';
import { png } from '$lib/exports/png';
import type { Workshop } from '$lib/exports/pictures';
import { made } from '$lib/fonts/recipe';

export const workshop: Workshop = {
	font: (face, weight) => Promise.resolve(Uint8Array.from(readFileSync(`${made}/${face}-${weight}.ttf`))),
	raster: (svg, width) => Promise.resolve(png(svg, width))
};
