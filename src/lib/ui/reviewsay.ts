/** What was decided and what was said, in words: doubts of the reader, kinds of actors, what the reader said of a finding. */

import type { ActorKind, DoubtCode } from '$lib/clauses/clause';
import { m } from '$lib/words/messages';
import type { Said } from './reviewing';

const doubts: Readonly<Record<DoubtCode, () => string>> = {
	'heading-within-text': m.doubt_heading_within_text,
	'verb-within-clause': m.doubt_verb_within_clause,
	'verb-unknown': m.doubt_verb_unknown,
	'numbering-starts-late': m.doubt_numbering_starts_late,
	'numbering-jumps': m.doubt_numbering_jumps,
	'numbering-restarts': m.doubt_numbering_restarts,
	'furniture-within-clause': m.doubt_furniture_within_clause,
	'heading-by-shape': m.doubt_heading_by_shape
};
export const doubtIn = (code: DoubtCode): string => doubts[code]();

const kinds: Readonly<Record<ActorKind, () => string>> = {
	'stakeholder-group': m.is_stakeholder_group,
	collective: m.is_collective,
	organization: m.is_organization,
	body: m.is_body,
	instrument: m.is_instrument,
	paragraph: m.is_paragraph
};
export const kindIn = (kind: ActorKind): string => kinds[kind]();
/** A part of an instrument is named with its instrument, not made by hand. */
export const ownKinds = ['stakeholder-group', 'collective', 'organization', 'body', 'instrument'] as const;

const words: Readonly<Record<Said, () => string>> = {
	found: m.said_found,
	proposed: m.said_proposed,
	accepted: m.said_accepted,
	rejected: m.said_rejected,
	added: m.said_added,
	reassigned: m.said_reassigned
};
export const saidIn = (said: Said): string => words[said]();
