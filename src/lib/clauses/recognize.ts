/**
 * A reading and the lexicon in, the same reading out with who and what it names, and the cast of those who were found:
 * known ones, instruments known by their number, and new ones that are only proposed.
 */

import type { Actor, Cast, Reading } from './clause';
import { bodies } from './bodies';
import { goals } from './goals';
import { homeOf } from './home';
import { lexical } from './lexical';
import { actorOf, labelOf, type Lexicon } from './lexicon';
import { marked, searchBy, type Search } from './mention';
import { isCited, type Way } from './names';
import { numbered } from './numbered';
import { proposalsIn } from './proposals';
import { provisions } from './provisions';
import { series } from './series';
import { studyGroups } from './studygroups';
import { symbols } from './symbols';
import { treaties } from './treaties';

export interface Recognized {
	readonly reading: Reading;
	/** Everyone found, in the order of the text. */
	readonly cast: Cast;
}

export function recognize(reading: Reading, lexicon: Lexicon): Recognized {
	const { text, language } = reading;
	const home = homeOf(reading);
	const { names, instruments, plain } = lexical(
		lexicon,
		proposalsIn(text, lexicon),
		language,
		home,
		/\p{Lu}/u.test(text)
	);
	const byNumber = numbered(home);
	const unknown = treaties(language, names);
	const instrument: Way = (list, at) =>
		instruments(list, at) ?? byNumber(list, at) ?? symbols(list, at) ?? unknown(list, at);
	const ways = [
		provisions(instrument, language),
		byNumber,
		symbols,
		goals(text),
		studyGroups(reading),
		series(plain, language),
		names,
		unknown,
		bodies(language, names)
	];
	const { search, actors } = remembering(searchBy(ways, language), lexicon);
	introduce(reading, search);
	const isCitation = (id: string): boolean => isCited(actors.get(id)?.kind ?? 'body');
	const found = marked(reading, search, isCitation);
	return { reading: found, cast: { actors: named(found, actors), roles: [], ties: [], absent: [] } };
}

/** The front of a text names nobody in a clause, but who is named there is known from then on. */
function introduce({ text, title, opening }: Reading, search: Search): void {
	for (const words of [title, opening]) if (words) search(text, words);
}

function remembering(search: Search, { entries }: Lexicon): { search: Search; actors: ReadonlyMap<string, Actor> } {
	const actors = new Map<string, Actor>();
	const known = new Map(entries.map((entry) => [entry.id, entry]));
	return {
		actors,
		search: (text, span) => {
			const found = search(text, span);
			for (const { id, actor, quote } of found) {
				const entry = known.get(id);
				const own = actor ?? (entry && actorOf(entry));
				if (own && !actors.has(id))
					actors.set(id, own.proposed && own.aliases['en']?.length === 0 ? asWritten(own, quote) : own);
			}
			return found;
		}
	};
}

/** A name that only the text knows is called as the text calls it. */
function asWritten(actor: Actor, quote: string): Actor {
	const name = quote.replace(/^(?:the|le|la|les)\s+|^l['’]\s?/i, '').replace(/\s+/g, ' ');
	const names = { fr: name, en: name };
	return { ...actor, names, phrases: names, labels: { fr: labelOf(name), en: labelOf(name) } };
}

function named({ sections, clauses }: Reading, actors: ReadonlyMap<string, Actor>): readonly Actor[] {
	const findings = [
		...sections.flatMap(({ addressees }) => addressees),
		...clauses.flatMap(({ mentions, citations }) => [...mentions, ...citations])
	].toSorted((one, other) => one.start - other.start);
	return [...new Set(findings.map(({ id }) => id))].flatMap((id) => actors.get(id) ?? []);
}
