/**
 * The shape of a project file, as valibot checks it and as its JSON Schema says it. Corrections point at words by their
 * place and by the words themselves, so that they hold when the text is read anew. Version 2 may hold the tours made on
 * the text, as the file of tours that they are saved in on their own: what is in it, whoever knows tours checks.
 */

import * as v from 'valibot';
import type { Actor, Cast } from '$lib/clauses/clause';
import { absent, actor as known, by, label, language, role, slug, text, tie } from '$lib/clauses/schema';

export const format = 'who-does-what/project';
export const versions = [1, 2] as const;
export const version = 2;

const path = v.pipe(v.string(), v.regex(/^[\w~-]+(?:\.[\w~-]+)*$/));
const forces = ['preamble', 'operative'] as const;

/** Half-open offsets in UTF-16 units, and the words that stand there. */
const place = v.strictObject({
	start: v.pipe(v.number(), v.integer(), v.minValue(0)),
	end: v.pipe(v.number(), v.integer(), v.minValue(0)),
	quote: text
});

/** As in actors.json; those of a lexicon may be only proposed. */
export const actor = v.strictObject({
	...known.entries,
	proposed: v.exactOptional(v.boolean())
}) satisfies v.GenericSchema<unknown, Actor>;
export { absent, language, role, tie };

const cast = v.object({
	actors: v.array(actor),
	roles: v.array(role),
	ties: v.array(tie),
	absent: v.array(absent)
}) satisfies v.GenericSchema<unknown, Cast>;

export const correction = v.variant('do', [
	/** The finding stands, even if the text read anew no longer gives it. */
	v.strictObject({ do: v.literal('accept'), at: place, actor: slug }),
	v.strictObject({ do: v.literal('reject'), at: place, actor: slug }),
	v.strictObject({ do: v.literal('reassign'), at: place, actor: slug, to: slug }),
	v.strictObject({ do: v.literal('add'), at: place, actor: slug }),
	/** A new clause begins with these words; its path is found unless it is told. */
	v.strictObject({ do: v.literal('split'), at: place, path: v.exactOptional(path) }),
	/** The clause that holds these words takes in the one after it. */
	v.strictObject({ do: v.literal('merge'), at: place }),
	/** The section whose heading holds these words is of this kind, or its verb is these words. */
	v.strictObject({
		do: v.literal('section'),
		at: place,
		kind: v.exactOptional(v.picklist(forces)),
		verb: v.exactOptional(place)
	}),
	v.strictObject({ do: v.literal('actor'), actor }),
	/** These words give the actor this role. */
	v.strictObject({ do: v.literal('role'), at: place, actor: slug, names: by(text), labels: by(label) })
]);

export const finder = v.picklist(['cast', 'lexicon']);
export const source = v.strictObject({ name: v.string(), format: text });

/** What a project is while it is worked on: the file without its two first lines and without tours. */
export interface Project {
	readonly title: string;
	readonly language: string;
	/** Word for word as it was read from its file; never changed by a correction. */
	readonly text: string;
	/** The file that the text came from. */
	readonly source?: { readonly name: string; readonly format: string };
	readonly cast: Cast;
	/** Who finds what the text names: the names of the cast, unless told the lexicon of the field. */
	readonly finder?: 'cast' | 'lexicon';
	/** In the order in which they are applied. */
	readonly corrections: readonly Correction[];
}

export const project = v.object({
	format: v.literal(format),
	version: v.picklist(versions),
	title: v.string(),
	language,
	text,
	source: v.exactOptional(source),
	cast,
	finder: v.exactOptional(finder),
	corrections: v.array(correction),
	tours: v.exactOptional(v.looseObject({}))
}) satisfies v.GenericSchema<unknown, Project>;

export type Place = v.InferOutput<typeof place>;
export type Correction = v.InferOutput<typeof correction>;
export type Deed = Correction['do'];
