/**
 * What the map shows of a question. Before the answer only whom one may choose: a role's hue, a clause's fill and every
 * tie asked for would give it away. After it, what proves the answer.
 */

import { wordsOf } from '$lib/lessons/known';
import type { Words, Reading } from '$lib/clauses/clause';
import type { Exercise, Proof } from '$lib/lessons/exercise';
import type { Emphasis, State } from '$lib/views/emphasis';
import { idOf } from '$lib/views/names';
import type { Line, Scene } from '$lib/views/scene';

type Ties = Pick<Scene, 'marks' | 'lines'>;

const guess = 'guess ';
const actors = /^(stakeholder-group|organization|collective|body):/;

export function before({ marks, lines }: Ties, { about, options, kind }: Exercise): Emphasis {
	const asked = [
		...options.map(({ id }) => id).filter((id) => actors.test(id)),
		...(kind === 'missing-ties' ? [about] : [])
	];
	return {
		marks: new Map(marks.map(({ key }): [typeof key, State] => [key, asked.includes(key) ? 'rest' : 'out'])),
		lines: new Map(lines.map(({ key }) => [key, key.startsWith(guess) ? 'tied' : 'out']))
	};
}

/** Ties that the reader draws by choosing them: dashed, from mark to mark. Only where ties are what is asked for. */
export function guessed(scene: Scene, { kind, about }: Exercise, picked: readonly string[]): Scene {
	const from = scene.marks.find(({ key }) => key === about);
	if (kind !== 'missing-ties' || !from) return scene;
	const lines = scene.marks
		.filter(({ key }) => picked.includes(key))
		.map((to): Line => ({
			key: `${guess}${to.key}`,
			kind: 'addresses',
			from: from.key,
			to: to.key,
			hue: to.hue,
			force: null,
			d: `M${from.x} ${from.y}L${to.x} ${to.y}`,
			head: null
		}));
	return { ...scene, lines: [...scene.lines, ...lines] };
}

export function after({ marks, lines }: Ties, { about, veiled, proofs, form }: Exercise): Emphasis {
	const proved = new Set(lines.filter(({ key }) => veiled.includes(key)).map(({ key }) => key));
	const ends = lines.filter(({ key }) => proved.has(key)).flatMap(({ from, to }) => [from, to]);
	const strong = new Set<string>([about, ...(form === 'one' ? proofs.map(({ node }) => node) : [])]);
	const tied = new Set<string>([...ends, ...proofs.flatMap(({ node, place }) => [node, place])]);
	return {
		marks: new Map(
			marks.map(({ key }): [typeof key, State] => [key, strong.has(key) ? 'chosen' : tied.has(key) ? 'tied' : 'faint'])
		),
		lines: new Map(lines.map(({ key }) => [key, proved.has(key) ? 'tied' : 'faint']))
	};
}

/** A clause or heading with the words in it that settle an answer. */
export interface Proven {
	readonly place: string;
	readonly words: Words;
	readonly proofs: readonly Proof[];
	/** The same place in the reader's language, where that isn't the instrument's. */
	readonly translation: string | null;
}

/** Each place once, in the order of the text. */
export function proven({ proofs }: Exercise, reading: Reading, translation: Reading | undefined): readonly Proven[] {
	const places = [...new Set(proofs.map(({ place }) => place))];
	return places.flatMap((place) => {
		const at = place.startsWith('clause:') ? idOf(place) : place;
		const words = wordsOf(reading, at);
		if (!words) return [];
		const here = proofs.filter((proof) => proof.place === place);
		return [{ place, words, proofs: here, translation: (translation && wordsOf(translation, at)?.text) ?? null }];
	});
}
