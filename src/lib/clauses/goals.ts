/**
 * Goals of the 2030 Agenda and their targets: “SDG 5”, “Goals 4, 5 and 9”, “cible 9.c”. A bare “Goal 9” is one only in a
 * text that speaks of them.
 */

import type { Actor } from './clause';
import { slugOf } from './instrument';
import type { Found, Way } from './names';
import { folds, stands, type Token } from './tokens';

const heads = [
	'Sustainable Development Goal',
	'Sustainable Development Goals',
	'SDG',
	'SDGs',
	'Objectif de développement durable',
	'Objectifs de développement durable',
	'ODD'
].map(folds);
const spoken =
	/2030 Agenda|Sustainable Development Goal|\bSDGs?\b|développement durable à l.horizon 2030|Programme 2030|objectifs? de développement durable|\bODD\b/i;
const last = 17;
const most = 20;

export function goals(text: string): Way {
	const isSpoken = spoken.test(text);
	return (list, at) => goalsAt(list, at, isSpoken) ?? (isSpoken ? targetsAt(list, at) : null);
}

/** Behind the head, perhaps with its acronym in brackets: “Sustainable Development Goal (SDG) 5”. */
function goalsAt(list: readonly Token[], at: number, isSpoken: boolean): ReturnType<Way> {
	const head = heads.find((words) => stands(words, list, at));
	const isBare = isSpoken && (list[at]?.capitals ?? 0) > 0 && /^(?:goals?|objectifs?)$/.test(list[at]?.fold ?? '');
	if (!head && !isBare) return null;
	let start = at + (head?.length ?? 1);
	if (list[start]?.fold === '(' && list[start + 2]?.fold === ')') start += 3;
	const phrase = listed(list, at, start, (place) => {
		const number = list[place]?.fold ?? '';
		return /^\d{1,2}$/.test(number) && Number(number) >= 1 && Number(number) <= last
			? { label: number, next: place + 1 }
			: null;
	});
	// “The Sustainable Development Goals 13” has the mark of a footnote.
	const isMany =
		head !== undefined &&
		head.length > 1 &&
		/^(?:goals|objectifs)$/.test(head.find((word) => /^(?:goals?|objectifs?)$/.test(word)) ?? '');
	return isMany && phrase?.found.length === 1 ? null : phrase;
}

/** “target 9.c”, “targets 5.b and 16.10”. */
function targetsAt(list: readonly Token[], at: number): ReturnType<Way> {
	if (!/^(?:targets?|cibles?)$/.test(list[at]?.fold ?? '')) return null;
	return listed(list, at, at + 1, (place) => {
		const number = list[place]?.fold ?? '';
		if (/^\d{1,2}\.\d{1,2}$/.test(number)) return { label: number, next: place + 1 };
		const letter = list[place + 2]?.fold ?? '';
		const isLettered = /^\d{1,2}$/.test(number) && list[place + 1]?.fold === '.' && /^[a-d]$/.test(letter);
		return isLettered ? { label: `${number}.${letter}`, next: place + 3 } : null;
	});
}

interface Item {
	readonly label: string;
	readonly next: number;
}

function listed(
	list: readonly Token[],
	at: number,
	start: number,
	itemAt: (at: number) => Item | null
): ReturnType<Way> {
	const found: Found[] = [];
	let next = start;
	for (let place = start; found.length < most;) {
		const item = itemAt(place);
		if (!item) break;
		const actor = goal(item.label);
		found.push({ id: actor.id, actor, first: found.length === 0 ? at : place, last: item.next, by: [] });
		next = place = item.next;
		while (/^(?:,|and|et|or|ou|&)$/.test(list[place]?.fold ?? '') && place - next < 3) place++;
		if (place === next) break;
	}
	return found.length > 0 ? { found, next } : null;
}

function goal(label: string): Actor {
	const [fr, en] = label.includes('.') ? ['cible', 'target'] : ['objectif', 'Goal'];
	const own = { fr: `${fr}\u00A0${label}`, en: `${en}\u00A0${label}` };
	const names = { fr: `Objectifs de développement durable, ${own.fr}`, en: `Sustainable Development Goals, ${own.en}` };
	const labels = { fr: ['ODD', own.fr], en: ['SDGs', own.en] };
	const kind = 'paragraph' as const;
	const id = slugOf(`sdgs-${label}`);
	return { id, kind, names, labels, phrases: names, aliases: { fr: [], en: [] }, instrument: 'sdgs', number: label };
}
