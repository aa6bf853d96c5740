import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Finding } from '$lib/clauses/clause';
import { lexicon, lexiconFrom } from '$lib/clauses/lexicon';
import { read } from '$lib/clauses/read';
import { recognize } from '$lib/clauses/recognize';
import * as key from './key';

const opinion = readFileSync('src/documents/wtpf-2013-draft-opinion-5/text.fr.txt', 'utf8');
const plain = (words: string) => words.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-');
const named = (findings: readonly Finding[]) => findings.map(({ id, quote }) => `${id}: ${plain(quote)}`).toSorted();

test('the lexicon alone finds in the Opinion exactly what its own cast finds', () => {
	const { reading, cast } = recognize(read(opinion, 'fr'), lexicon);
	const found = reading.clauses.map(({ path, mentions, citations }) => [path, named([...mentions, ...citations])]);
	expect(found).toEqual(key.clauses.map(([path, pairs]) => [path, pairs.map((pair) => pair.join(': ')).toSorted()]));
	expect(reading.sections.flatMap(({ addressees }) => named(addressees)).toSorted()).toEqual(
		key.addressees.map((pair) => pair.join(': ')).toSorted()
	);
	for (const { id, kind } of cast.actors) expect([id, kind]).toEqual([id, key.kinds[id]]);
});

/** What a sentence names, as `id: quote`, in the order of the text; the opening says where it is at home. */
function foundIn(sentence: string, language: 'fr' | 'en', opening = ''): readonly string[] {
	const verb = language === 'fr' ? 'rappelant' : 'recalling';
	const { reading } = recognize(read(`${opening}\n${verb}\n${sentence}`, language), lexicon);
	const [clause] = reading.clauses;
	const all = [...(clause?.mentions ?? []), ...(clause?.citations ?? [])].toSorted(
		(one, other) => one.start - other.start
	);
	return all.map(({ id, quote }) => `${id}: ${quote}`);
}

const itu = 'The Plenipotentiary Conference of the International Telecommunication Union (Lake, 2030),';
const hrc = 'The Human Rights Council,';
const unga = 'The General Assembly,';

test.each<[sentence: string, ...found: string[]]>([
	[
		'Resolution 102 (Rev. Dubai, 2018) is not Resolution 102 (Rev. Guadalajara, 2010)',
		'pp-resolution-102-2018: Resolution 102 (Rev. Dubai, 2018)',
		'pp-resolution-102-2010: Resolution 102 (Rev. Guadalajara, 2010)'
	],
	[
		'Resolutions 32, 44 and 54 (Rev. Hammamet, 2016) of WTSA',
		'wtsa-resolution-32-2016: Resolutions 32',
		'wtsa-resolution-44-2016: 44',
		'wtsa-resolution-54-2016: 54 (Rev. Hammamet, 2016)',
		'wtsa: WTSA'
	],
	['Resolution 9 (Lake City, 2031)', 'resolution-9-lake-city-2031: Resolution 9 (Lake City, 2031)'],
	['Resolution 646 (Rev.WRC-15)', 'wrc-resolution-646-2015: Resolution 646 (Rev.WRC-15)'],
	['Resolution ITU-R 7-3 (Rev. Geneva, 2015)', 'itu-r-resolution-7-3-2015: Resolution ITU-R 7-3 (Rev. Geneva, 2015)'],
	['Recommendation ITU-T E.1100', 'itu-t-e-1100: Recommendation ITU-T E.1100'],
	['Council Resolution 1305', 'itu-council: Council', 'itu-council-resolution-1305: Resolution 1305'],
	['UNGA Resolution 70/125', 'general-assembly: UNGA', 'unga-resolution-70-125: Resolution 70/125'],
	['document A/RES/70/125.', 'unga-resolution-70-125: A/RES/70/125'],
	['ECOSOC resolution 2006/46', 'ecosoc: ECOSOC', 'ecosoc-resolution-2006-46: resolution 2006/46'],
	['§§ 113-118 of the Tunis Agenda', 'tunis-agenda-113-118: §§ 113-118 of the Tunis Agenda'],
	['§§ 35 a) – e) of the Tunis Agenda', 'tunis-agenda-35-a-e: §§ 35 a) – e) of the Tunis Agenda'],
	['paragraphs 33 to 35 of the Tunis Agenda', 'tunis-agenda-33-35: paragraphs 33 to 35 of the Tunis Agenda'],
	['the Tunis Commitment of 2005 (§ 24)', 'tunis-commitment-24: the Tunis Commitment of 2005 (§ 24)'],
	['No. 13 in Article 1 of the Constitution', 'itu-constitution-13: No. 13 in Article 1 of the Constitution'],
	['paragraph 12 of resolution 70/125', 'unga-resolution-70-125-12: paragraph 12 of resolution 70/125'],
	['ITU-D Study Groups 1 and 2', 'itu-d-study-group-1: ITU-D Study Groups 1', 'itu-d-study-group-2: 2'],
	['Sector Members and the private sector', 'itu-sector-members: Sector Members', 'private-sector: the private sector'],
	['Member States, the State, and the report states', 'states: Member States', 'states: the State'],
	['the United States and Heads of State'],
	['the Council and the Union', 'itu-council: the Council', 'itu: the Union'],
	['those who work on it'],
	['the developing1 countries', 'developing-countries: the developing1 countries'],
	['the Secretary- General', 'itu-secretary-general: the Secretary- General'],
	[
		'the Lake Data Council (LDC), the Sustainable Lake Goals (SLGs); LDC',
		'ldc: the Lake Data Council (LDC)',
		'ldc: LDC'
	],
	['SDGs 5 and 10, target 9.c', 'sdgs-5: SDGs 5', 'sdgs-10: 10', 'sdgs-9-c: target 9.c'],
	['the goal 5 of the lake'],
	['Report ITU-R M.2376 and ITU-T X.509', 'report-itu-r-m-2376: Report ITU-R M.2376', 'itu-t-x-509: ITU-T X.509'],
	['Nos. 5.149 and 5.340', 'radio-regulations-5-149: Nos. 5.149', 'radio-regulations-5-340: 5.340'],
	[
		'articles 19 of the Universal Declaration of Human Rights and of the Convention on the Rights of the Child',
		'udhr-article-19: articles 19 of the Universal Declaration of Human Rights',
		'crc-article-19: the Convention on the Rights of the Child'
	],
	['the Lake Rowing Federation', 'lake-rowing-federation: the Lake Rowing Federation'],
	['a Federation, the Lake Council'],
	[
		'Lend boats with the Federation of Lake Rowers and Others (FLRO)',
		'flro: the Federation of Lake Rowers and Others (FLRO)'
	],
	['this Compact and the present Plan of Action'],
	['the Lima Declaration on Open Lakes', 'lima-declaration-on-open-lakes: the Lima Declaration on Open Lakes'],
	[
		'the United Nations and other international organizations',
		'united-nations: the United Nations',
		'international-organizations: other international organizations'
	]
])('at ITU, in English: %s', (sentence, ...found) => {
	expect(foundIn(sentence, 'en', itu)).toEqual(found);
});

