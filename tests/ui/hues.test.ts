/** The five hues and the neutral of organizations stay apart for every kind of colour vision, and can be read. */
import {
	differenceCiede2000,
	parse,
	type Color,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	wcagContrast
} from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/lib/ui/tokens.css', 'utf8');
const themes = ['light', 'dark'] as const;

/** The value of a token in a theme. */
function token(name: string, theme: (typeof themes)[number]): Color {
	const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
	const value = theme === 'light' ? light : dark;
	const colour = parse(value ?? '');
	if (!colour) throw new Error(`tokens.css has no --${name}.`);
	return colour;
}

const eyes: Readonly<Record<string, (colour: Color) => Color>> = {
	all: (colour) => colour,
	'no red': filterDeficiencyProt(1),
	'no green': filterDeficiencyDeuter(1),
	'no blue': filterDeficiencyTrit(1)
};
const hues = ['st', 'ps', 'cs', 'ig', 'io'];

describe.each(themes)('in the %s theme', (theme) => {
	test.each(Object.entries(eyes))('eyes that see %s tell every two hues apart', (_name, see) => {
		const seen = [...hues, 'org'].map((hue) => ({ hue, colour: see(token(hue, theme)) }));
		for (const [index, one] of seen.entries())
			for (const other of seen.slice(index + 1))
				expect(differenceCiede2000()(one.colour, other.colour), `${one.hue} ${other.hue}`).toBeGreaterThan(15);
	});

	test('words have 4.5 : 1 and marks 3 : 1 on paper and on the sheet', () => {
		for (const surface of ['paper', 'sheet']) {
			const on = (name: string) => wcagContrast(token(name, theme), token(surface, theme));
			for (const name of [...hues.map((hue) => `${hue}-text`), 'ink', 'ink-2', 'ink-dim'])
				expect(on(name), `${name} on ${surface}`).toBeGreaterThanOrEqual(4.5);
			for (const name of [...hues, 'org', 'rule-strong', 'quiet'])
				expect(on(name), `${name} on ${surface}`).toBeGreaterThanOrEqual(3);
		}
	});
});
