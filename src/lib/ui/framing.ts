/**
 * What stands around a saved picture: a title that states a finding or names the selection, the answer, the legend of
 * what is in it, the filters that hold, its source.
 */

import type { NodeKey } from '$lib/graph/kinds';
import { clauseName, nameOf, shortName, verb } from '$lib/views/names';
import { linesIn, shapesIn, type Entry, type Framing } from '$lib/views/poster';
import { run } from '$lib/views/prose';
import type { Run, Scene } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import type { Choices } from './choices';
import { kindFilters, tieFilters } from './filters';
import { finding } from './finding';
import { parts } from './rich';
import type { Topic } from './topic';

/** What the reader has asked, as far as a picture has to say it. */
export interface Told {
	readonly choices?: Pick<Choices, 'chosen' | 'to' | 'hidden' | 'operative' | 'depth'>;
	readonly answer?: string;
	/** Paths of the clauses that the picture is about; null for all of them. */
	readonly concerned?: ReadonlySet<string> | null;
	/** Of the live view. */
	readonly address?: string | null;
}

type Ties = Pick<Scene, 'marks' | 'lines' | 'frame'>;

export function framing(topic: Topic, scene: Ties, told: Told = {}): Framing {
	return {
		...telling(topic, titled(finding(topic)), told),
		...legendOf(scene),
		filters: filters(topic, told.choices),
		source: source(topic, scene.frame === 'phone' ? 'page' : 'map', told)
	};
}

/** A selection has its name for a title, and what is told of it for a caption; a view at rest has its finding. */
export function telling(topic: Topic, found: readonly Run[], told: Told): Pick<Framing, 'title'> & { caption: Run[] } {
	const { chosen, to } = told.choices ?? { chosen: null, to: null };
	if (!chosen) return { title: found, caption: [] };
	return {
		title: [run(upper(selected(topic, chosen as NodeKey, to as NodeKey | null)))],
		caption: told.answer ? captioned(told.answer) : []
	};
}

/** A way between two has both its ends for a title. */
export const selected = (topic: Topic, chosen: NodeKey, to: NodeKey | null): string =>
	to
		? [chosen, to].map((key) => shortName(topic, key, topic.language)).join(' – ')
		: nameOf(topic, chosen, topic.language);

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Only what is in the picture. */
export function legendOf(scene: Ties): Pick<Framing, 'marks' | 'lines'> {
	const [shapes, kinds] = [shapesIn(scene), linesIn(scene)];
	const slips = (force: 'preamble' | 'operative'): boolean =>
		scene.marks.some(({ shape, solid }) => shape === 'slip' && solid === (force === 'operative'));
	const marks = kindFilters
		.filter(({ shape }) => shapes.has(shape))
		.flatMap(({ shape, name }): Entry[] => {
			if (shape !== 'slip') return [{ mark: shape, force: null, name: name().toLowerCase() }];
			const preamble: Entry = { mark: shape, force: 'preamble', name: m.is_clause_preamble() };
			const operative: Entry = { mark: shape, force: 'operative', name: m.is_clause_operative() };
			return [...(slips('preamble') ? [preamble] : []), ...(slips('operative') ? [operative] : [])];
		});
	const lines = tieFilters
		.filter(({ kind }) => kinds.has(kind))
		.flatMap(({ kind, name }): Entry[] => {
			const force = scene.lines.some((line) => line.kind === kind && line.force === 'operative') ? 'operative' : null;
			const plain: Entry = { mark: kind, force: null, name: name() };
			return kind === 'mentions' && force ? [plain, { mark: kind, force, name: m.tie_mentions_operative() }] : [plain];
		});
	return { marks, lines };
}

/** What isn't shown, and why, as a sentence; empty when everything is. */
export function filters(topic: Topic, choices: Told['choices']): string {
	if (!choices) return '';
	const { hidden, operative, depth, chosen } = choices;
	const named = [...kindFilters, ...tieFilters]
		.filter(({ id }) => hidden.has(id))
		.map(({ name }) => name().toLowerCase());
	const sections = [...hidden].filter((id) => id.startsWith('part:')).map((id) => verb(topic, id.slice(5)));
	const away = [...named, ...sections];
	const list = new Intl.ListFormat(topic.language, { type: 'conjunction' }).format(away);
	return [
		...(operative ? [m.picture_operative()] : []),
		...(depth > 0 && chosen ? [m.picture_depth({ count: depth })] : []),
		...(away.length > 0 ? [m.picture_without({ list })] : [])
	].join(' ');
}

/** Where it is from: document, clauses, language, and where it can be looked at. On a map only ties count. */
export function source(topic: Topic, kind: 'map' | 'page', told: Told): string {
	const { labels, slug, original } = topic.about;
	const label = labels[topic.language] ?? slug;
	const line = kind === 'map' ? m.source_line({ label }) : m.picture_source({ label });
	return traced(topic, line, told, topic.language !== original);
}

/** A source line, with the clauses that the selection rests on, whether words are translated, and the address of the view. */
export function traced(topic: Topic, line: string, told: Told, translated: boolean): string {
	const { concerned = null, address = null } = told;
	const clauses = concerned && concerned.size > 0 ? clausesIn(topic, concerned) : null;
	return [
		line,
		...(clauses ? [m.picture_clauses({ clauses })] : []),
		...(translated ? [m.picture_translation()] : []),
		...(address ? [address] : [])
	].join(' ');
}

/** `rappelant, reconnaissant b) ii and c)`: each section is named once. */
export function clausesIn(topic: Topic, concerned: ReadonlySet<string>): string {
	const paths = topic.reading.clauses.map(({ path }) => path).filter((path) => concerned.has(path));
	let section = '';
	const names = paths.map((path) => {
		const full = clauseName(topic, path);
		const [own = path] = path.split('.');
		const short = own === section ? full.slice(verb(topic, own).length + 1) : full;
		section = own;
		return short.replaceAll(' ', '\u00a0');
	});
	return names.join(', ');
}

/** A sentence as rich.ts reads it, as running words: quotes in italics. */
export const titled = (sentence: string): Run[] =>
	parts(sentence).map(({ style, text }) => run(text, { italic: style === 'quote' }));

/** The same in a face without italics: quotes keep their marks, the name and figures are strong. */
const captioned = (sentence: string): Run[] =>
	parts(sentence).map(({ style, text }) =>
		style === 'quote'
			? run(`«\u00a0${text}\u00a0»`)
			: run(text, { weight: style === 'strong' || style === 'name' ? 600 : 400 })
	);
