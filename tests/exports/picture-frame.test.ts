import { expect, test } from 'vitest';
import { smallest } from '$lib/views/fit';
import { light } from '$lib/views/paint';
import { pageOf, pages } from '$lib/views/pages';
import { palettes } from '$lib/views/palettes';
import { space } from '$lib/views/poster';
import { run } from '$lib/views/prose';
import { readFileSync } from 'node:fs';
import { faults } from './faults';
import { atRest, chosen } from './pictures';

/** A place serves both languages, so each page is seen in one at rest and in the other with all that can stand around it. */
test.each(pages.map(({ id }) => id))(
	'on the page %s no words overlap or are cut',
	(page) => {
		expect(faults(atRest('fr', { page }))).toEqual([]);
		expect(faults(chosen('en', { page }))).toEqual([]);
	},
	60_000
);

test('on a slide words around the picture have 28 units, labels 24', () => {
	const { scene } = chosen('fr', {}, true);
	expect(Math.min(...scene.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(28);
	expect(smallest(atRest('fr', { source: false }).scene)).toBe(24);
});

test('every switch takes away what it names, and the picture gets its room', () => {
	const keys = (setting: Parameters<typeof chosen>[1]) => {
		const { scene } = chosen('en', setting, true);
		return [...scene.texts, ...scene.stamps].map(({ key }) => key);
	};
	const all = ['title', 'caption', 'filters', 'source', 'code', 'legend disc'];
	expect(keys({})).toEqual(expect.arrayContaining(all));
	expect(keys({ title: false })).not.toContain('title');
	expect(keys({ caption: false })).not.toContain('caption');
	expect(keys({ source: false })).not.toContain('source');
	expect(keys({ code: false })).not.toContain('code');
	expect(keys({ legend: false }).filter((key) => /^legend|^filters/.test(key))).toEqual([]);
	const framing = { title: [run('x')], marks: [], lines: [], source: 'y' };
	const [full, bare] = [space(framing), space({ ...framing, title: [], source: '' })];
	expect(bare.height).toBeGreaterThan(full.height);
	expect(space(framing, pageOf('portrait')).height).toBeGreaterThan(full.height);
}, 60_000);

test('the legend lists what is in the picture and nothing else; filters are told', () => {
	const { scene } = chosen('en', {}, true);
	const text = (key: string) => {
		const lines = scene.texts.find((each) => each.key === key)?.lines ?? [];
		const words = lines.map((line) => line.map((run) => run.text).join('')).join(' ');
		return words.replaceAll('\u00a0', ' ');
	};
	expect(scene.marks.map(({ shape }) => shape)).not.toContain('hexagon');
	expect(scene.stamps.map(({ key }) => key)).not.toContain('legend hexagon');
	expect(text('filters')).toBe('Not shown: organizations and cites.');
	expect(text('source')).toMatch(
		/WTPF-13.*Clauses: rappelant, reconnaissant b\) ii, c\), invite a\)\..*working translation.*select=/s
	);
});

test('what is faint is folded away only on demand', () => {
	const count = (folding: 'hidden' | 'faint') => chosen('fr', { folding }, true).scene.marks.length;
	expect(count('faint')).toBeLessThan(count('hidden'));
	expect(chosen('fr', { folding: 'faint' }, true).scene.marks.map(({ key }) => key)).toContain('clause:5.a');
});

test('the palettes of pictures are those of the page', () => {
	const css = readFileSync('src/lib/ui/tokens.css', 'utf8');
	for (const [token, colour] of Object.entries(light)) {
		const [, bright, dim] = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
		if (!bright || token === 'none') continue;
		expect([token, bright, dim]).toEqual([token, colour, palettes.dark[token as keyof typeof light]]);
	}
});

test('in greys a large letter keeps 3 : 1 on its mark, and words 4.5 : 1 on paper', () => {
	const level = (hex: string) => {
		const value = Number.parseInt(hex.slice(1, 3), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	const contrast = (a: string, b: string) =>
		(Math.max(level(a), level(b)) + 0.05) / (Math.min(level(a), level(b)) + 0.05);
	const { grey } = palettes;
	for (const hue of ['st', 'ps', 'cs', 'ig', 'io'] as const) {
		expect(contrast(grey[hue], grey['on-hue']), hue).toBeGreaterThanOrEqual(3);
		expect(contrast(grey[`${hue}-text`], grey.paper), hue).toBeGreaterThanOrEqual(4.5);
	}
});
