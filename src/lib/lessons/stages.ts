/** The steps of a plan that fits any text, one function each; one that a text has nothing for is an empty list. */

import type { NodeKey } from '$lib/graph/kinds';
import type { Source } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import { locales, type Locale } from '$lib/words/runtime';
import type { Room } from './general';
import { run, type RunOrder } from './kinds';
import type { Step } from './plan';
import { say } from './say';
import type { Notes } from './tour';

export type Words = (locale: Locale) => string;

/** As many as a room has tables for; clauses that two can lay out, or fill in, in ten minutes; names in a sentence. */
const most = { tables: 8, clauses: 40, names: 4 };
/** In a room of some twenty. */
const pairs = 10;

export const plain =
	(message: (gaps: Record<never, never>, options: { locale: Locale }) => string): Words =>
	(locale) =>
		message({}, { locale });

export const inAll = <Value>(make: (locale: Locale) => Value): Record<string, Value> =>
	Object.fromEntries(locales.map((locale) => [locale, make(locale)]));

type Spoken = { readonly [Manner in keyof Notes]: readonly Words[] };

function step(minutes: number, titles: Words, notes: Spoken): Step {
	const said = (locale: Locale): Notes =>
		Object.fromEntries(Object.entries(notes).map(([manner, all]) => [manner, all.map((words) => words(locale))]));
	return { titles: inAll(titles), minutes, notes: inAll(said) };
}

export const wall = (minutes: number): Step =>
	step(minutes, plain(m.general_wall), {
		say: [plain(m.general_wall_say), plain(m.general_rule)],
		expect: [plain(m.general_wall_expect)]
	});

export function strips({ clauses, preamble, operative }: Room, minutes: number): Step[] {
	if (Math.min(preamble, operative) < 2 || clauses > most.clauses) return [];
	const notes = {
		say: [(locale: Locale) => m.general_strips_say({ count: clauses }, { locale })],
		ask: [plain(m.general_strips_ask)],
		expect: [(locale: Locale) => m.general_strips_expect({ preamble, operative }, { locale })]
	};
	return [{ ...step(minutes, plain(m.general_strips), notes), handouts: ['strips', 'strips-answers'] }];
}

/** A text too long to be laid out is shared out among the pairs. */
export function shares({ clauses }: Room, minutes: number): Step[] {
	if (clauses <= most.clauses) return [];
	const count = Math.ceil(clauses / pairs);
	const notes = {
		say: [(locale: Locale) => m.general_shares_say({ count, pairs, total: clauses }, { locale })],
		ask: [plain(m.general_shares_ask)]
	};
	return [step(minutes, plain(m.general_shares), notes)];
}

/** Whoever is named most often, and least. */
export function map({ source, named, clauses }: Room, minutes: number): Step {
	const told = (count: number, locale: Locale) => {
		const all = named.filter((each) => each.count === count).map(({ node }) => node);
		return { names: some(source, all, locale), count, total: clauses };
	};
	const [high = 0, low = 0] = [named[0]?.count, named.at(-1)?.count];
	const notes = {
		say: [plain(m.general_map_say)],
		ask: [plain(m.general_map_ask)],
		expect: [
			(locale: Locale) => m.general_map_most(told(high, locale), { locale }),
			...(low < high ? [(locale: Locale) => m.general_map_least(told(low, locale), { locale })] : [])
		]
	};
	return { ...step(minutes, plain(m.general_map), notes), handouts: ['poster'] };
}

export function act({ addressed, operative }: Room, minutes: number): Step[] {
	if (addressed.length === 0) return [];
	const list = (locale: Locale): string =>
		few(
			addressed.map((words) => m.general_quote({ words }, { locale })),
			locale
		);
	const notes = {
		say: [(locale: Locale) => m.general_act_say({ count: operative }, { locale })],
		ask: [plain(m.general_act_ask)],
		expect: [(locale: Locale) => m.general_act_expect({ list: list(locale) }, { locale })]
	};
	return [step(minutes, plain(m.general_act), notes)];
}

export function matrix({ cards, clauses, named }: Room, minutes: number): Step[] {
	if (cards !== 'role-cards' || clauses > most.clauses || named.length > most.tables) return [];
	const notes = { say: [plain(m.general_matrix_say)], ask: [plain(m.general_matrix_ask)] };
	return [{ ...step(minutes, plain(m.general_matrix), notes), handouts: ['matrix', 'matrix-answers'] }];
}

/** Where there are two parts, each clause alone gives a question already: a long text need not be asked for all of them. */
export function questions({ source, ...room }: Room, exercises: RunOrder, minutes: number): Step[] {
	const { count } = exercises;
	const hasEnough = Math.min(room.preamble, room.operative) > 0 && room.clauses >= count;
	if (!hasEnough && run(source, exercises).length < count) return [];
	const notes = { say: [plain(m.general_questions_say)], expect: [plain(m.general_questions_expect)] };
	return [{ ...step(minutes, plain(m.general_questions), notes), exercises }];
}

export function tables({ source, cards, named }: Room, minutes: number): Step {
	const seated = named.slice(0, most.tables).map(({ node }) => node);
	const list = (locale: Locale): string => listed(seated.map(namesIn(source, locale)), locale);
	const [title, who] =
		cards === 'role-cards'
			? [m.general_tables_groups, m.general_tables_groups_say]
			: [m.general_tables_organizations, m.general_tables_organizations_say];
	const notes = {
		say: [(locale: Locale) => who({ list: list(locale) }, { locale }), plain(m.general_tables_half)]
	};
	return { ...step(minutes, plain(title), notes), handouts: [cards] };
}

export const positions = (minutes: number): Step =>
	step(minutes, plain(m.general_positions), {
		say: [plain(m.general_positions_say)],
		ask: [plain(m.general_positions_ask)],
		expect: [plain(m.general_positions_expect)]
	});

export const back = (minutes: number): Step =>
	step(minutes, plain(m.general_back), { say: [plain(m.general_back_say)], ask: [plain(m.general_back_ask)] });

const namesIn =
	(source: Source, locale: Locale) =>
	(node: NodeKey): string =>
		say(source, { node, as: 'name' }, locale);

const some = (source: Source, all: readonly NodeKey[], locale: Locale): string =>
	few(all.map(namesIn(source, locale)), locale);

/** Of many the first few; one more takes no more room than a word for it. */
function few(all: readonly string[], locale: Locale): string {
	const rest = all.length - most.names;
	if (rest < 2) return listed(all, locale);
	return listed([...all.slice(0, most.names), m.n_others({ count: rest }, { locale })], locale);
}

const listed = (all: readonly string[], locale: Locale): string =>
	new Intl.ListFormat(locale, { type: 'conjunction' }).format(all);
