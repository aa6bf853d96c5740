/**
 * Organizations that the lexicon does not know and that carry no acronym, by their capitals: “the Lake Data Foundation”.
 * Only in English, where a name has a capital at every word; each is proposed, not known.
 */

import { proposed } from './lexicon';
import type { Way } from './names';
import type { Token } from './tokens';

const heads = new Set(
	`organization organisation association foundation institute agency alliance federation university consortium
	observatory academy coalition corporation league union`.split(/\s+/)
);
/** Words in capitals that say which of several it is, and name nobody. */
const vague =
	/^(?:the|this|that|these|our|its|each|every|first|second|third|fourth|fifth|sixth|new|national|regional|international|such|any|draft|in|on|of|and|for|to|also|further|member|sector|state)$/;
const most = 7;
/** These are names only with more words: “the International Science Council”, not “the Lake Council”. */
const lesser = new Set(
	'council commission committee forum centre center conference summit fund bank board society network partnership'.split(
		' '
	)
);

/** With the way that finds known names: what ends in one of them is that one, said more fully. */
export function bodies(language: string, known: Way): Way {
	if (language !== 'en') return () => null;
	return (list, at) => {
		if (!isName(list[at]) || vague.test(list[at]?.fold ?? ''))
			return isInternational(list, at) ? bodyAt(list, at, known) : null;
		return bodyAt(list, at, known);
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

function bodyAt(list: readonly Token[], at: number, known: Way): ReturnType<Way> {
	let end = at;
	while (end - at < most && isName(list[end])) end++;
	const isHead = (place: number): boolean => {
		const word = list[place]?.fold ?? '';
		return heads.has(word) || (lesser.has(word) && place - at > 1);
	};
	while (end > at + 1 && !isHead(end - 1)) end--;
	if (end < at + 2) return null;
	for (let inner = at + 1; inner < end; inner++) if ((known(list, inner)?.next ?? 0) >= end) return null;
	const words = list.slice(at, end);
	if (words.length === 2 && vague.test(words[0]?.fold ?? '')) return null;
	const name = words
		.map(({ fold, capitals }) => (capitals === 2 ? fold.toUpperCase() : fold.charAt(0).toUpperCase() + fold.slice(1)))
		.join(' ');
	const actor = proposed('organization', name);
	return { found: [{ id: actor.id, actor, first: at, last: end, by: [] }], next: end };
}

function isName(token: Token | undefined): boolean {
	return (token?.capitals ?? 0) > 0 && /^[a-z][a-z&'-]+$/.test(token?.fold ?? '');
}
