import { expect, test } from 'vitest';
import { adopt } from '$lib/lessons/adopt';
import { change, emptyTour, keep, move, note, remove, say } from '$lib/lessons/edit';
import type { Tour, TourScene } from '$lib/lessons/tour';

const view: Omit<TourScene, 'id'> = {
	titles: { en: 'A view' },
	captions: {},
	notes: {},
	minutes: 0,
	view: 'network',
	query: '',
	quotes: []
};
const three = [1, 2, 3].reduce((tour) => keep(tour, view), emptyTour('mine'));
const order = ({ scenes }: Tour): string => scenes.map(({ id }) => id.replace('scene-', '')).join('');
/** Frozen all the way down: whoever writes on it fails. */
const frozen: Tour = Object.freeze({
	...three,
	scenes: Object.freeze(three.scenes.map((scene) => Object.freeze(scene)))
});

test('views are kept as scenes, each with a free name of its own', () => {
	expect(order(three)).toBe('123');
	expect(order(keep(remove(three, 'scene-2'), view))).toBe('132');
	expect(order(emptyTour('mine'))).toBe('');
});

test('scenes are moved as far as there is room', () => {
	expect(order(move(frozen, 'scene-1', 1))).toBe('213');
	expect(order(move(frozen, 'scene-3', -1))).toBe('132');
	expect(order(move(frozen, 'scene-3', -9))).toBe('312');
	expect(order(move(frozen, 'scene-1', 9))).toBe('231');
});

test('a scene is changed, the others are not', () => {
	const changed = change(frozen, 'scene-2', { minutes: 4 });
	expect(changed.scenes.map(({ minutes }) => minutes)).toEqual([0, 4, 0]);
	expect(changed.scenes[0]).toBe(frozen.scenes[0]);
});

test('what changes nothing gives the same tour, so that there is nothing to undo', () => {
	expect(move(frozen, 'scene-1', -1)).toBe(frozen);
	expect(move(frozen, 'scene-9', 1)).toBe(frozen);
	expect(remove(frozen, 'scene-9')).toBe(frozen);
	expect(change(frozen, 'scene-9', { minutes: 1 })).toBe(frozen);
});

test('words are put in by language, and blank ones taken out', () => {
	expect(say({ fr: 'Une vue' }, 'en', 'A view')).toEqual({ fr: 'Une vue', en: 'A view' });
	expect(say({ fr: 'Une vue', en: 'A view' }, 'en', '  ')).toEqual({ fr: 'Une vue' });
});

test('notes are a sentence a line, and an empty part is no part', () => {
	const asked = note({ fr: { say: ['Bonjour.'] } }, 'en', 'ask', 'Who acts?\n\nWho decides?\n');
	expect(asked).toEqual({ fr: { say: ['Bonjour.'] }, en: { ask: ['Who acts?', 'Who decides?'] } });
	expect(note(asked, 'en', 'expect', 'Silence.').en).toEqual({
		ask: ['Who acts?', 'Who decides?'],
		expect: ['Silence.']
	});
	expect(note(asked, 'en', 'ask', ' \n')).toEqual({ fr: { say: ['Bonjour.'] } });
});

test('opened tours write over nobody’s', () => {
	const [mine, theirs] = [emptyTour('own-1'), { ...emptyTour('own-1'), titles: { en: 'Theirs' } }];
	const ids = (tours: readonly Tour[]) => tours.map(({ id }) => id);
	expect(adopt([mine], [mine], 1)).toEqual([mine]);
	expect(ids(adopt([mine], [theirs], 1))).toEqual(['own-1', 'own-2']);
	expect(ids(adopt([mine], [emptyTour('own-zz')], 1))).toEqual(['own-1', 'own-zz']);
	expect(ids(adopt([], [emptyTour('who-does-what'), emptyTour('one-text')], 35))).toEqual(['own-z', 'own-10']);
});
