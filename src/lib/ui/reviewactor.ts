/** What the reader wrote of somebody new in, an actor as a cast has it out: labels for the picture, an id that nobody has. */

import type { Actor } from '$lib/clauses/clause';
import type { ownKinds } from './reviewsay';

export type OwnKind = (typeof ownKinds)[number];

export interface Written {
	readonly fr: string;
	readonly en: string;
	readonly kind: OwnKind;
	/** Other names in the language of the text, parted by commas. */
	readonly aliases: string;
	readonly letter: string;
}

export async function actorFrom(
	{ fr, en, kind, aliases, letter }: Written,
	language: string,
	taken: ReadonlySet<string>
): Promise<Actor> {
	const [{ labelOf }, { slugOf }] = await Promise.all([
		import('$lib/clauses/lexicon'),
		import('$lib/clauses/instrument')
	]);
	const names = { fr: fr.trim(), en: en.trim() };
	const list = aliases
		.split(/[,;]/)
		.map((each) => each.trim())
		.filter(Boolean);
	const own =
		language === 'fr' ? { fr: [names.fr, ...list], en: [names.en] } : { fr: [names.fr], en: [names.en, ...list] };
	const sign = letter.trim().toUpperCase();
	return {
		id: free(slugOf(names.en), taken),
		kind,
		names,
		labels: { fr: [...labelOf(names.fr, own.fr)], en: [...labelOf(names.en, own.en)] },
		phrases: names,
		aliases: own,
		...(kind === 'stakeholder-group' ? { letter: { fr: sign, en: sign } } : {})
	};
}

function free(id: string, taken: ReadonlySet<string>): string {
	let time = 1;
	while (taken.has(time === 1 ? id : `${id}-${time}`)) time++;
	return time === 1 ? id : `${id}-${time}`;
}
