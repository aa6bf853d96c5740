/** What a node is, in the reader's language. */

import type { NodeData } from '$lib/graph/kinds';
import { m } from '$lib/words/messages';

export function kindName({ kind, force }: NodeData): string {
	switch (kind) {
		case 'clause':
			return force === 'operative' ? m.is_clause_operative() : m.is_clause_preamble();
		case 'stakeholder-group':
			return m.is_stakeholder_group();
		case 'document':
			return m.is_instrument();
		default:
			return {
				section: m.is_section,
				collective: m.is_collective,
				organization: m.is_organization,
				body: m.is_body,
				role: m.is_role,
				instrument: m.is_instrument,
				paragraph: m.is_paragraph
			}[kind]();
	}
}
