/**
 * The arguments of the study command in, its answer out: the clause data of any text, as JSON. Whatever is wrong
 * with the arguments, the text or the cast is an error of one sentence.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Cast, Clause, Reading, Section } from '$lib/clauses/clause';
import { languages } from '$lib/clauses/grammar';
import { find } from '$lib/clauses/mention';
import { read } from '$lib/clauses/read';
import { castFrom } from '$lib/clauses/schema';

const usage = 'study FILE [--language fr|en] [--actors FILE]';
const defaultCast = 'wtpf-2013-draft-opinion-5';

export async function studied(args: readonly string[]): Promise<string> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { language: { type: 'string' }, actors: { type: 'string' } }
	});
	const [file, ...more] = positionals;
	if (file === undefined || more.length > 0) throw new Error(`Name one file: ${usage}`);
	const text = contentOf(file);
	const cast = values.actors === undefined ? await opinionCast() : castIn(values.actors);
	return JSON.stringify(shown(find(reading(file, text, values.language), cast)), null, '\t');
}

/** The text byte for byte, its byte order mark included, so that offsets hold. */
function contentOf(file: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
	} catch (error) {
		throw new Error(`${file}: ${error instanceof TypeError ? 'this is not text in UTF-8' : reason(error)}`, {
			cause: error
		});
	}
}

function reason(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? error.code : null;
	if (code === 'ENOENT') return 'there is no such file';
	if (code === 'EISDIR') return 'this is a folder, not a file';
	if (code === 'EACCES') return 'this file may not be read';
	return error instanceof Error ? error.message : String(error);
}

function castIn(file: string): Cast {
	const content = contentOf(file);
	return named(file, () => castFrom(content));
}

/** The cast of the Opinion; the library is loaded only where it is needed. */
async function opinionCast(): Promise<Cast> {
	const { instrument } = await import('$lib/clauses/library');
	const known = instrument(defaultCast);
	if (!known) throw new Error(`The library has no ${defaultCast}; name a cast with --actors FILE.`);
	return known.cast;
}

/** In the language asked for, or in the one whose verbs open more sections; French if that tells nothing. */
function reading(file: string, text: string, language: string | undefined): Reading {
	if (language !== undefined) return named(file, () => read(text, language));
	const readings = languages.flatMap((guess) => {
		try {
			return [read(text, guess)];
		} catch {
			return [];
		}
	});
	const [best] = readings.toSorted((one, other) => other.sections.length - one.sections.length);
	return best ?? named(file, () => read(text, 'fr'));
}

function named<Value>(file: string, make: () => Value): Value {
	try {
		return make();
	} catch (error) {
		throw new Error(`${file}: ${reason(error)}`, { cause: error });
	}
}

function shown({ language, title, sections, clauses }: Reading): object {
	return {
		language,
		title: title?.text ?? null,
		sections: sections.map(shownSection),
		clauses: clauses.map(shownClause)
	};
}

function shownSection({ path, kind, verb, heading, addressees }: Section): object {
	const { start, end } = heading;
	return { path, kind, verb: verb.text, heading: heading.text, start, end, addressees };
}

function shownClause({ path, section, marker, text, start, end, mentions, citations }: Clause): object {
	return { path, section, marker: marker?.text ?? null, text, start, end, mentions, citations };
}
