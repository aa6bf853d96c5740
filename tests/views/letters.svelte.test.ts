import { beforeAll, expect, test } from 'vitest';
import '$lib/fonts/made/faces.css';
import { width, type Lettering } from '$lib/views/letters';

const labels = [
	'États Membres',
	'organisations intergouvernementales',
	'Agenda de Tunis, § 35',
	'Résolution 101 (Rév. Guadalajara)'
];
const families = { sans: 'Source Sans 3 Variable', serif: 'Source Serif 4 Variable' };

const set = ({ face, weight, size }: Lettering) => {
	const [family, style = 'normal'] = face.split('-') as ['sans' | 'serif', string?];
	return { family: `'${families[family]}'`, style, weight, size: `${size}px` };
};

const styles = (['sans', 'serif', 'serif-italic'] as const).flatMap((face) =>
	([400, 600, 700] as const).flatMap((weight) => [14, 20].map((size): Lettering => ({ face, weight, size })))
);

beforeAll(async () => {
	for (const { family, style, weight, size } of styles.map(set))
		expect(await document.fonts.load(`${style} ${weight} ${size} ${family}`)).not.toEqual([]);
});

/** As a drawing writes it, at the optical size of text whatever the scale. */
function drawn(label: string, style: Lettering): number {
	document.body.innerHTML = '<svg><text></text></svg>';
	const text = document.querySelector('text')!;
	for (const [name, value] of Object.entries(set(style))) text.setAttribute(`font-${name}`, String(value));
	text.textContent = label;
	return text.getComputedTextLength();
}

test.each(styles)('$face $weight at $size px is as wide as the browser says, within 2 %', (style) => {
	for (const label of labels) expect(Math.abs(width(label, style) / drawn(label, style) - 1)).toBeLessThan(0.02);
});
