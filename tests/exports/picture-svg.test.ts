import { SaxesParser } from 'saxes';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { png } from '$lib/exports/png';
import type { Picture } from '$lib/exports/pictures';
import { svg, write } from '$lib/exports/pictures/svg';
import Drawing from '$lib/ui/Drawing.svelte';
import { picture as saved } from '$lib/ui/saved';
import { atRest, chosen, never, quietly } from './pictures';

interface Found {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

/** Every element; throws on what isn't XML. */
function elements(text: string): Found[] {
	const found: Found[] = [];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) =>
		found.push({ name, attributes: attributes as Record<string, string> })
	);
	parser.write(text).close();
	return found;
}

const pictures: readonly (readonly [string, () => Picture])[] = [
	['the network in French', () => atRest('fr')],
	['the network in English on dark', () => atRest('en', { theme: 'dark', code: true })],
	['a selection without a background', () => chosen('fr', { theme: 'transparent' })],
	['a selection in greys', () => chosen('en', { theme: 'grey' })]
];

describe.each(pictures)('%s as SVG', (_, picture) => {
	const made = picture();
	const text = svg(made);
	const all = elements(text);

	test('stands alone: no style, class, script, link or foreign element', () => {
		const names = new Set(all.map(({ name }) => name));
		expect([...names].sort()).toEqual(expect.arrayContaining(['desc', 'g', 'path', 'svg', 'text', 'title', 'tspan']));
		expect([...names].filter((name) => /style|script|image|use|foreignObject|^a$/.test(name))).toEqual([]);
		const attributes = new Set(all.flatMap((each) => Object.keys(each.attributes)));
		expect([...attributes].filter((name) => /^(class|style|href|xlink:href|src|on.*)$/.test(name))).toEqual([]);
		expect(text).not.toMatch(/url\(|&nbsp;/);
	});

	test('has plain colours, finite figures and ids of its own', () => {
		const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { attributes } of all)
			for (const paint of [attributes.fill, attributes.stroke])
				if (paint) expect(paint).toMatch(/^(#[0-9a-f]{6}|none)$/);
		expect(text).not.toMatch(/NaN|undefined|Infinity/);
	});

	test('says what it is, in its language, and shows its words as text', () => {
		expect(all[0]?.attributes).toMatchObject({ 'xml:lang': made.language, role: 'img' });
		expect(text).toContain('<title>');
		for (const { title } of made.scene.marks) expect(text).toContain(title.replaceAll('&', '&amp;'));
	});

	test('has a background only where the theme has one', () => {
		expect(all.some(({ name }) => name === 'rect')).toBe(made.theme !== 'transparent');
	});
});

test('the written picture has the pixels of the page’s own drawing', () => {
	const picture = saved('network', 'wtpf-2013-draft-opinion-5', 'fr');
	// Where styles change within a line, the file places each piece by its measure and the page lets them run on.
	const texts = picture.scene.texts.filter(({ lines }) => lines.every((line) => line.length === 1));
	const scene = { ...picture.scene, texts };
	const { body } = render(Drawing, { props: { scene } });
	const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${scene.width} ${scene.height}" width="${scene.width}" height="${scene.height}">`;
	const drawn = `${head}<rect width="${scene.width}" height="${scene.height}" fill="#f8f5ee"/>${body}</svg>`;
	// The file holds each line to its measure, whatever fonts a viewer has.
	const file = svg({ ...picture, scene }).replace(/ textLength="[^"]*" lengthAdjust="[^"]*"/g, '');
	const [ours, page] = [file, drawn].map((text) => Buffer.from(png(text, 960)));
	expect(page && ours?.equals(page)).toBe(true);
});

test('the same picture gives the same bytes', async () => {
	const bytes = () => write([chosen('fr', {}, true)], {} as never, quietly, never);
	expect(Buffer.from(await bytes()).equals(await bytes())).toBe(true);
});
