/** Where a text is at home, so that “the Council” is its own: by who speaks in it, else by whom it speaks of. */

import type { Reading } from './clause';
import type { Home } from './lexicon';
import { folds, occurs, tokens, type Token } from './tokens';

const signs: readonly (readonly [home: Home, signs: readonly (readonly string[])[]])[] = [
	['hrc', ['Human Rights Council', "Conseil des droits de l'homme"].map(folds)],
	[
		'itu',
		[
			'Plenipotentiary Conference',
			'Conférence de plénipotentiaires',
			'International Telecommunication Union',
			'Union internationale des télécommunications',
			'World Telecommunication',
			'World Radiocommunication',
			'Radiocommunication Assembly',
			'mondiale de normalisation des télécommunications',
			'mondiale de développement des télécommunications',
			'mondial des politiques de télécommunication',
			'Assemblée des radiocommunications',
			'ITU Council',
			"Conseil de l'UIT"
		].map(folds)
	],
	[
		'un',
		['General Assembly', 'Assemblée générale', 'United Nations', 'Nations Unies', 'Economic and Social Council'].map(
			folds
		)
	],
	['unesco', ['Conférence générale', 'General Conference', 'UNESCO'].map(folds)]
];
const members = ['Sector Members', 'Membres de Secteur', 'Membres des Secteurs'].map(folds);

export function homeOf({ text, opening, title, clauses }: Reading): Home | null {
	for (const words of [opening, title]) {
		const home = words ? signIn(tokens(text, words)) : null;
		if (home) return home;
	}
	const start = clauses[0]?.start ?? 0;
	const body = tokens(text, { start, end: Math.min(text.length, start + sample) });
	if (members.some((words) => occurs(words, body))) return 'itu';
	return signIn(body);
}

/** Enough of the text to tell. */
const sample = 60_000;

function signIn(list: readonly Token[]): Home | null {
	return signs.find(([, all]) => all.some((words) => occurs(words, list)))?.[0] ?? null;
}
