/**
 * The verbs that open a section, by language and by force, and the adverbs that may follow them.
 * Written plainly; compared folded, so that accents, case and apostrophes do not matter.
 */

import type { Force } from './clause';
import { grammar } from './grammar';
import { byFirstWord, folds, stands, type Token } from './tokens';

type Table = Readonly<Record<Force | 'adverbs', string>>;

const fr: Table = {
	preamble: `rappelant, reconnaissant, considérant, notant, prenant note, prenant acte, tenant compte, ayant examiné,
		ayant à l'esprit, ayant présent à l'esprit, gardant à l'esprit, ayant entendu, ayant étudié, ayant reçu, soulignant,
		insistant sur, conscient, consciente, conscients, sachant, affirmant, réaffirmant, confirmant, convaincu, convaincue,
		préoccupé, préoccupée, profondément préoccupé, profondément préoccupée, estimant, constatant, observant, relevant,
		accueillant avec satisfaction, accueillant favorablement, se félicitant, saluant, se référant, vu, exprimant,
		s'inspirant, guidé par, guidée par, désireux, désireuse, résolu, résolue`,
	operative: `est d'avis, est convenu, est convenue, convient, invite, décide, charge, encourage, prie instamment, prie,
		demande, recommande, engage, exhorte, appelle, fait appel, autorise, déclare, adopte, approuve, affirme, réaffirme,
		confirme, souligne, insiste, prend note, prend acte, se félicite, salue, réitère, propose, confie, proclame`,
	adverbs: `également, aussi, en outre, de plus, par ailleurs, en particulier, notamment, dûment, pleinement, enfin`
};

const en: Table = {
	preamble: `recalling, recognizing, recognising, considering, noting, noting with concern, noting with satisfaction,
		taking into account, taking note, having considered, having examined, having heard, having regard to,
		bearing in mind, mindful, keeping in mind, emphasizing, emphasising, stressing, underlining, aware, conscious,
		cognizant, affirming, reaffirming, confirming, convinced, concerned, deeply concerned, acknowledging, observing,
		believing, welcoming, referring to, expressing, guided by, desiring, desirous, determined, appreciating`,
	operative: `is of the view, is of the opinion, invites, resolves, instructs, encourages, urges, strongly urges, requests,
		calls upon, calls on, decides, recommends, agrees, appeals to, authorizes, authorises, declares, adopts, approves,
		affirms, reaffirms, confirms, emphasizes, stresses, takes note, notes, welcomes, reiterates, proposes, proclaims,
		directs, charges, exhorts`,
	adverbs: `further, also, in addition, again, moreover, in particular, fully, duly, finally`
};

const tables: ReadonlyMap<string, Table> = new Map([
	['fr', fr],
	['en', en]
]);

interface Phrase {
	readonly words: readonly string[];
	readonly kind: Force;
}

function phrases(list: string, kind: Force): Phrase[] {
	return list.split(',').map((phrase) => ({ words: folds(phrase), kind }));
}

const adverbs = new Map([...tables].map(([language, table]) => [language, table.adverbs.split(',').map(folds)]));
const verbs = new Map(
	[...tables].map(([language, table]) => [
		language,
		byFirstWord([...phrases(table.preamble, 'preamble'), ...phrases(table.operative, 'operative')])
	])
);

/** The verb that these words begin with, its adverbs included, and how many words it takes. */
export function verbAt(list: readonly Token[], language: string): { kind: Force; length: number } | null {
	grammar(language);
	const verb = verbs
		.get(language)
		?.get(list[0]?.fold ?? '')
		?.find((phrase) => stands(phrase.words, list, 0));
	if (!verb) return null;
	const following = adverbs.get(language) ?? [];
	let length = verb.words.length;
	for (;;) {
		const adverb = following.find((words) => stands(words, list, length));
		if (!adverb) return { kind: verb.kind, length };
		length += adverb.length;
	}
}
