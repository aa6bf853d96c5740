/**
 * The workshop of a browser: fonts come from the site, pixels from a canvas. An SVG that is drawn as an image sees
 * nothing of the page, so it is given the page's fonts inside.
 */

import sans from '$lib/fonts/made/sans.woff2?url';
import serifItalic from '$lib/fonts/made/serif-italic.woff2?url';
import serif from '$lib/fonts/made/serif.woff2?url';
import sans400 from '$lib/fonts/made/sans-400.ttf?url';
import sans600 from '$lib/fonts/made/sans-600.ttf?url';
import sans700 from '$lib/fonts/made/sans-700.ttf?url';
import serif400 from '$lib/fonts/made/serif-400.ttf?url';
import serif600 from '$lib/fonts/made/serif-600.ttf?url';
import serif700 from '$lib/fonts/made/serif-700.ttf?url';
import italic400 from '$lib/fonts/made/serif-italic-400.ttf?url';
import italic600 from '$lib/fonts/made/serif-italic-600.ttf?url';
import italic700 from '$lib/fonts/made/serif-italic-700.ttf?url';
import { faces, names, textSize } from '$lib/fonts/recipe';
import type { Bytes, Workshop } from './format';

const web = { sans, serif, 'serif-italic': serifItalic };
const whole = {
	sans: { 400: sans400, 600: sans600, 700: sans700 },
	serif: { 400: serif400, 600: serif600, 700: serif700 },
	'serif-italic': { 400: italic400, 600: italic600, 700: italic700 }
};

async function fetched(address: string): Promise<Bytes> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return new Uint8Array(await answer.arrayBuffer());
}

export function base64(bytes: Bytes): string {
	const parts = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, at) =>
		String.fromCharCode(...bytes.subarray(at * 8192, (at + 1) * 8192))
	);
	return btoa(parts.join(''));
}

/** A stylesheet that carries its fonts. */
async function stylesheet(): Promise<string> {
	const rules = names.map(async (name) => {
		const { family, style } = faces[name];
		const source = `url(data:font/woff2;base64,${base64(await fetched(web[name]))}) format('woff2')`;
		return `@font-face{font-family:'${family}';font-style:${style};font-weight:400 700;src:${source}}`;
	});
	return `${(await Promise.all(rules)).join('')}text{font-variation-settings:'opsz' ${textSize}}`;
}

/** The same drawing at another size, with its fonts. */
const dressed = (svg: string, style: string, width: number, height: number): string =>
	svg.replace(
		/^(<svg[^>]*?) width="[^"]*" height="[^"]*"([^>]*>)/,
		(_, before: string, after: string) => `${before} width="${width}" height="${height}"${after}<style>${style}</style>`
	);

async function raster(svg: string, width: number, height: number): Promise<Bytes> {
	const image = new Image(width, height);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('There is no canvas to draw the picture on.');
	context.drawImage(image, 0, 0, width, height);
	const blob = await canvas.convertToBlob({ type: 'image/png' });
	return new Uint8Array(await blob.arrayBuffer());
}

export function workshop(): Workshop {
	let style: Promise<string> | null = null;
	return {
		font: (face, weight) => fetched(whole[face][weight]),
		raster: async (svg, width, height) => {
			style ??= stylesheet();
			return raster(dressed(svg, await style, width, height), width, height);
		}
	};
}
