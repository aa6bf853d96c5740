/**
 * What the sectors of ITU publish in series, found by its shape: “Recommendation ITU-T E.1100”, “Recommendations ITU-R
 * M.2083-0 and M.2101”, “Report ITU-R M.2376”, and “ITU-T X.509” alone.
 */

import type { Actor } from './clause';
import { instrumentOf, slugOf } from './instrument';
import type { Found, Way } from './names';
import type { Token } from './tokens';

/** “ITU-R” between noun and number; converters lose the hyphen. */
export function sectorAt(list: readonly Token[], at: number): { readonly prefix: string | null; readonly end: number } {
	const joined = /^(?:itu|uit)-([rtd])$/.exec(list[at]?.fold ?? '')?.[1];
	if (joined !== undefined) return { prefix: `itu-${joined}`, end: at + 1 };
	const letter = /^(?:itu|uit)$/.test(list[at]?.fold ?? '') ? /^[rtd]$/.exec(list[at + 1]?.fold ?? '')?.[0] : undefined;
	return letter === undefined ? { prefix: null, end: at } : { prefix: `itu-${letter}`, end: at + 2 };
}

/** “Recommendation ITU-T E.1100”, “Recommendations ITU-R M.2083-0 and M.2101”. */
export function seriesAt(
	list: readonly Token[],
	at: number,
	start: number,
	prefix: string,
	isReport = false
): ReturnType<Way> {
	const found: Found[] = [];
	let next = start;
	for (let first = start; found.length < mostInSeries;) {
		const own = sectorAt(list, first);
		if (isReport && own.prefix && own.prefix !== prefix) break;
		const letter = list[own.end]?.fold ?? '';
		const number = list[own.end + 2]?.fold ?? '';
		if (!/^[a-z]{1,3}$/.test(letter) || list[own.end + 1]?.fold !== '.' || !/^\d/.test(number)) break;
		const actor = seriesActor(own.prefix ?? prefix, letter, number, isReport);
		next = own.end + 3;
		found.push({ id: actor.id, actor, first: found.length === 0 ? at : first, last: next, by: [] });
		first = next;
		while (/^(?:,|and|et|or|ou)$/.test(list[first]?.fold ?? '') && first - next < 3) first++;
		if (first === next) break;
	}
	return found.length > 0 ? { found, next } : null;
}

const mostInSeries = 30;

function seriesActor(prefix: string, letter: string, number: string, isReport: boolean): Actor {
	const name = `${prefix.toUpperCase()} ${letter.toUpperCase()}.${number}`;
	const id = slugOf(`${isReport ? 'report-' : ''}${prefix}-${letter}-${number}`);
	const [fr, en] = isReport ? ['Rapport', 'Report'] : ['Recommandation', 'Recommendation'];
	const names = { fr: `${fr} ${name.replace('ITU', 'UIT')}`, en: `${en} ${name}` };
	return instrumentOf(id, names, [`${letter.toUpperCase()}.${number}`]);
}

/** “ITU-T X.509”, which is a Recommendation without saying so. */
export function bareSeries(list: readonly Token[], at: number): ReturnType<Way> {
	if (!sectors.test(list[at]?.fold ?? '')) return null;
	const { prefix, end } = sectorAt(list, at);
	return prefix ? seriesAt(list, at, end, prefix) : null;
}

const sectors = /^(?:itu|uit)(?:-[rtd])?$/;

/** “Report ITU-R M.2376”. */
export function reportAt(list: readonly Token[], at: number): ReturnType<Way> {
	if (!/^(?:reports?|rapports?)$/.test(list[at]?.fold ?? '')) return null;
	const { prefix, end } = sectorAt(list, at + 1);
	return prefix ? seriesAt(list, at, end, prefix, true) : null;
}
