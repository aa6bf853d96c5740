/**
 * What a picture of the text shows: the words that a scene quotes; else the clauses that concern the selection, its
 * names in them strong; else how each clause begins. Words are the text's own, in the language in which it is read.
 */

import type { Clause } from '$lib/clauses/clause';
import { beginning } from '$lib/lessons/excerpt';
import type { Quote } from '$lib/lessons/tour';
import { idOf, tag, verb } from '$lib/views/names';
import { run } from '$lib/views/prose';
import type { Run } from '$lib/views/scene';
import type { Passage } from '$lib/views/textpage';
import type { Explorer } from './explorer.svelte';
import { segments } from './segments';

export function passages(explorer: Explorer, quotes: readonly Quote[]): Passage[] {
	const { topic, reading, concerned } = explorer;
	if (quotes.length > 0) return quotes.map((quote, index) => quoted(explorer, quote, index));
	const clauses = reading.clauses.filter(({ path }) => concerned?.has(path) ?? true);
	const whole = concerned !== null && clauses.length > 0;
	const shown = clauses.length > 0 ? clauses : reading.clauses;
	return shown.map((clause) => ({
		key: clause.path,
		...tagged(explorer, clause.path, whole),
		words: whole ? stressed(explorer, clause) : [run(beginning(clause.text))],
		language: reading.language === topic.language ? null : reading.language
	}));
}

/** Quotes are of the original, whatever the text is read in. */
function quoted(explorer: Explorer, { clause, words }: Quote, index: number): Passage {
	const { topic } = explorer;
	const known = topic.reading.clauses.some(({ path }) => path === clause);
	return {
		key: `quote ${index}`,
		...(known ? tagged(explorer, clause, true) : { verb: '', marker: '', operative: false }),
		words: [run(`«\u00a0${words}\u00a0»`, { italic: true })],
		language: topic.about.original === topic.language ? null : topic.about.original
	};
}

/** Whole names where a clause stands alone; in the order of the text its marker says enough of the preamble. */
function tagged({ topic }: Explorer, path: string, whole: boolean): Pick<Passage, 'verb' | 'marker' | 'operative'> {
	const [section = path] = path.split('.');
	const operative = topic.reading.sections.find((each) => each.path === section)?.kind === 'operative';
	const marker = section === path ? '' : tag(topic, path);
	return { verb: whole || operative || !marker ? verb(topic, section) : '', marker, operative };
}

function stressed({ chosen, accent }: Explorer, clause: Clause): Run[] {
	const id = chosen && idOf(chosen);
	const found = [...clause.mentions, ...clause.citations].filter((each) => each.id === id);
	return segments(clause, found).map(({ text, findings }) =>
		run(text, findings.length > 0 ? { ink: accent ?? 'ink', weight: 700 } : {})
	);
}
