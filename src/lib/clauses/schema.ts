/**
 * The shape of document.json and actors.json, checked by valibot; the first thing that is wrong becomes one sentence.
 * Ids are slugs, so that they can stand in an address and in a node's key.
 */

import * as v from 'valibot';
import type { About, Cast } from './clause';
import { parse } from './json';

export const text = v.pipe(v.string(), v.nonEmpty('some words'));
export const slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a name of small letters, digits and hyphens')
);
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language code such as “fr”'));
export const by = <Value extends v.GenericSchema>(value: Value) => v.record(language, value);
const twoLines = 'one line or two';
export const label = v.pipe(v.array(text), v.minLength(1, twoLines), v.maxLength(2, twoLines));

export const kind = v.picklist(['stakeholder-group', 'collective', 'organization', 'body', 'instrument', 'paragraph']);

export const actor = v.strictObject({
	id: slug,
	kind,
	names: by(text),
	labels: by(label),
	phrases: by(text),
	plural: v.exactOptional(v.boolean()),
	letter: v.exactOptional(by(text)),
	aliases: by(v.array(text)),
	instrument: v.exactOptional(slug),
	number: v.exactOptional(text),
	implies: v.exactOptional(v.array(slug))
});

export const role = v.strictObject({
	id: slug,
	clause: text,
	names: by(text),
	labels: by(label),
	quotes: by(text),
	gifts: v.exactOptional(by(v.array(text))),
	verbs: v.exactOptional(by(v.array(text)))
});

export const tie = v.strictObject({
	relation: v.picklist(['collaborates-with', 'issued-by']),
	from: slug,
	to: v.array(slug),
	clause: text,
	quotes: by(text)
});

export const absent = v.strictObject({ id: slug, names: by(text), facts: by(text) });

const cast = v.strictObject({
	actors: v.array(actor),
	roles: v.array(role),
	ties: v.array(tie),
	absent: v.array(absent)
});

const about = v.strictObject({
	slug,
	original: language,
	issuer: slug,
	titles: by(text),
	labels: by(text),
	places: by(text),
	sources: by(text),
	licence: by(text),
	descriptions: by(text),
	claims: by(text),
	limits: by(text)
});

export function castFrom(json: string): Cast {
	return shaped(cast, parse(json));
}

export function aboutFrom(json: string): About {
	return shaped(about, parse(json));
}

export function shaped<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
	const result = v.safeParse(schema, value);
	if (result.success) return result.output;
	throw new Error(sentence(result.issues[0]));
}

function sentence(issue: v.GenericIssue): string {
	const place = v.getDotPath(issue) ?? 'the whole';
	if (issue.expected === 'never') return `${place} is not known here; remove it.`;
	if (issue.received === 'undefined') return `${place} is missing; add it.`;
	const wanted = issue.kind === 'validation' ? issue.message : issue.expected;
	return `${place} is ${issue.received} but must be ${wanted ?? 'something else'}; correct it.`;
}
