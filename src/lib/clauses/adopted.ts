/**
 * A noun and a number in, the instrument that a body has adopted under it out; no actor, if the words could mean anything
 * else. The number and the version make the id, so that one version of a resolution is never taken for another.
 */

import type { Actor } from './clause';
import { instrumentOf, slugOf } from './instrument';
import type { Issuer } from './issuers';
import type { Home } from './lexicon';
import type { Item, Version } from './numbers';

export type Noun = 'resolution' | 'decision' | 'opinion' | 'recommendation';

const titles: Readonly<Record<Noun, readonly [fr: string, en: string, short: string, court: string]>> = {
	resolution: ['Résolution', 'Resolution', 'Res.', 'Rés.'],
	decision: ['Décision', 'Decision', 'Dec.', 'Déc.'],
	opinion: ['Avis', 'Opinion', 'Op.', 'Avis'],
	recommendation: ['Recommandation', 'Recommendation', 'Rec.', 'Rec.']
};

export function actorFor(
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
