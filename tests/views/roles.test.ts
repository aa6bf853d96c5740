import { expect, test } from 'vitest';
import { compile } from '$lib/clauses/compile';
import { instrument, instruments } from '$lib/clauses/library';
import type { Instrument } from '$lib/clauses/clause';
import { nodes } from '$lib/graph/ask';
import { study } from '$lib/pipeline';
import { emphasis, ties } from '$lib/views/emphasis';
import { width } from '$lib/views/letters';
import { run, runWidth, wrap } from '$lib/views/prose';
import { drawRoles } from '$lib/views/roles';
import type { Mark, Prose, Scene, Text } from '$lib/views/scene';
import { statement } from '$lib/views/statement';
import { rolesFraming, rolesTitle } from '$lib/ui/rolesframing';
import { m } from '$lib/words/messages';
import { setLocale, type Locale } from '$lib/words/runtime';
import { charter } from '../clauses/charter';

const languages = ['fr', 'en'] as const;
const nothing = { marks: new Set<never>(), lines: new Set<string>() };
const opinion = instrument('wtpf-2013-draft-opinion-5') as Instrument;
const lake = compile('charter', charter);
const documents: readonly (readonly [string, Instrument])[] = [
	...instruments.map((each) => [each.about.slug, each] as const),
	['charter', lake]
];

function topicOf(found: Instrument, language: Locale) {
	setLocale(language, { reload: false });
	return { ...study(found), about: found.about, readings: found.readings, language };
}

function draw(found: Instrument, language: Locale, absent = false): Scene {
	const topic = topicOf(found, language);
	return drawRoles(topic, rolesFraming(topic, absent ? m.absent() : null), language);
}

