/**
 * A list of numbers with their versions at a place of the text: “102 (Rev. Dubai, 2018), 133 (…)”, “66/288 du 27 juillet
 * 2012 et 68/1”. Dates between them are passed over; a version at the end is that of every number without one.
 */

import { assemblyBySign, assemblyOf } from './conferences';
import type { Token } from './tokens';

/** A number of the list, with what stands in brackets behind it. */
export interface Item {
	readonly number: string;
	readonly first: number;
	readonly last: number;
	readonly version: Version | null;
	readonly end: number;
}

export interface Version {
	readonly words: string;
	readonly place: string;
	readonly year: string;
	readonly body: string | null;
}

const most = 60;
const joints: ReadonlySet<string> = new Set([',', 'et', 'and', 'ou', 'or', '&', ';']);

/** The numbers, each with its version; none, an empty list. */
export function numbersAt(list: readonly Token[], start: number): readonly Item[] {
	return versioned(itemsAt(list, start));
}

function itemsAt(list: readonly Token[], start: number): readonly Item[] {
	const items: Item[] = [];
	for (let item = itemAt(list, start); item && items.length < most;) {
		items.push(item);
		let at = afterDate(list, item.end);
		const before = at;
		while (joints.has(list[at]?.fold ?? '') && at - before < 3) at++;
		item = at > before ? itemAt(list, at) : null;
	}
	return items;
}

function itemAt(list: readonly Token[], at: number): Item | null {
	const number = list[at]?.fold ?? '';
	if (!/^(?:s-)?\d{1,4}(?:[/-]\d{1,4})?$/.test(number)) return null;
	const hasLetter = /^[a-z]$/.test(list[at + 1]?.fold ?? '') && list[at + 1]?.capitals === 1;
	const last = hasLetter ? at + 2 : at + 1;
	const version = versionAt(list, last);
	const whole = hasLetter ? `${number}-${list[at + 1]?.fold}` : number;
	return {
		number: whole,
		first: at,
		last: version?.end ?? last,
		version: version?.version ?? null,
		end: version?.end ?? last
	};
}

const longestBracket = 12;

/** “(Rev. Dubai, 2018)”, “(Kyoto, 1994)”, “(Rev.WRC-15)”, “(2009)”, “(XXV)”. */
function versionAt(list: readonly Token[], at: number): { version: Version; end: number } | null {
	if (list[at]?.fold !== '(') return null;
	const length = list.slice(at, at + longestBracket).findIndex(({ fold }) => fold === ')');
	if (length < 2) return null;
	const inside = list.slice(at + 1, at + length).map(({ fold }) => fold);
	const sign = inside.map(assemblyBySign).find((found) => found !== null);
	const year = sign?.year ?? inside.find((word) => /^(?:19|20)\d\d$/.test(word)) ?? '';
	const session = inside.length === 1 && /^[xvil]{1,7}$/.test(inside[0] ?? '') ? inside[0] : undefined;
	if (!year && session === undefined) return null;
	const place = inside
		.filter((word) => /^[a-z'-]{2,}$/.test(word) && !/^rev$/.test(word) && !/\d/.test(word))
		.join('-');
	const body = sign?.body ?? assemblyOf(place, year);
	const words = list.slice(at + 1, at + length);
	return { version: { words: written(words), place, year: session ?? year, body }, end: at + length + 1 };
}

/** The tokens as one writes them, without looking at the text again. */
function written(list: readonly Token[]): string {
	return list
		.map(({ fold, capitals }) =>
			capitals > 1 ? fold.toUpperCase() : capitals ? fold.charAt(0).toUpperCase() + fold.slice(1) : fold
		)
		.join(' ')
		.replace(/ ([.,])/g, '$1');
}

/** A version at the end of a list is that of every number before it that has none: “32, 44 and 54 (Rev. Hammamet, 2016)”. */
function versioned(items: readonly Item[]): readonly Item[] {
	let version: Version | null = null;
	return items
		.toReversed()
		.map((item) => {
			version = item.version ?? version;
			return { ...item, version };
		})
		.toReversed();
}

const days = /^\d{1,2}$/;

/** “du 21 décembre 2001”, “of 21 December 2001”, “en date du …”. */
export function afterDate(list: readonly Token[], at: number): number {
	let day = at;
	while (/^(?:,|en|date|du|of|dated|adopted|on|adoptee|le|respectivement)$/.test(list[day]?.fold ?? '') && day - at < 4)
		day++;
	if (!days.test(list[day]?.fold ?? '')) return at;
	const month = list[day + 1]?.fold === 'er' ? day + 2 : day + 1;
	return /^[a-z]{3,9}$/.test(list[month]?.fold ?? '') && /^(?:19|20)\d\d$/.test(list[month + 1]?.fold ?? '')
		? month + 2
		: at;
}

/** Where the number begins, behind “No.”, “nº” or “№”. */
export function skipNumberSign(list: readonly Token[], at: number): number {
	const sign = list[at]?.fold ?? '';
	if (!/^(?:no|nos|n|n[o°]|№)$/.test(sign)) return at;
	return list[at + 1]?.fold === '.' || list[at + 1]?.fold === '°' || list[at + 1]?.fold === 'o' ? at + 2 : at + 1;
}
