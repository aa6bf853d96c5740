/** Roles and matrix as they are exported: whatever is switched, chosen or filtered, on every page. */
import { expect, test } from 'vitest';
import { nodes } from '$lib/graph/ask';
import { matrix } from '$lib/views/matrix';
import { pages } from '$lib/views/pages';
import { matrixSheet, rolesSheet } from '$lib/ui/composed';
import { Explorer } from '$lib/ui/explorer.svelte';
import { pictured, plainly, type Setting } from '$lib/ui/pictured';
import { composed, taken } from '$lib/ui/ownwork';
import { opened } from '$lib/ui/saved';
import { litIn, tabled } from '$lib/ui/tabled';
import { study } from '$lib/pipeline';
import { setLocale, type Locale } from '$lib/words/runtime';
import { faults } from './faults';

const slug = 'wtpf-2013-draft-opinion-5';
const documents = new Map<Locale, ReturnType<typeof opened>>();

type View = 'roles' | 'matrix';
interface Asked {
	readonly query?: string;
	readonly setting?: Partial<Setting>;
}

function drawn(view: View, language: Locale, { query = '', setting = {} }: Asked = {}) {
	setLocale(language, { reload: false });
	const { topic } = documents.get(language) ?? opened(slug, language);
	documents.set(language, { ...opened(slug, language), topic });
	const nodes = new Set(topic.graph.nodes());
	const filters = new Set(['kind:organization']);
	const known = {
		nodes,
		placed: nodes,
		room: { width: 1, height: 1 },
		filters,
		texts: new Set<string>(),
		tours: new Map()
	};
	const reader = new Explorer(topic, known, {} as never, { visit: () => undefined, keep: () => undefined });
	reader.read(new URLSearchParams(query));
	const table = tabled(matrix(topic), reader);
	const { choices, answer, concerned, accent } = reader;
	const scene =
		view === 'roles'
			? { sheet: (told: object) => rolesSheet(topic, told, choices.absent) }
			: { sheet: (told: object) => matrixSheet(topic, told, table, litIn(table, reader)) };
	const address = `https://example.org/${language}/${slug}/${view}/?${query}`;
	const shown = { scene, choices, answer, concerned, accent, address, stress: (whole: never) => reader.stress(whole) };
	return pictured(topic, shown as never, { ...plainly, ...setting });
}

const text = ({ scene }: ReturnType<typeof drawn>, name: string): string =>
	(scene.texts.find(({ key }) => key === name)?.lines ?? [])
		.map((line) => line.map((run) => run.text).join(''))
		.join(' ')
		.replaceAll('\u00a0', ' ');
const keys = ({ scene }: ReturnType<typeof drawn>): string[] => [...scene.texts, ...scene.stamps].map(({ key }) => key);

const views = ['roles', 'matrix'] as const;
const choices = ['', 'select=stakeholder-group:states', 'select=organization:icann', 'select=clause:2.b.ii'];

test.each(views.flatMap((view) => pages.map(({ id }) => [view, id] as const)))(
	'%s on the page %s: no words overlap or are cut, whatever is chosen',
	(view, page) => {
		for (const query of choices)
			for (const code of [false, true]) {
				expect(faults(drawn(view, 'fr', { query, setting: { page, code } })), query).toEqual([]);
				expect(faults(drawn(view, 'en', { query, setting: { page, code } })), query).toEqual([]);
			}
	}
);

test.each(views)('%s on a slide: no letters under 28 units, whatever is chosen', (view) => {
	for (const language of ['fr', 'en'] as const)
		for (const query of choices) {
			const { texts, stamps, marks } = drawn(view, language, { query }).scene;
			const sizes = [
				...texts.map(({ size }) => size),
				...[...stamps, ...marks].flatMap(({ text }) => (text ? [text.size] : []))
			];
			expect(Math.min(...sizes), `${language} ${query}`).toBeGreaterThanOrEqual(28);
		}
});

