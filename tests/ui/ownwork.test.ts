import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapped, taken, Unworkable, written } from '$lib/ui/ownwork';

const asked = (text: string) => taken({ name: 'lake.txt', bytes: new TextEncoder().encode(text) }, 'en', 'en');
const sections = (count: number): string => `The Forum,\n${'resolves\nto swim with ICANN and ITU,\n'.repeat(count)}`;

test('a text with more clauses than any instrument is refused in one sentence', async () => {
	await expect(asked(sections(20_001))).rejects.toThrow(
		new Unworkable('This text has more than 20,000 clauses, as no instrument has; split it.')
	);
});

test('a text whose marks no picture holds is drawn with those that have most ties', { timeout: 120_000 }, async () => {
	const { project } = await asked(sections(2000));
	const { graph, pane, phone } = mapped(project, 'lake', '', 'en');
	expect(graph.nodes.filter(({ attributes }) => attributes?.kind === 'clause')).toHaveLength(2000);
	const drawn = Object.keys(pane);
	expect(drawn).toContain('organization:icann');
	expect(drawn).toContain('organization:itu');
	expect(drawn.length).toBeLessThanOrEqual(64);
	expect(Object.keys(phone).length).toBeLessThanOrEqual(14);
});

test('a clause that names a body ten thousand times has as many ties to it', { timeout: 120_000 }, async () => {
	const { project } = await asked(`The Forum,\nresolves\n${'to swim with ITU, '.repeat(10_000)}`);
	const ties = mapped(project, 'lake', '', 'en').graph.edges.filter(
		({ attributes }) => attributes?.relation === 'mentions'
	);
	expect(ties).toHaveLength(10_000);
	expect(ties.at(-1)?.key).toBe('clause:1 mentions organization:itu (10000)');
});

test.each([
	['another program’s', '{"text": "The Forum, resolves to swim"}', 'This is JSON, but no project'],
	['broken', '{"format": ', 'broken at line 1']
])('%s JSON is not read as a text', async (_, json, sentence) => {
	const file = { name: 'lake.json', bytes: new TextEncoder().encode(json) };
	await expect(taken(file, null, 'en')).rejects.toThrow(sentence);
});

const opened = (json: string) => taken({ name: 'lake.json', bytes: new TextEncoder().encode(json) }, null, 'en');
const project = readFileSync('tests/projects/version-2.json', 'utf8');

test('the tours of a project are taken off it, and go with it again', async () => {
	const { project: lake, tours, remarks } = await opened(project);
	expect(remarks).toEqual([]);
	expect(tours.map(({ id }) => id)).toEqual(['own-lake']);
	const files = tours.map(({ json }) => json);
	const again = await written(lake, 'project', 'en', files);
	expect(JSON.parse(again.content)).toEqual(JSON.parse(project));
	expect(JSON.parse((await written(lake, 'project', 'en')).content)).toMatchObject({ version: 1 });
});

test('of damaged tours the rest is kept, and each fault is told in a sentence', async () => {
	const damaged = project
		.replace('"view": "matrix"', '"view": "window"')
		.replace('select=stakeholder-group:fishers', 'select=stakeholder-group:gulls')
		.replace('"id": "own-lake"', '"id": "lake"');
	const { tours, remarks } = await opened(damaged);
	expect(tours).toHaveLength(1);
	expect(tours[0]?.id).toMatch(/^own-/);
	expect(tours[0]?.json).toContain('"the fishers"');
	expect(remarks).toEqual([
		expect.stringMatching(/^Scene 1 of tour 1 asks for “stakeholder-group:gulls”, which isn’t in this text/),
		expect.stringMatching(/^Scene 2 of tour 1 is damaged \(view\)/)
	]);
	const none = await opened(project.replace('who-does-what tours', 'what tours'));
	expect([none.tours, none.remarks]).toEqual([[], ['A part of the project (tours) is damaged and was left out.']]);
});
