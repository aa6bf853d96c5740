/**
 * One line in, a section's heading out, or null. A heading is a line of its own that begins with a verb and then
 * ends, or names whom it addresses. Running text that happens to begin with a verb is told from it by what stands
 * before (an unfinished sentence) and at its end (a comma or a full stop).
 */

import type { Force, Words } from './clause';
import { words, type Line } from './lines';
import { tokens } from './tokens';
import { verbAt } from './verbs';

export interface Heading {
	readonly kind: Force;
	readonly heading: Words;
	readonly verb: Words;
}

/** What came before the line, as far as it decides whether a heading can stand here. */
export interface Before {
	readonly line: Line | null;
	readonly isHeading: boolean;
	/** No section has begun yet. */
	readonly isFront: boolean;
}

const longest = 400;

export function headingOf(text: string, line: Line, before: Before, language: string): Heading | null {
	if (line.end - line.start > longest) return null;
	const list = tokens(text, line);
	const verb = verbAt(list, language);
	const last = verb && list[verb.length - 1];
	if (!verb || !last) return null;
	const alone = list.slice(verb.length).every(({ fold }) => /^[:,]$/.test(fold));
	const ended = before.isHeading || ends(text, before.line);
	if (alone ? !(ended || before.isFront || line.apart) : !(ended && addresses(text, line, verb.kind))) return null;
	return { kind: verb.kind, heading: words(text, line), verb: words(text, { start: line.start, end: last.end }) };
}

/** Only an operative verb has addressees, and after them no sentence ends or goes on. */
function addresses(text: string, line: Line, kind: Force): boolean {
	return kind === 'operative' && !/[.,;]$/.test(text.slice(line.start, line.end));
}

/** Whether a line finishes its sentence or its clause, so that something new can begin. */
function ends(text: string, line: Line | null): boolean {
	return line !== null && /[.,;:][\s)\]»”"’]*(?:(?:et|ou|and|or)$)?$/.test(text.slice(line.start, line.end));
}
