import { describe, expect, test } from 'vitest';
import { compile } from '$lib/clauses/compile';
import type { Instrument } from '$lib/clauses/clause';
import { instrument } from '$lib/clauses/library';
import { nodes } from '$lib/graph/ask';
import { run } from '$lib/lessons/kinds';
import { knownOf } from '$lib/lessons/known';
import { handoutsOf, questionsFor, scenesOf, sceneMinutes } from '$lib/lessons/plan';
import { plannedLessons } from '$lib/lessons/planned';
import { teachingOf } from '$lib/lessons/teaching';
import type { Tour, TourScene } from '$lib/lessons/tour';
import { study } from '$lib/pipeline';
import { locales } from '$lib/words/runtime';
import { charter } from '../clauses/charter';

const both = (words: string) => ({ fr: words, en: words });
const lake = compile('charter', charter);
const lakeSource = study(lake);
const known = knownOf(lake.about, lakeSource);
const scene: TourScene = {
	id: 'one',
	titles: both('One'),
	captions: both('One.'),
	notes: { fr: {}, en: {} },
	minutes: 3,
	view: 'network',
	query: '',
	quotes: []
};
const tours: readonly Tour[] = [
	{ id: 'lake', titles: both('Lake'), aims: both('Aim'), scenes: [scene, { ...scene, id: 'two', minutes: 4 }] }
];
const notes = { fr: {}, en: {} };
const lessons = {
	format: 'who-does-what lessons',
	version: 1,
	document: 'charter',
	questions: { 'stakeholder-group:fishers': { fr: ['a ?', 'b ?', 'c ?'], en: ['a?', 'b?', 'c?'] } },
	plans: [
		{
			id: 'short',
			titles: both('Short'),
			minutes: 15,
			needs: { fr: ['du papier'], en: ['paper'] },
			steps: [
				{ titles: both('Walk'), minutes: 4, notes, tour: 'lake', scenes: ['two'] },
				{ titles: both('Ask'), minutes: 5, notes, exercises: { seed: 1, count: 2, only: ['force'] } },
				{ titles: both('Cards'), minutes: 6, notes, handouts: ['role-cards', 'matrix', 'role-cards'] }
			]
		}
	]
};
const place = 'src/documents/charter/lessons.json';
const read = (json: string | undefined) => plannedLessons(known, tours, ['fr', 'en'], place, json);
const text = JSON.stringify(lessons);

describe('the plans of a document', () => {
	test('are handed out with its questions; a document without the file has neither', () => {
		const { questions, plans } = lessons;
		expect(read(text)).toEqual({ questions, plans });
		expect(read(undefined)).toEqual({ questions: {}, plans: [] });
	});

	test('say which scenes a step shows and what to print', () => {
		const [plan] = read(text).plans;
		const [walk, ask] = plan?.steps ?? [];
		expect(walk && scenesOf(walk, tours).map(({ id }) => id)).toEqual(['two']);
		expect(walk && sceneMinutes({ ...walk, scenes: ['one', 'two'] }, tours)).toBe(7);
		expect(ask && scenesOf(ask, tours)).toEqual([]);
		expect(plan && handoutsOf(plan)).toEqual(['role-cards', 'matrix']);
	});

	test.each<[what: string, words: string, others: string, sentence: string]>([
		[
			'minutes that do not add up',
			'"minutes":15',
			'"minutes":20',
			'plan short, the steps take 15 minutes of 20; make them add up.'
		],
		[
			'minutes that are not those of the scenes',
			'"minutes":4,"notes"',
			'"minutes":5,"notes"',
			'plan short, the steps take 16 minutes of 15; make them add up.'
		],
		[
			'a step longer than its scenes',
			'["two"]',
			'["one"]',
			'plan short, step 1: its scenes take 3 minutes, not 4; correct one.'
		],
		['an unknown tour', '"tour":"lake"', '"tour":"sea"', 'plan short, step 1: there is no tour sea; correct the id.'],
		[
			'an unknown scene',
			'["two"]',
			'["three"]',
			'plan short, step 1: there is no scene three in its tour; correct the id.'
		],
		[
			'an unknown exercise',
			'["force"]',
			'["chess"]',
			'plan short, step 2: there is no exercise called chess; correct the name.'
		],
		[
			'a missing language',
			'{"fr":"Ask","en":"Ask"}',
			'{"fr":"Ask"}',
			'plan short, step 2: titles lack the language “en”; add it.'
		],
		[
			'questions of nobody',
			':fishers"',
			':cities"',
			'there is no node stakeholder-group:cities in this text to ask questions of; correct the key or remove it.'
		],
		[
			'two questions instead of three',
			'["a?","b?","c?"]',
			'["a?","b?"]',
			'the questions of stakeholder-group:fishers are 2; write three.'
		],
		[
			'another format',
			'lessons","version"',
			'menus","version"',
			'the format is “who-does-what menus”; write “who-does-what lessons”.'
		]
	])('%s stop the build with one sentence', (_what, words, others, sentence) => {
		expect(text).toContain(words);
		expect(() => read(text.replace(words, others))).toThrow(
			expect.objectContaining({ message: `${place}: ${sentence}` })
		);
	});
});

