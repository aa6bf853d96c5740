/**
 * W3C Web Annotation (Recommendation of 23 February 2017) as JSON-LD: one annotation a tie that words prove. Each target
 * is `text.<language>.txt` beside the file, pointed at twice: by position and by quote. Positions count Unicode code
 * points, not UTF-16 units (Web Annotation Data Model, 4.2.5), so they differ from the product's own after an emoji.
 */

import type { Evidence } from '$lib/graph/kinds';
import { named, readingOf, type Work } from './work';

/** So many characters of context, as Hypothesis and others keep. */
const context = 32;

export function write(work: Work): string {
	const { text, language } = readingOf(work);
	const positions = codePoints(text);
	const source = `text.${language}.txt`;
	const items = work.graph
		.filterEdges((_edge, { evidence }) => evidence !== null)
		.flatMap((edge) => {
			const { relation, evidence } = work.graph.getEdgeAttributes(edge);
			if (!evidence) return [];
			const tag = { type: 'TextualBody', purpose: 'tagging', value: relation, format: 'text/plain' };
			return [
				{
					id: `#${encodeURIComponent(edge)}`,
					type: 'Annotation',
					motivation: 'identifying',
					body: [bodyOf(work, work.graph.target(edge)), tag],
					target: { source, selector: selectors(text, positions, evidence) }
				}
			];
		});
	const collection = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: '#annotations',
		type: 'AnnotationCollection',
		label: named(work, 'document:'),
		total: items.length,
		first: { id: '#page', type: 'AnnotationPage', startIndex: 0, items }
	};
	return `${JSON.stringify(collection, null, '\t')}\n`;
}

function bodyOf(work: Work, node: string): object {
	return {
		id: `#${encodeURIComponent(node)}`,
		type: 'TextualBody',
		purpose: 'identifying',
		value: named(work, node),
		format: 'text/plain',
		language: work.language
	};
}

function selectors(text: string, positions: Uint32Array, { start, end }: Evidence): readonly object[] {
	return [
		{ type: 'TextPositionSelector', start: positions[start], end: positions[end] },
		{
			type: 'TextQuoteSelector',
			exact: text.slice(start, end),
			prefix: text.slice(Math.max(0, start - context), start).replace(/^[\uDC00-\uDFFF]/, ''),
			suffix: text.slice(end, end + context).replace(/[\uD800-\uDBFF]$/, '')
		}
	];
}

/** For each UTF-16 offset, how many code points stand before it. */
function codePoints(text: string): Uint32Array {
	const positions = new Uint32Array(text.length + 1);
	for (let at = 0; at < text.length; at++)
		positions[at + 1] = (positions[at] ?? 0) + (isHalf(text, at, 0xdc00) && isHalf(text, at - 1, 0xd800) ? 0 : 1);
	return positions;
}

/** Whether the first (0xD800) or the second (0xDC00) half of a pair stands here. */
function isHalf(text: string, at: number, half: 0xd800 | 0xdc00): boolean {
	return (text.charCodeAt(at) & 0xfc00) === half;
}
