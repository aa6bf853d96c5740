/** The files beside the pages: the text as it was received, the data that others can read, the pictures that stand alone. */
import { readFileSync } from 'node:fs';
import { MultiDirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { folder } from './site';

const slug = 'wtpf-2013-draft-opinion-5';
const file = (name: string) => readFileSync(`${folder}/${slug}/${name}`);

test('the text is handed out byte for byte', () => {
	expect(file('text.fr.txt').equals(readFileSync(`src/documents/${slug}/text.fr.txt`))).toBe(true);
});

test('clauses.json proves itself: every quote is that slice of the text', () => {
	const { readings } = JSON.parse(file('clauses.json').toString());
	for (const { text, clauses } of Object.values(readings) as { text: string; clauses: Record<string, never>[] }[]) {
		expect(clauses).toHaveLength(15);
		for (const clause of clauses as unknown as {
			text: string;
			start: number;
			end: number;
			mentions: { quote: string; start: number; end: number }[];
		}[])
			for (const { quote, start, end } of [{ ...clause, quote: clause.text }, ...clause.mentions])
				expect(text.slice(start, end)).toBe(quote);
	}
});

test('graph.json is read by graphology', () => {
	const graph = new MultiDirectedGraph();
	graph.import(JSON.parse(file('graph.json').toString()));
	expect([graph.order, graph.hasNode('organization:icann'), graph.getNodeAttribute('clause:5.a', 'degree')]).toEqual([
		53,
		true,
		7
	]);
});

const pictures = ['network', 'roles', 'matrix'].flatMap((view) =>
	['fr', 'en'].map((language) => [view, language] as const)
);

test.each(pictures)('the picture of the %s in %s is the golden one', async (view, language) => {
	await expect(file(`${view}.${language}.svg`).toString()).toMatchFileSnapshot(`../golden/${view}.${language}.svg`);
});

test.each(pictures)(
	'the picture of the %s in %s stands alone, in plain colours that PowerPoint draws',
	(view, language) => {
		const svg = file(`${view}.${language}.svg`).toString();
		expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
		expect(svg).not.toMatch(/foreignObject|rgba?\(|transparent|var\(|href=|url\(|class=|<style|<!--/);
		const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour);
		for (const colour of new Set(colours)) expect(colour).toMatch(/^(#[0-9a-f]{6}|none)$/);
		expect(svg).toContain(language === 'fr' ? 'FMPT-13, Genève, mai 2013' : 'WTPF-13, Geneva, May 2013');
	}
);

test.each(pictures)('the preview of the %s in %s is a PNG of 1920 × 1080', (view, language) => {
	const png = file(`${view}.${language}.png`);
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1920, 1080]);
});
