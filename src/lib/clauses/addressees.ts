/**
 * Whom a paragraph of the United Nations addresses: those named straight after its verb, “Prie le Secrétaire général et
 * les États de …”, up to the first word that is no more than a joint, an article or “all” between two of them.
 */

import type { Clause, Finding, Reading, Section } from './clause';
import { grammar } from './grammar';
import { tokens } from './tokens';
import { verbAt } from './verbs';

export function addresseesIn(
	{ text, language }: Reading,
	section: Section,
	clause: Clause | undefined
): readonly Finding[] {
	const isParagraph = section.verb.end === section.heading.end && section.verb.end > section.verb.start;
	const isOwn = clause?.path === section.path && clause.start - section.verb.end <= farthest;
	if (!isParagraph || !isOwn || section.kind !== 'operative' || /\n/.test(text.slice(section.verb.end, clause.start)))
		return [];
	if (!verbAt(tokens(section.verb.text), language)?.addresses) return [];
	const { between } = grammar(language);
	const found: Finding[] = [];
	let at = clause.start;
	for (const mention of clause.mentions.toSorted((one, other) => one.start - other.start)) {
		const isSame = mention.start < at && found.length > 0;
		if (!isSame && mention.start - at > farthest) break;
		const words = tokens(text, { start: at, end: Math.max(at, mention.start) });
		if (!words.every(({ fold }) => between.has(fold))) break;
		found.push(mention);
		at = Math.max(at, mention.end);
	}
	return found;
}

/** How many characters may stand between two addressees. */
const farthest = 60;
