/** Exercises on the charter of the lake, whose answers are known by heart, and promises kept over many seeds. */
import { describe, expect, test } from 'vitest';
import { compile } from '$lib/clauses/compile';
import type { Instrument } from '$lib/clauses/clause';
import { instrument } from '$lib/clauses/library';
import { appearances, following, nodes } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import { seeded } from '$lib/lessons/draw';
import { cut } from '$lib/lessons/excerpt';
import type { Exercise, Sorting } from '$lib/lessons/exercise';
import { judge, verdict } from '$lib/lessons/judge';
import { kinds, make, run } from '$lib/lessons/kinds';
import { say } from '$lib/lessons/say';
import { study } from '$lib/pipeline';
import type { Source } from '$lib/views/scene';
import { idOf } from '$lib/views/names';
import { locales } from '$lib/words/runtime';
import { charter } from '../clauses/charter';

const lake = study(compile('charter', charter));
const opinion = study(instrument('wtpf-2013-draft-opinion-5') as Instrument);
const seeds = Array.from({ length: 60 }, (_, seed) => seed);

const runs = new Map(
	[lake, opinion].map((source) => [source, seeds.flatMap((seed) => run(source, { seed, count: 12 }))])
);
const every = (source: Source): Exercise[] => runs.get(source) ?? [];
const all = (source: Source, kind: string): Exercise[] =>
	kinds.filter(({ name }) => name === kind).flatMap((each) => each.recipes(source).map((recipe) => recipe(seeded(3))));
const answers = (kind: string) =>
	Object.fromEntries(
		all(lake, kind).map(({ id, right, proofs }) => [
			id.slice(kind.length + 1),
			[right, proofs.map(({ quote }) => quote)]
		])
	);

describe('on the charter', () => {
	test('each role has its holder, and the words that say so', () => {
		expect(answers('whose-role')).toEqual({
			'role:fishers': [['stakeholder-group:fishers'], ['compter les poissons']],
			'role:towns': [['stakeholder-group:towns'], ['garder les rives']]
		});
	});

	test('a group is named or not; where the heading speaks to it nothing is asked', () => {
		expect(Object.keys(answers('naming'))).toEqual([
			'clause:1 named',
			'clause:2.a named',
			'clause:2.a neither',
			'clause:2.b.i named',
			'clause:2.b.i neither',
			'clause:2.b.ii named',
			'clause:2.b.ii neither'
		]);
		expect(answers('naming')['clause:2.b.i neither']).toEqual([
			['neither'],
			['les pêcheurs ont à compter les poissons;']
		]);
	});

	test('only the invitation is operative, by its verb', () => {
		expect(answers('force')).toEqual({
			'clause:1': [['preamble'], ['considérant']],
			'clause:2.a': [['preamble'], ['reconnaissant']],
			'clause:2.b': [['preamble'], ['reconnaissant']],
			'clause:2.b.i': [['preamble'], ['reconnaissant']],
			'clause:2.b.ii': [['preamble'], ['reconnaissant']],
			'clause:3': [['operative'], ['invite']]
		});
	});

	test('roles and pairs are proved by their clause', () => {
		expect(answers('which-clause')).toEqual({
			'role:fishers': [['clause:2.b.i'], ['compter les poissons']],
			'role:towns': [['clause:2.b.ii'], ['garder les rives']],
			'stakeholder-group:fishers stakeholder-group:towns': [['clause:1'], ['les pêcheurs', 'les communes']]
		});
	});

	test('the ties of a clause are those whom it names, in the order of its words', () => {
		const [only, ...others] = all(lake, 'missing-ties');
		expect(others).toEqual([]);
		expect(only).toMatchObject({ id: 'missing-ties clause:1', form: 'many', about: 'clause:1' });
		expect([...(only?.right as string[])].sort()).toEqual(['stakeholder-group:fishers', 'stakeholder-group:towns']);
		expect(only?.proofs.map(({ quote }) => quote)).toEqual(['les pêcheurs', 'les communes']);
		expect(only?.options.map(({ id }) => id)).toContain('body:council');
	});

	test('only the last clause invites anyone', () => {
		const [sorting] = all(lake, 'sorting') as Sorting[];
		expect(sorting?.right).toEqual({
			'clause:1': 'preamble',
			'clause:2.a': 'preamble',
			'clause:2.b': 'preamble',
			'clause:2.b.i': 'preamble',
			'clause:2.b.ii': 'preamble',
			'clause:3': 'section:3'
		});
		expect(sorting?.proofs.at(-1)).toMatchObject({ place: 'section:3', quote: 'les communes', node: 'clause:3' });
	});
});

