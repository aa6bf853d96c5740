/** The matrix in a browser: heads that stay in sight of a large table, one tab stop, cells that choose, filters that hold. */
import { page, userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Instrument } from '$lib/clauses/clause';
import { compile } from '$lib/clauses/compile';
import { study } from '$lib/pipeline';
import { Explorer } from '$lib/ui/explorer.svelte';
import Matrix from '$lib/ui/Matrix.svelte';
import { filesOf } from '$lib/ui/supplies';
import '$lib/ui/page.css';
import { setLocale } from '$lib/words/runtime';
import { charter } from '../clauses/charter';
import { large } from '../views/large';
import Holder from './Holder.svelte';

async function show(of: Instrument, language: 'en' | 'fr' = 'en') {
	setLocale(language, { reload: false });
	const source = study(of);
	const known = {
		nodes: new Set(source.graph.nodes()),
		placed: new Set<string>(),
		room: { width: 1, height: 1 },
		filters: new Set(['kind:organization', 'part:2', 'tie:addresses']),
		texts: new Set(Object.keys(of.readings)),
		tours: new Map()
	};
	const topic = { ...source, about: of.about, readings: of.readings, language };
	const explorer = new Explorer(topic, known, filesOf('charter'), { visit: () => undefined, keep: () => undefined });
	const { container } = await render(Holder, { explorer, view: Matrix });
	const table = container.querySelector('table') as HTMLTableElement;
	return { explorer, container, table, box: table.parentElement as HTMLElement };
}
const rows = (table: HTMLTableElement) =>
	[...table.querySelectorAll('tbody tr')].map((row) => row.querySelector('.name')?.textContent);
const focused = () => (document.activeElement?.closest('[data-cell]') as HTMLElement | null) ?? null;
const place = () => [
	focused()?.closest<HTMLElement>('tr')?.dataset['row'] ?? null,
	focused()?.dataset['column'] ?? null
];

test('40 actors by 120 clauses keep their headings wherever one looks', async () => {
	await page.viewport(1440, 900);
	const { table, box } = await show(large, 'fr');
	expect([table.querySelectorAll('tbody tr').length, table.querySelectorAll('thead [data-column]').length]).toEqual([
		40, 120
	]);
	expect(box.scrollWidth).toBeGreaterThan(3 * box.clientWidth);
	expect(document.documentElement.scrollWidth).toBe(1440);
	box.scrollTo({ left: 2600, top: 500, behavior: 'instant' });
	await new Promise((resolve) => requestAnimationFrame(resolve));
	const { left, top, right } = box.getBoundingClientRect();
	const at = (x: number, y: number) => document.elementFromPoint(x, y)?.closest('th, td');
	const [row, column] = [at(left + 40, top + 400), at(left + 700, top + 75)];
	expect([row?.matches('tbody th[scope=row]'), column?.matches('thead th[scope=col]')]).toEqual([true, true]);
	expect(at(right - 40, top + 400)?.matches('td.sum')).toBe(true);
	const cell = at(left + 700, top + 400) as HTMLElement;
	expect(cell.dataset['column']).toBe((column as HTMLElement).dataset['column']);
	expect(cell.closest('tr')).toBe(row?.closest('tr'));
});

test('one tab stop; arrows walk, Enter chooses the actor, a head its clause', async () => {
	await page.viewport(1200, 800);
	const { explorer, table } = await show(compile('charter', charter));
	expect(table.querySelectorAll('[tabindex="0"]').length).toBe(1);
	expect(table.getAttribute('role')).toBe('grid');
	table.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
	expect(place()).toEqual(['stakeholder-group:fishers', 'clause:1']);
	await userEvent.keyboard('{ArrowDown}{ArrowRight}');
	expect(place()).toEqual(['stakeholder-group:towns', 'clause:2.a']);
	await userEvent.keyboard('{Enter}');
	expect(explorer.chosen).toBe('stakeholder-group:towns');
	await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowRight}');
	expect(place()).toEqual([null, 'clause:1']);
	await userEvent.keyboard('{Enter}');
	expect(explorer.chosen).toBe('clause:1');
	await userEvent.keyboard('{End}{ArrowLeft}');
	expect(place()).toEqual([null, 'clause:3']);
	expect(table.querySelectorAll('[tabindex="0"]').length).toBe(1);
});

test('a cell says to the ear what it shows to the eye, and its link leads to the words', async () => {
	const { table, container } = await show(compile('charter', charter));
	const cell = table.querySelector<HTMLElement>('[data-row="stakeholder-group:towns"] [data-column="clause:2.b.ii"]');
	const link = cell?.querySelector('a');
	expect(link?.querySelector('.unseen')?.textContent?.replace(/\s+/g, ' ').trim()).toBe(
		'given a role: « garder les rives » « les communes »'
	);
	expect(link?.querySelector('q')?.lang).toBe('fr');
	expect(link?.getAttribute('href')).toMatch(/\/text\/#clause-2\.b\.ii$/);
	link?.click();
	await expect.poll(() => container.querySelector('.which b')?.textContent).toBe('Towns\u00a0×\u00a0b) ii');
	expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
		'les communes',
		'garder les rives'
	]);
});

test('what is hidden elsewhere is hidden here, and comes back in one step', async () => {
	const { explorer, table, container } = await show(compile('charter', charter));
	explorer.set({ operative: true });
	await expect.poll(() => table.querySelectorAll('thead [data-column]').length).toBe(1);
	expect(rows(table)).toEqual(['Towns', 'Lake Council']);
	container.querySelector<HTMLElement>('.hidden button')?.click();
	await expect.poll(() => rows(table)).toEqual(['Fishers', 'Towns', 'Lake Council']);
	explorer.toggle('part:2');
	await expect.poll(() => table.querySelectorAll('thead [data-column]').length).toBe(2);
	expect(table.querySelectorAll('[tabindex="0"]').length).toBe(1);
});
