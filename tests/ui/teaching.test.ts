/** Tours and questions of the Opinion as its pages use them: where a step leads, what an answer becomes, what the map gives away. */
import { describe, expect, test } from 'vitest';
import { instrument } from '$lib/clauses/library';
import type { NodeKey } from '$lib/graph/kinds';
import type { Exercise } from '$lib/lessons/exercise';
import { run } from '$lib/lessons/kinds';
import { teachingOf } from '$lib/lessons/teaching';
import { study } from '$lib/pipeline';
import { choose, isReady, judged, nextItem, nothingGiven, type Given } from '$lib/ui/answering';
import { after, before, guessed, proven } from '$lib/ui/proving';
import { stopAt } from '$lib/ui/touring';
import { views } from '$lib/ui/views';
import { nothingAround, type Line, type Mark, type Scene } from '$lib/views/scene';

const opinion = instrument('wtpf-2013-draft-opinion-5')!;
const source = study(opinion);
const { tours } = teachingOf(opinion, source);
const known = {
	nodes: new Set(source.graph.nodes()),
	filters: new Set(['part:4', 'part:5']),
	placed: new Set<string>(),
	room: { width: 836, height: 620 },
	texts: new Set(['fr', 'en']),
	tours: new Map(tours.map(({ id, scenes }) => [id, scenes.length]))
};
/** One exercise of every kind, whatever its seed. */
const every = run(source, { seed: 3, count: 6 });
const of = (form: Exercise['form']) => every.find((each) => each.form === form)!;

describe('a step of a tour', () => {
	const way = {
		id: 'who-does-what',
		scenes: [
			{ view: 'text', query: 'select=clause:3' },
			{ view: 'moon', query: '' }
		]
	};

	test('is its view and its query with the tour in it', () => {
		expect(stopAt(way, 1, known)).toEqual({
			view: views.find(({ id }) => id === 'text'),
			address: '?select=clause:3&tour=who-does-what.1'
		});
	});

	test('keeps the language in which the reader has the text', () => {
		expect(stopAt(way, 1, known, 'en')?.address).toBe('?select=clause:3&text=en&tour=who-does-what.1');
	});

	test('of a view that isn’t built is the first view, and past the ends there is none', () => {
		expect(stopAt(way, 2, known)).toEqual({ view: views[0], address: '?tour=who-does-what.2' });
		expect([stopAt(way, 0, known), stopAt(way, 3, known)]).toEqual([null, null]);
	});

	test('loses nothing of what a shipped scene asks for', () => {
		for (const tour of tours)
			for (const [index, { query }] of tour.scenes.entries())
				expect(stopAt(tour, index + 1, known)?.address).toBe(`?${query}${query && '&'}tour=${tour.id}.${index + 1}`);
	});
});

describe('an answer', () => {
	const all = (exercise: Exercise, given: Given = nothingGiven): Given =>
		exercise.form === 'sort'
			? exercise.items.reduce((so, { id }) => choose(exercise, so, exercise.right[id]!, id), given)
			: exercise.right.reduce((so, id) => choose(exercise, so, id), given);

	test('runs through all six kinds', () => {
		expect(new Set(every.map(({ kind }) => kind)).size).toBe(6);
	});

	test.each(every)('to “$kind” is right when it is the right one, and judged only when shown', (exercise) => {
		const given = all(exercise);
		expect(isReady(exercise, given)).toBe(true);
		expect(judged(exercise, given)).toBeNull();
		expect(judged(exercise, { ...given, shown: true })?.verdict).toBe('right');
		expect(judged(exercise, { ...nothingGiven, shown: true })).toBeNull();
	});

	test('of one gives up the other, of many is put back', () => {
		const [a, b] = ['a', 'b'];
		expect(choose(of('one'), choose(of('one'), nothingGiven, a), b).picked).toEqual([b]);
		const many = choose(of('many'), choose(of('many'), nothingGiven, a), b);
		expect(many.picked).toEqual([a, b]);
		expect(choose(of('many'), many, a).picked).toEqual([b]);
	});

	test('of a sorting takes the items in turn, and is ready with the last', () => {
		const exercise = of('sort');
		let given = nothingGiven;
		let count = 0;
		for (; nextItem(exercise, given); count++) given = choose(exercise, given, 'preamble');
		expect(count).toBe(exercise.form === 'sort' && exercise.items.length);
		expect(isReady(exercise, given)).toBe(true);
	});

	test('changes no more once it is shown', () => {
		const given = { ...nothingGiven, shown: true };
		expect(choose(of('one'), given, 'a')).toBe(given);
	});
});

describe('the map of a question', () => {
	/** Every node and every edge of the graph, in no place: only what is lit matters here. */
	const scene: Scene = {
		...nothingAround,
		width: 1,
		height: 1,
		frame: 'pane',
		scale: 1,
		marks: source.graph.mapNodes((key) => ({ key, x: 0, y: 0, hue: null }) as Mark),
		lines: source.graph.mapEdges((key, _data, from, to) => ({ key, from, to }) as unknown as Line)
	};
	const ids = ({ options }: Exercise) => options.map(({ id }) => id);

	test.each(every)(
		'of “$kind” shows neither a tie nor a clause’s fill nor a role’s hue before the answer',
		(exercise) => {
			const { marks, lines } = before(scene, exercise);
			expect([...lines.values()].every((state) => state === 'out')).toBe(true);
			const seen = [...marks].filter(([, state]) => state !== 'out').map(([key]) => key);
			const free = exercise.kind === 'missing-ties' ? [...ids(exercise), exercise.about] : ids(exercise);
			expect(seen.filter((key) => !free.includes(key) || key.startsWith('role:'))).toEqual([]);
		}
	);

	test.each(every)('of “$kind” lights its proofs and the ties that were hidden after it', (exercise) => {
		const { marks, lines } = after(scene, exercise);
		for (const { node } of exercise.proofs) expect(['chosen', 'tied']).toContain(marks.get(node));
		const lit = [...lines].filter(([, state]) => state === 'tied').map(([key]) => key);
		expect(lit.sort()).toEqual([...exercise.veiled].sort());
	});

	test('draws the ties that the reader guesses, and only where ties are asked for', () => {
		const ties = of('many');
		const [guess = ''] = ids(ties);
		const drawn = guessed(scene, ties, [guess]).lines.slice(scene.lines.length);
		expect(drawn.map(({ from, to }) => [from, to])).toEqual([[ties.about, guess as NodeKey]]);
		const whose = every.find(({ kind }) => kind === 'whose-role')!;
		expect(guessed(scene, whose, ids(whose))).toBe(scene);
	});

	test.each(every)('of “$kind” ends on words that stand in the text, with their translation', (exercise) => {
		const places = proven(exercise, source.reading, opinion.readings['en']);
		expect(places.flatMap(({ proofs }) => proofs)).toHaveLength(exercise.proofs.length);
		for (const { words, proofs, translation } of places) {
			expect(translation).not.toBe('');
			for (const { start, end, quote } of proofs)
				expect(words.text.slice(start - words.start, end - words.start)).toBe(quote);
		}
	});
});
