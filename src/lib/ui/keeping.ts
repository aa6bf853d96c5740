/**
 * What is on screen in, a scene of the reader's tour out: the view with its query, the answer as a caption to begin
 * with, and the words that prove it where the selection has them.
 */

import type { NodeKey } from '$lib/graph/kinds';
import type { Quote, TourScene, View } from '$lib/lessons/tour';
import { arrange, matrix } from '$lib/views/matrix';
import { idOf, nameOf } from '$lib/views/names';
import { m } from '$lib/words/messages';
import { writeAddress } from './address';
import type { Explorer } from './explorer.svelte';
import { hasNone } from './proposing';
import { spoken } from './rich';
import { capital, type Topic } from './topic';
import { tally } from './tally';
import { ownTours } from './tours';

/** Keeps it in the tour in progress, or in a first one. */
export async function keepScene(
	explorer: Explorer,
	view: View,
	name: string
): Promise<{ tour: string; scene: string }> {
	const own = await ownTours(explorer);
	const { language } = explorer.topic;
	const tour = own.keep(sceneOf(explorer, view, name), { [language]: m.own_first() });
	return { tour: tour.id, scene: tour.scenes.at(-1)?.id ?? '' };
}

function sceneOf(explorer: Explorer, view: View, name: string): Omit<TourScene, 'id'> {
	const { language } = explorer.topic;
	return {
		titles: { [language]: titleOf(explorer, name) },
		captions: { [language]: told(answerIn(explorer, view)) },
		notes: {},
		minutes: 0,
		view,
		query: queryOf(explorer),
		quotes: quotesOf(explorer.topic, explorer.chosen),
		sheet: '16:9',
		...(view === 'network' && !hasNone(explorer.overlaid) ? { overlay: explorer.overlaid } : {})
	};
}

/** Without the invitation to choose, which is for whoever sits before the page. */
const told = (answer: string): string => spoken(answer.replace(m.rest_choose(), '')).trim();

/** Everything that the address says of the view, and nothing of lessons. */
const queryOf = ({ choices }: Pick<Explorer, 'choices'>): string =>
	writeAddress({ ...choices, tour: null, step: 1, run: null, room: false }).slice(1);

function titleOf({ topic, chosen, to, choices }: Explorer, name: string): string {
	const named = (node: NodeKey) => capital(nameOf(topic, node, topic.language));
	if (chosen) return [chosen, ...(to ? [to] : [])].map(named).join(' → ');
	return choices.operative ? m.act_operative() : name;
}

/** At rest the matrix says something of its own. */
const answerIn = ({ topic, chosen, choices, answer }: Explorer, view: View): string =>
	view === 'matrix' && !chosen && !choices.operative ? tally(arrange(matrix(topic))) : answer;

/** The words that give the chosen group its role; of a clause its own. */
function quotesOf({ about, cast, reading }: Topic, chosen: NodeKey | null): Quote[] {
	const clause = chosen?.startsWith('clause:') && reading.clauses.find(({ path }) => path === idOf(chosen));
	if (clause) return [{ clause: clause.path, words: clause.text }];
	const role =
		chosen && /^(stakeholder-group|role):/.test(chosen) ? cast.roles.find(({ id }) => id === idOf(chosen)) : undefined;
	const words = role?.quotes[about.original];
	return role && words ? [{ clause: role.clause, words }] : [];
}