test.each<[sentence: string, ...found: string[]]>([
	[
		'les résolutions 66/288 du 27 juillet 2012 et 68/1 du 20 septembre 2013',
		'unga-resolution-66-288: les résolutions 66/288',
		'unga-resolution-68-1: 68/1'
	],
	[
		'la résolution 17/4 du Conseil des droits de l’homme',
		'hrc-resolution-17-4: la résolution 17/4',
		'human-rights-council: Conseil des droits de l’homme'
	],
	[
		'les résolutions du Conseil des droits de l’homme 20/8 et 26/13, sur les lacs, et 28/16 du 26 mars 2015',
		'hrc-resolution-20-8: les résolutions du Conseil des droits de l’homme 20/8',
		'hrc-resolution-26-13: 26/13',
		'hrc-resolution-28-16: 28/16'
	],
	['l’observation générale nº 34 (2011)', 'general-comment-34: l’observation générale nº 34 (2011)'],
	[
		'la Convention concernant la navigation des lacs',
		'convention-concernant-la-navigation-des-lacs: la Convention concernant la navigation des lacs'
	],
	['la résolution 217 A (III)', 'unga-resolution-217-a-iii: la résolution 217 A (III)'],
	[
		'les articles 9 et 21 de la Convention relative aux droits de l’enfant',
		'crc-article-9: les articles 9',
		'crc-article-21: 21 de la Convention relative aux droits de l’enfant'
	],
	['l’Agenda de Tunis, paragraphe 35', 'tunis-agenda-35: l’Agenda de Tunis, paragraphe 35'],
	['le paragraphe 12 ci-après'],
	['les études entreprises, l’état des lieux'],
	[
		'les milieux techniques et universitaires',
		'technical-community: les milieux techniques et universitaires',
		'academic-community: les milieux techniques et universitaires'
	],
	[
		'le HautCommissariat des Nations Unies aux droits de l’homme',
		'ohchr: le HautCommissariat des Nations Unies aux droits de l’homme'
	],
	['les États-Unis, un chef d’État'],
	['le Comité des lacs ouverts (CLO) et le CLO', 'clo: le Comité des lacs ouverts (CLO)', 'clo: le CLO'],
	['la Déclaration de Lima', 'declaration-de-lima: la Déclaration de Lima']
])('at the United Nations, in French: %s', (sentence, ...found) => {
	expect(foundIn(sentence, 'fr', 'L’Assemblée générale,')).toEqual(found);
});

test('whose the Council is, the text says', () => {
	expect(foundIn('the Council', 'en', hrc)).toEqual(['human-rights-council: the Council']);
	expect(foundIn('the Council', 'en', unga)).toEqual([]);
	expect(foundIn('the Economic and Social Council; the Council', 'en', unga).at(-1)).toBe('ecosoc: the Council');
	expect(foundIn('the Secretary-General', 'en', unga)).toEqual(['un-secretary-general: the Secretary-General']);
	expect(foundIn('the European Council, the Council of the City', 'en', itu)).toEqual([]);
});

test('who is only proposed is marked so', () => {
	const { cast } = recognize(read('recalling\nthe Lake Data Council (LDC) and ITU.', 'en'), lexicon);
	expect(cast.actors.map(({ id, proposed = false }) => [id, proposed])).toEqual([
		['ldc', true],
		['itu', false]
	]);
});

test('the lexicon names everyone once, and what it says of others it knows', () => {
	const ids = lexicon.entries.map(({ id }) => id);
	expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	expect(lexicon.entries.flatMap(({ implies = [] }) => implies).filter((id) => !ids.includes(id))).toEqual([]);
	for (const id of Object.keys(key.kinds).filter((id) => !/\d{2}/.test(id))) expect(ids).toContain(id);
});

test('what is no lexicon is refused with a sentence', () => {
	expect(() => lexiconFrom([{ id: 'Lake' }], { fr: [], en: [] })).toThrow(/^0\.\S+ is .+; (add|correct) it\.$/);
});
