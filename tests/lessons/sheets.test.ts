/** Cards, the matrix sheet and the strips: known answers on the charter of the lake, promises on the Opinion. */
import { describe, expect, test } from 'vitest';
import { compile } from '$lib/clauses/compile';
import type { Instrument } from '$lib/clauses/clause';
import { instrument } from '$lib/clauses/library';
import { appearances } from '$lib/graph/ask';
import { matrixSheet, type MatrixSheet } from '$lib/lessons/matrixsheet';
import { organizationCard, organizationCards } from '$lib/lessons/orgcard';
import type { Passage } from '$lib/lessons/passage';
import { roleCard, roleCards } from '$lib/lessons/rolecard';
import { stripsOf } from '$lib/lessons/strips';
import { study } from '$lib/pipeline';
import { charter } from '../clauses/charter';

const lake = study(compile('charter', charter));
const opinion = study(instrument('wtpf-2013-draft-opinion-5') as Instrument);

const words = ({ reading }: typeof lake, { marks }: Passage): string[] =>
	marks.map(({ start, end }) => reading.text.slice(start, end));
const clauses = (list: readonly Passage[]): string[] => list.map(({ clause }) => clause);

describe('a role card', () => {
	test('of the towns: its role, where it is named, with whom, what it is invited to', () => {
		const card = roleCard(lake, 'stakeholder-group:towns');
		expect(card).toMatchObject({ group: 'stakeholder-group:towns', total: 6, count: 2, implied: [] });
		expect(card.role).toMatchObject({ node: 'role:towns', proof: { quote: 'garder les rives' } });
		expect(card.role?.passage.text).toBe('les communes ont à garder les rives,');
		expect(card.role && words(lake, card.role.passage)).toEqual(['garder les rives']);
		expect(clauses(card.named)).toEqual(['clause:1']);
		expect(card.named.flatMap((each) => words(lake, each))).toEqual(['les communes']);
		expect(card.company).toEqual([{ group: 'stakeholder-group:fishers', clauses: ['clause:1'] }]);
		expect(card.invitations).toMatchObject([
			{ section: 'section:3', by: 'name', proof: { quote: 'les communes', place: 'section:3' } }
		]);
		expect(card.invitations[0]?.passages.map(({ text }) => text)).toEqual(['à écouter le Conseil du lac.']);
		expect(roleCard(lake, 'stakeholder-group:fishers').invitations).toEqual([]);
	});

	test('of civil society says what the designer’s card says', () => {
		const card = roleCard(opinion, 'stakeholder-group:civil-society');
		expect([card.count, card.total]).toEqual([3, 15]);
		expect(card.role?.passage.clause).toBe('clause:2.b.iii');
		expect(clauses(card.named)).toEqual(['clause:1', 'clause:5.a']);
		expect(clauses(card.implied)).toEqual(['clause:2.b']);
		expect(card.company.map(({ group, clauses }) => [group.split(':')[1], ...clauses])).toEqual([
			['states', 'clause:1', 'clause:5.a'],
			['private-sector', 'clause:1', 'clause:5.a'],
			['intergovernmental-organizations', 'clause:5.a'],
			['international-organizations', 'clause:5.a']
		]);
		const [invitation] = card.invitations;
		expect(invitation).toMatchObject({ by: 'collective', proof: { quote: 'les autres parties prenantes' } });
		expect(clauses(invitation?.passages ?? [])).toEqual(['clause:5.a', 'clause:5.b', 'clause:5.c']);
	});

	test('there is one for each group; only States are invited by name', () => {
		const cards = roleCards(opinion);
		expect(cards.map(({ invitations }) => invitations.map(({ by }) => by))).toEqual([
			['name'],
			['collective'],
			['collective'],
			['collective'],
			['collective']
		]);
		for (const { group, count, role, named } of cards) {
			expect(named.length + (role ? 1 : 0)).toBe(count);
			expect(count).toBe(appearances(opinion.graph, group).names.length);
			for (const each of named) {
				expect(opinion.reading.text.slice(each.start, each.end)).toBe(each.text);
				expect(each.marks.length).toBeGreaterThan(0);
			}
		}
	});
});

