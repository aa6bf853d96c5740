/**
 * A stretch of the text with its findings in, its inline XML out. Elements can't cross: of two findings that do, the one
 * that begins first is marked; two of the same words stand one in the other.
 */

import type { Actor, Finding, Span } from '$lib/clauses/clause';
import { readingOf, type Work } from './work';
import { escape } from './xml';

/** By kind of actor: the element that marks it, and the class of the ontology that it is referred to as. */
export const elements: Readonly<Record<Actor['kind'], readonly [element: string, reference: string]>> = {
	'stakeholder-group': ['concept', 'TLCConcept'],
	collective: ['concept', 'TLCConcept'],
	organization: ['organization', 'TLCOrganization'],
	body: ['organization', 'TLCOrganization'],
	instrument: ['ref', 'TLCReference'],
	paragraph: ['ref', 'TLCReference']
};

export const referenceOf = ({ kind, id }: Pick<Actor, 'kind' | 'id'>): string => `${kind}-${id}`;

export function marked(work: Work, { start, end }: Span, findings: readonly Finding[]): string {
	const { text } = readingOf(work);
	const actors = new Map(work.instrument.cast.actors.map((actor) => [actor.id, actor]));
	const open: { end: number; element: string }[] = [];
	let [xml, at] = ['', start];
	const upTo = (place: number): void => {
		xml += escape(text.slice(at, place)).replace(/\r\n|[\r\n]/g, '<eol/>');
		at = place;
	};
	const close = (place: number): void => {
		for (let last = open.at(-1); last && last.end <= place; last = open.at(-1)) {
			upTo(last.end);
			xml += `</${last.element}>`;
			open.pop();
		}
	};
	for (const finding of findings.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
		close(finding.start);
		const actor = actors.get(finding.id);
		if (!actor || finding.end > (open.at(-1)?.end ?? end)) continue;
		upTo(finding.start);
		const [element] = elements[actor.kind];
		xml += `<${element} ${element === 'ref' ? 'href' : 'refersTo'}="#${referenceOf(actor)}">`;
		open.push({ end: finding.end, element });
	}
	close(end);
	upTo(end);
	return xml;
}
