/**
 * Organizations and instruments that the lexicon does not know, proposed by their shape: a name in capitals with its
 * acronym in brackets, “Lake Data Council (LDC)”, if its nouns say what it is. Goals, groups of people and technologies
 * have acronyms too; they are nobody.
 */

import type { Actor, ActorKind } from './clause';
import { labelOf, type Lexicon } from './lexicon';
import type { Proposal } from './lexical';
import { slugOf } from './instrument';
import { folds, tokens, type Token } from './tokens';

const nouns = {
	organization: `organization organisation union council committee commission group forum force bureau agency programme program fund
		bank institute institution association alliance society board network centre center office consortium corporation
		registry secretariat team authority federation foundation coalition academy university company court tribunal
		conseil comite groupe agence banque institut societe reseau autorite fondation universite federation bureau haut-commissariat
		fonds centre registre organisme assemblee assembly conference partnership partenariat laboratory observatory observatoire
		commonwealth league ligue task panel service unit platform initiative mechanism programme facility collaborative
		plateforme coalition mecanisme comite consortium federation symposium colloque`,
	instrument: `convention agreement declaration protocol charter treaty covenant framework agenda regulations regulation accord pact
		compact plan strategy directive declaration protocole charte traite pacte cadre reglement strategie directive`
} as const;
const sets = {
	organization: new Set(nouns.organization.split(/\s+/)),
	instrument: new Set(nouns.instrument.split(/\s+/))
};
/** Words that may stand small within a name. */
const small = new Set(
	"of the on for and in to de du des la le les l d ' et sur pour en au aux a as against with &".split(' ')
);
const most = 16;

export function proposalsIn(text: string, { entries }: Lexicon): readonly Proposal[] {
	const known = new Set(
		entries.flatMap(({ aliases }) => [...aliases.fr, ...aliases.en]).map((alias) => folds(alias).join(' '))
	);
	const ids = new Set(entries.map(({ id }) => id));
	const found = new Map<string, Proposal>();
	for (const { 0: bracket, 1: acronym = '', index } of text.matchAll(
		/\(["“«]?\s?([A-Z][A-Za-z\d&-]{1,14})\s?["”»]?\)/g
	)) {
		if (found.has(acronym) || (acronym.match(/[A-Z]/g)?.length ?? 0) < 2 || known.has(folds(acronym).join(' ')))
			continue;
		const before = tokens(text, { start: Math.max(0, index - 200), end: index }).slice(-most);
		const words = nameBefore(before, acronym);
		const name = words ? text.slice(words[0]?.start, words.at(-1)?.end) : '';
		const kind = words ? kindOf(words) : null;
		if (!kind || known.has(folds(name).join(' ')) || bracket.length === 0) continue;
		found.set(acronym, proposal(idFor(acronym, ids), kind, name.replace(/\s+/g, ' '), acronym));
	}
	return [...found.values()];
}

function idFor(acronym: string, taken: ReadonlySet<string>): string {
	const id = slugOf(acronym);
	return taken.has(id) ? `proposed-${id}` : id;
}

function proposal(id: string, kind: ActorKind, name: string, acronym: string): Proposal {
	const full = `${name} (${acronym})`;
	const names = { fr: full, en: full };
	const labels = { fr: labelOf(name, [acronym]), en: labelOf(name, [acronym]) };
	const actor: Actor = {
		id,
		kind,
		names,
		labels,
		phrases: names,
		aliases: { fr: [name, acronym], en: [name, acronym] },
		proposed: true
	};
	return { actor, names: [name, acronym] };
}

/** A French name has a capital only at its head; longer ones are sentences. */
const longestFrench = 12;

/** From the word with the acronym's first letter; else from the capital farthest back in the same phrase. */
function nameBefore(before: readonly Token[], acronym: string): readonly Token[] | null {
	const letters = acronym.replace(/[^A-Z]/g, '').toLowerCase();
	const phrase = before.slice(before.findLastIndex(({ fold }) => /^[.,;:()“”"«»]$/.test(fold)) + 1);
	const spelt = initialsAt(phrase, letters);
	const start = spelt ?? startAt(phrase, letters) ?? phrase.findIndex(({ capitals }) => capitals > 0);
	const words = start >= 0 ? phrase.slice(start) : [];
	if (words.filter(({ capitals }) => capitals > 0).length === 0 || words.length < 2) return null;
	const isTitled = words.every(({ fold, capitals }) => capitals > 0 || small.has(fold));
	const isFrench =
		words.length < longestFrench && words.some(({ fold }) => /^(?:de|du|des|d|la|le|sur|pour)$/.test(fold));
	const isKind = [sets.organization, sets.instrument].some((set) => set.has(words[0]?.fold ?? ''));
	return isTitled || ((isFrench || spelt !== null) && isKind && words.every(({ fold }) => /^(?:[a-z-]+|')$/.test(fold)))
		? words
		: null;
}

/** The nearest place from which the words' first letters spell the acronym. */
function initialsAt(words: readonly Token[], letters: string): number | null {
	let rest = letters.length - 1;
	for (let at = words.length - 1; at >= 0 && rest >= 0; at--) {
		const { fold = '', capitals = 0 } = words[at] ?? {};
		const parts = fold.split('-').map((part) => part.charAt(0));
		for (const part of parts.toReversed()) if (rest >= 0 && part === letters.charAt(rest)) rest--;
		if (rest < 0 && capitals > 0) return at;
		if (!small.has(fold) && !parts.includes(letters.charAt(rest + 1))) return null;
	}
	return null;
}

/** The nearest capital with the acronym's first letter from which its other letters follow, though not all words give one. */
function startAt(words: readonly Token[], letters: string): number | null {
	for (let at = words.length - 1; at >= 0; at--) {
		if ((words[at]?.capitals ?? 0) === 0 || words[at]?.fold.charAt(0) !== letters.charAt(0)) continue;
		const initials = words.slice(at).flatMap(({ fold }) => fold.split('-').map((part) => part.charAt(0)));
		let next = 0;
		for (const initial of initials) if (initial === letters.charAt(next)) next++;
		if (next === letters.length) return at;
	}
	return null;
}

/** The noun that says what it is: the first word (French), the last, or the one before “of”, “on”, “for” (English). */
function kindOf(words: readonly Token[]): ActorKind | null {
	const link = words.findIndex(
		({ fold }, at) => at > 0 && /^(?:of|on|for|in|against|to|de|du|d|des|sur|pour)$/.test(fold)
	);
	const heads = [words[0], words.at(-1), link > 0 ? words[link - 1] : undefined].map((word) => word?.fold ?? '');
	if (heads.some((head) => sets.organization.has(head))) return 'organization';
	return heads.some((head) => sets.instrument.has(head)) ? 'instrument' : null;
}
