/** Study groups of ITU by their number: “ITU-T Study Group 17”, “Commission d'études 2 de l'UIT-D”, “Study Groups 1 and 2”. */

import type { Actor, Reading } from './clause';
import type { Found, Way } from './names';
import { slugOf } from './instrument';
import { folds, stands, type Token } from './tokens';

const nouns = ['Study Group', 'Study Groups', "Commission d'études", "Commissions d'études"].map(folds);
const joints = /^(?:,|et|and|or|ou|&)$/;
const most = 20;

/** Of a text that an assembly or a conference of one Sector speaks in, a group that says no Sector is of that one. */
export function studyGroups({ text, opening, title }: Pick<Reading, 'text' | 'opening' | 'title'>): Way {
	const said = new Map<string, string>();
	const front = text.slice(0, Math.max(opening?.end ?? 0, title?.end ?? 0));
	const home = homes.find(([, sign]) => sign.test(front))?.[0] ?? 'itu';
	return (list, at) => groupsAt(list, at, said, home);
}

const homes: readonly (readonly [sector: string, sign: RegExp])[] = [
	['itu-t', /Standardization Assembly|mondiale de normalisation|\bWTSA\b|\bAMNT\b/i],
	['itu-d', /Development Conference|mondiale de développement|\bWTDC\b|\bCMDT\b/i],
	['itu-r', /Radiocommunication Assembly|Radiocommunication Conference|des radiocommunications|\bWRC\b|\bCMR\b/i]
];

function groupsAt(list: readonly Token[], at: number, said: Map<string, string>, home: string): ReturnType<Way> {
	const before = sectorAt(list, at);
	const start = before ? at + 1 : at;
	const noun = nouns.find((words) => stands(words, list, start));
	if (!noun) return null;
	const places = numbersAt(list, start + noun.length);
	const end = (places.at(-1) ?? -1) + 1;
	if (places.length === 0) return null;
	const sector = before ?? sectorBehind(list, end);
	const found = places.map((place, index): Found => {
		const number = list[place]?.fold ?? '';
		if (sector) said.set(number, sector);
		const actor = groupOf(sector ?? said.get(number) ?? home, number);
		return { id: actor.id, actor, first: index === 0 ? at : place, last: place + 1, by: [] };
	});
	return { found, next: end };
}

function sectorAt(list: readonly Token[], at: number): string | null {
	const letter = /^(?:itu|uit)-([rtd])$/.exec(list[at]?.fold ?? '')?.[1];
	return letter === undefined ? null : `itu-${letter}`;
}

/** “… 2 de l'UIT-T”, “… 2 of ITU-T”. */
function sectorBehind(list: readonly Token[], at: number): string | null {
	for (let next = at; next < at + 4; next++) {
		const sector = sectorAt(list, next);
		if (sector) return sector;
		if (!/^(?:of|de|l|'|the)$/.test(list[next]?.fold ?? '')) return null;
	}
	return null;
}

function numbersAt(list: readonly Token[], start: number): readonly number[] {
	const places: number[] = [];
	for (let at = start; /^\d{1,2}$/.test(list[at]?.fold ?? '') && places.length < most;) {
		places.push(at);
		let next = at + 1;
		while (joints.test(list[next]?.fold ?? '') && next - at < 4) next++;
		if (next === at + 1) break;
		at = next;
	}
	return places;
}

function groupOf(sector: string, number: string): Actor {
	const id = slugOf(`${sector}-study-group-${number}`);
	const [english, french] = [sector.toUpperCase(), sector.toUpperCase().replace('ITU', 'UIT')];
	const names = { fr: `Commission d'études ${number} de l'${french}`, en: `${english} Study Group ${number}` };
	const labels = { fr: [`CE ${number} ${french}`], en: [`${english} SG ${number}`] };
	return { id, kind: 'body', names, labels, phrases: names, aliases: { fr: [], en: [] } };
}
