/** What stands on the slips of what a room proposes, and what the ear is told: always that no clause says it. */

import type { ProposalWords } from '$lib/views/proposals';
import { m } from '$lib/words/messages';

export const proposalWords: ProposalWords = {
	slip: (label) => (label ? m.proposed_label({ label }) : m.proposed_bare()),
	tie: (from, to, label) => m.proposed_tie({ from, to, label }),
	remark: (at, label) => m.proposed_remark({ at, label })
};
