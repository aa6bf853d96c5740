/** What surrounds the matrix, without a browser: the keys, the sentence that it opens with, the words that it quotes. */
import { expect, test } from 'vitest';
import type { Instrument } from '$lib/clauses/clause';
import { compile } from '$lib/clauses/compile';
import { instrument } from '$lib/clauses/library';
import { study } from '$lib/pipeline';
import { excerpt } from '$lib/ui/excerpt';
import { spoken } from '$lib/ui/rich';
import { step } from '$lib/ui/roving';
import { tally } from '$lib/ui/tally';
import { arrange, matrix } from '$lib/views/matrix';
import { setLocale } from '$lib/words/runtime';
import { charter } from '../clauses/charter';
import { large } from '../views/large';

const size = { row: 4, column: 3 };
const press = (key: string, row: number, column: number, ctrlKey = false) => {
	const to = step({ key, ctrlKey }, { row, column }, size);
	return to && [to.row, to.column];
};

test('arrow keys go from cell to cell and stop at the edge', () => {
	expect([press('ArrowDown', 0, 0), press('ArrowUp', 1, 2), press('ArrowRight', 1, 1)]).toEqual([
		[1, 0],
		[0, 2],
		[1, 2]
	]);
	expect([
		press('ArrowLeft', 0, 0),
		press('ArrowUp', 0, 1),
		press('ArrowDown', 3, 1),
		press('ArrowRight', 0, 2)
	]).toEqual([null, null, null, null]);
	expect(press('ArrowDown', 0, 0, true)).toBe(null);
	expect(press('x', 0, 0)).toBe(null);
});

test('Home and End go along the row, with Ctrl to the corners', () => {
	expect([press('Home', 2, 1), press('End', 2, 1)]).toEqual([
		[2, 0],
		[2, 2]
	]);
	expect([press('Home', 2, 1, true), press('End', 2, 1, true)]).toEqual([
		[0, 0],
		[3, 2]
	]);
});

const say = (of: Instrument, language: 'fr' | 'en') => {
	setLocale(language, { reload: false });
	return spoken(tally(arrange(matrix(study(of)))));
};

test('the sentence is counted from the table', () => {
	const opinion = instrument('wtpf-2013-draft-opinion-5') as Instrument;
	const lake = compile('charter', charter);
	expect(say(opinion, 'en')).toBe(
		'Each group is given exactly one role. The operative part names the five together once, and no organization by name.'
	);
	expect(say(opinion, 'fr')).toBe(
		'Chaque groupe reçoit exactement un rôle. Le dispositif nomme les cinq ensemble une seule fois et ne nomme aucune organisation.'
	);
	expect(say(lake, 'en')).toBe(
		'Each group is given exactly one role. The operative part never names the two together, and names no organization by name.'
	);
	expect(say(large, 'en')).toMatch(/^No group is given a role\. The operative part never names the six together/);
});

test('an excerpt is cut at spaces around what it quotes, and says where it was cut', () => {
	const text = 'Avant tout cela, les communes ont à garder les rives du lac, quoi qu’il advienne.';
	const words = { text, start: 100, end: 100 + text.length };
	const at = 100 + text.indexOf('les communes');
	const cut = excerpt(words, [{ start: at, end: at + 12 }], 30);
	expect(cut).toMatchObject({ text: 'cela, les communes ont à garder', before: true, after: true });
	expect(text.slice(cut.start - 100, cut.end - 100)).toBe(cut.text);
	expect(excerpt(words, [{ start: at, end: at + 12 }], 200)).toMatchObject({ text, before: false, after: false });
});
