/** What there is to review: every finding once, with the last word on it. */
import { expect, test } from 'vitest';
import { lexicon } from '$lib/clauses/lexicon';
import { apply } from '$lib/projects/apply';
import { studied } from '$lib/projects/compose';
import type { Correction, Project } from '$lib/projects/schema';
import { itemsOf, withWord, wordsIn } from '$lib/ui/reviewing';
import { strongest } from '$lib/views/crowd';
import { study } from '$lib/pipeline';
import { isCrowd, nodesOf, shownLinks, shownNodes } from '$lib/views/network';
import { large } from '../views/large';

const text = 'The Assembly,\n\nRecalling ICANN and the IETF,\n\n1. Invites Governments to count;\n';
const project: Project = {
	title: '',
	language: 'en',
	text,
	cast: { actors: [], roles: [], ties: [], absent: [] },
	finder: 'lexicon',
	corrections: []
};
const base = studied(project, lexicon);
const place = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote });
const items = (corrections: readonly Correction[]) => {
	const { reading, cast } = apply(base, corrections);
	return itemsOf(reading, cast.actors, corrections).map(({ actor, said }) => `${actor} ${said}`);
};

test('every finding is there once, in the order of the text', () => {
	expect(items([])).toEqual(['icann found', 'ietf found', 'states found']);
});

test('a rejected one stays in the list, and can be accepted after all', () => {
	const reject: Correction = { do: 'reject', at: place('ICANN'), actor: 'icann' };
	expect(items([reject])[0]).toBe('icann rejected');
	const all = withWord([reject], { do: 'accept', at: place('ICANN'), actor: 'icann' });
	expect(all).toHaveLength(1);
	expect(items(all)[0]).toBe('icann accepted');
});

test('one that is somebody else’s is his', () => {
	expect(items([{ do: 'reassign', at: place('ICANN'), actor: 'icann', to: 'ietf' }])).toContain('ietf reassigned');
});

test('words are gone through without their marks', () => {
	const at = text.indexOf('Invites');
	expect(wordsIn(text, { start: at, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual([
		'Invites',
		'Governments',
		'to',
		'count'
	]);
});

test('of a text of 120 clauses the network shows sections and the strongest, and no more than can be read', () => {
	const source = study(large);
	expect(isCrowd(source)).toBe(true);
	for (const frame of ['pane', 'slide', 'phone'] as const) {
		const nodes = nodesOf(source, frame);
		expect(nodes.length).toBeGreaterThan(5);
		expect(nodes.length).toBeLessThanOrEqual(40);
		expect(nodes.some((node) => node.startsWith('clause:'))).toBe(false);
		expect(shownLinks(source, new Set(nodes)).length).toBeLessThanOrEqual(60);
	}
	expect(shownNodes(source, 'pane')).toEqual(shownNodes(source, 'pane'));
	const few = nodesOf(source, 'phone');
	expect(strongest(source, few, [], { marks: 60, ties: 60, kept: 1 })).toEqual(few);
});
