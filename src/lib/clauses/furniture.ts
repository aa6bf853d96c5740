/**
 * Lines in, and out again those that belong to the text; what belongs to the page (its number, running heads, document
 * symbols, rules), to the foot of it, or to the minutes after the text, comes back as pieces.
 */

import type { Leftover, Piece, Span } from './clause';
import type { Line } from './lines';
import { tokens } from './tokens';
import { verbAt } from './verbs';

const page =
	/^(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—])?$|^(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|de|sur|\/)\s*\d{1,4})?$|^\d{1,3}\s?\/\s?\d{1,3}$/i;
const rule = /^(?:[_\-–—=*.⎯\s]{5,}|\*{3})$/;
const symbol =
	/^(?:(?:A|E|S|TD|CRC|CCPR|HRC|CERD|WSIS|WTPF|C\d\d|PP)[-/][A-Z\d]{1,12}(?:[-/.][\w()]{1,16}){0,8}|GE\.\d\d-\d{4,6}(?:\s*\([A-Z]\))?|\d\d-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{6}){0,3})(?:\s+\*?\d{10,}\*?|\s+\d{1,3}\s?\/\s?\d{1,3})?$|^\d{1,3}\s?\/\s?\d{1,3}\s+(?:GE\.)?\d\d-\d{4,6}$/;
