/**
 * Declarations, treaties and plans of action that the lexicon does not know, by their capitals: “the Lima Declaration on
 * Open Lakes”, “Déclaration de Lima”. Each is proposed, not known.
 */

import { proposed } from './lexicon';
import type { Way } from './names';
import { folds, stands, type Token } from './tokens';

const keys: Readonly<Record<string, readonly (readonly string[])[]>> = {
	en: [
		'declaration',
		'convention',
		'protocol',
		'charter',
		'treaty',
		'consensus',
		'covenant',
		'agreement',
		'plan of action',
		'programme of action',
		'action plan',
		'action agenda',
		'platform for action',
		'commitment',
		'framework for action',
		'compact'
	].map(folds),
	fr: [
		'declaration',
		'convention',
		'protocole',
		'charte',
		'traite',
		'consensus',
		'pacte',
		'accord',
		"plan d'action",
		"programme d'action",
		'engagement',
		'appel',
		"cadre d'action",
		'declaration et programme d action'
	].map(folds)
};
const linked: Readonly<Record<string, ReadonlySet<string>>> = {
	en: new Set(['of', 'the', 'on', 'for', 'and', 'against', 'to', 'in', 'with']),
	fr: new Set(['de', 'du', 'd', "'", 'des', 'la', 'le', 'l'])
};
const longest = 14;

/** With the way that finds known names: where one begins, the unknown one ends. */
export function treaties(language: string, known: Way): Way {
	const [words, links] = [keys[language] ?? [], linked[language] ?? new Set<string>()];
	const isFirst = language === 'fr';
	return (list, at) => {
		if ((list[at]?.capitals ?? 0) === 0 || /^(?:this|that|the|our|its|present|each|every)$/.test(list[at]?.fold ?? ''))
			return null;
		const end = isFirst ? endAfterKey(words, links, list, at) : endAroundKey(words, links, list, at, known);
		return end > at ? treaty(list, at, end) : null;
	};
}

/** “Déclaration de Lima”: the kind of text, a link, and a name in capitals. */
function endAfterKey(
	words: readonly (readonly string[])[],
	links: ReadonlySet<string>,
	list: readonly Token[],
	at: number
): number {
	const key = words.find((phrase) => stands(phrase, list, at));
	if (!key) return at;
	let end = at + key.length;
	const long = subjectAt(list, end, at);
	if (long > end) return long;
	const start = end;
	while (links.has(list[end]?.fold ?? '') && end - start < 3) end++;
	if (end === start || (list[end]?.capitals ?? 0) !== 1 || !/^[a-z-]{3,}$/.test(list[end]?.fold ?? '')) return at;
	while ((list[end]?.capitals ?? 0) === 1 && /^[a-z-]{2,}$/.test(list[end]?.fold ?? '') && end - at < longest) end++;
	return end;
}

const subjects = /^(?:relative?s?|concernant|sur|contre|pour|portant|visant)$/;
const stops =
	/^(?:[.,;:()«»"“”]|qui|que|qu|dont|adoptee?|signee?|faite?|ouverte|conclue?|ainsi|afin|et|ou|dans|telle?|ratifiee?)$/;
const longestSubject = 16;

/** “Convention (internationale) concernant …”: small words up to the end of the phrase. */
function subjectAt(list: readonly Token[], start: number, at: number): number {
	if (!/^(?:convention|protocole|traite|accord)$/.test(list[at]?.fold ?? '')) return start;
	const lead = /^(?:internationale?|europeenne|interamericaine|africaine|facultatif|cadre)$/.test(
		list[start]?.fold ?? ''
	)
		? start + 1
		: start;
	if (!subjects.test(list[lead]?.fold ?? '')) return start;
	let end = lead + 1;
	while (end - lead < longestSubject && list[end] && !stops.test(list[end]?.fold ?? '')) end++;
	return end - lead > 2 && end - lead < longestSubject ? end : start;
}

/** “Lima Declaration on Open Lakes”: a name in capitals, the kind of text, and what it is about in capitals. */
function endAroundKey(
	words: readonly (readonly string[])[],
	links: ReadonlySet<string>,
	list: readonly Token[],
	at: number,
	known: Way
): number {
	let key = at;
	while (key - at < 6 && isProper(list[key]) && !words.some((phrase) => stands(phrase, list, key))) key++;
	const phrase = words.find((one) => stands(one, list, key));
	if (!phrase || key === at || (list[key]?.capitals ?? 0) === 0) return at;
	let end = key + phrase.length;
	for (let next = end; next - at < longest;) {
		if (links.has(list[next]?.fold ?? '')) next++;
		else if (isProper(list[next]) && !isOrganization(known(list, next))) end = ++next;
		else break;
	}
	return end;
}

/** Groups may be what a declaration is about; an organization's name is one of its own. */
function isOrganization(phrase: ReturnType<Way>): boolean {
	const kind = phrase?.found[0]?.actor?.kind;
	return kind !== undefined && kind !== 'collective' && kind !== 'stakeholder-group';
}

function isProper(token: Token | undefined): boolean {
	return (token?.capitals ?? 0) > 0 && /^[a-z][a-z-]+$/.test(token?.fold ?? '');
}

function treaty(list: readonly Token[], at: number, end: number): ReturnType<Way> {
	const words = list.slice(at, end);
	const name = words
		.map(({ fold, capitals }) => (capitals > 0 ? fold.charAt(0).toUpperCase() + fold.slice(1) : fold))
		.join(' ')
		.replaceAll(" ' ", "'");
	const actor = proposed('instrument', name);
	return { found: [{ id: actor.id, actor, first: at, last: end, by: [] }], next: end };
}
