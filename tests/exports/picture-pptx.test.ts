import { describe, expect, test } from 'vitest';
import { faults, opened, parsed, within } from '../../src/commands/pptx-faults';
import { write } from '$lib/exports/pictures/pptx';
import { atRest, chosen, never, quietly } from './pictures';

const made = async () => write([atRest('fr'), chosen('en', {}, true)], {} as never, quietly, never);
const bytes = await made();
const parts = opened(bytes);
const all = (name: string) => within(parsed(parts.get(name) ?? ''));
const first = all('ppt/slides/slide1.xml');
const second = all('ppt/slides/slide2.xml');
const named = (elements: typeof first, name: string) => elements.filter((each) => each.name === name);

describe('a presentation', () => {
	test('has nothing that PowerPoint would not forgive', () => {
		expect(faults(parts)).toEqual([]);
	});

	test('has 13.333 by 7.5 inches, and a slide with notes for each picture', () => {
		expect(named(all('ppt/presentation.xml'), 'p:sldSz')[0]?.attributes).toEqual({ cx: '12192000', cy: '6858000' });
		expect(named(all('ppt/presentation.xml'), 'p:sldId')).toHaveLength(2);
		const notes = named(all('ppt/notesSlides/notesSlide2.xml'), 'a:t').map(({ text }) => text);
		expect(notes).toHaveLength(3);
		expect(notes[1]).toBe('« le secteur privé a toujours eu & devrait continuer »');
	});

	test('shows each mark as one native shape with its words inside', () => {
		const { scene } = atRest('fr');
		const presets = named(first, 'a:prstGeom').map(({ attributes }) => attributes['prst']);
		const shapes = named(first, 'p:sp').filter(({ parent }) => parent?.attributes['name'] !== 'Légende');
		for (const mark of scene.marks)
			expect(
				shapes.filter((each) => within(each)[1]?.attributes['name'] === mark.title).length,
				mark.key
			).toBeGreaterThan(0);
		for (const preset of ['ellipse', 'roundRect', 'hexagon', 'diamond']) expect(presets).toContain(preset);
		const role = shapes.find((each) => within(each).some(({ text }) => text.startsWith('Développer')));
		expect(
			role &&
				within(role)
					.map(({ text }) => text)
					.join('')
		).toContain('technique, économie');
	});

	test('glues every tie to the two marks that it ties', () => {
		const { scene } = atRest('fr');
		const held = named(first, 'p:cxnSp').filter((each) => within(each).some(({ name }) => name === 'a:stCxn'));
		expect(held).toHaveLength(scene.lines.length);
		for (const each of held)
			expect(within(each).filter(({ name }) => /Cxn$/.test(name) && name.startsWith('a:'))).toHaveLength(2);
		const heads = named(first, 'a:tailEnd').map(({ attributes }) => attributes['type']);
		expect(heads.filter((head) => head === 'triangle')).toHaveLength(6);
		expect(named(first, 'a:prstDash').map(({ attributes }) => attributes['val'])).toContain('dash');
	});

	test('groups the legend, gives the title its place and leads to the live view', () => {
		const groups = named(first, 'p:grpSp').map((each) => within(each)[1]?.attributes['name']);
		expect(groups).toContain('Légende');
		expect(named(first, 'p:ph').map(({ attributes }) => attributes['type'])).toEqual(['title']);
		// The source of both, and the code of the second.
		expect([first, second].map((slide) => named(slide, 'a:hlinkClick').length)).toEqual([1, 2]);
		expect(parts.get('ppt/slides/_rels/slide2.xml.rels')).toContain('select=stakeholder-group:private-sector');
	});

	test('is the same twice', async () => {
		expect(Buffer.from(bytes).equals(await made())).toBe(true);
	}, 60_000);
});

test('what is wrong is found', () => {
	const slide = parts.get('ppt/slides/slide1.xml') ?? '';
	const changed = (name: string, text: string) => faults(new Map([...parts, [name, text]]));
	expect(changed('ppt/slides/slide1.xml', slide.replace(/<a:stCxn id="\d+"/, '<a:stCxn id="999"'))[0]).toContain('999');
	expect(changed('ppt/slides/slide1.xml', slide.replace('<p:cNvPr id="3"', '<p:cNvPr id="2"'))[0]).toContain('id 2');
	expect(changed('ppt/slides/slide1.xml', slide.replace('</p:sld>', ''))[0]).toContain("isn't XML");
	expect(changed('ppt/media/a.png', '<a/>')[0]).toContain('no content type');
	expect(changed('ppt/_rels/presentation.xml.rels', '<Relationships/>')[0]).toContain("isn't there");
});
