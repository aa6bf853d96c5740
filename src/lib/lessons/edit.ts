/**
 * A tour and a wish in, another tour out; the one before stays as it was, so that undoing is going back to it. A wish
 * that names no scene of the tour gives the same tour again.
 */

import type { ByLanguage } from '$lib/clauses/clause';
import type { Notes, Tour, TourScene } from './tour';

/** What a reader may change of a scene: everything but the name by which links know it. */
export type SceneChange = Partial<Omit<TourScene, 'id'>>;

/** The first tour of a reader: without words yet, and without scenes. */
export const emptyTour = (id: string): Tour => ({ id, titles: {}, aims: {}, scenes: [] });

/** Keeps a view as a new scene behind the others; its id is `scene-1` or the next that is free. */
export function keep(tour: Tour, scene: Omit<TourScene, 'id'>): Tour {
	const taken = new Set(tour.scenes.map(({ id }) => id));
	let number = 1;
	while (taken.has(`scene-${number}`)) number += 1;
	return { ...tour, scenes: [...tour.scenes, { ...scene, id: `scene-${number}` }] };
}

export function change(tour: Tour, id: string, part: SceneChange): Tour {
	if (!has(tour, id)) return tour;
	return { ...tour, scenes: tour.scenes.map((scene) => (scene.id === id ? { ...scene, ...part } : scene)) };
}

/** Moves a scene by so many places, later or (below zero) earlier, and no farther than the end. */
export function move(tour: Tour, id: string, by: number): Tour {
	const from = tour.scenes.findIndex((scene) => scene.id === id);
	const to = Math.min(Math.max(from + by, 0), tour.scenes.length - 1);
	const scene = tour.scenes[from];
	if (!scene || to === from) return tour;
	const others = tour.scenes.filter((other) => other !== scene);
	return { ...tour, scenes: [...others.slice(0, to), scene, ...others.slice(to)] };
}

export function remove(tour: Tour, id: string): Tour {
	return has(tour, id) ? { ...tour, scenes: tour.scenes.filter((scene) => scene.id !== id) } : tour;
}

const has = ({ scenes }: Tour, id: string): boolean => scenes.some((scene) => scene.id === id);

/** Words put into what is said by language; blank ones are taken out, for a file says something or nothing. */
export function say(said: ByLanguage<string>, language: string, words: string): ByLanguage<string> {
	const { [language]: _before, ...others } = said;
	return words.trim() === '' ? others : { ...others, [language]: words };
}

/** One part of the notes in one language, a sentence a line. */
export function note(notes: ByLanguage<Notes>, language: string, part: keyof Notes, lines: string): ByLanguage<Notes> {
	const { [language]: before = {}, ...others } = notes;
	const { [part]: _before, ...rest } = before;
	const list = lines.split('\n').filter((line) => line.trim() !== '');
	const now: Notes = list.length > 0 ? { ...rest, [part]: list } : rest;
	return Object.keys(now).length > 0 ? { ...others, [language]: now } : others;
}
