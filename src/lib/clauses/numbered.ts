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
import { numbersAt, type Item, type Version } from './numbers';
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

const titles: Readonly<Record<Noun, readonly [fr: string, en: string, short: string, court: string]>> = {
	resolution: ['Résolution', 'Resolution', 'Res.', 'Rés.'],
	decision: ['Décision', 'Decision', 'Dec.', 'Déc.'],
	opinion: ['Avis', 'Opinion', 'Op.', 'Avis'],
	recommendation: ['Recommandation', 'Recommendation', 'Rec.', 'Rec.']
};

export function numbered(home: Home | null): Way {
	return (list, at) => {
		const noun = nouns.get(list[at]?.fold ?? '');
		if (!noun) return null;
		const { prefix, end: after } = sectorAt(list, at + 1);
		const start = prefix ? after : skipNumberSign(list, at + 1);
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

function skipNumberSign(list: readonly Token[], at: number): number {
	const sign = list[at]?.fold ?? '';
	if (!/^(?:no|nos|n|n[o°]|№)$/.test(sign)) return at;
	return list[at + 1]?.fold === '.' || list[at + 1]?.fold === '°' || list[at + 1]?.fold === 'o' ? at + 2 : at + 1;
}

/** “Recommendation ITU-T E.1100”, “ITU-R M.2083-0”. */
function seriesAt(list: readonly Token[], at: number, start: number, prefix: string): ReturnType<Way> {
	const [letter, dot, number] = [list[start]?.fold ?? '', list[start + 1]?.fold, list[start + 2]?.fold ?? ''];
	if (!/^[a-z]{1,3}$/.test(letter) || dot !== '.' || !/^\d/.test(number)) return null;
	const name = `${prefix.toUpperCase()} ${letter.toUpperCase()}.${number}`;
	const id = slugOf(`${prefix}-${letter}-${number}`);
	const actor = instrumentOf(id, { fr: `Recommandation ${name.replace('ITU', 'UIT')}`, en: `Recommendation ${name}` }, [
		`${letter.toUpperCase()}.${number}`
	]);
	return { found: [{ id, actor, first: at, last: start + 3, by: [] }], next: start + 3 };
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
