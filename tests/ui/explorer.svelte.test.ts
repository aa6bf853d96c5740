/** The Explorer under the browser's conditions: what follows from a choice is derived, remembered, and moves nothing. */
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Instrument } from '$lib/clauses/clause';
import { compile } from '$lib/clauses/compile';
import { study } from '$lib/pipeline';
import Drawing from '$lib/ui/Drawing.svelte';
import { Explorer } from '$lib/ui/explorer.svelte';
import { nodesOf } from '$lib/views/network';
import type { Layout } from '$lib/views/scene';
import { setLocale } from '$lib/words/runtime';
import { charter } from '../clauses/charter';

const lake: Instrument = compile('charter', charter);
const source = study(lake);

/** Marks in a row: the places don't matter here, only that they stay. */
const row = (frame: 'pane' | 'phone'): Layout =>
	Object.fromEntries(nodesOf(source, frame).map((key, index) => [key, { x: 60 + 40 * index, y: 200, side: 'N' }]));

function explorer(visits: string[] = []): Explorer {
	setLocale('en', { reload: false });
	const topic = { ...source, about: lake.about, readings: lake.readings, language: 'en' as const };
	return new Explorer(topic, { pane: row('pane'), phone: row('phone') }, (address, how) =>
		visits.push(`${how} ${address}`)
	);
}

test('a choice changes the answer and the emphasis, and moves no mark', () => {
	const visits: string[] = [];
	const reader = explorer(visits);
	const { scene, answer } = reader;
	expect(answer).toContain('Two groups, two roles, six clauses');
	reader.choose('stakeholder-group:fishers');
	expect(reader.answer).toContain('<n>The fishers</n>');
	expect(reader.emphasis.marks.get('stakeholder-group:fishers')).toBe('chosen');
	expect(reader.emphasis.marks.get('role:fishers')).toBe('tied');
	expect([...(reader.concerned ?? [])].sort()).toEqual(['1', '2.a', '2.b.i']);
	expect(reader.scene).toBe(scene);
	reader.choose('stakeholder-group:fishers');
	expect(visits).toEqual(['step ?select=stakeholder-group:fishers']);
});

test('hiding a kind is remembered in the address and undone by the same button', () => {
	const visits: string[] = [];
	const reader = explorer(visits);
	reader.toggle('kind:role');
	expect(reader.emphasis.marks.get('role:fishers')).toBe('out');
	reader.toggle('kind:role');
	expect(reader.emphasis.marks.get('role:fishers')).toBe('rest');
	expect(visits).toEqual(['change ?hide=kind:role', 'change ']);
});

test('an address that asks for a stranger leaves the page at rest and is told', () => {
	const reader = explorer();
	reader.read(new URLSearchParams('select=clause:1&hide=kind:none'));
	expect([reader.chosen, reader.hidden.size, reader.stale]).toEqual([null, 0, true]);
	reader.read(new URLSearchParams('select=clause:1'));
	expect([reader.chosen, reader.stale]).toEqual(['clause:1', false]);
});

test('a drawing gives every mark a link with a name, and every line a place', async () => {
	const reader = explorer();
	const { container } = await render(Drawing, {
		scene: reader.scene,
		href: (mark) => `#${mark.key}`,
		describe: ({ title }) => title
	});
	expect([...container.querySelectorAll('a')].map((link) => link.dataset['key'])).toEqual(
		reader.scene.marks.map(({ key }) => key)
	);
	expect(container.querySelector('a[data-key="stakeholder-group:fishers"] title')?.textContent).toBe('Fishers');
	expect(container.querySelectorAll('[data-line]').length).toBe(reader.scene.lines.length);
	expect(container.innerHTML).not.toMatch(/NaN|undefined/);
});