describe('an organization card', () => {
	test('of ITU ties it to five others by one sentence, of ICANN to ITU', () => {
		const itu = organizationCard(opinion, 'organization:itu');
		expect(itu).toMatchObject({ total: 15, count: 1 });
		expect(itu.ties).toHaveLength(1);
		expect(itu.ties[0]?.with).toEqual(itu.beside);
		expect(itu.ties[0]?.proof).toMatchObject({ place: 'clause:3' });
		expect(itu.named.flatMap((each) => words(opinion, each))).toEqual(["l'UIT"]);
		const icann = organizationCard(opinion, 'organization:icann');
		expect(icann.ties.map((tie) => tie.with)).toEqual([['organization:itu']]);
		expect(icann.beside).toHaveLength(5);
	});

	test('there is one for each organization; a text without any has none', () => {
		expect(organizationCards(opinion)).toHaveLength(6);
		expect(organizationCards(lake)).toEqual([]);
	});
});

describe('the matrix sheet', () => {
	/** A letter a mark, a dot an empty cell. */
	const drawn = ({ rows }: MatrixSheet): string[] =>
		rows.map(({ clause, cells }) => {
			const letters = { role: 'R', named: 'n', addressed: '>', implied: 'o', 'addressed-with-others': '(' };
			const marks = cells.map((cell) => cell.map(({ mark }) => letters[mark]).join('') || '.');
			return `${clause.slice(7)} ${marks.join(' ')}`;
		});

	test('of the charter', () => {
		expect(drawn(matrixSheet(lake))).toEqual(['1 n n', '2.a n .', '2.b . .', '2.b.i R .', '2.b.ii . R', '3 . >']);
	});

	test('of the Opinion', () => {
		expect(drawn(matrixSheet(opinion))).toEqual([
			'1 n n n . .',
			'2.a . . . n n',
			'2.b o o o n n',
			'2.b.i R . . . .',
			'2.b.ii . R . . .',
			'2.b.iii . . R . .',
			'2.b.iv . . . R .',
			'2.b.v . . . . R',
			'2.c . n . . .',
			'2.d n . . . .',
			'3 . . . . .',
			'4 . . . . .',
			'5.a n> n( n( n( n(',
			'5.b > ( ( ( (',
			'5.c > ( ( ( ('
		]);
	});

	test('every mark has its words, in the clause or in its heading', () => {
		for (const { clause, section, cells } of matrixSheet(opinion).rows)
			for (const { mark, proofs } of cells.flat()) {
				expect(proofs.length).toBeGreaterThan(0);
				for (const { place, quote, start, end } of proofs) {
					expect(opinion.reading.text.slice(start, end)).toBe(quote);
					expect(place).toBe(mark.startsWith('addressed') ? section : clause);
				}
			}
	});
});

describe('the strips', () => {
	test('are every clause once, lettered in the order of the sheet, without marker or verb', () => {
		const { strips, answers } = stripsOf(opinion, 5);
		expect(strips.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNO');
		expect(answers.map(({ clause }) => clause)).toEqual(opinion.reading.clauses.map(({ path }) => `clause:${path}`));
		expect(strips.map(({ clause }) => clause)).not.toEqual(answers.map(({ clause }) => clause));
		for (const { letter, clause, text } of answers) {
			expect(strips.find((strip) => strip.letter === letter)).toMatchObject({ clause, text });
			expect(opinion.reading.clauses.find(({ path }) => `clause:${path}` === clause)?.text).toBe(text);
		}
	});

	test('answer with verb, force and addressees', () => {
		const { answers } = stripsOf(lake, 1);
		expect(answers.map(({ force }) => force)).toEqual([...Array<string>(5).fill('preamble'), 'operative']);
		expect(answers.map(({ verb }) => verb?.quote)).toEqual([
			'considérant',
			...Array<string>(4).fill('reconnaissant'),
			'invite'
		]);
		expect(answers.map(({ addressees }) => addressees?.quote ?? null).at(-1)).toBe('les communes');
		expect(answers.slice(0, -1).every(({ addressees }) => addressees === null)).toBe(true);
	});

	test('lie the same for the same seed, otherwise for another', () => {
		const order = (seed: number) =>
			stripsOf(opinion, seed)
				.strips.map(({ clause }) => clause)
				.join();
		expect(order(8)).toBe(order(8));
		expect(new Set([0, 1, 2, 3, 4, 5].map(order)).size).toBe(6);
	});
});
