/** Running words in, lines of a given width out: set by measured letters, so that a slide needs no browser. */

import { width } from './letters';
import type { Prose, Run } from './scene';

export type Face = Prose['face'];

/** A run with the style of plain text, changed as told. */
export const run = (text: string, style: Partial<Omit<Run, 'text'>> = {}): Run => ({
	text,
	ink: 'ink',
	weight: 400,
	italic: false,
	underline: false,
	...style
});

export function runWidth({ text, weight, italic }: Run, face: Face, size: number): number {
	return width(text, { face: face === 'serif' && italic ? 'serif-italic' : face, weight, size });
}

export const lineWidth = (line: readonly Run[], face: Face, size: number): number =>
	line.reduce((sum, each) => sum + runWidth(each, face, size), 0);

/**
 * Breaks at plain spaces only: a no-break space holds its words together. A word wider than the line stands alone; an
 * address is broken behind its signs.
 */
export function wrap(runs: readonly Run[], room: number, face: Face, size: number): Run[][] {
	const lines: Run[][] = [[]];
	let used = 0;
	for (const word of words(runs).flatMap((each) => broken(each, room, face, size))) {
		const wide = lineWidth(word, face, size);
		const line = lines.at(-1) ?? [];
		const text = line.length > 0 ? word : trimmedStart(word);
		if (line.length > 0 && used + lineWidth(trimmedEnd(word), face, size) > room) {
			lines.push(trimmedStart(word));
			used = lineWidth(trimmedStart(word), face, size);
		} else {
			line.push(...text);
			used += wide;
		}
	}
	return lines.map((line) => trimmedEnd(joined(line))).map(joined);
}

/** Of an address that is wider than a line: the pieces that fit, each of which ends in a sign. */
function broken(word: readonly Run[], room: number, face: Face, size: number): readonly Run[][] {
	const [only, ...others] = word;
	if (!only || others.length > 0 || lineWidth(word, face, size) <= room) return [[...word]];
	const pieces: Run[] = [];
	for (const text of only.text.split(/(?<=[/?&;,])/)) {
		const last = pieces.at(-1);
		const longer = last && { ...last, text: last.text + text };
		if (longer && runWidth(longer, face, size) <= room) pieces[pieces.length - 1] = longer;
		else pieces.push({ ...only, text });
	}
	return pieces.map((piece) => [piece]);
}

/** Cuts runs into words, each with the space before it; a word may change its style within. */
function words(runs: readonly Run[]): Run[][] {
	const found: Run[][] = [];
	for (const each of runs)
		each.text.split(/(?= )/).forEach((text, index) => {
			const last = found.at(-1);
			if (index === 0 && last && !text.startsWith(' ')) last.push({ ...each, text });
			else if (text) found.push([{ ...each, text }]);
		});
	return found;
}

const trimmedStart = ([first, ...rest]: readonly Run[]): Run[] =>
	first ? [{ ...first, text: first.text.replace(/^ +/, '') }, ...rest] : [];

const trimmedEnd = (line: readonly Run[]): Run[] =>
	line.map((each, index) => (index === line.length - 1 ? { ...each, text: each.text.replace(/ +$/, '') } : each));

/** Neighbours in the same style become one run again, and nothing is left of runs without letters. */
function joined(line: readonly Run[]): Run[] {
	const full = line.filter(({ text }) => text !== '');
	return full.reduce<Run[]>((all, each) => {
		const last = all.at(-1);
		const same =
			last && (['ink', 'weight', 'italic', 'underline'] as const).every((style) => last[style] === each[style]);
		return same ? [...all.slice(0, -1), { ...last, text: last.text + each.text }] : [...all, each];
	}, []);
}
