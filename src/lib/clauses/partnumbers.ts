/** The numbers of an instrument's parts as texts write them: “§§ 35 a) – e)”, “articles 9 et 21”, “paragraphs 33 to 35”. */

import type { Token } from './tokens';

export type Part = 'paragraph' | 'article' | 'number' | 'principle' | 'appendix';

export const parts: ReadonlyMap<string, Part> = new Map(
	Object.entries({
		paragraph: 'paragraph paragraphs paragraphe paragraphes para paras § §§',
		article: 'article articles',
		number: 'no nos numero numeros n',
		principle: 'principle principles principe principes',
		appendix: 'appendix appendices appendice'
	} satisfies Record<Part, string>).flatMap(([part, words]) =>
		words.split(' ').map((word) => [word, part as Part] as const)
	)
);

/** One part or a range: as written, and where it stands. */
export interface Item {
	readonly label: string;
	readonly first: number;
	readonly last: number;
}

const most = 30;

export function skipSign(list: readonly Token[], at: number, part: Part): number {
	while (/^(?:\.|°|o|os|§|no|nos|n)$/.test(list[at]?.fold ?? '') && (part === 'number' || list[at]?.fold === '§')) at++;
	return at;
}

export function itemsAt(list: readonly Token[], start: number, joints: ReadonlySet<string>): readonly Item[] {
	const items: Item[] = [];
	for (let item = itemAt(list, start); item && items.length < most;) {
		items.push(item);
		let at = item.last;
		while (joints.has(list[at]?.fold ?? '') && at - item.last < 3) at++;
		item = at > item.last ? itemAt(list, at) : null;
	}
	return items;
}

/** “35”, “35 a)”, “33 to 35”, “113-118”, “35 a) – e)”, “25 (h)”. */
function itemAt(list: readonly Token[], at: number): Item | null {
	const number = list[at]?.fold ?? '';
	if (!/^\d{1,4}[a-z]?(?:[-.]\d{1,4}[a-z]{0,2})?$/.test(number)) return null;
	const letter = letterAt(list, at + 1);
	const own = letter ? `${number} ${letter.label}` : number;
	const last = letter?.last ?? at + 1;
	if (!/^(?:to|a|through|-|–|—)$/.test(list[last]?.fold ?? '')) return { label: own, first: at, last };
	const to = list[last + 1]?.fold ?? '';
	if (/^\d{1,4}[a-z]?$/.test(to)) return { label: `${own}-${to}`, first: at, last: last + 2 };
	const end = letter ? letterAt(list, last + 1) : null;
	return end ? { label: `${own}-${end.label}`, first: at, last: end.last } : { label: own, first: at, last };
}

function letterAt(list: readonly Token[], at: number): { readonly label: string; readonly last: number } | null {
	const opens = list[at]?.fold === '(';
	const letter = list[opens ? at + 1 : at]?.fold ?? '';
	const closes = opens ? at + 2 : at + 1;
	return /^[a-z]{1,4}$/.test(letter) && list[closes]?.fold === ')' ? { label: letter, last: closes + 1 } : null;
}
