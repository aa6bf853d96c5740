/**
 * “Whom does each clause invite to act? Sort them.” One question a text: some clauses of each sort, to be put under
 * whom their heading addresses, or under nobody. Who should act by good sense is for the room to say, not for the graph.
 */

import { nodes } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import { idOf } from '$lib/views/names';
import type { Source } from '$lib/views/scene';
import { shuffled } from './draw';
import type { Kind, Option, Proof, Recipe } from './exercise';
import { addresseesOf, clauseOption, verbOf } from './excerpt';

const most = 6;

export const sorting: Kind = {
	name: 'sorting',
	recipes: (source) => {
		const places = placesIn(source);
		return new Set(places.values()).size > 1 ? [recipe(source, places)] : [];
	}
};

const recipe =
	(source: Source, places: ReadonlyMap<NodeKey, string>): Recipe =>
	(chance) => {
		const options = [...new Set(places.values())];
		const items = shuffled(deal(places, options, shuffled([...places.keys()], chance)), chance);
		return {
			id: 'sorting',
			kind: 'sorting',
			form: 'sort',
			prompt: { key: 'exercise_sort', gaps: {} },
			about: `document:${idOf(nodes(source.graph, 'document')[0] ?? '')}`,
			veiled: source.graph.filterEdges((_edge, { relation }) => relation === 'addresses'),
			options: options.map((id) => option(source, id)),
			items: items.map((clause) => clauseOption(source, clause)),
			right: Object.fromEntries(items.map((clause) => [clause, places.get(clause) ?? ''])),
			proofs: nodes(source.graph, 'clause')
				.filter((clause) => items.includes(clause))
				.flatMap((clause) => proof(source, clause))
		};
	};

/** Every clause with its place: the section that addresses someone, or the force with which it addresses nobody. */
function placesIn(source: Source): Map<NodeKey, string> {
	return new Map(
		nodes(source.graph, 'clause').map((clause) => {
			const section = idOf(clause).split('.')[0] ?? '';
			const force = source.graph.getNodeAttribute(clause, 'force') ?? 'preamble';
			return [clause, addresseesOf(source, section) ? `section:${section}` : force];
		})
	);
}

/** From each place in turn, so that no place stays empty. */
function deal(
	places: ReadonlyMap<NodeKey, string>,
	options: readonly string[],
	clauses: readonly NodeKey[]
): NodeKey[] {
	const piles = options.map((option) => clauses.filter((clause) => places.get(clause) === option));
	const rounds = Math.max(...piles.map(({ length }) => length));
	return Array.from({ length: rounds }, (_, round) => piles.flatMap((pile) => pile[round] ?? []))
		.flat()
		.slice(0, most);
}

function option(source: Source, id: string): Option {
	const addressed = addresseesOf(source, idOf(id));
	if (id.startsWith('section:') && addressed)
		return { id, label: { key: 'sort_addressed', gaps: { addressees: addressed.quote } } };
	return { id, label: { key: id === 'operative' ? 'sort_operative' : 'sort_preamble', gaps: {} } };
}

function proof(source: Source, clause: NodeKey): Proof[] {
	const addressed = addresseesOf(source, idOf(clause).split('.')[0] ?? '');
	return addressed ? [{ ...addressed, node: clause }] : verbOf(source, clause);
}
