/** Two pictures in, how alike they are out: the mean structural similarity (Wang and others, 2004) over small squares of grey. */
import { Resvg } from '@resvg/resvg-js';

export interface Pixels {
	readonly width: number;
	readonly height: number;
	/** From 0 to 255, row by row. */
	readonly grey: Float64Array;
}

export function pixels(bytes: Buffer, width: number, height: number): Pixels {
	const image = `<image width="${width}" height="${height}" preserveAspectRatio="none" href="data:image/png;base64,${bytes.toString('base64')}"/>`;
	const drawn = new Resvg(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`
	).render();
	const { pixels } = drawn;
	const at = (index: number) => pixels[index] ?? 0;
	const grey = Float64Array.from({ length: width * height }, (_, i) => (at(4 * i) + at(4 * i + 1) + at(4 * i + 2)) / 3);
	return { width, height, grey };
}

const side = 8;
const [light, contrast] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];

export function likeness(a: Pixels, b: Pixels): number {
	let [sum, count] = [0, 0];
	for (let y = 0; y + side <= a.height; y += side)
		for (let x = 0; x + side <= a.width; x += side) {
			sum += square(a, b, x, y);
			count++;
		}
	return sum / Math.max(1, count);
}

function square(a: Pixels, b: Pixels, x: number, y: number): number {
	let [sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0];
	for (let row = y; row < y + side; row++)
		for (let column = x; column < x + side; column++) {
			const [one, other] = [a.grey[row * a.width + column] ?? 0, b.grey[row * b.width + column] ?? 0];
			sumA += one;
			sumB += other;
			squareA += one * one;
			squareB += other * other;
			product += one * other;
		}
	const n = side * side;
	const [meanA, meanB] = [sumA / n, sumB / n];
	const [spreadA, spreadB, shared] = [
		squareA / n - meanA * meanA,
		squareB / n - meanB * meanB,
		product / n - meanA * meanB
	];
	const means = (2 * meanA * meanB + light) / (meanA * meanA + meanB * meanB + light);
	return (means * (2 * shared + contrast)) / (spreadA + spreadB + contrast);
}
