/** What stands on the wall in, its words out: the title above the picture, and what a presenter who can't see the wall has to hear of it. */

import { said } from '$lib/lessons/tour';
import { m } from '$lib/words/messages';
import type { Explorer } from './explorer.svelte';
import { finding } from './finding';
import { selected } from './framing';
import type { Presentation } from './presentation.svelte';
import { spoken } from './rich';
import { rolesTitle } from './rolesframing';
import type { View } from './views';

/** A step that asks has no title yet: it would give the answer away. */
export function titleOf({ topic, chosen, to }: Explorer, { scene, now }: Presentation, view: View): string {
	const { about, language } = topic;
	if (scene) return now.kind === 'asking' ? '' : (said(scene.titles, language) ?? '');
	if (chosen) return selected(topic, chosen, to);
	if (view.id === 'text') return about.labels[language] ?? '';
	return view.id === 'roles' ? rolesTitle(topic) : finding(topic);
}

/** « 2 sur 8 »; nothing of a view that belongs to no tour. */
export const countOf = ({ tour, step, counts }: Presentation): string =>
	tour ? m.tour_step({ step, count: counts.length }) : '';

export function captionOf({ topic }: Explorer, { scene }: Presentation): string {
	return (scene && said(scene.captions, topic.language)) ?? '';
}

/** The last part revealed, in words. */
export function heardOf(explorer: Explorer, show: Presentation, view: View): string {
	if (show.blank) return m.present_blank();
	const quote = show.quotes.at(-1);
	if (quote) return `«\u00a0${quote.words}\u00a0»`;
	if (show.now.kind === 'caption') return captionOf(explorer, show) || spoken(explorer.answer);
	return [countOf(show), spoken(titleOf(explorer, show, view))].filter(Boolean).join('. ');
}
