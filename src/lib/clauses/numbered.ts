/**
 * Instruments that go by a number, found by their shape and not by a list: “Resolution 102 (Rev. Guadalajara, 2010)”,
 * “résolutions 66/288 et 68/1”, “Opinion 4 (Lisbon, 2009)”, “Recommendation ITU-T E.1100”.
 */

import { actorFor, type Noun } from './adopted';
import { commentAt } from './comments';
import { issuerAround } from './issuers';
import type { Home } from './lexicon';
import type { Found, Way } from './names';
import { afterDate, numbersAt, skipNumberSign } from './numbers';
import { bareSeries, reportAt, sectorAt, seriesAt } from './sectors';
import type { Token } from './tokens';

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
