/** The Explorer under the browser's conditions: what follows from a choice is derived, remembered, and moves nothing. */
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Instrument } from '$lib/clauses/clause';
import type { NodeKey } from '$lib/graph/kinds';
import { compile } from '$lib/clauses/compile';
import { study } from '$lib/pipeline';
import Drawing from '$lib/ui/Drawing.svelte';
import { Explorer } from '$lib/ui/explorer.svelte';
import type { History } from '$lib/ui/history';
import { Plan } from '$lib/ui/plan.svelte';
import { filesOf } from '$lib/ui/supplies';
import { nodesOf } from '$lib/views/network';
import type { Layout } from '$lib/views/scene';
import { setLocale } from '$lib/words/runtime';
import { charter } from '../clauses/charter';

const lake: Instrument = compile('charter', charter);
const source = study(lake);

/** Marks in a row: the places don't matter here, only that they stay. */
const row = (frame: 'pane' | 'phone'): Layout =>
	Object.fromEntries(nodesOf(source, frame).map((key, index) => [key, { x: 60 + 40 * index, y: 200, side: 'N' }]));

function explorer(visits: string[] = []): { reader: Explorer; plan: Plan; kept: History[] } {
	setLocale('en', { reload: false });
	const topic = { ...source, about: lake.about, readings: lake.readings, language: 'en' as const };
	const kept: History[] = [];
	const known = {
		nodes: new Set(source.graph.nodes()),
		placed: new Set(Object.keys(row('pane'))),
		room: { width: 836, height: 620 },
		filters: new Set(['kind:role', 'part:2']),
		texts: new Set(['en']),
		tours: new Map()
	};
	const reader = new Explorer(topic, known, filesOf('charter'), {
		visit: (address, how) => visits.push(`${how} ${address}`),
		keep: (history) => kept.push(history)
	});
	return { reader, plan: new Plan(reader, { pane: row('pane'), phone: row('phone') }), kept };
}

test('a choice changes the answer and the emphasis, and moves no mark', () => {
	const visits: string[] = [];
	const { reader, plan } = explorer(visits);
	const { scene } = plan;
	expect(reader.answer).toContain('Two groups, two roles, six clauses');
	reader.choose('stakeholder-group:fishers');
	expect(reader.answer).toContain('<n>The fishers</n>');
	expect(plan.emphasis.marks.get('stakeholder-group:fishers')).toBe('chosen');
	expect(plan.emphasis.marks.get('role:fishers')).toBe('tied');
	expect([...(reader.concerned ?? [])].sort()).toEqual(['1', '2.a', '2.b.i']);
	expect(plan.scene).toBe(scene);
	reader.choose('stakeholder-group:fishers');
	expect(visits).toEqual(['step ?select=stakeholder-group:fishers']);
});

test('hiding a kind is remembered in the address and undone by the same button', () => {
	const visits: string[] = [];
	const { reader, plan } = explorer(visits);
	reader.toggle('kind:role');
	expect(plan.emphasis.marks.get('role:fishers')).toBe('out');
	reader.toggle('kind:role');
	expect(plan.emphasis.marks.get('role:fishers')).toBe('rest');
	expect(visits).toEqual(['change ?hide=kind:role', 'change ']);
});

test('an address that asks for a stranger leaves the page at rest and is told', () => {
	const { reader } = explorer();
	reader.read(new URLSearchParams('select=clause:1&hide=kind:none'));
	expect([reader.chosen, reader.hidden.size, reader.stale]).toEqual([null, 0, true]);
	reader.read(new URLSearchParams('select=clause:1'));
	expect([reader.chosen, reader.stale]).toEqual(['clause:1', false]);
});

test('a drawing gives every mark a link with a name, and every line a place', async () => {
	const { plan } = explorer();
	const { container } = await render(Drawing, {
		scene: plan.scene,
		href: (mark) => `#${mark.key}`,
		describe: ({ title }) => title
	});
	expect([...container.querySelectorAll('a')].map((link) => link.dataset['key'])).toEqual(
		plan.scene.marks.map(({ key }) => key)
	);
	expect(container.querySelector('a[data-key="stakeholder-group:fishers"] title')?.textContent).toBe('Fishers');
	expect(container.querySelectorAll('[data-line]').length).toBe(plan.scene.lines.length);
	expect(container.innerHTML).not.toMatch(/NaN|undefined/);
});

