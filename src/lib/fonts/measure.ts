/** The width of every letter in every face and weight, in thousandths of an em at text size, without kerning. */
import { create, type Font } from 'fontkit';
import { instance } from './cut.ts';
import { drawn, kin, names, weights, type FaceName, type Weight } from './recipe.ts';

export interface Letters {
	/** The letters, in the order of the widths. */
	readonly characters: string;
	/** By face and weight, such as `serif-italic 400`. */
	readonly widths: Readonly<Record<string, readonly number[]>>;
}

const characters = drawn + Object.keys(kin).join('');

/** fontkit's `advanceWidth` reads the outline too, and stumbles over the empty ones; the table of advances is enough. */
type Metrics = Font & { readonly hmtx: { readonly metrics: { get(glyph: number): { readonly advance: number } } } };

async function widths(name: FaceName, weight: Weight): Promise<number[]> {
	const font = create(await instance(name, weight)) as Metrics;
	const glyph = (letter: string): number => font.glyphForCodePoint((kin[letter] ?? letter).codePointAt(0) ?? 0).id;
	const width = (letter: string): number => font.hmtx.metrics.get(glyph(letter)).advance;
	return Array.from(characters, (letter) => Math.round((width(letter) * 1000) / font.unitsPerEm));
}

export async function measure(): Promise<Letters> {
	const table: Record<string, number[]> = {};
	for (const name of names) for (const weight of weights) table[`${name} ${weight}`] = await widths(name, weight);
	return { characters, widths: table };
}