interface Box {
	readonly what: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** From the tops of the capitals to the baseline, with a little for what hangs below. */
const line = (what: string, x: number, y: number, wide: number, size: number, anchor: Text['anchor']): Box => {
	const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * wide;
	return { what, left, right: left + wide, top: y - size * 0.7, bottom: y + size * 0.2 };
};

const ofText = (what: string, { lines, x, y, anchor, size, leading, face, weight }: Text): Box[] =>
	lines.map((each, index) => line(what, x, y + index * leading, width(each, { face, weight, size }), size, anchor));

const ofProse = ({ key, lines, x, y, anchor, size, leading, face }: Prose): Box[] =>
	lines.map((runs, index) => {
		const wide = runs.reduce((sum, each) => sum + runWidth(each, face, size), 0);
		return line(`${key}, line ${index + 1}`, x, y + index * leading, wide, size, anchor);
	});

const ofMark = ({ title, x, y, width: w, height: h }: Mark): Box => ({
	what: title,
	left: x - w / 2,
	right: x + w / 2,
	top: y - h / 2,
	bottom: y + h / 2
});

/** Everything on the sheet that nothing else may cover; words inside a mark are the mark's. */
function boxes(scene: Scene): Box[] {
	return [
		...[...scene.marks, ...(scene.tags ?? []).map(({ mark }) => mark)].map(ofMark),
		...scene.marks.flatMap(({ title, label }) => (label ? ofText(`name of ${title}`, label) : [])),
		...scene.texts.flatMap(ofProse),
		...scene.stamps.map((stamp) => ofMark({ ...stamp, title: stamp.key } as unknown as Mark)),
		...(scene.ghosts ?? []).flatMap(({ name, label }) => ofText(name, label))
	];
}

const overlaps = (all: readonly Box[]): string[] =>
	all.flatMap((a, index) =>
		all
			.slice(index + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `${a.what} / ${b.what}`)
	);

const allTexts = (scene: Scene): readonly { readonly size: number }[] => [
	...scene.texts,
	...[...scene.marks, ...(scene.tags ?? []).map(({ mark }) => mark)].flatMap(({ text, label }) =>
		[text, label].filter((each) => each !== null)
	),
	...(scene.ghosts ?? []).map(({ label }) => label)
];

test.each(documents)('%s: every group, role and giving clause stands there once', (_, found) => {
	const source = study(found);
	const keys = draw(found, 'fr').marks.map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	for (const kind of ['stakeholder-group', 'role', 'organization'] as const)
		expect(keys).toEqual(expect.arrayContaining(nodes(source.graph, kind)));
	for (const { clause } of found.cast.roles) expect(keys).toContain(`clause:${clause}`);
});

test.each(documents)('%s: no words under 28, none over words or marks, all inside', (_, found) => {
	for (const language of languages)
		for (const absent of [false, true]) {
			const scene = draw(found, language, absent);
			expect(Math.min(...allTexts(scene).map(({ size }) => size))).toBeGreaterThanOrEqual(28);
			expect(overlaps(boxes(scene))).toEqual([]);
			for (const { what, left, right, top, bottom } of boxes(scene)) {
				expect(Math.min(left, top), what).toBeGreaterThanOrEqual(20);
				expect(right, what).toBeLessThanOrEqual(scene.width - 80);
				expect(bottom, what).toBeLessThanOrEqual(scene.height - 8);
			}
		}
});

test('the sheets of the Opinion and of the charter are 16 : 9', () => {
	for (const [, found] of documents) expect([draw(found, 'fr').width, draw(found, 'fr').height]).toEqual([1920, 1080]);
});

test('a crowded sheet grows taller instead of smaller', () => {
	const many = {
		...opinion,
		cast: {
			...opinion.cast,
			roles: opinion.cast.roles.map((role) => ({ ...role, names: { fr: 'mot '.repeat(60), en: 'word '.repeat(60) } }))
		}
	};
	const scene = draw(many, 'fr');
	expect(scene.height).toBeGreaterThan(1080);
	expect(overlaps(boxes(scene))).toEqual([]);
});

test.each(documents)('%s: a change of language or ghosts move no mark', (_, found) => {
	const still = ({ marks, lines, tags = [], rules }: Scene) => [
		marks.map(({ key, x, y, d }) => [key, x, y, d]),
		lines.map(({ key, d, head }) => [key, d, head]),
		tags.map(({ key, mark }) => [key, mark.d]),
		rules
	];
	const french = draw(found, 'fr');
	expect(still(draw(found, 'en'))).toEqual(still(french));
	expect(still(draw(found, 'fr', true))).toEqual(still(french));
	expect(draw(found, 'fr', true).texts.filter(({ key }) => key !== 'absent')).toEqual(french.texts);
	expect(draw(found, 'en').texts).not.toEqual(french.texts);
});

test('the same answer twice, and what it is made from is left as it was', () => {
	const topic = topicOf(opinion, 'fr');
	const before = JSON.stringify([topic.cast, topic.reading, topic.graph.export()]);
	const first = drawRoles(topic, rolesFraming(topic, m.absent()), 'fr');
	expect(drawRoles(topic, rolesFraming(topic, m.absent()), 'fr')).toEqual(first);
	expect(JSON.stringify([topic.cast, topic.reading, topic.graph.export()])).toBe(before);
});

test('each role has the arrow of its group through the tag of its clause', () => {
	const { lines } = draw(opinion, 'fr');
	for (const { id, clause } of opinion.cast.roles) {
		const chain = lines.filter(({ from, to }) => [from, to].includes(`clause:${clause}`));
		expect(chain.map(({ kind, from, to, head }) => [kind, from, to, head !== null])).toEqual([
			['assigns', `stakeholder-group:${id}`, `clause:${clause}`, false],
			['assigns', `clause:${clause}`, `role:${id}`, true]
		]);
	}
});

test('States are named in three other clauses and addressed by one heading', () => {
	const tags = draw(opinion, 'fr').tags?.filter(({ to }) => to === 'stakeholder-group:states') ?? [];
	expect(tags.map(({ kind, from, mark }) => [kind, from, mark.solid, mark.text?.lines[0]])).toEqual([
		['mentions', 'clause:1', false, 'rappelant'],
		['mentions', 'clause:2.d', false, 'd)'],
		['mentions', 'clause:5.a', true, 'invite a)'],
		['addresses', 'section:5', true, '›\u00a0invite']
	]);
});

test('choosing a clause lights its tags and the groups it names; choosing a group lights its own tags', () => {
	const scene = draw(opinion, 'fr');
	const { graph } = study(opinion);
	const chosen = (key: 'clause:2.c' | 'stakeholder-group:civil-society') => emphasis(graph, ties(scene), key, nothing);
	expect(chosen('clause:2.c').marks.get('stakeholder-group:private-sector')).toBe('tied');
	expect(chosen('clause:2.c').marks.get('stakeholder-group:states')).toBe('faint');
	const civil = chosen('stakeholder-group:civil-society');
	expect(civil.lines.get('clause:5.a mentions stakeholder-group:civil-society')).toBe('tied');
	expect(civil.lines.get('clause:5.a mentions stakeholder-group:states')).toBe('plain');
	expect(civil.marks.get('role:civil-society')).toBe('tied');
	expect(civil.marks.get('role:states')).toBe('faint');
});

test('a quote is the clause word for word, the gift in the hue, the verb underlined', () => {
	const [states] = opinion.cast.roles;
	const french = opinion.readings['fr'];
	if (!states || !french) throw new Error('the Opinion has lost its first role');
	const runs = statement(french, states, 'st');
	const clause = french.clauses.find(({ path }) => path === states.clause)?.text ?? '';
	expect(runs.map(({ text }) => text).join('')).toBe(`«\u00a0${clause.replace(/;\s*$/, '')}\u00a0»`);
	const words = (test: (each: (typeof runs)[number]) => boolean) => runs.filter(test).map(({ text }) => text);
	expect(words(({ ink, weight }) => ink === 'st' && weight === 700)).toEqual([
		'pouvoir décisionnel',
		'droits',
		'responsabilités'
	]);
	expect(words(({ underline }) => underline)).toEqual(['relève', 'ont']);
});

test('the title counts', () => {
	expect(rolesTitle(topicOf(opinion, 'fr'))).toBe('Qui fait quoi\u00a0: cinq groupes, cinq rôles');
	expect(rolesTitle(topicOf(lake, 'en'))).toBe('Who does what: two groups, two roles');
});

test('words that change their style where a line breaks leave nothing behind', () => {
	const runs = [run('un deux '), run('trois quatre', { underline: true }), run(' cinq')];
	const wide = runWidth(run('un deux trois'), 'sans', 20) - 5;
	const lines = wrap(runs, wide, 'sans', 20);
	expect(lines.map((each) => each.map(({ text }) => text))).toEqual([['un deux'], ['trois quatre'], ['cinq']]);
});
