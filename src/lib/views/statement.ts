/**
 * The words that give a role, as running words: the clause between its marks of quotation, what it gives in the hue of
 * the group, the verb of force underlined. The words themselves are the document's and are never changed.
 */

import type { Reading, Role } from '$lib/clauses/clause';
import { standsAt } from '$lib/clauses/proof';
import { run } from './prose';
import type { Hue, Run } from './scene';

interface Stress {
	readonly at: number;
	readonly words: string;
	readonly style: Partial<Run>;
}

/** Empty if the reading lacks the clause. */
export function statement(reading: Reading, { clause, gifts = {}, verbs = {} }: Role, hue: Hue | null): Run[] {
	const text = reading.clauses.find(({ path }) => path === clause)?.text.replace(/[\s;,.]+$/, '');
	if (!text) return [];
	const given = stressed(text, gifts[reading.language], { ink: hue ?? 'ink', weight: 700 });
	const forced = stressed(text, verbs[reading.language], { underline: true });
	return [run('«\u00a0'), ...cut(text, [...given, ...forced]), run('\u00a0»')];
}

const stressed = (text: string, words: readonly string[] = [], style: Partial<Run>): Stress[] =>
	words.map((each) => ({ at: standsAt(text, each), words: each, style })).filter(({ at }) => at >= 0);

/** Of stresses that overlap the first counts. */
function cut(text: string, stresses: readonly Stress[]): Run[] {
	const runs: Run[] = [];
	let done = 0;
	for (const { at, words, style } of [...stresses].sort((a, b) => a.at - b.at)) {
		if (at < done) continue;
		if (at > done) runs.push(run(text.slice(done, at)));
		runs.push(run(words, style));
		done = at + words.length;
	}
	return done < text.length ? [...runs, run(text.slice(done))] : runs;
}
