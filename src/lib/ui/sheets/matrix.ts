/** The table to fill in and its answers: the same rows without marks and with them, and the words that prove each mark. */

import { matrixSheet, type MatrixEntry, type MatrixMark, type MatrixRow } from '$lib/lessons/matrixsheet';
import { mannerName } from '$lib/ui/manner';
import { spoken } from '$lib/ui/rich';
import { clauseOf, beginning } from '$lib/lessons/excerpt';
import { glyphs, type Glyphs } from '$lib/views/glyph';
import type { Manner } from '$lib/views/matrix';
import { idOf, shortName } from '$lib/views/names';
import type { Topic } from '$lib/ui/topic';
import { labelOf, sourceOf, translated, type Label } from './quoted';
import { badge, type Badge } from './rolecards';
import type { Given } from './sheet';

/** A mark for the eye, and what it says for the ear. */
interface Signed extends Glyphs {
	readonly name: string;
	/** It bears the group’s letter itself. */
	readonly isDisc: boolean;
}

export interface MatrixInWords {
	readonly groups: readonly (Badge & { readonly short: string })[];
	readonly rows: readonly (Label & {
		readonly excerpt: string;
		readonly translation: string | null;
		/** One a group; null is an empty cell. On the sheet to fill in all are. */
		readonly cells: readonly (Signed | null)[];
		readonly proofs: readonly { readonly group: Badge; readonly sign: Signed; readonly words: string }[];
	})[];
	readonly legend: readonly Signed[];
	readonly isAnswered: boolean;
	readonly original: string;
	readonly source: string;
}

const manners: Readonly<Record<MatrixMark, Manner>> = {
	role: 'given',
	named: 'named',
	addressed: 'addressed',
	implied: 'implied',
	'addressed-with-others': 'among'
};

export const blank = ({ topic }: Given): MatrixInWords => inWords(topic, false);
export const answered = ({ topic }: Given): MatrixInWords => inWords(topic, true);

function inWords(topic: Topic, isAnswered: boolean): MatrixInWords {
	const { groups, rows } = matrixSheet(topic);
	const badges = groups.map((group) => badge(topic, group));
	const used = new Set(rows.flatMap(({ cells }) => cells.flat().map(({ mark }) => mark)));
	return {
		groups: badges.map((each) => ({ ...each, short: shortName(topic, each.key, topic.language, '\u00ad') })),
		rows: rows.map((row) => rowOf(topic, badges, row, isAnswered)),
		legend: (Object.keys(manners) as MatrixMark[])
			.filter((mark) => used.has(mark))
			.map((mark) => signed([mark], { hue: null, letter: null })),
		isAnswered,
		original: topic.about.original,
		source: sourceOf(topic, null, { cuts: true })
	};
}

function rowOf(topic: Topic, badges: readonly Badge[], { clause, cells }: MatrixRow, isAnswered: boolean) {
	const translation = translated(topic, idOf(clause));
	// Two languages share the room of one.
	const most = translation ? 56 : 110;
	const filled = badges.map((group, at) => ({ group, entries: isAnswered ? (cells[at] ?? []) : [] }));
	return {
		...labelOf(topic, clause),
		excerpt: beginning(clauseOf(topic, clause)?.text ?? '', most),
		translation: translation && beginning(translation, most),
		cells: filled.map(({ group, entries }) => (entries.length > 0 ? signed(marksOf(entries), group) : null)),
		proofs: filled.flatMap(({ group, entries }) =>
			entries.map((entry) => ({ group, sign: signed([entry.mark], group), words: wordsOf(entry) }))
		)
	};
}

const marksOf = (entries: readonly MatrixEntry[]): MatrixMark[] => entries.map(({ mark }) => mark);

const wordsOf = ({ proofs }: MatrixEntry): string => proofs.map(({ quote }) => spoken(`<q>${quote}</q>`)).join(', ');

function signed(marks: readonly MatrixMark[], { hue, letter }: Pick<Badge, 'hue'> & { letter: string | null }): Signed {
	const cell = marks.map((mark) => ({ manner: manners[mark], words: [] }));
	const name = cell.map(({ manner }) => mannerName(manner)).join(', ');
	return {
		...glyphs(cell, { kind: 'stakeholder-group', hue, letter }, { x: 0, y: 0 }),
		name,
		isDisc: marks[0] === 'role'
	};
}
