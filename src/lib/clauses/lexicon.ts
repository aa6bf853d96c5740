/**
 * Who and what the texts of this field name: the groups, organizations, bodies and instruments of the lexicon's files,
 * checked by valibot. It comes with the product and is for any text; load this module only when one is read.
 */

import * as v from 'valibot';
import type { Actor, ByLanguage } from './clause';
import { slugOf } from './instrument';
import besides from './lexicon/besides.json';
import groups from './lexicon/groups.json';
import instruments from './lexicon/instruments.json';
import internet from './lexicon/internet.json';
import itu from './lexicon/itu.json';
import un from './lexicon/un.json';
import { kind, shaped, slug } from './schema';

const words = v.pipe(v.string(), v.nonEmpty('some words'));
const both = <Value extends v.GenericSchema>(value: Value) => v.strictObject({ fr: value, en: value });
const some = v.exactOptional(v.partial(both(v.array(words))));
const home = v.picklist(['itu', 'un', 'hrc', 'unesco']);

const entry = v.strictObject({
	id: slug,
	kind,
	names: both(words),
	/** As it stands in a sentence, if not as its name: `le secteur privé`. */
	phrases: v.exactOptional(both(words)),
	labels: v.exactOptional(both(v.array(words))),
	letter: v.exactOptional(both(words)),
	plural: v.exactOptional(v.boolean()),
	implies: v.exactOptional(v.array(slug)),
	/** Words that name it wherever they stand; an acronym must be written in capitals. */
	aliases: both(v.array(words)),
	/** Words that name it only when they begin with a capital: “the State”, not “the state”. */
	capitalized: some,
	/** Words that name it where the text is at home with it, or has named it in full before: “the Council”. */
	short: some,
	home: v.exactOptional(v.array(home))
});

export type Home = v.InferOutput<typeof home>;
export type Entry = v.InferOutput<typeof entry>;

export interface Lexicon {
	readonly entries: readonly Entry[];
	/** Phrases that look like a name and name nobody: “United States”. */
	readonly besides: ByLanguage<readonly string[]>;
}

/** An error of one sentence if something is not a lexicon. */
export function lexiconFrom(entries: unknown, besides: unknown): Lexicon {
	return { entries: shaped(v.array(entry), entries), besides: shaped(both(v.array(words)), besides) };
}

export const lexicon: Lexicon = lexiconFrom([...groups, ...itu, ...internet, ...un, ...instruments], besides);

/** An entry as a cast has it: named and labelled, so that graph and picture can use it. */
export function actorOf({ id, kind, names, phrases, labels, letter, plural, implies, aliases }: Entry): Actor {
	return {
		id,
		kind,
		names,
		labels: labels ?? { fr: labelOf(names.fr, aliases.fr), en: labelOf(names.en, aliases.en) },
		phrases: phrases ?? names,
		aliases,
		...(letter && { letter }),
		...(plural !== undefined && { plural }),
		...(implies && { implies })
	};
}

const longestLine = 22;

/**
 * An acronym, if there is one that is not of one year (“PP-06”); else the name, on two lines if it is long. Of one that is
 * longer, what else it is called in short (“UN Women”), or its first two lines.
 */
export function labelOf(name: string, aliases: readonly string[] = []): readonly string[] {
	const acronym = aliases.find(
		(alias) => /^[A-Z\d][A-Za-z\d&-]{1,9}$/.test(alias) && /[A-Z\d]$/.test(alias) && !/-\d+$/.test(alias)
	);
	if (acronym !== undefined) return [acronym];
	if (name.length <= longestLine) return [name];
	if (name.length > 2 * longestLine + 8) {
		const short = aliases.find((alias) => alias.length <= longestLine);
		if (short !== undefined) return [short];
		const end = name.lastIndexOf(' ', 2 * longestLine);
		if (end > 0) return halves(`${name.slice(0, end)} …`);
	}
	return halves(name);
}

/** Whom or what a text names and no lexicon knows: there to be confirmed by its reader. */
export function proposed(kind: Actor['kind'], name: string): Actor {
	const names = { fr: name, en: name };
	const labels = { fr: labelOf(name), en: labelOf(name) };
	return { id: slugOf(name), kind, names, labels, phrases: names, aliases: { fr: [], en: [] }, proposed: true };
}

function halves(name: string): readonly string[] {
	const half = name.lastIndexOf(' ', Math.ceil(name.length / 2) + 4);
	return half > 0 ? [name.slice(0, half), name.slice(half + 1)] : [name];
}
