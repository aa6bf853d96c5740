import { describe, expect, test } from 'vitest';
import { compile } from '$lib/clauses/compile';
import { faultWords, type Fault } from '$lib/lessons/fault';
import { knownOf } from '$lib/lessons/known';
import { openTours, writeTours } from '$lib/lessons/opened';
import { shippedTours } from '$lib/lessons/shipped';
import type { Tour, TourScene } from '$lib/lessons/tour';
import { study } from '$lib/pipeline';
import { locales } from '$lib/words/runtime';
import { charter } from '../clauses/charter';

const lake = compile('charter', charter);
const known = knownOf(lake.about, study(lake));

const scene: TourScene = {
	id: 'shores',
	titles: { fr: 'Les rives', en: 'The shores' },
	captions: { fr: 'Les communes gardent les rives.', en: 'The towns guard the shores.' },
	notes: { fr: { ask: ['Et les eaux ?'] }, en: { ask: ['And the waters?'], expect: ['Silence.'] } },
	minutes: 2,
	view: 'network',
	query:
		'select=stakeholder-group:towns&hide=kind:role;part:1&depth=1&to=body:council&force=operative&order=count&absent=shown',
	quotes: [
		{ clause: '2.b.ii', words: 'les communes ont à garder les rives' },
		{ clause: 'section:3', words: 'invite les communes' },
		{ clause: 'opening', words: 'Le Conseil du lac' },
		{ clause: 'title', words: 'CHARTE DU LAC' }
	],
	sheet: '16:9',
	overlay: {
		ties: [{ from: 'stakeholder-group:fishers', to: 'body:council', label: 'au conseil' }],
		remarks: [{ at: 'clause:1', label: 'Qui décide ?' }]
	}
};
const tour: Tour = {
	id: 'lake',
	titles: { fr: 'Le lac', en: 'The lake' },
	aims: { fr: 'Savoir qui garde quoi.', en: 'Know who guards what.' },
	scenes: [scene, { ...scene, id: 'again', minutes: 3, query: '' }]
};
const file = writeTours('charter', [tour]);
const changed = (words: string, others: string): string => {
	expect(file).toContain(words);
	return file.replace(words, others);
};

