/** A TrueType font inside a PDF, whole – it was cut to our letters already –, with the characters behind its glyphs. */

import { kin, type FaceName, type Weight } from '$lib/fonts/recipe';
import { hex, type PdfFile, type Reference } from './pdf-file';
import { truetype, type TrueType } from './truetype';

export interface Face {
	readonly name: FaceName;
	readonly weight: Weight;
}

export const faceKey = ({ name, weight }: Face): string => `${name}-${weight}`;

export interface Embedded {
	readonly reference: Reference;
	/** The glyphs of a text, as a string of the page. */
	readonly glyphs: (text: string) => string;
	/** In units of the text's size. */
	readonly width: (text: string) => number;
	/** Writes the font, once all that it draws was asked for. */
	readonly finish: () => void;
}

export function embed(file: PdfFile, face: Face, bytes: Uint8Array): Embedded {
	const font = truetype(bytes);
	const used = new Map<number, string>();
	const reference = file.reserve();
	const glyph = (character: string): number => {
		const found = font.glyph(kin[character] ?? character) || font.glyph('?');
		if (!used.has(found)) used.set(found, character);
		return found;
	};
	return {
		reference,
		glyphs: (text) => `<${Array.from(text, (character) => hex(glyph(character))).join('')}>`,
		width: (text) => Array.from(text).reduce((sum, character) => sum + font.advance(glyph(character)), 0) / 1000,
		finish: () => write(file, reference, face, font, bytes, used)
	};
}

/** The name that a PDF shows, marked as cut. */
const named = ({ name, weight }: Face): string => {
	const family = { sans: 'SourceSans3', serif: 'SourceSerif4', 'serif-italic': 'SourceSerif4-Italic' }[name];
	return `WDWCUT+${family}-${weight}`;
};

function write(
	file: PdfFile,
	reference: Reference,
	face: Face,
	font: TrueType,
	bytes: Uint8Array,
	used: ReadonlyMap<number, string>
): void {
	const name = named(face);
	const italic = face.name === 'serif-italic';
	const flags = 4 + (face.name === 'sans' ? 0 : 2) + (italic ? 64 : 0);
	const descriptor = file.add(
		`<< /Type /FontDescriptor /FontName /${name} /Flags ${flags} /FontBBox [${font.box.join(' ')}] ` +
			`/ItalicAngle ${italic ? -12 : 0} /Ascent ${font.ascent} /Descent ${font.descent} /CapHeight ${font.ascent} ` +
			`/StemV ${face.weight / 5} /FontFile2 ${file.stream(bytes)} >>`
	);
	const glyphs = [...used.keys()].sort((a, b) => a - b);
	const widths = glyphs.map((glyph) => `${glyph} [${font.advance(glyph)}]`).join(' ');
	const descendant = file.add(
		`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) ` +
			`/Supplement 0 >> /FontDescriptor ${descriptor} /CIDToGIDMap /Identity /DW 500 /W [${widths}] >>`
	);
	const characters = file.stream(toUnicode(glyphs.map((glyph) => [glyph, used.get(glyph) ?? ''])));
	file.add(
		`<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant}] ` +
			`/ToUnicode ${characters} >>`,
		reference
	);
}

/** So that what is copied or searched is text. */
function toUnicode(pairs: readonly (readonly [number, string])[]): string {
	const code = (text: string) => Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
	const blocks = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, at) =>
		pairs.slice(at * 100, at * 100 + 100)
	);
	return [
		'/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
		'/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
		'/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
		'1 begincodespacerange <0000> <FFFF> endcodespacerange',
		...blocks.flatMap((block) => [
			`${block.length} beginbfchar`,
			...block.map(([glyph, text]) => `<${hex(glyph)}> <${code(text)}>`),
			'endbfchar'
		]),
		'endcmap CMapName currentdict /CMap defineresource pop end end'
	].join('\n');
}
