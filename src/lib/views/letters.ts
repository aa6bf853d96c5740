/**
 * How wide a text will be, in px, before any browser: the sum of its letters' measured widths, without kerning.
 * `npm run letters` makes the table anew from the fonts; serif letters are measured at text size, 16 px.
 */
import letters from './letters.json';

export interface Lettering {
	readonly face: 'sans' | 'serif' | 'serif-italic';
	readonly weight: 400 | 600 | 700;
	readonly size: number;
}

const place = new Map(Array.from(letters.characters, (letter, index) => [letter, index]));

/** A letter that the fonts lack comes from another font: as wide as this one, so that labels keep their distance. */
const stranger = place.get('m') ?? 0;

export function width(text: string, { face, weight, size }: Lettering): number {
	const widths = letters.widths[`${face} ${weight}`];
	const units = Array.from(text).reduce((sum, letter) => sum + (widths[place.get(letter) ?? stranger] ?? 0), 0);
	return (units * size) / 1000;
}
