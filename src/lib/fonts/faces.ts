/**
 * Writes the stylesheet of the fonts: a rule for each face, and for each a local font stretched to the same measure,
 * so that nothing moves when the real one arrives (Katie Hempenius, "Improved font fallbacks", web.dev, 2022).
 */
import { create, type Font } from 'fontkit';
import { instance } from './cut.ts';
import { faces, names, textSize, type FaceName, type Weight } from './recipe.ts';

/** Set in every font compared here; its mean letter is what `size-adjust` makes equal. */
const sample =
	'Considérant que les parties prenantes coopèrent, each in their respective roles: governments, the private sector and civil society.';

interface Local {
	readonly family: string;
	readonly face: FaceName;
	readonly weight: Weight;
	readonly fonts: readonly string[];
	/** Mean advance of the sample in em. */
	readonly mean: number;
}

/** On each of Windows, macOS and Linux one of every row is at hand; all fonts of a row have the same widths. */
const sans = { family: 'Source Sans Fallback', face: 'sans' } as const;
const serif = { family: 'Source Serif Fallback', face: 'serif' } as const;
const italic = { family: 'Source Serif Fallback', face: 'serif-italic' } as const;
const locals: readonly Local[] = [
	{ ...sans, weight: 400, fonts: ['Arial', 'Helvetica', 'Liberation Sans'], mean: 0.4353 },
	{ ...sans, weight: 700, fonts: ['Arial Bold', 'Helvetica Bold', 'Liberation Sans Bold'], mean: 0.4709 },
	{ ...serif, weight: 400, fonts: ['Times New Roman', 'Times', 'Liberation Serif'], mean: 0.3904 },
	{ ...serif, weight: 700, fonts: ['Times New Roman Bold', 'Times Bold', 'Liberation Serif Bold'], mean: 0.4164 },
	{ ...italic, weight: 400, fonts: ['Times New Roman Italic', 'Times Italic', 'Liberation Serif Italic'], mean: 0.3952 }
];

const rule = (lines: readonly string[]): string => `@font-face {\n${lines.map((line) => `\t${line};\n`).join('')}}\n`;
const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

const served = (name: FaceName): string =>
	rule([
		`font-family: '${faces[name].family}'`,
		`font-style: ${faces[name].style}`,
		'font-weight: 400 700',
		'font-display: swap',
		`src: url('./${name}.woff2') format('woff2')`
	]);

async function stretched({ family, face, weight, fonts, mean }: Local): Promise<string> {
	const font = create(await instance(face, weight)) as Font;
	const width = [...sample].reduce(
		(sum, letter) => sum + font.glyphForCodePoint(letter.codePointAt(0)!).advanceWidth,
		0
	);
	const size = width / sample.length / font.unitsPerEm / mean;
	return rule([
		`font-family: '${family}'`,
		`font-style: ${faces[face].style}`,
		`font-weight: ${weight === 400 ? '400 500' : '600 700'}`,
		`src: ${fonts.map((name) => `local('${name}')`).join(', ')}`,
		`size-adjust: ${percent(size)}`,
		`ascent-override: ${percent(font.ascent / font.unitsPerEm / size)}`,
		`descent-override: ${percent(-font.descent / font.unitsPerEm / size)}`,
		'line-gap-override: 0%'
	]);
}

/** A drawing scales with its window; were its letters to follow, labels would outgrow the places found for them. */
const inDrawings = `svg text {\n\tfont-variation-settings: 'opsz' ${textSize};\n}\n`;

export const stylesheet = async (): Promise<string> =>
	[...names.map(served), ...(await Promise.all(locals.map(stretched))), inDrawings].join('\n');