/** The symbol that a text has as a document of the United Nations. */
const own = /(?<![\w/])A\/(?:[A-Z]{3,4}\/)?\d{1,3}\/[\w./-]{1,30}(?<=[\w])/;
/** A printer's job number, to which the text that goes on was glued. */
const glued = /^\d\d-\d{5}\s*\([A-Z]\)(?:\s+\d{6}){0,3}\s+(?=\p{Ll})/u;
const closing =
	/^(?:\d{1,4}\s?(?:st|nd|rd|th)\s+(?:plenary\s+)?meeting|\d{1,4}\s?(?:re|er|e|ème|è)\s+(?:séance|réunion)|\[?\s?(?:adopted|adoptée?)\s+(?:without\s|by\s+(?:consensus|acclamation|a\s|\d)|as\s|sans\s|à\s+l['’](?:unanimité|issue)|au\s|par\s+(?:consensus|acclamation|\d)))/i;
const date = /^(?:le\s+)?\d{1,2}(?:\s?er)?\s+\p{L}{3,10}\s+\d{4}\.?$/u;
/** What a note at the foot of a page begins with, where no rule stands before it. */
const note =
	/^(?:\d{1,2}|\*{1,3}|\[\d{1,2}\])\s+(?:(?:A|E|S)\/[A-Z\d]|Voir\s|See\s|Ibid|Nations Unies, |United Nations, |Official Records|Documents officiels|https?:|www\.)/;
const numbered = /^(?:\d{1,2}|\*{1,3}|\[\d{1,2}\]|\(\d{1,2}\))\s*[.)]?\s*\S/;
const longestHead = 120;

export interface Sifted {
	readonly lines: readonly Line[];
	readonly left: readonly Piece[];
}

export function sift(text: string, all: readonly Line[], language: string): Sifted {
	const lines: Line[] = [];
	const left: Piece[] = [];
	const heads = runningHeads(text, all, language);
	let place: 'text' | 'notes' | 'minutes' = 'text';
	let hasBegun = false;
	let told: string | undefined;
	for (const [at, line] of all.entries()) {
		const words = text.slice(line.start, Math.min(line.end, line.start + 400));
		const kind = hasBegun && tells(words, told) ? 'furniture' : kindOf(words, heads, place, hasBegun);
		if (!hasBegun) told ??= own.exec(words)?.[0];
		if (kind === 'closing') place = 'minutes';
		else if (place !== 'text' && reopens(text, line, words, language)) place = 'text';
		else if (rule.test(words)) place = beginsNotes(text, all[at + 1]) ? 'notes' : place;
		const named = kind ?? (place === 'notes' ? 'footnote' : place === 'minutes' ? 'closing' : null);
		const isMarker = named === 'page number' && place === 'text' && countsOn(text, lines, words, all[at + 1]);
		if (named && !isMarker) left.push({ kind: named, start: line.start, end: line.end });
		else {
			lines.push(ungluedFrom(line, words, left));
			hasBegun ||= begins(text, line, words, language);
		}
	}
	return { lines, left };
}

/** The text's symbol, before its title or behind it: the head of a page. */
function tells(words: string, symbol: string | undefined): boolean {
	if (symbol === undefined || words.length > longestHead || /[.;,:]$/.test(words)) return false;
	const [before, after] = [words.endsWith(` ${symbol}`), words.startsWith(`${symbol} `)];
	return (before && /^\p{Lu}/u.test(words)) || (after && /^\p{Lu}/u.test(words.slice(symbol.length + 1)));
}

function kindOf(
	words: string,
	heads: ReadonlySet<string>,
	place: 'text' | 'notes' | 'minutes',
	hasBegun: boolean
): Leftover | null {
	if (page.test(words)) return 'page number';
	if (rule.test(words) || symbol.test(words) || heads.has(words)) return 'furniture';
	if (note.test(words)) return 'footnote';
	if (hasBegun && closing.test(words)) return 'closing';
	return place === 'minutes' && date.test(words) ? 'closing' : null;
}

/** Whether the text itself has begun: minutes stand only after it. */
function begins(text: string, line: Line, words: string, language: string): boolean {
	if (/^\(?(?:\d{1,3}|a)[.)]/.test(words)) return true;
	const list = tokens(text, { start: line.start, end: Math.min(line.end, line.start + 80) });
	return verbAt(list, language) !== null;
}

/** Short lines that come three times or more and open nothing: what is printed at the head of every page. */
function runningHeads(text: string, lines: readonly Line[], language: string): ReadonlySet<string> {
	const times = new Map<string, number>();
	for (const { start, end } of lines) {
		if (end - start > longestHead || end - start < 8) continue;
		const words = text.slice(start, end);
		times.set(words, (times.get(words) ?? 0) + 1);
	}
	const heads = [...times].filter(
		([words, count]) => count > 2 && /^[\p{Lu}\d]/u.test(words) && !/[.;,:]$/.test(words)
	);
	return new Set(
		heads.map(([words]) => words).filter((words) => !/^\W?\w{1,4}[.)]/.test(words) && !verbAt(tokens(words), language))
	);
}

function beginsNotes(text: string, next: Span | undefined): boolean {
	return next !== undefined && numbered.test(text.slice(next.start, Math.min(next.end, next.start + 40)));
}

/** After the notes or the minutes the text goes on with a verb that opens a section, or with an annex. */
function reopens(text: string, line: Line, words: string, language: string): boolean {
	if (/^(?:annexe?|appendi(?:x|ce))\b/i.test(words)) return true;
	const list = tokens(text, { start: line.start, end: line.start + Math.min(words.length, 80) });
	return verbAt(list, language) !== null && /^\p{L}/u.test(words);
}

/** A number alone on its line is the marker of the next item if it counts on and the item follows. */
function countsOn(text: string, before: readonly Line[], words: string, next: Line | undefined): boolean {
	const last = before.at(-1);
	if (!last || !next || !/^\d{1,2}$/.test(words) || !/^[\p{Ll}\p{L}]/u.test(text.charAt(next.start))) return false;
	const ended = /[;,:]$/.test(text.slice(last.start, last.end)) || last.end - last.start < 60;
	const previous = before.slice(-60).findLast(({ start }) => /\d/.test(text.charAt(start)));
	const count = previous
		? Number(/^\d{1,3}(?=[\s.]|$)/.exec(text.slice(previous.start, previous.start + 4))?.[0] ?? 0)
		: 0;
	return ended && /^\p{Ll}/u.test(text.charAt(next.start)) && (words === '1' || Number(words) === count + 1);
}

function ungluedFrom(line: Line, words: string, left: Piece[]): Line {
	const job = glued.exec(words)?.[0];
	if (job === undefined) return line;
	const start = line.start + job.length;
	left.push({ kind: 'furniture', start: line.start, end: line.start + job.trimEnd().length });
	return { ...line, start };
}
