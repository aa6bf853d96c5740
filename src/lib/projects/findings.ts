/** Corrections of findings: accept, reject, re-assign, add. A finding is known by its actor and by where it stands. */

import type { Cast, Finding, Reading, Span } from '$lib/clauses/clause';
import { isCited } from '$lib/clauses/names';
import type { Applied, Apply, Studied } from './apply';
import { holds, locate, meets } from './locate';
import { note } from './say';
import type { Place } from './schema';

export const accept: Apply<'accept'> = (studied, { at, actor }) =>
	edit(studied, at, [actor], (findings, span) =>
		findings.some(is(actor, span)) ? findings : [...findings, finding(studied, actor, span)]
	);

export const reject: Apply<'reject'> = (studied, { at, actor }) =>
	edit(studied, at, [], (findings, span) => findings.filter((each) => !is(actor, span)(each)));

export const reassign: Apply<'reassign'> = (studied, { at, actor, to }) =>
	edit(studied, at, [to], (findings, span) => {
		const rest = findings.filter((each) => !is(actor, span)(each) && !is(to, span)(each));
		const found = findings.find(is(actor, span)) ?? findings.find(is(to, span));
		return [...rest, found ? { ...found, id: to } : finding(studied, to, span)];
	});

export const add: Apply<'add'> = (studied, { at, actor }) =>
	edit(studied, at, [actor], (findings, span) => [
		...findings.filter((each) => !is(actor, span)(each)),
		finding(studied, actor, span)
	]);

type Change = (findings: readonly Finding[], span: Span) => readonly Finding[];

/** Changes the findings of the clause, or of the heading, in which the words stand. */
function edit({ reading, cast }: Studied, at: Place, actors: readonly string[], change: Change): Applied {
	const unknown = actors.find((id) => !cast.actors.some((actor) => actor.id === id));
	if (unknown !== undefined) return note('no-actor', { actor: unknown });
	const span = locate(reading.text, at);
	if (!span) return note('words-gone', { quote: at.quote });
	const home = [...reading.clauses, ...reading.sections.map(({ heading }) => heading)].find((each) =>
		holds(each, span)
	);
	if (!home) return note('outside', { quote: at.quote });
	const sections = reading.sections.map((section) =>
		section.heading === home ? { ...section, addressees: inOrder(change(section.addressees, span)) } : section
	);
	const clauses = reading.clauses.map((clause) =>
		clause === home ? { ...clause, ...sorted(cast, change([...clause.mentions, ...clause.citations], span)) } : clause
	);
	return { reading: { ...reading, sections, clauses }, cast };
}

/** Instruments and their paragraphs are cited, everyone else is mentioned. */
export function sorted(
	cast: Cast,
	findings: readonly Finding[]
): Pick<Reading['clauses'][number], 'mentions' | 'citations'> {
	const cited = new Set(cast.actors.filter(({ kind }) => isCited(kind)).map(({ id }) => id));
	const all = inOrder(findings);
	return { mentions: all.filter(({ id }) => !cited.has(id)), citations: all.filter(({ id }) => cited.has(id)) };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
	return findings.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** A later reader may take an article more or less into a finding: it is the same if it meets these words. */
const is =
	(actor: string, span: Span) =>
	(finding: Finding): boolean =>
		finding.id === actor && meets(finding, span);

function finding({ reading }: Studied, id: string, { start, end }: Span): Finding {
	return { id, quote: reading.text.slice(start, end), start, end };
}
