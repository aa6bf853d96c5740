/** General comments and recommendations, found by their number: how treaty bodies explain their treaties. */

import { instrumentOf, slugOf } from './instrument';
import type { Way } from './names';
import { skipNumberSign } from './numbers';
import type { Token } from './tokens';

/** “general comment No. 34 (2011)”, “recommandation générale no 37”: how treaty bodies explain their treaties. */
export function commentAt(list: readonly Token[], at: number): ReturnType<Way> {
	const words = `${list[at]?.fold ?? ''} ${list[at + 1]?.fold ?? ''}`;
	const isComment = /^(?:general comments?|observations? generales?)$/.test(words);
	if (!isComment && !/^(?:general recommendations?|recommandations? generales?)$/.test(words)) return null;
	const start = skipNumberSign(list, at + 2);
	const number = list[start]?.fold ?? '';
	if (!/^\d{1,3}$/.test(number)) return null;
	const [fr, en] = isComment
		? ['Observation générale', 'General comment']
		: ['Recommandation générale', 'General recommendation'];
	const names = { fr: `${fr} nº ${number}`, en: `${en} No. ${number}` };
	const id = slugOf(`${isComment ? 'general-comment' : 'general-recommendation'}-${number}`);
	const year = list[start + 1]?.fold === '(' && /^(?:19|20)\d\d$/.test(list[start + 2]?.fold ?? '') ? 3 : 0;
	const next = start + 1 + year;
	return { found: [{ id, actor: instrumentOf(id, names, [names.en]), first: at, last: next, by: [] }], next };
}
