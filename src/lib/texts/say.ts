/**
 * Why a file is refused, and what else its reader should know: a code with plain values, said in a sentence of any
 * language of the site. The words themselves are in src/words.
 */

import { m } from '$lib/words/messages';
import type { Locale } from '$lib/words/runtime';

interface None {
	readonly [name: string]: never;
}
interface Limit {
	readonly limit: number;
}

/** The values of each refusal; megabytes, millions of characters, pages. */
export interface Refusals {
	readonly empty: None;
	readonly 'too-large': Limit;
	readonly 'too-long': Limit;
	readonly 'too-deep': Limit;
	readonly 'too-many-pages': Limit;
	readonly bomb: Limit;
	readonly 'too-slow': None;
	readonly binary: None;
	readonly 'old-office': None;
	readonly 'other-zip': None;
	readonly rtf: None;
	readonly 'broken-zip': None;
	readonly locked: None;
	readonly 'broken-xml': { readonly line: number; readonly column: number };
	readonly entities: None;
	readonly 'other-xml': { readonly root: string };
	readonly 'broken-pdf': None;
	readonly 'only-pictures': None;
	readonly 'no-words': None;
	/** Of a project file. */
	readonly 'broken-json': { readonly line: number; readonly column: number };
	readonly 'other-json': None;
}
export type RefusalCode = keyof Refusals;

/** The values of each warning. */
export interface Warnings {
	readonly 'windows-1252': None;
	readonly 'macros-ignored': None;
	readonly 'changes-accepted': None;
	readonly 'notes-left-out': { readonly count: number };
	readonly 'empty-pages': { readonly count: number };
	readonly 'furniture-left-out': { readonly count: number };
}
export type WarningCode = keyof Warnings;
export type Warning = { [Code in WarningCode]: { readonly code: Code; readonly values: Warnings[Code] } }[WarningCode];

interface In {
	readonly locale: Locale;
}
type Sentences<Table> = { readonly [Code in keyof Table]: (values: Table[Code], language: In) => string };

const refusals: Sentences<Refusals> = {
	empty: m.refused_empty,
	'too-large': m.refused_too_large,
	'too-long': m.refused_too_long,
	'too-deep': m.refused_too_deep,
	'too-many-pages': m.refused_too_many_pages,
	bomb: m.refused_bomb,
	'too-slow': m.refused_too_slow,
	binary: m.refused_binary,
	'old-office': m.refused_old_office,
	'other-zip': m.refused_other_zip,
	rtf: m.refused_rtf,
	'broken-zip': m.refused_broken_zip,
	locked: m.refused_locked,
	'broken-xml': m.refused_broken_xml,
	entities: m.refused_entities,
	'other-xml': m.refused_other_xml,
	'broken-pdf': m.refused_broken_pdf,
	'only-pictures': m.refused_only_pictures,
	'no-words': m.refused_no_words,
	'broken-json': m.refused_broken_json,
	'other-json': m.refused_other_json
};

const warnings: Sentences<Warnings> = {
	'windows-1252': m.warned_windows_1252,
	'macros-ignored': m.warned_macros_ignored,
	'changes-accepted': m.warned_changes_accepted,
	'notes-left-out': m.warned_notes_left_out,
	'empty-pages': m.warned_empty_pages,
	'furniture-left-out': m.warned_furniture_left_out
};

export const refusalIn = <Code extends RefusalCode>(code: Code, values: Refusals[Code], locale: Locale): string =>
	refusals[code](values, { locale });

export const warningIn = <Code extends WarningCode>(
	{ code, values }: { readonly code: Code; readonly values: Warnings[Code] },
	locale: Locale
): string => warnings[code](values, { locale });