describe('whatever the seed', () => {
	test.each<[string, Source]>([
		['charter', lake],
		['Opinion', opinion]
	])('an exercise on the %s can be put, answered and proved', (_name, source) => {
		const { graph, reading } = source;
		for (const exercise of every(source)) {
			const { id, options, proofs, about, veiled } = exercise;
			const ids = options.map((option) => option.id);
			expect(new Set(ids).size, id).toBe(ids.length);
			expect(ids.length, id).toBeGreaterThan(1);
			const right = exercise.form === 'sort' ? Object.values(exercise.right) : exercise.right;
			expect(right.length, id).toBeGreaterThan(0);
			for (const each of right) expect(ids, id).toContain(each);
			expect(graph.hasNode(about), id).toBe(true);
			for (const edge of veiled) expect(graph.hasEdge(edge), id).toBe(true);
			expect(proofs.length, id).toBeGreaterThan(0);
			for (const { place, quote, start, end, node } of proofs) {
				const part = place.startsWith('clause:')
					? reading.clauses.find(({ path }) => path === idOf(place))
					: reading.sections.find(({ path }) => path === idOf(place))?.heading;
				expect(reading.text.slice(start, end), id).toBe(quote);
				expect(part && part.start <= start && end <= part.end, id).toBe(true);
				expect(graph.hasNode(node), id).toBe(true);
			}
			const items = exercise.form === 'sort' ? [...exercise.items, ...options] : options;
			for (const { excerpt } of items) if (excerpt) expect(reading.text, id).toContain(excerpt.replace(cut, ''));
		}
	});

	test('the right answers are true in the graph, and the wrong ones are not', () => {
		const { graph } = opinion;
		const named = (clause: NodeKey) => following(graph, clause, 'mentions');
		for (const exercise of every(opinion)) {
			const { id, kind, about, options } = exercise;
			if (exercise.form === 'sort') continue;
			for (const option of options) {
				const node = option.id as NodeKey;
				const isRight = exercise.right.includes(option.id);
				if (kind === 'whose-role') expect(following(graph, node, 'holds').includes(about), id).toBe(isRight);
				if (kind === 'missing-ties') expect(named(about).includes(node), id).toBe(isRight);
				if (kind === 'force') expect(graph.getNodeAttribute(about, 'force') === option.id, id).toBe(isRight);
				if (kind === 'which-clause' && about.startsWith('role:'))
					expect(following(graph, node, 'assigns').includes(about), id).toBe(isRight);
				if (kind === 'which-clause' && about.startsWith('stakeholder-group:')) {
					const other = id.split(' ')[2] as NodeKey;
					expect(named(node).includes(about) && named(node).includes(other), id).toBe(isRight);
				}
			}
		}
	});

	test('a group said to be implied, or neither, is not named there', () => {
		const { graph } = opinion;
		const asked = every(opinion).filter(({ kind }) => kind === 'naming');
		expect(new Set(asked.map(({ right }) => (right as string[])[0])).size).toBe(3);
		for (const { id, prompt, about, right } of asked) {
			const { group } = prompt.gaps as unknown as { group: { node: NodeKey } };
			const isNamed = appearances(graph, group.node).names.some(({ clause }) => clause === idOf(about));
			expect(isNamed, id).toBe((right as string[])[0] === 'named');
		}
	});

	test('whom the heading above addresses is no wrong answer to whom the clause names', () => {
		for (const { about, options } of every(opinion).filter(({ kind }) => kind === 'missing-ties'))
			if (about.startsWith('clause:5') && about !== 'clause:5.a')
				for (const { id } of options)
					expect(['stakeholder-group:states', 'collective:all-stakeholders']).not.toContain(id);
	});

	test('a group whom the heading addresses by name is not asked about below it, the others are', () => {
		const below = kinds
			.flatMap((kind) => kind.recipes(opinion).flatMap((recipe) => seeds.map((seed) => recipe(seeded(seed)))))
			.filter(({ id }) => id.startsWith('naming clause:5.b'));
		const asked = below.map(({ prompt }) => JSON.stringify(prompt.gaps));
		expect(asked.some((gaps) => gaps.includes('civil-society'))).toBe(true);
		expect(asked.some((gaps) => gaps.includes(':states'))).toBe(false);
		const files = {
			...charter,
			'text.fr.txt': charter['text.fr.txt']?.replace('à écouter', 'avec les pêcheurs à écouter') ?? '',
			'text.en.txt': charter['text.en.txt']?.replace('to listen', 'with the fishers to listen') ?? ''
		};
		const ids = kinds
			.flatMap((kind) => kind.recipes(study(compile('charter', files))))
			.map((recipe) => recipe(seeded(1)).id);
		expect(ids).toContain('naming clause:3 named');
		expect(ids).not.toContain('naming clause:3 neither');
		expect(below[0]?.proofs).toMatchObject([{ place: 'section:5', quote: 'les autres parties prenantes' }]);
	});

	test('neighbouring seeds begin differently', () => {
		const first = seeds.map((seed) => Math.floor(seeded(seed)() * 4));
		expect(new Set(first).size).toBe(4);
	});

	test('the same seed gives the same run, another seed another, and nothing is asked twice', () => {
		const told = (seed: number) => JSON.stringify(run(opinion, { seed, count: 12 }));
		expect(seeds.map(told)).toEqual(seeds.map(told));
		expect(new Set(seeds.map(told)).size).toBe(seeds.length);
		for (const seed of seeds) {
			const ids = run(opinion, { seed, count: 200 }).map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	test('a run is mixed, as long as asked, and of the kinds wanted', () => {
		const six = run(opinion, { seed: 7, count: 6 });
		expect(new Set(six.map(({ kind }) => kind)).size).toBe(kinds.length);
		expect(run(opinion, { seed: 7, count: 0 })).toEqual([]);
		const wanted = run(opinion, { seed: 7, count: 5, only: ['force', 'whose-role'] });
		expect(new Set(wanted.map(({ kind }) => kind))).toEqual(new Set(['force', 'whose-role']));
		expect(wanted).toHaveLength(5);
	});

	test('every language says it without a gap left open', () => {
		for (const source of [lake, opinion])
			for (const exercise of every(source))
				for (const language of locales) {
					const items = exercise.form === 'sort' ? exercise.items : [];
					const said = [exercise.prompt, ...[...exercise.options, ...items].map(({ label }) => label)].map((term) =>
						say(source, term, language)
					);
					for (const words of said)
						expect(words, exercise.id).not.toMatch(/[{}]|undefined|object|exercise_|^\s*$|[:;] *$/);
				}
	});

	test('a source is not changed by what is made from it', () => {
		const before = JSON.stringify(opinion.graph.export());
		run(opinion, { seed: 5, count: 100 });
		expect(JSON.stringify(opinion.graph.export())).toBe(before);
	});
});

test('wrong options are neighbours: for a role, the groups that stand in a clause with its holder come first', () => {
	const [states] = all(opinion, 'whose-role');
	expect(states?.options).toHaveLength(4);
	expect(states?.options.map(({ id }) => id)).toEqual(
		expect.arrayContaining(['stakeholder-group:private-sector', 'stakeholder-group:civil-society'])
	);
});

test('one kind alone gives one exercise; a text that allows none gives none', () => {
	for (const kind of kinds) expect(make(kind, opinion, seeded(1))?.kind).toBe(kind.name);
	const preambleOnly = { ...lake, graph: lake.graph.copy() };
	preambleOnly.graph.dropNode('clause:3');
	const force = kinds.find(({ name }) => name === 'force');
	expect(force && make(force, preambleOnly, seeded(1))).toBeNull();
});

describe('an answer is judged', () => {
	const [role, ties, sorting] = ['whose-role', 'missing-ties', 'sorting'].map((kind) => all(lake, kind)[0]) as [
		Exercise,
		Exercise,
		Sorting
	];

	test('one choice: right or wrong', () => {
		expect(judge(role, ['stakeholder-group:fishers'])).toEqual({
			verdict: 'right',
			hit: ['stakeholder-group:fishers'],
			missed: [],
			extra: []
		});
		const wrong = judge(role, ['stakeholder-group:towns']);
		expect(wrong).toMatchObject({ verdict: 'wrong', missed: ['stakeholder-group:fishers'] });
		expect(verdict(role, wrong).map((message) => say(lake, message, 'en'))).toEqual([
			'That isn’t it.',
			'To be found: Fishers.'
		]);
		expect(judge(role, []).verdict).toBe('wrong');
	});

	test('several: what was missed and what was too much', () => {
		const partly = judge(ties, ['stakeholder-group:towns', 'body:council']);
		expect(partly).toEqual({
			verdict: 'partly',
			hit: ['stakeholder-group:towns'],
			missed: ['stakeholder-group:fishers'],
			extra: ['body:council']
		});
		expect(verdict(ties, partly).map((message) => say(lake, message, 'fr'))).toEqual([
			'En partie.',
			'À trouver\u00a0: Pêcheurs.',
			'En trop\u00a0: Conseil du lac.'
		]);
		expect(judge(ties, ['stakeholder-group:fishers', 'stakeholder-group:towns']).verdict).toBe('right');
		expect(judge(ties, ['body:council']).verdict).toBe('wrong');
		const tooMuch = ['stakeholder-group:fishers', 'stakeholder-group:towns', 'body:council'];
		expect(judge(ties, tooMuch)).toMatchObject({ verdict: 'partly', missed: [], extra: ['body:council'] });
	});

	test('a sorting: each item for itself', () => {
		expect(judge(sorting, sorting.right).verdict).toBe('right');
		const { 'clause:1': _forgotten, ...rest }: Record<string, string> = { ...sorting.right, 'clause:3': 'preamble' };
		expect(judge(sorting, rest)).toMatchObject({
			verdict: 'partly',
			missed: expect.arrayContaining(['clause:1', 'clause:3']),
			extra: ['clause:3']
		});
		expect(nodes(lake.graph, 'clause').every((clause) => clause in sorting.right)).toBe(true);
	});
});
