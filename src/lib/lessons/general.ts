/**
 * Plans of 60 and 90 minutes for a text that came without any: the same work in every room, and the figures, names and
 * quotes of this text where one needs them. What a text has nothing for is left out, and the tables get its minutes.
 */

import { appearances, nodes } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import type { Source } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import type { Lessons, Plan, Step } from './plan';
import {
	act,
	back,
	inAll,
	map,
	matrix,
	plain,
	positions,
	questions,
	shares,
	strips,
	tables,
	wall,
	type Words
} from './stages';

/** Who can speak at the tables, whoever is named most first. */
interface Speakers {
	readonly cards: 'role-cards' | 'organization-cards';
	readonly named: readonly { readonly node: NodeKey; readonly count: number }[];
}

/** What the steps are made from. */
export interface Room extends Speakers {
	readonly source: Source;
	readonly clauses: number;
	/** Of these, how many in each part. */
	readonly preamble: number;
	readonly operative: number;
	/** Whom the operative part speaks to, each once and as it stands there. */
	readonly addressed: readonly string[];
}

/** None where fewer than two could be given a table. */
export function generalLessons(source: Source): Lessons {
	const room = roomFor(source);
	return { questions: {}, plans: room ? [sixty(room), ninety(room)] : [] };
}

function roomFor(source: Source): Room | null {
	const { graph, reading } = source;
	const speakers: readonly Speakers[] = [
		{ cards: 'role-cards', named: counted(source, nodes(graph, 'stakeholder-group')) },
		{ cards: 'organization-cards', named: counted(source, nodes(graph, 'organization')) }
	];
	const speaking = speakers.find(({ named }) => named.length > 1);
	const clauses = nodes(graph, 'clause');
	if (!speaking || clauses.length < 4) return null;
	const operative = clauses.filter((clause) => graph.getNodeAttribute(clause, 'force') === 'operative').length;
	const addressed = reading.sections.flatMap(({ kind, addressees }) => (kind === 'operative' ? addressees : []));
	const quotes = new Map(addressed.map(({ id, quote }) => [id, quote.replaceAll(/\s+/g, ' ')]));
	return {
		source,
		...speaking,
		clauses: clauses.length,
		preamble: clauses.length - operative,
		operative,
		addressed: [...quotes.values()]
	};
}

const counted = ({ graph }: Source, all: readonly NodeKey[]): Speakers['named'] =>
	all
		.map((node) => ({ node, count: appearances(graph, node).names.length }))
		.sort((one, other) => other.count - one.count);

const sixty = (room: Room): Plan =>
	plan('sixty', 60, plain(m.general_sixty), [
		wall(4),
		...strips(room, 10),
		...shares(room, 12),
		map(room, 10),
		...questions(room, { seed: 1, count: 4 }, 8),
		tables(room, 14),
		positions(9),
		back(5)
	]);

const ninety = (room: Room): Plan =>
	plan('ninety', 90, plain(m.general_ninety), [
		wall(4),
		...strips(room, 10),
		...shares(room, 14),
		map(room, 12),
		...act(room, 10),
		...matrix(room, 12),
		tables(room, 16),
		positions(11),
		...questions(room, { seed: 2, count: 5 }, 10),
		back(5)
	]);

/** Half of the time that is left is the tables’, the other half for what they say. */
function plan(id: string, minutes: number, titles: Words, steps: readonly Step[]): Plan {
	const left = minutes - steps.reduce((sum, step) => sum + step.minutes, 0);
	const at = steps.findIndex(({ handouts }) => handouts?.some((each) => each.endsWith('-cards')));
	const more = (step: number): number =>
		step === at ? Math.ceil(left / 2) : step === at + 1 ? Math.floor(left / 2) : 0;
	const isCut = steps.some(({ handouts }) => handouts?.includes('strips'));
	const needs = [m.general_need_projector, m.general_need_paper, ...(isCut ? [m.general_need_strips] : [])];
	return {
		id,
		titles: inAll(titles),
		minutes,
		needs: inAll((locale) => needs.map((each) => plain(each)(locale))),
		steps: steps.map((step, place) => ({ ...step, minutes: step.minutes + more(place) }))
	};
}
