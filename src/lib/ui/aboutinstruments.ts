/** Sentences about the instruments that the text cites, whole or by their paragraphs, and about the bodies that issue them. */

import { appearances, following, nodes } from '$lib/graph/ask';
import type { NodeKey } from '$lib/graph/kinds';
import { clauseName, nameOf } from '$lib/views/names';
import { m } from '$lib/words/messages';
import { named } from './aboutactors';
import { amount, capital, listed, phrase, total, type Topic } from './topic';

export function aboutBody(topic: Topic, node: NodeKey): string {
	const { graph } = topic;
	const who = capital(phrase(topic, node));
	const issued = graph.filterInNeighbors(node, (other) => graph.hasDirectedEdge(`${other} issued-by ${node}`));
	if (issued.some((other) => other.startsWith('document:'))) return m.body_speaks({ who, ...extent(topic) });
	const instruments = m.n_instruments(amount(issued.length));
	const own = issued.length > 0 ? m.body_issues({ instruments }) : '';
	return [named(topic, node, appearances(graph, node).names), own].filter(Boolean).join(' ');
}

function extent(topic: Topic): { sections: string; clauses: string } {
	const sections = nodes(topic.graph, 'section').length;
	return {
		sections: m.n_sections(amount(sections)),
		clauses: m.n_clauses(amount(total(topic)))
	};
}

export function aboutInstrument(topic: Topic, node: NodeKey): string {
	const { names } = appearances(topic.graph, node);
	const who = nameOf(topic, node, topic.language);
	const parts = citingParts(topic, node);
	const facts = { who, total: total(topic), parts: parts.length, count: parts.length };
	if (names.length === 0) return parts.length > 0 ? m.cited_only_parts(facts) : m.not_cited({ who });
	const clauses = listed(
		names.map(({ clause }) => clauseName(topic, clause)),
		topic.language
	);
	const cited = { who, named: names.length, total: total(topic), count: names.length, clauses };
	return parts.length > 0 ? `${m.cited_whole(cited)} ${m.cited_parts(facts)}` : m.cited(cited);
}

/** The clauses that cite paragraphs of an instrument and not the whole. */
function citingParts({ graph }: Topic, instrument: NodeKey): string[] {
	const citing = (node: NodeKey) => appearances(graph, node).names.map(({ clause }) => clause);
	const whole = new Set(citing(instrument));
	const parts = following(graph, instrument, 'contains').flatMap(citing);
	return [...new Set(parts)].filter((clause) => !whole.has(clause));
}
