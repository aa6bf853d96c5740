/**
 * Organizations that the lexicon does not know and that carry no acronym, by their capitals: “the Lake Data Foundation”.
 * Only in English, where a name has a capital at every word; each is proposed, not known.
 */

import { labelOf } from './lexicon';
import type { Way } from './names';
import { slugOf } from './instrument';
import type { Token } from './tokens';

const heads = new Set(
	`organization organisation association foundation institute agency alliance federation university consortium
	observatory academy coalition corporation league union`.split(/\s+/)
);
/** Words in capitals that say which of several it is, and name nobody. */
const vague =
	/^(?:the|this|that|these|our|its|each|every|first|second|third|fourth|fifth|sixth|new|national|regional|international|such|any|draft|in|on|of|and|for|to|also|further|member|sector|state)$/;
const most = 7;

export function bodies(language: string): Way {
	if (language !== 'en') return () => null;
	return (list, at) => {
		if (!isName(list[at]) || vague.test(list[at]?.fold ?? ''))
			return isInternational(list, at) ? bodyAt(list, at) : null;
		return bodyAt(list, at);
	};
}

/** “International Rowing Federation”: the first word is vague, the name is not. */
function isInternational(list: readonly Token[], at: number): boolean {
	return (
		/^(?:international|national|regional)$/.test(list[at]?.fold ?? '') &&
		(list[at]?.capitals ?? 0) > 0 &&
		isName(list[at + 1])
	);
}

function bodyAt(list: readonly Token[], at: number): ReturnType<Way> {
	let end = at;
	while (end - at < most && isName(list[end])) end++;
	while (end > at + 1 && !heads.has(list[end - 1]?.fold ?? '')) end--;
	if (end < at + 2 || !heads.has(list[end - 1]?.fold ?? '')) return null;
	const words = list.slice(at, end);
	if (words.length === 2 && vague.test(words[0]?.fold ?? '')) return null;
	const name = words
		.map(({ fold, capitals }) => (capitals === 2 ? fold.toUpperCase() : fold.charAt(0).toUpperCase() + fold.slice(1)))
		.join(' ');
	const id = slugOf(name);
	const names = { fr: name, en: name };
	const labels = { fr: labelOf(name), en: labelOf(name) };
	const actor = {
		id,
		kind: 'organization' as const,
		names,
		labels,
		phrases: names,
		aliases: { fr: [], en: [] },
		proposed: true
	};
	return { found: [{ id, actor, first: at, last: end, by: [] }], next: end };
}

function isName(token: Token | undefined): boolean {
	return (token?.capitals ?? 0) > 0 && /^[a-z][a-z&'-]+$/.test(token?.fold ?? '');
}
