/** The saved matrix: nothing too small, nothing outside, nothing over anything else; what doesn't fit is said. */
import { expect, test } from 'vitest';
import type { Instrument } from '$lib/clauses/clause';
import { instrument } from '$lib/clauses/library';
import { study } from '$lib/pipeline';
import { captions } from '$lib/ui/captions';
import { extent } from '$lib/views/extent';
import { arrange, matrix } from '$lib/views/matrix';
import { matrixPoster } from '$lib/views/matrixposter';
import { pages } from '$lib/views/pages';
import { lineWidth } from '$lib/views/prose';
import type { Prose, Scene } from '$lib/views/scene';
import { setLocale } from '$lib/words/runtime';
import { large } from './large';

const opinion = instrument('wtpf-2013-draft-opinion-5') as Instrument;

function poster(of: Instrument, language: 'fr' | 'en', bare = false): Scene {
	setLocale(language, { reload: false });
	const topic = { ...study(of), about: of.about, readings: of.readings, language };
	const table = arrange(matrix(topic));
	const words = captions(topic, table);
	const wall = { ...pages[0], height: 910 };
	return bare
		? matrixPoster(topic, table, language, { ...words, title: [], source: '' }, wall)
		: matrixPoster(topic, table, language, words);
}

interface Box {
	readonly key: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Every line of words as a box around its letters. */
const boxes = ({ key, x, y, anchor, face, size, leading, lines }: Prose): Box[] =>
	lines.map((line, at) => {
		const wide = lineWidth(line, face, size);
		const left = x - { start: 0, middle: wide / 2, end: wide }[anchor];
		const base = y + at * leading;
		return { key: `${key} ${at}`, left, right: left + wide, top: base - size * 0.72, bottom: base + size * 0.2 };
	});
const stamped = ({ stamps }: Scene): Box[] =>
	stamps
		.filter(({ key }) => !/ (dot|head)/.test(key))
		.map(({ key, x, y, width, height }) => ({
			key,
			left: x - width / 2,
			right: x + width / 2,
			top: y - height / 2,
			bottom: y + height / 2
		}));
const clash = (a: Box, b: Box): boolean =>
	a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

test.each([
	['the Opinion in French', opinion, 'fr'],
	['the Opinion in English', opinion, 'en'],
	['a large text', large, 'fr']
] as const)('%s: no words under 28 units, none outside, none over others or over a mark', (_name, of, language) => {
	const scene = poster(of, language);
	expect(Math.min(...scene.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(28);
	expect(Math.min(...scene.stamps.flatMap(({ text }) => text?.size ?? []))).toBeGreaterThanOrEqual(28);
	const words = scene.texts.flatMap(boxes);
	const all = [...words, ...stamped(scene)];
	expect(all.filter((box) => !(box.left >= 60 && box.right <= 1860 && box.top >= 14 && box.bottom <= 1066))).toEqual(
		[]
	);
	const over = all.flatMap((box, at) =>
		all.slice(at + 1).flatMap((other) => (clash(box, other) ? [`${box.key} / ${other.key}`] : []))
	);
	expect(over).toEqual([]);
});

test.each([
	['the Opinion', opinion],
	['a large text', large]
] as const)('%s on a wall: not higher than its room there, so that nothing is shrunk', (_name, of) => {
	for (const language of ['fr', 'en'] as const) {
		const { left, right, top, bottom } = extent(poster(of, language, true));
		expect(bottom - top).toBeLessThanOrEqual(872);
		expect(right - left).toBeLessThanOrEqual(1872);
	}
});

test('a large text says on the wall too what it leaves out', () => {
	expect(said(poster(large, 'en', true), 'source')).toContain('Not shown');
	expect(said(poster(opinion, 'en', true), 'source')).toBe('');
	expect(poster(opinion, 'en', true).stamps.filter(({ key }) => key.startsWith('clause:'))).toHaveLength(15);
});

const said = (scene: Scene, key: string): string =>
	scene.texts
		.find((text) => text.key === key)
		?.lines.flat()
		.map(({ text }) => text)
		.join('') ?? '';

test('the Opinion is there whole; a large text says what it leaves out', () => {
	const whole = poster(opinion, 'en');
	expect(whole.stamps.filter(({ key }) => key.startsWith('clause:'))).toHaveLength(15);
	expect(said(whole, 'source')).not.toContain('Not shown');
	const scene = poster(large, 'fr');
	const columns = scene.stamps.filter(({ key }) => key.startsWith('clause:')).length;
	expect(columns).toBeGreaterThan(12);
	expect(said(scene, 'source')).toContain(`${120 - columns} clauses.`);
});
