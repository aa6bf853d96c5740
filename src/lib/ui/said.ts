/** The clauses of an actor, each with its own words: neighbours that say the same words stand together. */

import type { Appearance } from '$lib/graph/ask';
import type { Evidence } from '$lib/graph/kinds';

export interface Said {
	/** Their paths, in the order of the text. */
	readonly clauses: readonly string[];
	readonly words: readonly string[];
}

/** The words themselves, each wording once. */
export const wordings = (found: readonly Appearance[]): string[] => [
	...new Set(found.flatMap(({ words }) => words.map((proof: Evidence) => proof.quote)))
];

export const said = (list: readonly Appearance[]): readonly Said[] =>
	list.reduce<readonly Said[]>((all, each) => {
		const words = wordings([each]);
		const last = all.at(-1);
		return last && last.words.join('\n') === words.join('\n')
			? [...all.slice(0, -1), { ...last, clauses: [...last.clauses, each.clause] }]
			: [...all, { clauses: [each.clause], words }];
	}, []);
