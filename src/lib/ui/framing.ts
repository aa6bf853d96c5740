/** What stands around a saved network: a title that states a finding, the legend of what is in it, its source. */

import { linesIn, shapesIn, type Entry, type Framing } from '$lib/views/poster';
import { run } from '$lib/views/prose';
import type { Run, Scene } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import { kindFilters, tieFilters } from './filters';
import { finding } from './finding';
import { parts } from './rich';
import type { Topic } from './sentence';

export function framing(topic: Topic, scene: Scene): Framing {
	const [shapes, kinds] = [shapesIn(scene), linesIn(scene)];
	const marks = kindFilters
		.filter(({ shape }) => shapes.has(shape))
		.flatMap(({ shape, name }): Entry[] => {
			if (shape !== 'slip') return [{ mark: shape, force: null, name: name().toLowerCase() }];
			return [
				{ mark: shape, force: 'preamble', name: m.is_clause_preamble() },
				{ mark: shape, force: 'operative', name: m.is_clause_operative() }
			];
		});
	const lines = tieFilters
		.filter(({ kind }) => kinds.has(kind))
		.flatMap(({ kind, name }): Entry[] => {
			const force = scene.lines.some((line) => line.kind === kind && line.force === 'operative') ? 'operative' : null;
			const plain: Entry = { mark: kind, force: null, name: name() };
			return kind === 'mentions' && force ? [plain, { mark: kind, force, name: m.tie_mentions_operative() }] : [plain];
		});
	const { labels, slug } = topic.about;
	return {
		title: titled(finding(topic)),
		marks,
		lines,
		source: m.source_line({ label: labels[topic.language] ?? slug })
	};
}

/** A sentence as rich.ts reads it, as running words: quotes in italics. */
export const titled = (sentence: string): Run[] =>
	parts(sentence).map(({ style, text }) => run(text, { italic: style === 'quote' }));
