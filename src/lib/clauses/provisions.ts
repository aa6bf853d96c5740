/**
 * Parts of an instrument with their instrument: “paragraphs 33 to 35 of the Tunis Agenda”, “§§ 35 a) – e)”, “articles 9 et
 * 21 de la Convention …”, “No. 81 of the Convention”, “the Tunis Commitment (§ 24)”. Found by their shape: the lexicon lists
 * instruments, not their parts.
 */

import type { Actor } from './clause';
import { grammar } from './grammar';
import type { Found, Phrase, Way } from './names';
import { slugOf } from './instrument';
import { itemsAt, parts, skipSign, type Item, type Part } from './partnumbers';
import { tokens, type Token } from './tokens';

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
