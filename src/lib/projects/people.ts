/** Corrections of the cast: add an actor, give one a role. One role an actor: a new one takes the place of the old. */

import type { Apply } from './apply';
import { holds, locate } from './locate';
import { note } from './say';

export const actor: Apply<'actor'> = ({ reading, cast }, { actor }) => {
	const known = new Set(cast.actors.map(({ id }) => id));
	if (known.has(actor.id)) return note('actor-known', { actor: actor.id });
	const missing = [...(actor.implies ?? []), ...(actor.instrument === undefined ? [] : [actor.instrument])];
	const unknown = missing.find((id) => !known.has(id));
	if (unknown !== undefined) return note('no-actor', { actor: unknown });
	return { reading, cast: { ...cast, actors: [...cast.actors, actor] } };
};

export const role: Apply<'role'> = ({ reading, cast }, { at, actor, names, labels }) => {
	if (!cast.actors.some(({ id }) => id === actor)) return note('no-actor', { actor });
	const span = locate(reading.text, at);
	if (!span) return note('words-gone', { quote: at.quote });
	const clause = reading.clauses.find((each) => holds(each, span));
	if (!clause) return note('outside', { quote: at.quote });
	const given = { id: actor, clause: clause.path, names, labels, quotes: { [reading.language]: at.quote } };
	return { reading, cast: { ...cast, roles: [...cast.roles.filter(({ id }) => id !== actor), given] } };
};
