/**
 * A compiled instrument in, what is wrong with it out: one sentence a fault, with the file, the place and the remedy.
 * The cast is checked against itself, against every text, and the texts against each other.
 */

import type { Actor, ByLanguage, Instrument, Reading } from './clause';
import { searcher } from './mention';
import { unproved } from './proof';
import { folds, occurs, tokens } from './tokens';

/** In the order in which they should be mended; nothing wrong, an empty list. */
export function faults(instrument: Instrument): readonly string[] {
	const readings = Object.values(instrument.readings);
	return [
		...twice(instrument),
		...unknown(instrument),
		...readings.flatMap((reading) => untranslated(instrument, reading.language)),
		...readings.flatMap((reading) => strayPaths(instrument, reading)),
		...readings.flatMap((reading) => unproved(instrument, reading)),
		...readings.flatMap((reading) => unnamed(instrument, reading)),
		...readings.flatMap((reading) => notAbsent(instrument, reading))
	];
}

function twice({ cast }: Instrument): readonly string[] {
	const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
	return [
		...repeated(cast.actors.map(({ id }) => id)).map((id) => `actors.json: two actors are called ${id}; rename one.`),
		...repeated(cast.roles.map(({ id }) => id)).map((id) => `actors.json: ${id} has two roles; remove one.`)
	];
}

function unknown({ about, cast }: Instrument): readonly string[] {
	const known = new Set(cast.actors.map(({ id }) => id));
	const named: readonly (readonly [place: string, ids: readonly string[]])[] = [
		['document.json: the issuer,', [about.issuer]],
		...cast.actors.flatMap(({ id, implies = [], instrument = id }) => [
			[`actors.json: what ${id} implies,`, implies] as const,
			[`actors.json: the instrument of ${id},`, [instrument]] as const
		]),
		...cast.roles.map(({ id, clause }) => [`actors.json: the holder of the role of clause ${clause},`, [id]] as const),
		...cast.ties.map(
			({ from, to, relation }) => [`actors.json: a party of ${relation},`, [from, ...to].filter(isNotDocument)] as const
		)
	];
	return named.flatMap(([place, ids]) =>
		ids.filter((id) => !known.has(id)).map((id) => `${place} ${id}, is no actor; add that actor or correct the id.`)
	);
}

function isNotDocument(id: string): boolean {
	return id !== 'document';
}

/** Whatever has words by language has them in every language of the texts. */
function untranslated({ cast, about }: Instrument, language: string): readonly string[] {
	const lacking = (file: string, of: string, fields: object): readonly string[] =>
		Object.entries(fields)
			.filter(([, values]) => isByLanguage(values) && !Object.hasOwn(values, language))
			.map(([field]) => `${file}: ${field} of ${of} lack the language “${language}”; add it.`);
	return [
		...lacking('document.json', 'the document', about),
		...cast.actors.flatMap((actor) => lacking('actors.json', actor.id, actor)),
		...cast.roles.flatMap((role) => lacking('actors.json', `the role of ${role.id}`, role)),
		...cast.ties.flatMap((tie) => lacking('actors.json', `the tie ${tie.from} ${tie.relation}`, tie)),
		...cast.absent.flatMap((absent) => lacking('actors.json', absent.id, absent))
	];
}

function isByLanguage(values: unknown): values is ByLanguage<unknown> {
	return typeof values === 'object' && values !== null && !Array.isArray(values);
}

function strayPaths({ about, readings }: Instrument, reading: Reading): readonly string[] {
	const original = pathsOf(readings[about.original]);
	const own = pathsOf(reading);
	const [source, file] = [`text.${about.original}.txt`, `text.${reading.language}.txt`];
	return [
		...[...original]
			.filter((path) => !own.has(path))
			.map((path) => `${file}: ${path} is missing; add it or remove it from ${source}.`),
		...[...own]
			.filter((path) => !original.has(path))
			.map((path) => `${file}: ${path} is not in ${source}; remove it or add it there.`)
	];
}

function pathsOf(reading: Reading | undefined): ReadonlySet<string> {
	const sections = reading?.sections.map(({ path, kind }) => `section ${path} (${kind})`) ?? [];
	return new Set([...sections, ...(reading?.clauses.map(({ path }) => `clause ${path}`) ?? [])]);
}

/** Every actor is found somewhere, and every alias is needed for a finding. */
function unnamed({ cast }: Instrument, reading: Reading): readonly string[] {
	const search = searcher(cast, reading.language);
	const found = spans(reading).flatMap((span) => search(reading.text, span));
	const ids = new Set(found.map(({ id }) => id));
	const used = new Set(found.flatMap(({ by }) => by.map(({ id, alias }) => `${id} ${alias}`)));
	const file = `text.${reading.language}.txt`;
	const idle = ({ id, aliases }: Actor): readonly string[] =>
		(aliases[reading.language] ?? [])
			.filter((alias) => !used.has(`${id} ${alias}`))
			.map(
				(alias) => `actors.json: the alias “${alias}” of ${id} matches nothing in ${file}; correct it or remove it.`
			);
	return [
		...cast.actors.flatMap(idle),
		...cast.actors
			.filter(({ id }) => !ids.has(id))
			.map(({ id }) => `actors.json: ${id} is never named in ${file}; add an alias that stands there or remove ${id}.`)
	];
}

function notAbsent({ cast }: Instrument, reading: Reading): readonly string[] {
	const lists = spans(reading).map((span) => tokens(reading.text, span));
	return cast.absent
		.filter(({ names }) => lists.some((list) => occurs(folds(names[reading.language] ?? ''), list)))
		.map(({ id }) => `actors.json: ${id} is said to be absent but text.${reading.language}.txt names it; remove it.`);
}

/** Wherever somebody can be named. */
function spans({ opening, sections, clauses }: Reading): readonly { start: number; end: number }[] {
	return [...(opening ? [opening] : []), ...sections.map(({ heading }) => heading), ...clauses];
}
