/** The cards of the tables that speak for an organization each, in words: two to a page. */

import type { Relation } from '$lib/graph/kinds';
import { foremost } from '$lib/lessons/foremost';
import { organizationCards, type OrganizationCard } from '$lib/lessons/orgcard';
import type { Passage } from '$lib/lessons/passage';
import { questionsFor } from '$lib/lessons/plan';
import { spoken } from '$lib/ui/rich';
import { phrase } from '$lib/ui/topic';
import { idOf, nameOf, shortName } from '$lib/views/names';
import { m } from '$lib/words/messages';
import { others, quoted, shortened, sourceOf, type Quoted } from './quoted';
import type { Given } from './sheet';

export interface OrganizationSheet {
	readonly original: string;
	/** Two cards to a page. */
	readonly pages: readonly (readonly OrganizationInWords[])[];
	readonly source: string;
}

export interface OrganizationInWords {
	readonly key: string;
	readonly name: string;
	/** As in the picture: its acronym. */
	readonly short: string;
	readonly counted: string;
	readonly named: readonly Quoted[];
	/** The names of the clauses that find no room. */
	readonly namedToo: string;
	/** One sentence a tie, with the words that state it. */
	readonly ties: readonly string[];
	readonly questions: readonly string[];
}

export function organizations(given: Given): OrganizationSheet {
	const all = organizationCards(given.topic);
	const words = all.map((card) => inWords(given, card));
	const isCut = all.some(({ named }) => !hasRoom(named));
	const paths = all.flatMap(({ named }) => named.map(({ clause }) => idOf(clause)));
	const pages = Array.from({ length: Math.ceil(words.length / 2) }, (_, at) => words.slice(2 * at, 2 * at + 2));
	return { original: given.topic.about.original, pages, source: sourceOf(given.topic, paths, { cuts: isCut }) };
}

/** Half a page has room for so many clauses, and letters of them; else each is cut around the name. */
const room = { clauses: 5, letters: 1200 };

function hasRoom(named: readonly Passage[]): boolean {
	const letters = named.reduce((sum, { text }) => sum + text.length, 0);
	return named.length <= room.clauses && letters <= room.letters;
}

/** What is no acronym would burst the mark, and stands beside it anyway. */
const acronym = (name: string): string => (name.length > 8 ? '' : name);

const said: Readonly<Partial<Record<Relation, (gaps: { who: string; words: string }) => string>>> = {
	'collaborates-with': m.card_collaborates,
	'issued-by': m.card_issues
};

function inWords({ topic, lessons }: Given, { organization, count, total, named, ties }: OrganizationCard) {
	const { language } = topic;
	const { shown, rest } = foremost(named, room.clauses);
	const list = new Intl.ListFormat(language, { type: 'conjunction' });
	return {
		key: organization,
		name: nameOf(topic, organization, language),
		short: acronym(shortName(topic, organization, language)),
		counted: m.card_named({ count, total }),
		named: shown.map((each) => (hasRoom(named) ? quoted : shortened)(topic, each)),
		namedToo: others(topic, rest),
		ties: ties.flatMap(({ relation, with: others, proof }) => {
			const who = list.format(others.map((other) => phrase(topic, other)));
			return said[relation]?.({ who, words: spoken(`<q>${proof.quote}</q>`) }) ?? [];
		}),
		questions: questionsFor(topic, lessons, organization, language)
	};
}
