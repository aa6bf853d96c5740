/**
 * An invented text of 40 actors and 120 clauses, large enough to crowd every view. Names are two syllables each, and
 * clause n names the actors n, 2n and 3n (of 40), so that the table has a pattern but no two rows alike.
 */

import type { About, Actor, Cast, Instrument } from '$lib/clauses/clause';
import { compile } from '$lib/clauses/compile';
import { charter } from '../clauses/charter';

const starts = ['Ba', 'Ce', 'Di', 'Fo', 'Gu', 'La', 'Me', 'Ni'];
const ends = ['lorex', 'minax', 'rupex', 'tavox', 'zenix'];
export const names = starts.flatMap((start) => ends.map((end) => start + end));

const both = <Value>(value: Value) => ({ fr: value });
const kindOf = (index: number): Actor['kind'] =>
	index < 6 ? 'stakeholder-group' : index < 30 ? 'organization' : index < 39 ? 'collective' : 'body';

const actors = names.map((name, index): Actor => {
	const actor = {
		id: name.toLowerCase(),
		kind: kindOf(index),
		names: both(`${name}, personne inventée (${name})`),
		labels: both([name]),
		phrases: both(name),
		aliases: both([name])
	};
	return index < 6 ? { ...actor, letter: both(name.slice(0, 1)) } : actor;
});

const verbs = ['considérant', 'rappelant', 'reconnaissant', 'invite', 'décide', 'charge'];
const clause = (number: number): string =>
	[number, 2 * number, 3 * number].map((each) => names[each % 40] ?? '').join(' puis ');
const sections = verbs.map((verb, section) => {
	const lines = Array.from({ length: 20 }, (_line, at) => {
		const end = at < 19 ? ';' : section < 5 ? ',' : '.';
		return `${String.fromCharCode(97 + at)})\tque ${clause(20 * section + at)} sont là${end}`;
	});
	return [verb, ...lines].join('\n');
});

const about = JSON.parse(charter['document.json'] ?? '') as About;
const cast: Cast = { actors, roles: [], ties: [], absent: [] };

export const large: Instrument = compile('large', {
	'document.json': JSON.stringify({ ...about, slug: 'large', issuer: names[39]?.toLowerCase() }),
	'actors.json': JSON.stringify(cast),
	'text.fr.txt': `Port-au-Lac, 3 mai 2001\n\nGRAND TEXTE\n\nLe Conseil,\n${sections.join('\n')}\n`
});
