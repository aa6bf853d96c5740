/** Words of a picture that are cut by its edge, or lie over others. */
import type { Picture } from '$lib/exports/pictures';
import { ink, type Words } from '$lib/views/ink';

interface Box {
	readonly of: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The box of every line of words, between its tallest letters and its baseline. */
function lines(key: string, { x, y, anchor, size, leading, lines }: Words): Box[] {
	return lines.map((line, row) => {
		const width = line.reduce((sum, piece) => sum + piece.width, 0);
		const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * width;
		const bottom = y + row * leading;
		const of = `${key}: ${line.map(({ text }) => text).join('')}`;
		return { of, left, right: left + width, top: bottom - size * 0.7, bottom };
	});
}

const said = (picture: Picture): Box[] =>
	ink(picture).flatMap(({ key, items }) => items.flatMap((item) => (item.is === 'words' ? lines(key, item) : [])));

const over = (a: Box, b: Box): boolean =>
	a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

export function faults(picture: Picture): string[] {
	const { width, height } = picture.scene;
	const boxes = said(picture);
	const cut = boxes.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height);
	const pairs = boxes.flatMap((a, at) =>
		boxes
			.slice(at + 1)
			.filter((b) => over(a, b))
			.map((b) => `${a.of} / ${b.of}`)
	);
	return [...cut.map(({ of }) => `${of} is cut`), ...pairs];
}
