/**
 * A project to and from its file: JSON, one version number, a documented shape (schema.ts). A damaged or a later file gives
 * all that can be understood, and a note for each thing that can't; only a file without a text is refused.
 */

import * as v from 'valibot';
import { parse } from '$lib/clauses/json';
import { languageOf } from '$lib/texts/language';
import { Refusal } from '$lib/texts/refusal';
import { limits } from '$lib/texts/text';
import { note, type Note } from './say';
import {
	absent,
	actor,
	correction,
	finder,
	format,
	language,
	role,
	source,
	tie,
	version,
	versions,
	type Project
} from './schema';

export interface Opened {
	readonly project: Project;
	/** The file of the tours made on it, as it stands there; null if it holds none. */
	readonly tours: object | null;
	readonly notes: readonly Note[];
}

/** Without tours it is of the first version, which whoever has an older site can open. */
export function writeProject(project: Project, tours: object | null = null): string {
	const { title, language, text, source, cast, finder, corrections } = project;
	const told = { ...(source ? { source } : {}), cast, ...(finder ? { finder } : {}) };
	const head = { format, version: tours ? version : versions[0] };
	const file = { ...head, title, language, text, ...told, corrections, ...(tours ? { tours } : {}) };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Whether the first characters of a file announce a project, or its name does: no other JSON is read. */
export const announcesProject = (start: string, name: string): boolean =>
	/\.json$/i.test(name) || (/^\uFEFF?\s*\{/.test(start) && start.includes(`"${format}"`));

type Part = Readonly<Record<string, unknown>>;

/** Throws a `Refusal`: `broken-json`, `other-json`, `no-words` or `too-long`. */
export function readProject(json: string): Opened {
	const file = valueOf(json);
	if (!isPart(file) || file['format'] !== format) throw new Refusal('other-json', {});
	const notes: Note[] = [];
	const told = file['version'];
	if (typeof told === 'number' && told > version) notes.push(note('newer', { version: told }));
	else if (!versions.some((each) => each === told)) notes.push(note('damaged', { place: 'version' }));
	const text = textIn(file['text']);
	const cast = isPart(file['cast']) ? file['cast'] : {};
	const found = file['finder'] === undefined ? undefined : one(finder, file['finder'], 'finder', notes);
	const from = file['source'] === undefined ? undefined : one(source, file['source'], 'source', notes);
	const project = {
		title: one(v.string(), file['title'], 'title', notes) ?? '',
		language: one(language, file['language'], 'language', notes) ?? languageOf(text) ?? 'fr',
		text,
		...(from ? { source: from } : {}),
		...(found ? { finder: found } : {}),
		cast: {
			actors: distinct(all(actor, cast['actors'], 'cast.actors', notes), 'cast.actors', notes),
			roles: all(role, cast['roles'], 'cast.roles', notes),
			ties: all(tie, cast['ties'], 'cast.ties', notes),
			absent: all(absent, cast['absent'], 'cast.absent', notes)
		},
		corrections: all(correction, file['corrections'], 'corrections', notes)
	};
	const tours = file['tours'] ?? null;
	if (tours !== null && !isPart(tours)) notes.push(note('damaged', { place: 'tours' }));
	return { project, tours: isPart(tours) ? tours : null, notes };
}

function valueOf(json: string): unknown {
	try {
		return parse(json.replace(/^\uFEFF/, ''));
	} catch (error) {
		const [, line, column] = /^line (\d+), column (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
		throw new Refusal('broken-json', { line: Number(line ?? 1), column: Number(column ?? 1) }, { cause: error });
	}
}

function isPart(value: unknown): value is Part {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(text: unknown): string {
	if (typeof text !== 'string' || text.trim() === '') throw new Refusal('no-words', {});
	if (text.length > limits.text * 1e6) throw new Refusal('too-long', { limit: limits.text });
	return text;
}

type Schema = v.GenericSchema;

function one<Kind extends Schema>(
	kind: Kind,
	value: unknown,
	place: string,
	notes: Note[]
): v.InferOutput<Kind> | undefined {
	const result = v.safeParse(kind, value, { abortEarly: true });
	if (result.success) return result.output;
	notes.push(note('damaged', { place }));
	return undefined;
}

/** Every part of a list that is as it should be. */
function all<Kind extends Schema>(kind: Kind, list: unknown, place: string, notes: Note[]): v.InferOutput<Kind>[] {
	if (!Array.isArray(list)) {
		notes.push(note('damaged', { place }));
		return [];
	}
	return list.flatMap((value: unknown, at) => one(kind, value, `${place}.${at}`, notes) ?? []);
}

function distinct<Named extends { readonly id: string }>(
	list: readonly Named[],
	place: string,
	notes: Note[]
): Named[] {
	const seen = new Set<string>();
	return list.filter(({ id }) => {
		const isNew = !seen.has(id);
		if (!isNew) notes.push(note('damaged', { place: `${place} (${id})` }));
		seen.add(id);
		return isNew;
	});
}
