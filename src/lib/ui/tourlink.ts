/** A step of a shipped tour in, its address out: the scene's own view and query, and which step it is. */

import type { Tour } from '$lib/lessons/tour';
import type { Locale } from '$lib/words/runtime';
import { map } from './paths';
import { views } from './views';

/** `step` is counted from 1. */
export function tourLink(language: Locale, document: string, { id, scenes }: Tour, step: number): string {
	const scene = scenes[step - 1];
	const { folder } = views.find((view) => view.id === scene?.view) ?? views[0];
	return `${map(language, document, folder)}?${[scene?.query, `tour=${id}.${step}`].filter(Boolean).join('&')}`;
}
