/**
 * A cast and a reading in; out the part of the cast that this reading bears out: who is named or has a role, roles and ties
 * whose words stand in their clause, and of those said to be absent the ones whom the text really doesn't name.
 */

import type { Actor, Cast, Reading } from '$lib/clauses/clause';
import { placeOf } from '$lib/clauses/proof';
import { folds, occurs, tokens } from '$lib/clauses/tokens';

export function fitting(cast: Cast, reading: Reading): Cast {
	const known = new Map(cast.actors.map((actor) => [actor.id, actor]));
	const isProved = ({ clause, quotes }: Cast['roles'][number] | Cast['ties'][number]): boolean =>
		placeOf(reading, clause, quotes[reading.language] ?? '\0') !== null;
	const roles = cast.roles.filter((role) => known.has(role.id) && isProved(role));
	const ties = cast.ties.filter(
		(tie) => [tie.from, ...tie.to].every((id) => id === 'document' || known.has(id)) && isProved(tie)
	);
	const named = new Set([
		...namedIn(reading),
		...roles.map(({ id }) => id),
		...ties.flatMap(({ from, to }) => [from, ...to])
	]);
	for (const id of [...named]) named.add(known.get(id)?.instrument ?? id);
	const actors = cast.actors.filter(({ id }) => named.has(id)).map((actor) => withoutStrangers(actor, named));
	return { actors, roles, ties, absent: absentFrom(cast, reading) };
}

function namedIn({ sections, clauses }: Reading): string[] {
	return [
		...sections.flatMap(({ addressees }) => addressees),
		...clauses.flatMap(({ mentions, citations }) => [...mentions, ...citations])
	].map(({ id }) => id);
}

/** Of those whom a collective implies, the ones who are in the picture. */
function withoutStrangers(actor: Actor, named: ReadonlySet<string>): Actor {
	return actor.implies ? { ...actor, implies: actor.implies.filter((id) => named.has(id)) } : actor;
}

function absentFrom({ absent }: Cast, { text, language }: Reading): Cast['absent'] {
	const list = absent.length > 0 ? tokens(text) : [];
	return absent.filter(({ names }) => Object.hasOwn(names, language) && !occurs(folds(names[language] ?? ''), list));
}
