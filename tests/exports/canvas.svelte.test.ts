/** The browser's own workshop: a picture becomes pixels with the site's fonts, the same each time. */
import { expect, test } from 'vitest';
import { workshop } from '$lib/exports/pictures/browser';

const text = (face: string) =>
	`<text x="10" y="70" font-size="60" fill="#000000"><tspan font-family="${face}" font-weight="700">Gouvernance</tspan></text>`;
const picture = (face: string, paper = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100" width="400" height="100" xml:lang="fr" role="img">${paper}${text(face)}</svg>`;

async function pixels(bytes: Uint8Array<ArrayBuffer>): Promise<ImageData> {
	const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
	const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
	if (!context) throw new Error('no canvas');
	context.drawImage(image, 0, 0);
	return context.getImageData(0, 0, image.width, image.height);
}

test('a picture has exactly the size that was asked for, and nothing where it has no paper', async () => {
	const { width, height, data } = await pixels(await workshop().raster(picture("'Source Sans 3 Variable'"), 800, 200));
	expect([width, height]).toEqual([800, 200]);
	expect(data[3]).toBe(0);
	expect(data.some((value, at) => at % 4 === 3 && value === 255)).toBe(true);
});

test('it is set in the site’s fonts, which the page need not have', async () => {
	const { raster } = workshop();
	const [ours, strange] = await Promise.all(
		["'Source Serif 4 Variable', monospace", 'monospace'].map((face) => raster(picture(face), 400, 100))
	);
	expect(ours && strange && ours.length !== strange.length).toBe(true);
});

test('the same picture gives the same bytes', async () => {
	const made = () => workshop().raster(picture("'Source Sans 3 Variable'"), 400, 100);
	const [one, other] = [await made(), await made()];
	expect(one).toEqual(other);
});

test('a whole font can be had for a PDF', async () => {
	const font = await workshop().font('serif-italic', 400);
	expect([...font.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
});
