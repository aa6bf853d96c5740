/** A tie in, a sentence out: who does what to whom, whichever end one looks from. */

import type { NodeKey, Relation } from '$lib/graph/kinds';
import type { Step } from '$lib/graph/trace';
import { idOf, roleOf } from '$lib/views/names';
import { m } from '$lib/words/messages';
import { phrase, type Topic } from './topic';

type Ends = { readonly from: string; readonly to: string };

const sentences: Readonly<Record<Relation, (ends: Ends) => string>> = {
	contains: m.step_contains,
	mentions: m.step_mentions,
	addresses: m.step_addresses,
	assigns: m.step_assigns,
	holds: m.step_holds,
	cites: m.step_cites,
	'collaborates-with': m.step_collaborates,
	'issued-by': m.step_issued
};

/** Without the words that prove it: those stand beside, in their own language. */
export function tellStep(topic: Topic, { from, to, relation, forward }: Step): string {
	const [source, target] = forward ? [from, to] : [to, from];
	const told = sentences[relation]({ from: called(topic, source), to: called(topic, target) });
	return told.charAt(0).toUpperCase() + told.slice(1);
}

function called(topic: Topic, node: NodeKey): string {
	const { labels } = topic.about;
	if (node.startsWith('document:')) return labels[topic.language] ?? idOf(node);
	return roleOf(topic, node)?.names[topic.language] ?? phrase(topic, node);
}