test.each(views)('%s: every switch takes away what it names, and the rest gets its room', (view) => {
	const query = 'select=stakeholder-group:states';
	const all = (setting: Partial<Setting>) =>
		keys(drawn(view, 'en', { query, setting: { page: 'portrait', code: true, ...setting } }));
	const legend = view === 'roles' ? 'lead' : 'legend disc';
	expect(all({})).toEqual(expect.arrayContaining(['title', 'caption', 'source', 'code', legend]));
	expect(all({ title: false })).not.toContain('title');
	expect(all({ caption: false })).not.toContain('caption');
	// What is folded away is told all the same.
	expect(text(drawn(view, 'en', { query, setting: { source: false } }), 'source')).not.toContain('Source');
	expect(all({ code: false })).not.toContain('code');
	expect(all({ legend: false }).filter((each) => /^(legend|lead|key)/.test(each))).toEqual([]);
	const off = { title: false, caption: false, legend: false, source: false };
	const quoted = (setting: Partial<Setting>) => {
		const { texts, stamps } = drawn(view, 'en', { setting }).scene;
		const at = (name: string) => [...texts, ...stamps].find(({ key }) => key === name)?.y ?? NaN;
		return view === 'roles'
			? at('quote international-organizations') - at('quote states')
			: at('stakeholder-group:international-organizations') - at('stakeholder-group:states');
	};
	expect(quoted(off)).toBeGreaterThan(quoted({}));
});

test.each(views)('%s: title and caption tell the selection, the source its clauses and the address', (view) => {
	const rest = drawn(view, 'en');
	const chosen = drawn(view, 'en', { query: 'select=stakeholder-group:states' });
	expect(text(rest, 'title')).not.toBe(text(chosen, 'title'));
	expect(text(chosen, 'title')).toBe('Governments (States)');
	expect(text(chosen, 'caption')).toMatch(/^States are named in 4 of the 15 clauses/);
	expect(text(chosen, 'source')).toContain('Clauses: rappelant, reconnaissant b) i, d), invite a).');
	expect(text(chosen, 'source')).toMatch(/https:\/\/example\.org\/en\/.*select=stakeholder-group:states/);
	expect(text(drawn('matrix', 'en'), 'source')).toContain('working translation');
	expect(text(drawn('matrix', 'fr'), 'source')).not.toContain('traduction');
});

test('the filters that hold are told with the legend', () => {
	const told = (setting: Partial<Setting>) =>
		text(drawn('matrix', 'en', { query: 'hide=kind:organization', setting }), 'source');
	expect(told({})).toMatch(/^Not shown: organizations\. Source:/);
	expect(told({ legend: false })).toMatch(/^Source:/);
});

test('what is chosen stands on a band of the matrix and is never folded away', () => {
	const bands = (query: string) => keys(drawn('matrix', 'en', { query })).filter((each) => each.startsWith('band'));
	expect(bands('')).toEqual([]);
	expect(bands('select=role:states')).toEqual(['band stakeholder-group:states']);
	expect(bands('select=clause:2.b.ii')).toEqual(['band clause:2.b.ii']);
	expect(bands('select=body:plenipotentiary-conference')).toEqual(['band body:plenipotentiary-conference']);
	expect(keys(drawn('matrix', 'en', { query: 'select=stakeholder-group:states' }))).not.toContain(
		'body:plenipotentiary-conference'
	);
});

/** A text whose letters return in every section, with long headings and names. */
const crowded = `The Council,
recalling
a) that the Intergovernmental Oceanographic Commission and the World Bank met ITU;
b) the work of civil society;
recognizing with particular concern the state of all lakes and rivers of the region
a) that governments, the private sector and civil society fish;
b) that ICANN swims,
resolves to invite Member States and all of their institutions to fish without any delay
a) with the private sector;
b) with UNESCO and the United Nations Development Programme.
`;

test('a crowded text: nothing cut, and tags that return in other sections say which is meant', async () => {
	setLocale('en', { reload: false });
	const file = { name: 'lakes.txt', bytes: new TextEncoder().encode(crowded) };
	const { project } = await taken(file, 'en', 'en');
	const { instrument } = composed(project, 'en');
	const topic = {
		...study(instrument),
		about: instrument.about,
		readings: instrument.readings,
		language: 'en' as const
	};
	for (const { id: page } of pages) {
		const scene = { sheet: (told: object) => rolesSheet(topic, told, false) };
		const picture = pictured(topic, { scene, stress: () => null, accent: null }, { ...plainly, page });
		expect(faults(picture), page).toEqual([]);
		const { marks, tags = [] } = picture.scene;
		for (const { title, x, width } of marks) expect(x + width / 2, title).toBeLessThan(picture.scene.width);
		const told = tags.map(({ mark }) => mark.text?.lines[0]);
		expect(told).toContain('recalling b)');
		const keys = marks.map(({ key }) => key);
		expect(keys).toContain('organization:ioc-oceans');
		expect(keys).toEqual(expect.arrayContaining(nodes(topic.graph, 'organization')));
	}
});

test('the legend of a table lists what is left of it', () => {
	const folded = keys(drawn('matrix', 'en', { query: 'select=stakeholder-group:states' }));
	expect(folded).not.toContain('legend diamond');
	expect(keys(drawn('matrix', 'en'))).toContain('legend diamond');
});
