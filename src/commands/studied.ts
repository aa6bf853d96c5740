/**
 * The arguments of the study command in, its answer out: the clause data of any text, as JSON. Whatever is wrong
 * with the arguments, the text or the cast is an error of one sentence.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Actor, Cast, Clause, Reading, Section } from '$lib/clauses/clause';
import { languageOf } from '$lib/clauses/language';
import { lexicon } from '$lib/clauses/lexicon';
import { find } from '$lib/clauses/mention';
import { read } from '$lib/clauses/read';
import { recognize } from '$lib/clauses/recognize';
import { castFrom } from '$lib/clauses/schema';

const usage = 'study FILE [--language fr|en] [--actors FILE]';

export async function studied(args: readonly string[]): Promise<string> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { language: { type: 'string' }, actors: { type: 'string' } }
	});
	const [file, ...more] = positionals;
	if (file === undefined || more.length > 0) throw new Error(`Name one file: ${usage}`);
	const text = contentOf(file);
	const cast = values.actors === undefined ? await ownCast(text) : castIn(values.actors);
	const reading = named(file, () => read(text, values.language ?? languageOf(text)));
	const found = cast ? { reading: find(reading, cast), cast } : recognize(reading, lexicon);
	return JSON.stringify(shown(found.reading, found.cast), null, '\t');
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

/** The cast of a document of the library whose text this is, word for word; the library is loaded only where needed. */
async function ownCast(text: string): Promise<Cast | null> {
	const { instruments } = await import('$lib/clauses/library');
	const own = instruments.find(({ readings }) => Object.values(readings).some((reading) => reading.text === text));
	return own?.cast ?? null;
}

function named<Value>(file: string, make: () => Value): Value {
	try {
		return make();
	} catch (error) {
		throw new Error(`${file}: ${reason(error)}`, { cause: error });
	}
}

function shown({ language, title, sections, clauses, doubts, text }: Reading, cast: Cast): object {
	return {
		language,
		title: title?.text ?? null,
		sections: sections.map(shownSection),
		clauses: clauses.map(shownClause),
		doubts: doubts.map(({ code, start, end }) => ({ code, text: text.slice(start, end), start, end })),
		actors: foundIn(sections, clauses, cast).map(shownActor)
	};
}

/** The actors of a cast that the text names, in the cast's order. */
function foundIn(sections: Reading['sections'], clauses: Reading['clauses'], { actors }: Cast): readonly Actor[] {
	const ids = new Set([
		...sections.flatMap(({ addressees }) => addressees.map(({ id }) => id)),
		...clauses.flatMap(({ mentions, citations }) => [...mentions, ...citations].map(({ id }) => id))
	]);
	return actors.filter(({ id }) => ids.has(id));
}

function shownActor({ id, kind, names, proposed = false }: Actor): object {
	return { id, kind, names, proposed };
}

function shownSection({ path, kind, verb, heading, addressees }: Section): object {
	const { start, end } = heading;
	return { path, kind, verb: verb.text, heading: heading.text, start, end, addressees };
}

function shownClause({ path, section, marker, text, start, end, mentions, citations }: Clause): object {
	return { path, section, marker: marker?.text ?? null, text, start, end, mentions, citations };
}
