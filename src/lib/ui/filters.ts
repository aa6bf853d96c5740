/** The legend's rows: what can be shown and hidden, by kind of node and by kind of tie, with the mark that explains it. */

import type { NodeKind } from '$lib/graph/kinds';
import type { LineKind, Shape } from '$lib/views/scene';
import { m } from '$lib/words/messages';

export interface KindFilter {
	readonly id: string;
	readonly kinds: readonly NodeKind[];
	readonly shape: Shape;
	readonly name: () => string;
}

export const kindFilters: readonly KindFilter[] = [
	{ id: 'kind:group', kinds: ['stakeholder-group'], shape: 'disc', name: m.kind_group },
	{ id: 'kind:role', kinds: ['role'], shape: 'pill', name: m.kind_role },
	{ id: 'kind:organization', kinds: ['organization'], shape: 'hexagon', name: m.kind_organization },
	{ id: 'kind:clause', kinds: ['clause'], shape: 'slip', name: m.kind_clause },
	{ id: 'kind:collective', kinds: ['collective'], shape: 'ring', name: m.kind_collective },
	{ id: 'kind:body', kinds: ['body'], shape: 'diamond', name: m.kind_body },
	{ id: 'kind:instrument', kinds: ['instrument', 'paragraph'], shape: 'bar', name: m.kind_instrument }
];

export interface TieFilter {
	readonly id: string;
	readonly kind: LineKind;
	readonly name: () => string;
}

export const tieFilters: readonly TieFilter[] = [
	{ id: 'tie:assigns', kind: 'assigns', name: m.tie_assigns },
	{ id: 'tie:addresses', kind: 'addresses', name: m.tie_addresses },
	{ id: 'tie:mentions', kind: 'mentions', name: m.tie_mentions },
	{ id: 'tie:collaborates-with', kind: 'collaborates-with', name: m.tie_collaborates },
	{ id: 'tie:cites', kind: 'cites', name: m.tie_cites },
	{ id: 'tie:contains', kind: 'contains', name: m.tie_contains }
];