test('what was done is undone and done again, step by step, and is kept', () => {
	const visits: string[] = [];
	const { reader, kept } = explorer(visits);
	reader.choose('clause:1');
	reader.toggle('kind:role');
	reader.pin('clause:1', 10, 10, 'N');
	reader.pin('clause:1', 30, 40, 'N');
	reader.settle();
	reader.undo();
	expect([reader.pins, reader.hidden.size, reader.chosen]).toEqual([{}, 1, 'clause:1']);
	reader.undo();
	expect([reader.hidden.size, reader.chosen]).toEqual([0, 'clause:1']);
	reader.redo();
	expect([reader.hidden.size, reader.canRedo]).toEqual([1, true]);
	reader.choose('clause:3');
	expect(reader.canRedo).toBe(false);
	expect(kept.at(-1)).toEqual({ past: ['', '?select=clause:1', '?select=clause:1&hide=kind:role'], future: [] });
	const { reader: later } = explorer();
	later.read(new URLSearchParams('select=clause:3&hide=kind:role'), kept.at(-1));
	later.undo();
	expect([later.chosen, later.hidden.size]).toEqual(['clause:1', 1]);
});

test('presenting is a step for Back, and none to be undone', () => {
	const visits: string[] = [];
	const { reader } = explorer(visits);
	reader.choose('clause:1');
	reader.present();
	reader.set({ present: 0 });
	reader.undo();
	expect([reader.chosen, reader.choices.present, reader.canUndo]).toEqual([null, 0, false]);
	expect(visits.slice(1, 3)).toEqual(['step ?select=clause:1&present=1', 'change ?select=clause:1']);
});

test('a path lights its ends and its ties; Escape gives it up before the selection', () => {
	const { reader, plan } = explorer();
	reader.choose('stakeholder-group:fishers');
	reader.reach('role:fishers');
	expect(plan.emphasis.marks.get('stakeholder-group:fishers')).toBe('chosen');
	expect(plan.emphasis.marks.get('role:fishers')).toBe('chosen');
	expect(reader.address).toBe('?select=stakeholder-group:fishers&to=role:fishers');
	reader.stepBack();
	expect([reader.chosen, reader.to]).toEqual(['stakeholder-group:fishers', null]);
	reader.stepBack();
	expect(reader.chosen).toBe(null);
});

test('with a depth, only what is so near stays; nought shows all again', () => {
	const { reader, plan } = explorer();
	const seen = () => [...plan.emphasis.marks].filter(([, state]) => state !== 'out').length;
	const all = seen();
	reader.choose('role:fishers');
	reader.look(1);
	expect(seen()).toBe(3);
	reader.look(0);
	expect(seen()).toBe(all);
});

test('the operative part alone leaves out the preamble and whom it alone concerns', () => {
	const { reader, plan } = explorer();
	reader.set({ operative: true });
	const out = [...plan.emphasis.marks].filter(([, state]) => state === 'out').map(([key]) => key);
	const preamble = source.graph.filterNodes((_node, { force }) => force === 'preamble');
	expect(out).toEqual(expect.arrayContaining(preamble.filter((key) => plan.emphasis.marks.has(key as NodeKey))));
	expect(reader.answer).toContain('The operative part alone');
});

test('another step or run is found whole, without telling the address what it said; within one, Back goes through selections', () => {
	const visits: string[] = [];
	const { reader } = explorer(visits);
	reader.toggle('kind:role');
	reader.recall(new URLSearchParams('select=clause:1&run=7.8.2'));
	expect(reader.address).toBe('?select=clause:1&run=7.8.2');
	expect(visits).toEqual(['change ?hide=kind:role']);
	reader.toggle('kind:role');
	reader.recall(new URLSearchParams('run=7.8.2'));
	expect(reader.address).toBe('?hide=kind:role&run=7.8.2');
	reader.undo();
	reader.undo();
	reader.undo();
	expect(reader.address).toBe('?hide=kind:role');
});

test('what the room proposes is undone like any choice, tells no address, and is in no answer', () => {
	const visits: string[] = [];
	const { reader, plan } = explorer(visits);
	const [answer, emphasis] = [reader.answer, plan.emphasis];
	const overlay = {
		ties: [{ from: 'stakeholder-group:fishers', to: 'body:council', label: 'sit in it' }],
		remarks: []
	};
	reader.propose(overlay);
	expect([reader.answer, plan.emphasis, reader.address]).toEqual([answer, emphasis, '']);
	reader.choose('stakeholder-group:towns');
	reader.undo();
	expect([reader.chosen, reader.overlaid]).toEqual([null, overlay]);
	reader.undo();
	expect(reader.overlaid.ties).toEqual([]);
	reader.redo();
	expect(reader.overlaid).toEqual(overlay);
	expect(visits.filter((visit) => !visit.includes('select'))).toEqual(['change ']);
});

test('while the room proposes, a choice is an end of the tie', () => {
	const { reader } = explorer();
	reader.proposing = { from: null, to: null };
	reader.choose('stakeholder-group:towns');
	reader.choose('body:council');
	expect([reader.chosen, reader.proposing]).toEqual([null, { from: 'stakeholder-group:towns', to: 'body:council' }]);
	reader.stepBack();
	expect(reader.proposing).toBeNull();
});
