/**
 * Instruments that go by a number, found by their shape and not by a list: “Resolution 102 (Rev. Guadalajara, 2010)”,
 * “résolutions 66/288 et 68/1”, “Opinion 4 (Lisbon, 2009)”, “Recommendation ITU-T E.1100”. The number and the version make
 * the id, so that one version of a resolution is never taken for another.
 */

import type { Actor } from './clause';
import { issuerAround, type Issuer } from './issuers';
import type { Home } from './lexicon';
import type { Found, Way } from './names';
import { instrumentOf, slugOf } from './instrument';
import { afterDate, numbersAt, type Item, type Version } from './numbers';
import type { Token } from './tokens';

type Noun = 'resolution' | 'decision' | 'opinion' | 'recommendation';

const nouns: ReadonlyMap<string, Noun> = new Map([
	['resolution', 'resolution'],
	['resolutions', 'resolution'],
	['decision', 'decision'],
	['decisions', 'decision'],
	['opinion', 'opinion'],
	['opinions', 'opinion'],
	['avis', 'opinion'],
	['recommendation', 'recommendation'],
	['recommendations', 'recommendation'],
	['recommandation', 'recommendation'],
	['recommandations', 'recommendation']
]);

const sectors = /^(?:itu|uit)(?:-[rtd])?$/;

const titles: Readonly<Record<Noun, readonly [fr: string, en: string, short: string, court: string]>> = {
	resolution: ['Résolution', 'Resolution', 'Res.', 'Rés.'],
	decision: ['Décision', 'Decision', 'Dec.', 'Déc.'],
	opinion: ['Avis', 'Opinion', 'Op.', 'Avis'],
	recommendation: ['Recommandation', 'Recommendation', 'Rec.', 'Rec.']
};

export function numbered(home: Home | null): Way {
	return (list, at) => {
		const bare = bareSeries(list, at) ?? reportAt(list, at) ?? commentAt(list, at);
		if (bare) return bare;
		const noun = nouns.get(list[at]?.fold ?? '');
		if (!noun) return datedAt(list, at, home);
		const { prefix, end: after } = sectorAt(list, at + 1);
		const start = prefix ? after : skipNumberSign(list, skipIssuer(list, at + 1));
		if (prefix && noun === 'recommendation') return seriesAt(list, at, start, prefix);
		const items = numbersAt(list, start);
		if (items.length === 0) return null;
		const last = items.at(-1)?.end ?? start;
		const issuer = issuerAround(list, at, last, home);
		const isProper = (list[at]?.capitals ?? 0) > 0;
		const found = items.flatMap((item, index): Found[] => {
			const actor = actorFor(noun, item, issuer, prefix, isProper, home);
			return actor ? [{ id: actor.id, actor, first: index === 0 ? at : item.first, last: item.last, by: [] }] : [];
		});
		return found.length > 0 ? { found, next: found.at(-1)?.last ?? last } : null;
	};
}

/** “ITU-R” between noun and number; converters lose the hyphen. */
function sectorAt(list: readonly Token[], at: number): { readonly prefix: string | null; readonly end: number } {
	const joined = /^(?:itu|uit)-([rtd])$/.exec(list[at]?.fold ?? '')?.[1];
	if (joined !== undefined) return { prefix: `itu-${joined}`, end: at + 1 };
	const letter = /^(?:itu|uit)$/.test(list[at]?.fold ?? '') ? /^[rtd]$/.exec(list[at + 1]?.fold ?? '')?.[0] : undefined;
	return letter === undefined ? { prefix: null, end: at } : { prefix: `itu-${letter}`, end: at + 2 };
}