test('a card asks the document’s own questions, or three that fit any text, in every language', () => {
	const own = read(text);
	expect(questionsFor(lakeSource, own, 'stakeholder-group:fishers', 'fr')).toEqual(['a ?', 'b ?', 'c ?']);
	for (const language of locales) {
		const general = questionsFor(lakeSource, own, 'stakeholder-group:towns', language);
		expect(general).toHaveLength(3);
		for (const question of general) expect(question).toMatch(/[?.]$/);
	}
});

describe('the plans of the Opinion', () => {
	const slug = 'wtpf-2013-draft-opinion-5';
	const found = instrument(slug) as Instrument;
	const source = study(found);
	const { tours: shipped, lessons: planned } = teachingOf(found, source);

	test('are two of an hour and one of an hour and a half, and use every tour', () => {
		expect(planned.plans.map(({ minutes }) => minutes)).toEqual([60, 90, 60]);
		const used = new Set(planned.plans.flatMap(({ steps }) => steps.map(({ tour }) => tour)));
		for (const { id } of shipped) expect(used).toContain(id);
	});

	test('ask as many exercises as there are', () => {
		for (const { exercises } of planned.plans.flatMap(({ steps }) => steps))
			if (exercises) expect(run(source, exercises)).toHaveLength(exercises.count);
	});

	test('every group and the organizations have questions of their own', () => {
		for (const group of nodes(source.graph, 'stakeholder-group')) expect(planned.questions[group]).toBeDefined();
		expect(questionsFor(source, planned, 'organization:w3c', 'en')).toBe(planned.questions['organization']?.['en']);
	});

	const quoted = (language: string, mark: RegExp): string[] =>
		said(language).flatMap((words) => [...words.matchAll(mark)].map(([, quote]) => plain(quote ?? '')));
	const plain = (words: string) => words.replaceAll('’', "'").replaceAll('\u00a0', ' ').toLowerCase();
	const said = (language: string): string[] =>
		JSON.stringify(planned, (name, value: unknown) => (name === (language === 'fr' ? 'en' : 'fr') ? undefined : value))
			.split('"')
			.filter((words) => words.includes(' '));

	test('quote the text, but for one sentence of ours and the names of clauses', () => {
		const whole = plain(source.reading.text);
		const names = /^(reconnaissant|invite|rappelant|considérant|est d'avis)( [a-d]\))?$/;
		const ours = ['je croyais que… ; le texte dit…', 'i thought that…; the text says…'];
		const untrue = [...quoted('fr', /«\u00a0(.*?)\u00a0»/g), ...quoted('en', /“(.*?)”/g)].filter(
			(quote) => !whole.includes(quote) && !names.test(quote) && !ours.includes(quote)
		);
		expect(untrue).toEqual([]);
	});

	test('are typeset in French and in English', () => {
		for (const words of said('fr'))
			expect(words).not.toMatch(/['"]|[^\u00a0\u202f][;:?!»]|«[^\u00a0]|\bEtats?\b(?! Membres|\u00a0»)/);
		for (const words of said('en')) expect(words).not.toMatch(/['«»]|\s[;:?!]/);
	});
});
