/** A picture as PNG: its SVG drawn by whoever has a canvas, at half, once or twice the size of the page. */

import { step, type Write } from './format';
import { pageFor } from './picture';
import { svg } from './svg';

export const write: Write = async ([picture], { workshop, scale = 2 }, progress, signal) => {
	await step(signal);
	const { width, height } = pageFor(picture);
	const bytes = await workshop.raster(svg(picture), (width * scale) / 2, (height * scale) / 2);
	signal.throwIfAborted();
	progress(1);
	return bytes;
};
