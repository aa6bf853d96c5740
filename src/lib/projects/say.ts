/** What of a project could not be read or applied: a code with plain values, said in any language of the site. */

import { m } from '$lib/words/messages';
import type { Locale } from '$lib/words/runtime';

interface Quoted {
	readonly quote: string;
}

export interface Notes {
	/** The file is of a later version; what this one knows of it is read. */
	readonly newer: { readonly version: number };
	/** A part of the file is not as it should be and is left out: `cast.actors.3`. */
	readonly damaged: { readonly place: string };
	/** The words of a correction are not in the text. */
	readonly 'words-gone': Quoted;
	/** The words are in no clause and no heading that could take the correction. */
	readonly outside: Quoted;
	readonly 'no-actor': { readonly actor: string };
	readonly 'actor-known': { readonly actor: string };
	/** No clause of the same section follows. */
	readonly 'nothing-follows': Quoted;
	/** The clause that would be taken in has items of its own. */
	readonly 'has-items': Quoted;
	readonly 'path-taken': { readonly path: string };
	/** No section or clause is there that a clause of this path could be part of. */
	readonly 'path-loose': { readonly path: string };
}
export type NoteCode = keyof Notes;
export type Note = { [Code in NoteCode]: { readonly code: Code; readonly values: Notes[Code] } }[NoteCode];

type Sentences = {
	readonly [Code in NoteCode]: (values: Notes[Code], language: { readonly locale: Locale }) => string;
};

const sentences: Sentences = {
	newer: m.project_newer,
	damaged: m.project_damaged,
	'words-gone': m.project_words_gone,
	outside: m.project_outside,
	'no-actor': m.project_no_actor,
	'actor-known': m.project_actor_known,
	'nothing-follows': m.project_nothing_follows,
	'has-items': m.project_has_items,
	'path-taken': m.project_path_taken,
	'path-loose': m.project_path_loose
};

export const noteIn = <Code extends NoteCode>(
	{ code, values }: { readonly code: Code; readonly values: Notes[Code] },
	locale: Locale
): string => sentences[code](values, { locale });

export const note = <Code extends NoteCode>(code: Code, values: Notes[Code]) => ({ code, values });
