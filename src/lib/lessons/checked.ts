/** A JSON file of a document's folder in, its checked value out; or an error of one sentence that begins with the file. */

import * as v from 'valibot';
import { parse } from '$lib/clauses/json';
import { firstFault } from './shape';

/** Stops the build: the sentence says where in the file, what is wrong, and the remedy. */
export type Stop = (sentence: string, cause?: unknown) => never;

export const stopper =
	(place: string): Stop =>
	(sentence, cause) => {
		throw new Error(`${place}: ${sentence}`, { cause });
	};

export function valueOf(json: string, stop: Stop): unknown {
	try {
		return parse(json);
	} catch (error) {
		return stop(error instanceof Error ? error.message : String(error), error);
	}
}

/** `of` says of which part of the file the value is: `tour 1, `. */
export function shaped<Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown,
	of: string,
	stop: Stop
): v.InferOutput<Schema> {
	const result = v.safeParse(schema, value);
	return result.success ? result.output : stop(`${of}${firstFault(result.issues).sentence}`);
}

/** Three lines that every such file begins with. */
export function checkHead(
	head: { readonly format: string; readonly version: number; readonly document: string },
	wanted: { readonly format: string; readonly version: number; readonly document: string },
	stop: Stop
): void {
	if (head.format !== wanted.format) stop(`the format is “${head.format}”; write “${wanted.format}”.`);
	if (head.version !== wanted.version)
		stop(`the version is ${head.version}; write it anew in version ${wanted.version}.`);
	if (head.document !== wanted.document) stop(`the document is “${head.document}”; write “${wanted.document}”.`);
}

/** Fields that are by language, with the languages that they lack. */
export function untranslated(fields: object, languages: readonly string[]): string[] {
	return Object.entries(fields).flatMap(([field, words]: [string, object]) =>
		languages
			.filter((language) => !Object.hasOwn(words, language))
			.map((language) => `${field} lack the language “${language}”; add it.`)
	);
}

export function repeated(items: readonly { readonly id: string }[]): string[] {
	return items.map(({ id }) => id).filter((id, at, ids) => ids.indexOf(id) !== at);
}