describe('a tour that a reader saved', () => {
	test('is opened the same', () => {
		expect(openTours(file, known)).toEqual({ tours: [tour], faults: [] });
	});

	test('of a later version gives what is understood', () => {
		const later = changed('"version": 1', '"version": 2').replace('"minutes": 2', '"minutes": 2, "smell": "fish"');
		expect(openTours(later, known)).toEqual({
			tours: [tour],
			faults: [{ code: 'unknown-version', version: 2, known: 1 }]
		});
	});

	test('keeps a scene without the nodes that are not there', () => {
		const wrong = changed('select=stakeholder-group:towns&', 'select=stakeholder-group:cities&').replace(
			'"at": "clause:1"',
			'"at": "clause:9"'
		);
		const { tours, faults } = openTours(wrong, known);
		expect(tours[0]?.scenes[0]).toEqual({
			...scene,
			query: 'hide=kind:role;part:1&depth=1&to=body:council&force=operative&order=count&absent=shown',
			overlay: { ties: scene.overlay?.ties, remarks: [] }
		});
		expect(tours[0]?.scenes[1]).toEqual(tour.scenes[1]);
		expect(faults).toEqual([
			{ code: 'missing-node', node: 'stakeholder-group:cities', tour: 1, scene: 1 },
			{ code: 'missing-node', node: 'clause:9', tour: 1, scene: 1 }
		]);
	});

	test('keeps the good filters and pins of a query beside the bad ones', () => {
		const pins = 'pin=body:council,10,20,N;body:senate,10,20,N';
		const { tours, faults } = openTours(changed('part:1&depth=1', `part:7&depth=9&x=1&${pins}`), known);
		expect(tours[0]?.scenes[0]?.query).toBe(
			'select=stakeholder-group:towns&hide=kind:role&pin=body:council,10,20,N&to=body:council&force=operative&order=count&absent=shown'
		);
		expect(faults).toEqual([
			{ code: 'missing-node', node: 'body:senate', tour: 1, scene: 1 },
			...[
				['hide', 'part:7'],
				['depth', '9'],
				['x', '1']
			].map(([parameter, value]) => ({ code: 'stray-parameter', parameter, value, tour: 1, scene: 1 }))
		]);
	});

	test('loses a damaged scene, a false quote and a damaged tour, and nothing else', () => {
		const damaged = openTours(changed('"view": "network"', '"view": "cinema"'), known);
		expect(damaged.tours[0]?.scenes).toEqual([tour.scenes[1]]);
		expect(damaged.faults).toEqual([{ code: 'damaged-scene', tour: 1, scene: 1, place: 'view' }]);
		const misquoted = openTours(changed('garder les rives', 'garder les îles'), known);
		expect(misquoted.tours[0]?.scenes[0]?.quotes).toEqual(scene.quotes.slice(1));
		expect(misquoted.faults).toMatchObject([{ code: 'missing-quote', clause: '2.b.ii', tour: 1, scene: 1 }]);
		const half = JSON.stringify({ ...JSON.parse(file), tours: [{ id: 'half' }, tour] });
		expect(openTours(half, known)).toEqual({
			tours: [tour],
			faults: [{ code: 'damaged-tour', tour: 1, place: 'titles' }]
		});
	});

	test('gives each scene and each tour a name of its own', () => {
		const { tours } = openTours(writeTours('charter', [tour, { ...tour, scenes: [scene, scene] }]), known);
		expect(tours.map(({ id }) => id)).toEqual(['lake', 'lake-2']);
		expect(tours[1]?.scenes.map(({ id }) => id)).toEqual(['shores', 'shores-2']);
	});

	test('of another text is told apart', () => {
		expect(openTours(writeTours('treaty', [tour]), known)).toEqual({
			tours: [tour],
			faults: [{ code: 'other-document', document: 'treaty', here: 'charter' }]
		});
	});

	test.each<[what: string, json: string, fault: Fault]>([
		['that is cut off', '{\n"tours": [', { code: 'not-json', line: 2, column: 11 }],
		['that is a list', '[]', { code: 'not-tours' }],
		['that is nothing', 'null', { code: 'not-tours' }],
		['of another program', '{"format": "map", "version": 1, "document": "", "tours": []}', { code: 'not-tours' }]
	])('%s is refused with a sentence', (_what, json, fault) => {
		expect(openTours(json, known)).toEqual({ tours: [], faults: [fault] });
	});

	test('has its faults said in every language', () => {
		const place = { tour: 4711, scene: 815 };
		const faults: Fault[] = [
			{ code: 'not-json', line: 4711, column: 815 },
			{ code: 'not-tours' },
			{ code: 'unknown-version', version: 4711, known: 815 },
			{ code: 'other-document', document: 'treaty', here: 'charter' },
			{ code: 'damaged-tour', tour: 4711, place: 'titles.fr' },
			{ code: 'damaged-scene', ...place, place: 'view' },
			{ code: 'missing-node', ...place, node: 'clause:9' },
			{ code: 'stray-parameter', ...place, parameter: 'depth', value: '9' },
			{ code: 'missing-quote', ...place, clause: '1', words: 'îles' }
		];
		for (const locale of locales)
			for (const fault of faults) {
				const said = faultWords(fault, locale);
				expect(said).toMatch(/[.]$/);
				expect(said).not.toMatch(/[{}]|undefined|tour_/);
				const { code: _code, ...parameters } = fault;
				const told = Object.entries(parameters).filter(
					([name]) => !(fault.code === 'missing-quote' && name === 'clause')
				);
				for (const [, value] of told) expect(said).toContain(String(value));
			}
		expect(new Set(faults.map((fault) => faultWords(fault, 'fr'))).size).toBe(faults.length);
	});
});

describe('tours that come with a document', () => {
	const shipped = (json: string | undefined) =>
		shippedTours(known, ['fr', 'en'], 'src/documents/charter/tours.json', json);

	test('are handed out, and a document without them has none', () => {
		expect(shipped(file)).toEqual([tour]);
		expect(shipped(undefined)).toEqual([]);
	});

	test.each<[what: string, words: string, others: string, sentence: string]>([
		[
			'an unknown node',
			'to=body:council',
			'to=body:senate',
			'tour lake, scene shores: there is no node body:senate in this text; correct the key or remove it.'
		],
		[
			'a quote that is not in its clause',
			'ont à garder',
			'doivent garder',
			'tour lake, scene shores: “les communes doivent garder les rives” is not in 2.b.ii of the original; copy the exact words.'
		],
		[
			'a missing language',
			'"en": "The shores"',
			'"de": "Die Ufer"',
			'tour lake, scene shores: titles lack the language “en”; add it.'
		],
		[
			'a missing language of the tour itself',
			'"en": "Know who guards what."',
			'"de": "?"',
			'tour lake, aims lack the language “en”; add it.'
		],
		[
			'an unknown filter',
			'part:1&',
			'part:8&',
			'tour lake, scene shores: the query’s hide=part:8 means nothing here; correct it or remove it.'
		],
		['a field that is missing', '"minutes": 2,', '', 'tour lake, scene 1, minutes is missing; add it.'],
		['two scenes of one name', '"again"', '"shores"', 'tour lake, two scenes are called shores; rename one.'],
		['another version', '"version": 1', '"version": 3', 'the version is 3; write it anew in version 1.'],
		['another document', '"charter"', '"treaty"', 'the document is “treaty”; write “charter”.'],
		['JSON that is not valid', '"version": 1,', '"version": 1', 'line 4, column 2: this is not valid JSON; correct it.']
	])('%s stops the build with one sentence', (_what, words, others, sentence) => {
		expect(() => shipped(changed(words, others))).toThrow(
			expect.objectContaining({ message: `src/documents/charter/tours.json: ${sentence}` })
		);
	});
});
