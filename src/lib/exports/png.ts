/**
 * An SVG in, the bytes of a PNG out, in the site's own fonts and the same on every machine.
 * Runs only when the site is built: it reads the cut fonts from the project's folder.
 */
import { Resvg } from '@resvg/resvg-js';
import { kin, made, names, weights } from '$lib/fonts/recipe';

const fontFiles = names.flatMap((name) => weights.map((weight) => `${made}/${name}-${weight}.ttf`));

const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' };

/** The names by which the page calls the fonts are not those inside the files; two signs are drawn by their kin. */
const spoken = {
	'Source Sans 3 Variable': 'Source Sans 3 ExtraLight',
	'Source Serif 4 Variable': 'Source Serif 4',
	...kin
};

const drawable = (svg: string): string =>
	Object.entries(spoken).reduce((text, [ours, theirs]) => text.replaceAll(ours, theirs), svg);

export const png = (svg: string, width: number): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(new Resvg(drawable(svg), { fitTo: { mode: 'width', value: width }, font }).render().asPng());
