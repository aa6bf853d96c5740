import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { workshop } from '../../src/commands/workshop';
import { write } from '$lib/exports/pictures/pdf';
import { segments } from '$lib/views/curves';
import { atRest, chosen, never, quietly } from './pictures';

const pictures = [atRest('fr'), chosen('en', { page: 'portrait' }, true)] as const;
const bytes = await write(pictures, { workshop }, quietly, never);
const opened = () => getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS }).promise;

test('a PDF has a page for each picture, in the shape of its frame', async () => {
	const pdf = await opened();
	expect(pdf.numPages).toBe(2);
	const views = await Promise.all([1, 2].map(async (at) => (await pdf.getPage(at)).view.map(Math.round)));
	expect(views).toEqual([
		[0, 0, 960, 540],
		[0, 0, 595, 842]
	]);
});

test('its words are text that can be found and copied, in order', async () => {
	const page = await (await opened()).getPage(1);
	const { items } = await page.getTextContent();
	const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
	for (const words of ['Une seule clause nomme les cinq groupes', 'gouvernementales', 'É', 'd’intérêt général'])
		expect(text).toContain(words);
});

test('its fonts are inside, under the names of what they are', async () => {
	const latin = Buffer.from(bytes).toString('latin1');
	const fonts = [...latin.matchAll(/\/BaseFont \/WDWCUT\+([\w-]+)/g)].map(([, name]) => name);
	expect(new Set(fonts)).toContain('SourceSans3-600');
	expect(latin.match(/\/FontFile2 /g)).toHaveLength(new Set(fonts).size);
	expect((await (await opened()).getMetadata()).info).toMatchObject({
		Title: 'Une seule clause nomme les cinq groupes : invite a)'.replace(' :', '\u00a0:'),
		Language: 'fr'
	});
});

test('the code leads to the live view', async () => {
	const page = await (await opened()).getPage(2);
	const [link] = await page.getAnnotations();
	expect(link).toMatchObject({ subtype: 'Link', url: pictures[1].link });
});

test('is the same twice', async () => {
	expect(Buffer.from(bytes).equals(await write(pictures, { workshop }, quietly, never))).toBe(true);
});

test('an arc becomes curves that end where it ends and keep to its circle', () => {
	const [move, ...turns] = segments('M0 10A10 10 0 0 1 20 10A10 10 0 0 1 0 10Z');
	expect(move).toEqual({ to: 'move', points: [{ x: 0, y: 10 }] });
	expect(turns).toHaveLength(5);
	for (const { points } of turns.slice(0, 4)) {
		const end = points.at(-1);
		expect(end && Math.hypot(end.x - 10, end.y - 10)).toBeCloseTo(10);
	}
	expect(turns[0]?.points.at(-1)).toMatchObject({ x: expect.closeTo(10) as number, y: expect.closeTo(0) as number });
});

test('an arc bends to the side that it is told', () => {
	const middle = (sweep: 0 | 1) => {
		const [from, turn] = segments(`M10 0A10 10 0 0 ${sweep} 20 10`);
		const points = [...(from?.points ?? []), ...(turn?.points ?? [])];
		const share = (axis: 'x' | 'y') =>
			[1, 3, 3, 1].reduce((sum, part, at) => sum + (part / 8) * (points[at]?.[axis] ?? 0), 0);
		return { x: share('x'), y: share('y') };
	};
	const about = (point: { x: number; y: number }, x: number, y: number) => Math.hypot(point.x - x, point.y - y);
	expect(about(middle(1), 10, 10)).toBeCloseTo(10, 1);
	expect(about(middle(0), 20, 0)).toBeCloseTo(10, 1);
});