/** “résolutions du Conseil 20/8”, “résolution de l'Assemblée générale 68/167”. */
function skipIssuer(list: readonly Token[], at: number): number {
	if (!/^(?:de|du|des|of)$/.test(list[at]?.fold ?? '')) return at;
	const length = list.slice(at, at + longestIssuer).findIndex(({ fold }) => /^(?:s-)?\d{1,4}\/\d/.test(fold));
	const words = length > 0 ? list.slice(at + 1, at + length) : [];
	const isName = words.every(
		({ fold, capitals }) =>
			capitals > 0 ||
			/^(?:la|le|l|'|the|des?|du|d|et|and|of|on|economique|social|generale|securite|droits|homme)$/.test(fold)
	);
	return words.length > 0 && isName ? at + length : at;
}

const longestIssuer = 10;

/** “… 28/16 du 26 mars 2015”: a number with a day goes on with the resolutions that were named further before. */
function datedAt(list: readonly Token[], at: number, home: Home | null): ReturnType<Way> {
	const [item] = /^\d{1,4}\/\d{1,3}$/.test(list[at]?.fold ?? '') ? numbersAt(list, at) : [];
	if (!item || !hasDate(list, item.end)) return null;
	const actor = actorFor('resolution', item, null, null, false, home);
	return actor && { found: [{ id: actor.id, actor, first: at, last: item.last, by: [] }], next: item.last };
}

function hasDate(list: readonly Token[], end: number): boolean {
	const at = list[end]?.fold === ',' ? end + 1 : end;
	return /^(?:du|of)$/.test(list[at]?.fold ?? '') && afterDate(list, at) > at;
}

function skipNumberSign(list: readonly Token[], at: number): number {
	const sign = list[at]?.fold ?? '';
	if (!/^(?:no|nos|n|n[o°]|№)$/.test(sign)) return at;
	return list[at + 1]?.fold === '.' || list[at + 1]?.fold === '°' || list[at + 1]?.fold === 'o' ? at + 2 : at + 1;
}

/** “Recommendation ITU-T E.1100”, “Recommendations ITU-R M.2083-0 and M.2101”. */
function seriesAt(
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
function bareSeries(list: readonly Token[], at: number): ReturnType<Way> {
	if (!sectors.test(list[at]?.fold ?? '')) return null;
	const { prefix, end } = sectorAt(list, at);
	return prefix ? seriesAt(list, at, end, prefix) : null;
}

/** “Report ITU-R M.2376”. */
function reportAt(list: readonly Token[], at: number): ReturnType<Way> {
	if (!/^(?:reports?|rapports?)$/.test(list[at]?.fold ?? '')) return null;
	const { prefix, end } = sectorAt(list, at + 1);
	return prefix ? seriesAt(list, at, end, prefix, true) : null;
}

/** “general comment No. 34 (2011)”, “recommandation générale no 37”: how treaty bodies explain their treaties. */
function commentAt(list: readonly Token[], at: number): ReturnType<Way> {
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

function actorFor(
	noun: Noun,
	{ number, version }: Item,
	issuer: Issuer | null,
	prefix: string | null,
	isProper: boolean,
	home: Home | null
): Actor | null {
	const isSlashed = number.includes('/');
	if (!isSlashed && !version && !(isProper && noun === 'resolution') && !issuer) return null;
	if (noun === 'opinion' && !version) return null;
	if (noun === 'recommendation' && !version) return null;
	const body =
		prefix ??
		(isSlashed ? bySession(number, issuer, home) : (version?.body ?? byNumber(number, version, issuer, home)));
	const year = isSlashed ? '' : (version?.year ?? '');
	const isPlaced = version !== null && body === null ? version.place : '';
	const id = slugOf([body, noun, number, isPlaced, year].filter(Boolean).join('-'));
	const [fr, en, short, court] = titles[noun];
	const shown = number.replace(/-([a-z])$/, (_, letter: string) => ` ${letter.toUpperCase()}`);
	const sign = prefix ? `${prefix.toUpperCase()} ` : '';
	const of = version && !isSlashed ? ` (${version.words})` : '';
	const names = {
		fr: `${fr} ${sign}${shown}${of}${issuer?.fr && isSlashed ? ` ${issuer.fr}` : ''}`,
		en: `${en} ${sign}${shown}${of}${issuer?.en && isSlashed ? ` ${issuer.en}` : ''}`
	};
	return instrumentOf(id, names, { fr: [`${court} ${sign}${shown}`], en: [`${short} ${sign}${shown}`] });
}

/** Whose a number with a stroke is: “70/125”, “2006/46”, “17/4”. */
function bySession(number: string, issuer: Issuer | null, home: Home | null): string {
	const session = Number(/^\d+/.exec(number)?.[0] ?? 0);
	if (session >= 1900) return issuer?.id === 'chr' ? 'chr' : 'ecosoc';
	if (issuer?.id === 'hrc' || issuer?.id === 'unga') return issuer.id;
	if (session < 31 || (home === 'hrc' && session < 62)) return 'hrc';
	return 'unga';
}

function byNumber(number: string, version: Version | null, issuer: Issuer | null, home: Home | null): string | null {
	if (version && /^[xvil]+$/.test(version.year)) return 'unga';
	if (issuer?.id === 'council') return home === 'itu' || home === null ? 'itu-council' : null;
	if (issuer?.id === 'unsc' || (version && !version.place && home !== 'itu')) return 'unsc';
	if (home === 'itu' && /^1[0-9]{3}$/.test(number)) return 'itu-council';
	return issuer?.id ?? null;
}
