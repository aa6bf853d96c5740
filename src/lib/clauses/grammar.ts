/**
 * The little grammar that the finder needs of each language, in folded words. A new language is a row here
 * and one in verbs.ts. Contractions (du, des, au, aux) are no articles: they belong to the phrase around a name.
 */

import { fold } from './tokens';

export interface Grammar {
	/** Articles that stand alone before a name. */
	readonly articles: readonly (readonly string[])[];
	/** What may stand between the members of a list. */
	readonly joints: ReadonlySet<string>;
	/** Nouns that head the number of a paragraph. */
	readonly paragraphs: ReadonlySet<string>;
	/** What leads from that number to its instrument. */
	readonly links: ReadonlySet<string>;
	/** Adjectives that qualify a list of groups as a whole. */
	readonly qualifiers: ReadonlySet<string>;
	/** What may stand between a verb and whom it addresses, and between two of these. */
	readonly between: ReadonlySet<string>;
	/** Where the noun stands that two groups share: “organisations a et b”, “a and b organizations”. */
	readonly noun: 'first' | 'last';
}

const fr: Grammar = {
	articles: [['le'], ['la'], ['les'], ['l', "'"]],
	joints: new Set([',', '/', '&', 'et', 'ou']),
	paragraphs: new Set(['paragraphe', 'paragraphes', '§', '§§']),
	links: new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', "'"]),
	qualifiers: new Set(['competentes', 'competents', 'concernees', 'concernes', 'interessees', 'pertinentes']),
	between: new Set(
		[
			"le la les l' ' de du des d au aux à a tous toutes tout toute autres autre chaque chacun ensemble et ou ainsi que",
			'également aussi en outre particulier notamment compétents compétentes concernés concernées intéressés intéressées',
			'pertinents pertinentes , / & tant instamment'
		].flatMap((words) => words.split(' ').map((word) => fold(word.replace(/(?<=.)'$/, ''))))
	),
	noun: 'first'
};

const en: Grammar = {
	articles: [['the']],
	joints: new Set([',', '/', '&', 'and', 'or']),
	paragraphs: new Set(['paragraph', 'paragraphs', 'para', 'paras', '§', '§§']),
	links: new Set(['of', 'in', 'to', 'the']),
	qualifiers: new Set(['relevant', 'competent', 'appropriate', 'concerned', 'interested']),
	between: new Set(
		'the all other others every each and or as well , / & both also relevant competent appropriate concerned interested on upon to its'.split(
			' '
		)
	),
	noun: 'last'
};

const grammars: ReadonlyMap<string, Grammar> = new Map([
	['fr', fr],
	['en', en]
]);

export const languages: readonly string[] = [...grammars.keys()];

export function grammar(language: string): Grammar {
	const known = grammars.get(language);
	if (known) return known;
	throw new Error(`The language “${language}” cannot be read; choose one of ${languages.join(', ')}.`);
}
