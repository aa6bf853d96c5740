/**
 * The arguments of the study command in, its answer out: the clause data of any text, as JSON, or whatever `--to` asks
 * for. Whatever is wrong with the arguments, a text or the cast is an error of one sentence.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Actor, Cast, Clause, Reading, Section } from '$lib/clauses/clause';
import { languageOf } from '$lib/clauses/language';
import { lexicon } from '$lib/clauses/lexicon';
import { castFrom } from '$lib/clauses/schema';
import { compose } from '$lib/projects/compose';
import { noteIn } from '$lib/projects/say';
import type { Project } from '$lib/projects/schema';
import { folder, outputs, written } from './outputs';
import { taken } from './taken';

const usage = `study FILE … [--language fr|en] [--actors FILE] [--to ${outputs.join('|')}] [--out DIR]`;

/** What is told while the command goes on: a file of several that failed, or what should be known of one. */
export interface Tell {
	readonly fault: (line: string) => void;
	readonly warning: (line: string) => void;
}
const quiet: Tell = { fault: () => undefined, warning: () => undefined };

/** The answers one after another; empty where `--out` took them. The failure of a file that stands alone is thrown. */
export async function studied(args: readonly string[], tell = quiet): Promise<string> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			language: { type: 'string' },
			actors: { type: 'string' },
			to: { type: 'string' },
			out: { type: 'string' }
		}
	});
	const { to = 'json', out } = values;
	if (positionals.length === 0) throw new Error(`Name one file or more: ${usage}`);
	if (!outputs.includes(to))
		throw new Error(`--to ${to}: there is no such format; choose one of ${outputs.join(', ')}.`);
	const given = values.actors === undefined ? undefined : castIn(values.actors);
	const save = out === undefined ? null : folder(out, to);
	const answers: string[] = [];
	for (const file of positionals) {
		try {
			const known = await projectOf(file, values.language, given, tell);
			const answer = await answerOf(file, known, to, tell);
			if (save) await attempt(file, () => save(file, answer));
			else answers.push(answer);
		} catch (error) {
			if (positionals.length === 1) throw error;
			tell.fault(error instanceof Error ? error.message : String(error));
		}
	}
	return answers.map((answer) => answer.replace(/\n$/, '')).join('\n');
}

interface Known {
	readonly project: Project;
	readonly tours: object | null;
}

/** A saved project as it is, or a new one of any text. */
async function projectOf(
	file: string,
	language: string | undefined,
	given: Cast | undefined,
	tell: Tell
): Promise<Known> {
	const { text, told, project, tours, warnings } = await attempt(file, () => taken(file));
	for (const warning of warnings) tell.warning(`${file}: ${warning}`);
	if (project) {
		const changed = { ...(language === undefined ? {} : { language }), ...(given ? { cast: given } : {}) };
		return { project: { ...project, ...changed }, tours };
	}
	const own = given ?? (await ownCast(text));
	const made = { ...told, text, language: language ?? languageOf(text), corrections: [] };
	return { project: own ? { ...made, cast: own } : { ...made, cast: nobody, finder: 'lexicon' }, tours };
}

async function answerOf(file: string, { project, tours }: Known, to: string, tell: Tell): Promise<string> {
	const composed = named(file, () => compose(project, lexicon));
	for (const { index, note } of composed.unapplied)
		tell.warning(`${file}: correction ${index + 1}: ${noteIn(note, 'en')}`);
	const corrected = composed.instrument.readings[project.language];
	if (to === 'json' && corrected) return JSON.stringify(shown(corrected, composed.cast), null, '\t');
	return attempt(file, () => written(to, project, composed, tours));
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

const nobody: Cast = { actors: [], roles: [], ties: [], absent: [] };

/** The cast of a document of the library whose text this is, word for word; the library is loaded only where needed. */
async function ownCast(text: string): Promise<Cast | null> {
	const { instruments } = await import('$lib/clauses/library');
	const own = instruments.find(({ readings }) => Object.values(readings).some((reading) => reading.text === text));
	return own?.cast ?? null;
}

async function attempt<Value>(file: string, make: () => Value | Promise<Value>): Promise<Value> {
	try {
		return await make();
	} catch (error) {
		throw new Error(`${file}: ${reason(error)}`, { cause: error });
	}
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
