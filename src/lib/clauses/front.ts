/**
 * What stands before the first section: place and date, title, and the opening that names who speaks
 * (“Le cinquième Forum …,”). Any of them may be missing.
 */

import type { Reading, Span } from './clause';
import { grammar } from './grammar';
import { words, type Line } from './lines';
import { stands, tokens } from './tokens';

/** “Genève, 14-16 mai 2013”: a place, a comma, a day, and a year at the end. */
export const placeAndDate = /^\p{Lu}[^\d]{1,80},\s*\d.{0,40}\d{4}$/u;

export function front(
	text: string,
	lines: readonly Line[],
	language: string
): Pick<Reading, 'place' | 'title' | 'opening'> {
	const hasPlace = lines[0] !== undefined && placeAndDate.test(text.slice(lines[0].start, lines[0].end));
	const rest = hasPlace ? lines.slice(1) : lines;
	const opening = openingAt(text, rest, language);
	return {
		place: hasPlace ? block(text, lines.slice(0, 1)) : null,
		title: block(text, rest.slice(0, opening)),
		opening: block(text, rest.slice(opening))
	};
}

/** The last paragraph, if it begins with an article or ends with the comma that leads to the first verb. */
function openingAt(text: string, lines: readonly Line[], language: string): number {
	const { articles } = grammar(language);
	for (let at = lines.length - 1; at >= 0; at--) {
		const line = lines[at];
		if (!line) break;
		const list = tokens(text, { start: line.start, end: Math.min(line.end, line.start + 40) });
		if (articles.some((article) => stands(article, list, 0))) return at;
		if (line.apart) break;
	}
	const last = lines.at(-1);
	return last && text.charAt(last.end - 1) === ',' ? lines.length - 1 : lines.length;
}

function block(text: string, lines: readonly Span[]): Reading['title'] {
	const [first, last] = [lines[0], lines.at(-1)];
	return first && last ? words(text, { start: first.start, end: last.end }) : null;
}
