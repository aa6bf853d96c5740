/**
 * One line in, a section's heading out, or null, as ITU writes them: a line of its own that begins with a verb and then
 * ends, or names whom it addresses. Running text that happens to begin with a verb is told from it by what stands
 * before (an unfinished sentence) and at its end (a comma or a full stop).
 */

import type { Force, Span, Words } from './clause';
import { words, type Line } from './lines';
import { tokens, type Token } from './tokens';
import { verbAt, type Verb } from './verbs';

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
	const opened = openedBy(text, line, language);
	if (!opened) return null;
	const ended = before.isHeading || ends(text, before.line);
	if (opened.alone ? !(ended || before.isFront || line.apart) : !(ended && addresses(text, line, opened.verb)))
		return null;
	const { kind, verb } = opened;
	return { kind, heading: words(text, line), verb: words(text, { start: line.start, end: verb.end }) };
}

export interface Opened {
	readonly kind: Force;
	readonly verb: Verb & { readonly end: number };
	/** Nothing follows it but a colon or a comma. */
	readonly alone: boolean;
}

/** How far to look for a verb at the head of a long line. */
const head = 160;
const mostWords = 16;

/** The verb that a stretch of text begins with, and whether it is all of it. */
export function openedBy(text: string, { start, end }: Span, language: string): Opened | null {
	const list = tokens(text, { start, end: Math.min(end, start + head) }, mostWords);
	const single = verbAt(list, language);
	const verb = single && (joined(list, single, language) ?? single);
	const last = verb && list[verb.length - 1];
	if (!verb || !last) return null;
	const alone = end - start <= head && isRest(list, verb.length);
	return { kind: verb.kind, verb: { ...verb, end: last.end }, alone };
}

function isRest(list: readonly Token[], at: number): boolean {
	return list.slice(at).every(({ fold }) => /^[:,]$/.test(fold));
}

/** Two verbs that make a heading together: “recognizing and appreciating”. */
function joined(list: readonly Token[], verb: Verb, language: string): Verb | null {
	if (!/^(?:and|et|&)$/.test(list[verb.length]?.fold ?? '')) return null;
	const second = verbAt(list, language, verb.length + 1);
	const length = verb.length + 1 + (second?.length ?? 0);
	return second?.kind === verb.kind && isRest(list, length) ? { ...verb, length } : null;
}

/** Only some operative verbs have addressees, and after them no sentence ends or goes on. */
function addresses(text: string, line: Line, verb: Verb): boolean {
	return verb.addresses && !/[.,;]$/.test(text.slice(line.start, line.end));
}

/** Whether a line finishes its sentence or its clause, so that something new can begin. */
export function ends(text: string, line: Span | null): boolean {
	if (line === null) return false;
	const tail = text.slice(Math.max(line.start, line.end - 40), line.end);
	return /[.,;:!?…][\s)\]»”"’]*(?:\d{1,2}\s?)?[.,;:]?\s*(?:(?:et|ou|and|or)$)?$/.test(tail);
}
