/**
 * A step of a tour in, its picture out, whatever is on screen: the view that it names, drawn for a reader who has made
 * its choices, with its title and caption around it and its notes, quotes and address behind it.
 */

import { isOwn, said, type Tour, type TourScene, type View } from '$lib/lessons/tour';
import type { Picture } from '$lib/exports/pictures';
import { matrix } from '$lib/views/matrix';
import { clauseName } from '$lib/views/names';
import { withChosen } from '$lib/views/newcomer';
import { rooms } from '$lib/views/network';
import { pageOf } from '$lib/views/pages';
import { pinned } from '$lib/views/pinned';
import { space, type Framing } from '$lib/views/poster';
import { run } from '$lib/views/prose';
import { textPage } from '$lib/views/textpage';
import { m } from '$lib/words/messages';
import { matrixSheet, rolesSheet } from './composed';
import { Explorer } from './explorer.svelte';
import { source } from './framing';
import { passages } from './passages';
import { map, ownId } from './paths';
import { begun, type Setting, type Shown } from './pictured';
import type { Refitter } from './refitter';
import { litIn, tabled } from './tabled';
import { stopAt } from './touring';

export async function stepPicture(
	explorer: Explorer,
	tour: Tour,
	step: number,
	setting: Setting,
	refitter: Refitter
): Promise<Picture> {
	const scene = tour.scenes[step - 1];
	if (!scene) throw new Error(`The tour ${tour.id} has no step ${step}.`);
	const { topic } = explorer;
	const reader = readerOf(explorer, scene);
	const isLinked = ownId(topic.about.slug) === null;
	const address = isLinked ? new URL(hrefOf(explorer, tour, step), location.href).href : null;
	const told = { choices: reader.choices, answer: reader.answer, concerned: reader.concerned, address };
	const around = {
		title: [run(titleOf(scene, topic.language) ?? `${step}`)],
		caption: [run(said(scene.captions, topic.language) ?? '')].filter(({ text }) => text !== ''),
		...(scene.view === 'text' ? { source: source(topic, 'page', told), marks: [], lines: [] } : {})
	};
	const { task, finish } = begun(
		topic,
		{
			...told,
			scene: await drawn[scene.view](reader, scene, setting, around),
			accent: reader.accent,
			stress: (whole) => reader.stress(whole),
			framed: around,
			...(scene.overlay ? { proposals: scene.overlay } : {}),
			notes: notesOf(explorer, scene, address)
		},
		setting
	);
	return finish(task && (await refitter.refit(task)));
}

const titleOf = ({ titles }: TourScene, language: string): string | undefined => said(titles, language);

/** Somebody who has made the scene's choices, and tells nobody of them. */
function readerOf({ topic, known, supplies }: Explorer, { query }: TourScene): Explorer {
	const reader = new Explorer(topic, known, supplies, { visit: () => undefined, keep: () => undefined });
	reader.read(new URLSearchParams(query));
	return reader;
}

/** A step of a tour that came with the document; of a reader's own tour the view, which leads somewhere for everybody. */
export function hrefOf({ topic, known }: Explorer, tour: Tour, step: number): string {
	const stop = stopAt(tour, step, known);
	const address = stop && isOwn(tour.id) ? withoutTour(stop.address) : (stop?.address ?? '');
	return map(topic.language, topic.about.slug, stop?.view.folder, address);
}

function withoutTour(address: string): string {
	const written = address.replace(/[?&]tour=[^&]*/, '');
	return written.startsWith('&') ? `?${written.slice(1)}` : written;
}

type Around = Partial<Framing>;
type Draw = (reader: Explorer, scene: TourScene, setting: Setting, around: Around) => Promise<Shown['scene']>;

const drawn: Readonly<Record<View, Draw>> = {
	network: async ({ topic, chosen, to, supplies, pins }) => ({
		slide: withChosen(topic, pinned(await supplies.slide(), pins, rooms.pane, rooms.slide), [chosen, to])
	}),
	roles: async ({ topic, choices }) => ({ sheet: (told) => rolesSheet(topic, told, choices.absent) }),
	matrix: async (reader) => {
		const { topic } = reader;
		const table = tabled(matrix(topic), reader);
		return { sheet: (told) => matrixSheet(topic, told, table, litIn(table, reader)) };
	},
	text: async (reader, { quotes }, { page }, around) => {
		const whole: Framing = { title: [], marks: [], lines: [], source: '', ...around };
		const { width, height } = space(whole, pageOf(page));
		return textPage(passages(reader, quotes), { width, height }, (count) => m.text_more({ count }));
	}
};

/** What the speaker has before them: to say, to ask, to expect, the words, the minutes, where the view is. */
function notesOf({ topic }: Explorer, scene: TourScene, address: string | null): string[] {
	const { language, graph } = topic;
	const { say = [], ask = [], expect = [] } = said(scene.notes, language) ?? {};
	const placed = (clause: string) => (graph.hasNode(`clause:${clause}`) ? `${clauseName(topic, clause)}: ` : '');
	const part = (name: string, lines: readonly string[]) => (lines.length > 0 ? [`${name}:`, ...lines] : []);
	return [
		said(scene.captions, language) ?? '',
		...part(m.tour_say(), say),
		...part(m.tour_ask(), ask),
		...part(m.tour_expect(), expect),
		...part(
			m.tour_quotes(),
			scene.quotes.map(({ clause, words }) => `${placed(clause)}«\u00a0${words}\u00a0»`)
		),
		...(scene.minutes > 0 ? [m.tour_note_minutes({ minutes: scene.minutes })] : []),
		...(address ? [m.tour_note_link({ address })] : [])
	].filter(Boolean);
}
