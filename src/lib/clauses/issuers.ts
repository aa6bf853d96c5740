/**
 * Whose a numbered text is, by the words around it: “résolution 8/7 du Conseil des droits de l'homme”, “UNGA Resolution
 * 70/125”, “its resolution 56/183”.
 */

import type { Home } from './lexicon';
import { folds, stands, type Token } from './tokens';

export interface Issuer {
	/** The first part of the ids of its texts. */
	readonly id: string;
	/** As it follows a number in a name: “de l'Assemblée générale”. */
	readonly fr: string;
	readonly en: string;
}

const unga = { id: 'unga', fr: "de l'Assemblée générale", en: 'of the General Assembly' };
const hrc = { id: 'hrc', fr: "du Conseil des droits de l'homme", en: 'of the Human Rights Council' };

const known: readonly (readonly [words: string, issuer: Issuer])[] = [
	['General Assembly', unga],
	['Assemblée générale', unga],
	['UNGA', unga],
	['Human Rights Council', hrc],
	["Conseil des droits de l'homme", hrc],
	[
		'Commission on Human Rights',
		{ id: 'chr', fr: "de la Commission des droits de l'homme", en: 'of the Commission on Human Rights' }
	],
	[
		"Commission des droits de l'homme",
		{ id: 'chr', fr: "de la Commission des droits de l'homme", en: 'of the Commission on Human Rights' }
	],
	[
		'Economic and Social Council',
		{ id: 'ecosoc', fr: 'du Conseil économique et social', en: 'of the Economic and Social Council' }
	],
	[
		'Conseil économique et social',
		{ id: 'ecosoc', fr: 'du Conseil économique et social', en: 'of the Economic and Social Council' }
	],
	['ECOSOC', { id: 'ecosoc', fr: 'du Conseil économique et social', en: 'of the Economic and Social Council' }],
	['Security Council', { id: 'unsc', fr: 'du Conseil de sécurité', en: 'of the Security Council' }],
	['Conseil de sécurité', { id: 'unsc', fr: 'du Conseil de sécurité', en: 'of the Security Council' }],
	[
		'Plenipotentiary Conference',
		{ id: 'pp', fr: 'de la Conférence de plénipotentiaires', en: 'of the Plenipotentiary Conference' }
	],
	[
		'Conférence de plénipotentiaires',
		{ id: 'pp', fr: 'de la Conférence de plénipotentiaires', en: 'of the Plenipotentiary Conference' }
	],
	['WTSA', { id: 'wtsa', fr: "de l'AMNT", en: 'of WTSA' }],
	['AMNT', { id: 'wtsa', fr: "de l'AMNT", en: 'of WTSA' }],
	['WTDC', { id: 'wtdc', fr: 'de la CMDT', en: 'of WTDC' }],
	['CMDT', { id: 'wtdc', fr: 'de la CMDT', en: 'of WTDC' }]
];
const issuers = known.map(([words, issuer]) => ({ words: folds(words), issuer }));
const council: Issuer = { id: 'council', fr: 'du Conseil', en: 'of the Council' };

const near = 8;

/** What stands close behind the last number wins over what stands straight before the noun. */
export function issuerAround(list: readonly Token[], at: number, end: number, home: Home | null): Issuer | null {
	const after = firstFrom(list, end, end + near, home);
	if (after) return after;
	for (let before = Math.max(0, at - 4); before < at; before++) {
		const found = issuers.find(({ words }) => stands(words, list, before) && before + words.length >= at - 1);
		if (found) return found.issuer;
	}
	const previous = list[at - 1];
	if (previous && /^(?:council|conseil)$/.test(previous.fold) && previous.capitals > 0)
		return home === 'hrc' ? hrc : council;
	if (previous && /^(?:its|ses|sa)$/.test(previous.fold)) return home === 'hrc' ? hrc : home === 'un' ? unga : null;
	return null;
}

/** Up to the end of the phrase: another number, another noun or a full stop ends it. */
function firstFrom(list: readonly Token[], start: number, end: number, home: Home | null): Issuer | null {
	for (let at = start; at < Math.min(end, list.length); at++) {
		const word = list[at];
		if (!word || /^(?:[.;:]|resolutions?|decisions?|que|that|which|et|and|dans|sur|on)$/.test(word.fold)) return null;
		const found = issuers.find(({ words }) => stands(words, list, at));
		if (found) return found.issuer;
		if (/^(?:council|conseil)$/.test(word.fold) && word.capitals > 0) return home === 'hrc' ? hrc : council;
	}
	return null;
}
