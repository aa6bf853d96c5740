/** What a slide of a tour is made from besides the views themselves: pins in another room, passages of the text. */
import { expect, test } from 'vitest';
import { pinned } from '$lib/views/pinned';
import { lineWidth, run } from '$lib/views/prose';
import { textPage, type Passage } from '$lib/views/textpage';

test('a pin stands in the same part of another room, and makes no place for what isn’t there', () => {
	const layout = { 'body:council': { x: 1, y: 2, side: 'N' }, 'clause:1': { x: 3, y: 4, side: 'S' } } as const;
	const pins = { 'body:council': { x: 100, y: 300, side: 'E' }, 'role:towns': { x: 1, y: 1, side: 'E' } } as const;
	expect(pinned(layout, pins, { width: 800, height: 600 }, { width: 1600, height: 900 })).toEqual({
		'body:council': { x: 200, y: 450, side: 'E' },
		'clause:1': layout['clause:1']
	});
});

const passage = (key: string, words: string): Passage => ({
	key,
	verb: 'invite',
	marker: `${key})`,
	operative: false,
	words: [run(words)],
	language: 'fr'
});
const room = { width: 1800, height: 760 };
const sentence = 'les communes ont à garder les rives du lac et à les rendre aux pêcheurs au printemps ';
const many = (count: number, times: number) =>
	Array.from({ length: count }, (_, index) => passage(`p${index}`, sentence.repeat(times).trim()));
const more = (count: number) => `and ${count} more`;
const inside = ({ texts }: ReturnType<typeof textPage>) =>
	texts.every(({ x, y, size, leading, lines, face }) => {
		const right = Math.max(...lines.map((line) => x + lineWidth(line, face, size)));
		return x >= 0 && right <= room.width && y - size >= 0 && y + (lines.length - 1) * leading <= room.height;
	});
const sizes = ({ texts }: ReturnType<typeof textPage>) => texts.map(({ size }) => size);

test('one quote is set large, many passages smaller, none under 28, all inside their room', () => {
	const [one, some, lots] = [many(1, 1), many(8, 1), many(14, 1)].map((all) => textPage(all, room, more));
	expect(Math.max(...sizes(one!))).toBe(58);
	expect(Math.max(...sizes(some!))).toBeLessThan(58);
	for (const page of [one!, some!, lots!]) {
		expect(inside(page)).toBe(true);
		expect(Math.min(...sizes(page))).toBeGreaterThanOrEqual(28);
	}
	expect(lots!.texts.filter(({ key }) => key.startsWith('passage'))).toHaveLength(14);
});

test('what doesn’t fit is counted', () => {
	const page = textPage(many(40, 2), room, more);
	const shown = page.texts.filter(({ key }) => key.startsWith('passage p')).length;
	expect(inside(page)).toBe(true);
	expect(shown).toBeGreaterThan(4);
	expect(page.texts.find(({ key }) => key === 'passage more')?.lines).toEqual([
		[expect.objectContaining({ text: `and ${40 - shown} more` })]
	]);
});
