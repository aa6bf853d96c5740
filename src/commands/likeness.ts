/** Two pictures in, how alike they are out: the share of ink that has ink of the same grey close by in the other. */
import { Resvg } from '@resvg/resvg-js';

export interface Pixels {
	readonly width: number;
	readonly height: number;
	/** From 0 to 255, row by row. */
	readonly grey: Uint8Array;
}

export function pixels(bytes: Buffer, width: number, height: number): Pixels {
	const source = `data:image/png;base64,${bytes.toString('base64')}`;
	const image = `<image width="${width}" height="${height}" preserveAspectRatio="none" href="${source}"/>`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
	const { pixels } = new Resvg(svg).render();
	const at = (index: number) => pixels[index] ?? 0;
	const grey = Uint8Array.from({ length: width * height }, (_, i) => (at(4 * i) + at(4 * i + 1) + at(4 * i + 2)) / 3);
	return { width, height, grey };
}

/** Letters of another renderer and ends of ties at other sites stand so many pixels away. */
const near = 4;
/** Edges are blurred differently. */
const close = 48;

/** The smaller of both shares: nothing may be missing, and nothing more may be there. */
export const likeness = (a: Pixels, b: Pixels): number => Math.min(found(a, b), found(b, a));

function found(a: Pixels, b: Pixels): number {
	const paper = a.grey[0] ?? 255;
	let [ink, met] = [0, 0];
	for (let y = 0; y < a.height; y++)
		for (let x = 0; x < a.width; x++) {
			const value = a.grey[y * a.width + x] ?? 0;
			if (Math.abs(value - paper) <= close) continue;
			ink++;
			if (meets(b, x, y, value)) met++;
		}
	return ink === 0 ? 1 : met / ink;
}

function meets({ width, height, grey }: Pixels, x: number, y: number, value: number): boolean {
	for (let row = Math.max(0, y - near); row <= Math.min(height - 1, y + near); row++)
		for (let column = Math.max(0, x - near); column <= Math.min(width - 1, x + near); column++)
			if (Math.abs((grey[row * width + column] ?? 0) - value) <= close) return true;
	return false;
}
