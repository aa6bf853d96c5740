/**
 * Parts of an instrument with their instrument: “paragraphs 33 to 35 of the Tunis Agenda”, “§§ 35 a) – e)”, “articles 9 et
 * 21 de la Convention …”, “No. 81 of the Convention”, “the Tunis Commitment (§ 24)”. Found by their shape: the lexicon lists
 * instruments, not their parts.
 */

import type { Actor } from './clause';
import { grammar } from './grammar';
import type { Found, Phrase, Way } from './names';
import { slugOf } from './instrument';
import { tokens, type Token } from './tokens';

type Part = 'paragraph' | 'article' | 'number' | 'principle' | 'appendix';

const parts: ReadonlyMap<string, Part> = new Map(
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
interface Item {
	readonly label: string;
	readonly first: number;
	readonly last: number;
}

const most = 30;
/** “No. 13 in Article 1 of …” and no deeper. */
const deepest = 1;

/** With a way to find the instrument, which must stand where the numbers lead. */
export function provisions(instrument: Way, language: string): Way {
	const { joints, links } = grammar(language);
	const before = (list: readonly Token[], at: number, depth = 0): Phrase | null => {
		const part = parts.get(list[at]?.fold ?? '');
		if (!part) return null;
		const items = itemsAt(list, skipSign(list, at + 1, part), joints);
		const end = items.at(-1)?.last;
		if (end === undefined) return null;
		const whole =
			instrumentAt(list, end, links, instrument) ??
			(depth < deepest ? inner(list, end, links, (of, start) => before(of, start, depth + 1)) : null);
		if (!whole) return part === 'number' ? ofRegulations(list, items, at, instrument) : null;
		const found = partsOf(whole.found, items, part, at, whole.last);
		const other = depth === 0 ? otherAt(list, whole.next, links, instrument) : null;
		if (!other) return { found, next: whole.next };
		return { found: [...found, ...partsOf(other.found, items, part, other.first, other.last)], next: other.next };
	};
	return (list, at) => before(list, at) ?? behind(instrument, joints)(list, at);
}

interface Whole {
	readonly found: Found;
	readonly last: number;
	readonly next: number;
}

function instrumentAt(list: readonly Token[], end: number, links: ReadonlySet<string>, instrument: Way): Whole | null {
	let at = end;
	while (links.has(list[at]?.fold ?? '') && at - end < 5) at++;
	const phrase = at > end ? instrument(list, at) : null;
	const found = phrase?.found[0];
	return found && phrase
		? { found, last: found.last, next: Math.max(found.last, phrase.found.length > 1 ? found.last : phrase.next) }
		: null;
}

/** “articles 19 of the Declaration and of the Covenant”: the same numbers of another one. */
function otherAt(
	list: readonly Token[],
	at: number,
	links: ReadonlySet<string>,
	instrument: Way
): (Whole & { readonly first: number }) | null {
	if (!/^(?:and|et)$/.test(list[at]?.fold ?? '') || !/^(?:of|de|du|d|des)$/.test(list[at + 1]?.fold ?? '')) return null;
	const whole = instrumentAt(list, at + 1, links, instrument);
	return whole && { ...whole, first: at + 2 };
}

/** “No. 5.149” with nothing behind it is one of the Radio Regulations: no other text counts so. */
function ofRegulations(list: readonly Token[], items: readonly Item[], at: number, instrument: Way): Phrase | null {
	const last = items.at(-1)?.last;
	const [found] = (instrument(regulations, 0) ?? instrument(regulations, 2))?.found ?? [];
	if (last === undefined || !found || !items.every(({ label }) => /^\d{1,2}\.\d{1,3}[a-z]{0,2}$/.test(label)))
		return null;
	return { found: partsOf(found, items, 'number', at, last), next: last };
}

const regulations = tokens('Radio Regulations Règlement des radiocommunications');

/** “No. 13 in Article 1 of the Constitution”: the inner part leads to the instrument. */
function inner(list: readonly Token[], end: number, links: ReadonlySet<string>, before: Way): Whole | null {
	let at = end;
	while (links.has(list[at]?.fold ?? '') && at - end < 4) at++;
	if (at === end || at - end > 4 || !parts.has(list[at]?.fold ?? '')) return null;
	const phrase = before(list, at);
	const found = phrase?.found.at(-1);
	return found && phrase ? { found, last: found.last, next: phrase.next } : null;
}

/** “Tunis Agenda (§ 102)”, “Agenda de Tunis, paragraphe 35”. */
function behind(instrument: Way, joints: ReadonlySet<string>): Way {
	return (list, at) => {
		const phrase = instrument(list, at);
		const found = phrase?.found.length === 1 ? phrase.found[0] : undefined;
		if (!phrase || !found) return null;
		let open = phrase.next;
		if (/^(?:of|de)$/.test(list[open]?.fold ?? '') && /^(?:19|20)\d\d$/.test(list[open + 1]?.fold ?? '')) open += 2;
		const mark = list[open]?.fold;
		if (mark !== '(' && mark !== ',') return null;
		const part = parts.get(list[open + 1]?.fold ?? '');
		if (!part) return null;
		const items = itemsAt(list, skipSign(list, open + 2, part), joints);
		const end = items.at(-1)?.last;
		if (end === undefined || (mark === '(' && list[end]?.fold !== ')')) return null;
		const last = mark === '(' ? end + 1 : end;
		return {
			found: items.map((item, index) =>
				partOf(found, item, part, index === 0 ? at : item.first, index === items.length - 1 ? last : item.last)
			),
			next: last
		};
	};
}

function skipSign(list: readonly Token[], at: number, part: Part): number {
	while (/^(?:\.|°|o|os|§|no|nos|n)$/.test(list[at]?.fold ?? '') && (part === 'number' || list[at]?.fold === '§')) at++;
	return at;
}

function itemsAt(list: readonly Token[], start: number, joints: ReadonlySet<string>): readonly Item[] {
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

function partsOf(whole: Found, items: readonly Item[], part: Part, at: number, end: number): readonly Found[] {
	return items.map((item, index) =>
		partOf(whole, item, part, index === 0 ? at : item.first, index === items.length - 1 ? end : item.last)
	);
}

const written: Readonly<Record<Part, readonly [fr: string, en: string]>> = {
	paragraph: ['§\u00A0', '§\u00A0'],
	article: ['article\u00A0', 'article\u00A0'],
	number: ['numéro\u00A0', 'No.\u00A0'],
	principle: ['principe\u00A0', 'principle\u00A0'],
	appendix: ['appendice\u00A0', 'Appendix\u00A0']
};

function partOf(whole: Found, { label }: Item, part: Part, first: number, last: number): Found {
	const of = whole.actor?.instrument ?? whole.id;
	const id = slugOf([of, part === 'paragraph' || part === 'number' ? '' : part, label].filter(Boolean).join('-'));
	const [fr, en] = written[part];
	const name = (language: 'fr' | 'en', sign: string): string =>
		`${whole.actor?.names[language] ?? of}, ${sign}${label}`;
	const names = { fr: name('fr', fr), en: name('en', en) };
	const labels = {
		fr: [`${whole.actor?.labels['fr']?.[0] ?? of}`, `${fr}${label}`],
		en: [`${whole.actor?.labels['en']?.[0] ?? of}`, `${en}${label}`]
	};
	const actor: Actor = {
		id,
		kind: 'paragraph',
		names,
		labels,
		phrases: names,
		aliases: { fr: [], en: [] },
		instrument: of,
		number: label
	};
	return { id, actor, first, last, by: whole.by };
}
