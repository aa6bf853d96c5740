/**
 * Who by clause: the graph in, a table of actors and clauses out, each cell with its signs and the words that prove them.
 * Columns never leave their section, whatever the order: torn from its verb, a clause would say something else.
 */

import { appearances, following, meant, nodes, type Appearance } from '$lib/graph/ask';
import type { Evidence, NodeKey, NodeKind, Relation } from '$lib/graph/kinds';
import type { Force } from '$lib/clauses/clause';
import { alike } from './likeness';
import { idOf } from './names';
import type { Source } from './scene';

/** What a clause does to an actor; `implied` by a collective of its own, `among` those whom its heading addresses by one. */
export type Manner = 'given' | 'named' | 'addressed' | 'implied' | 'among';

export interface Sign {
	readonly manner: Manner;
	readonly words: readonly Evidence[];
}

/** Empty where a clause doesn't concern an actor. */
export type Cell = readonly Sign[];

export interface Row {
	readonly key: NodeKey;
	readonly kind: NodeKind;
	/** One for each column. */
	readonly cells: readonly Cell[];
	/** How many of the clauses shown name it; being meant is not being named. */
	readonly total: number;
}

export interface Column {
	readonly key: NodeKey;
	readonly path: string;
	readonly section: string;
	readonly force: Force;
	readonly cites: readonly NodeKey[];
	/** How many of the actors shown it names. */
	readonly total: number;
}

export interface Matrix {
	readonly rows: readonly Row[];
	readonly columns: readonly Column[];
}

/** In what order, and without whom; `ties` are the relations whose signs are hidden. */
export interface Arrangement {
	readonly order: 'text' | 'count' | 'likeness';
	readonly gone: ReadonlySet<NodeKey>;
	readonly ties: ReadonlySet<Relation>;
}
export const asWritten: Arrangement = { order: 'text', gone: new Set(), ties: new Set() };

/** The blocks of rows, in their order; a body stands in none unless a clause concerns it. */
export const blocks = ['stakeholder-group', 'organization', 'collective', 'body'] as const satisfies NodeKind[];

/** By which relation a sign is there. */
const relationOf: Readonly<Record<Manner, Relation>> = {
	given: 'assigns',
	named: 'mentions',
	addressed: 'addresses',
	implied: 'mentions',
	among: 'addresses'
};

/** Everything that the text says, in its order. */
export function matrix(source: Source): Matrix {
	const columns = nodes(source.graph, 'clause').map((key) => column(source, key));
	const rows = blocks
		.flatMap((kind) => nodes(source.graph, kind))
		.map((key) => row(source, key, columns))
		.filter(({ kind, cells }) => kind !== 'body' || cells.some((cell) => cell.length > 0));
	return counted({ rows, columns });
}

function column({ graph, reading }: Source, key: NodeKey): Column {
	const path = idOf(key);
	const section = reading.clauses.find((clause) => clause.path === path)?.section ?? path;
	const force = graph.getNodeAttribute(key, 'force') ?? 'preamble';
	return { key, path, section, force, cites: following(graph, key, 'cites'), total: 0 };
}

function row({ graph }: Source, key: NodeKey, columns: readonly Column[]): Row {
	const { assigns, names, addresses } = appearances(graph, key);
	const { clauses, headings } = meant(graph, key);
	const found = { given: assigns, named: names, addressed: addresses, implied: clauses, among: headings };
	const cells = columns.map(({ path }) => cell(found, path));
	return { key, kind: graph.getNodeAttribute(key, 'kind'), cells, total: 0 };
}

function cell(found: Readonly<Record<Manner, readonly Appearance[]>>, path: string): Cell {
	const signs = (Object.keys(found) as Manner[]).flatMap((manner): Sign[] => {
		const words = found[manner].find(({ clause }) => clause === path)?.words;
		return words ? [{ manner, words }] : [];
	});
	const byName = signs.some(({ manner }) => manner !== 'implied' && manner !== 'among');
	return signs.filter(({ manner }) => manner !== 'implied' || !byName);
}

/** The same table as the reader wants it: less, and in another order. Totals count what is left. */
export function arrange(all: Matrix, { order, gone, ties }: Arrangement = asWritten): Matrix {
	const shown = all.columns.map(({ key }) => !gone.has(key));
	const left = counted({
		columns: all.columns.filter((_column, index) => shown[index]),
		rows: all.rows
			.filter(({ key }) => !gone.has(key))
			.map((each) => ({ ...each, cells: each.cells.filter((_cell, index) => shown[index]).map(visible(ties)) }))
	});
	return order === 'text' ? left : ordered(left, order);
}

/** A role says that its group is named: the words that name it there prove the same sign. */
const visible =
	(ties: ReadonlySet<Relation>) =>
	(signs: Cell): Cell => {
		const [first, ...rest] = signs.filter(({ manner }) => !ties.has(relationOf[manner]));
		if (first?.manner !== 'given') return first ? [first, ...rest] : [];
		const names = rest.filter(({ manner }) => manner === 'named').flatMap(({ words }) => words);
		return [{ ...first, words: [...first.words, ...names] }, ...rest.filter(({ manner }) => manner !== 'named')];
	};

export const isNaming = (signs: Cell): boolean => signs.some(({ manner }) => manner === 'given' || manner === 'named');

const count = (cells: readonly (Cell | undefined)[]): number => cells.filter((each) => each && isNaming(each)).length;

function counted({ rows, columns }: Matrix): Matrix {
	return {
		rows: rows.map((each) => ({ ...each, total: count(each.cells) })),
		columns: columns.map((each, at) => ({ ...each, total: count(rows.map(({ cells }) => cells[at])) }))
	};
}

/** Rows within their block, columns within their section. */
function ordered({ rows, columns }: Matrix, order: 'count' | 'likeness'): Matrix {
	const places = columns.map((_column, index) => index);
	const across = runs(places, (at) => columns[at]?.section).flatMap((run) =>
		order === 'count' ? byCount(run, (at) => columns[at]?.total) : byLikeness(run, (at) => named(rows, at))
	);
	const down = runs(rows, ({ kind }) => kind).flatMap((run) =>
		order === 'count' ? byCount(run, ({ total }) => total) : byLikeness(run, namedIn)
	);
	return {
		columns: across.flatMap((at) => columns[at] ?? []),
		rows: down.map((each) => ({ ...each, cells: across.map((at) => each.cells[at] ?? []) }))
	};
}

/** Neighbours that have something in common, together. */
function runs<Item>(items: readonly Item[], common: (item: Item) => unknown): Item[][] {
	return items.reduce<Item[][]>((all, item) => {
		const last = all.at(-1);
		if (last?.[0] !== undefined && common(last[0]) === common(item)) last.push(item);
		else all.push([item]);
		return all;
	}, []);
}

const byCount = <Item>(items: readonly Item[], total: (item: Item) => number | undefined): Item[] =>
	[...items].sort((a, b) => (total(b) ?? 0) - (total(a) ?? 0));

const byLikeness = <Item>(items: readonly Item[], features: (item: Item) => ReadonlySet<number>): Item[] =>
	alike(items.map(features)).flatMap((at) => items[at] ?? []);

/** Which rows a column names. */
const named = (rows: readonly Row[], at: number): Set<number> =>
	new Set(rows.flatMap(({ cells }, index) => (isNaming(cells[at] ?? []) ? [index] : [])));

/** In which columns a row is named. */
const namedIn = ({ cells }: Row): Set<number> =>
	new Set(cells.flatMap((each, index) => (isNaming(each) ? [index] : [])));
