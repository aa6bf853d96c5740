/** A project in, its instrument out, corrected and ready for the graph; with what of the corrections could not be applied. */

import { called } from '$lib/clauses/called';
import type { Actor, ByLanguage, Cast, Instrument, Reading } from '$lib/clauses/clause';
import { find } from '$lib/clauses/mention';
import { instrumentOf } from '$lib/clauses/instrument';
import { labelOf, type Lexicon } from '$lib/clauses/lexicon';
import { read } from '$lib/clauses/read';
import { recognize } from '$lib/clauses/recognize';
import { apply, type Unapplied } from './apply';
import { fitting } from './fitting';
import type { Project } from './schema';

export interface Composed {
	readonly instrument: Instrument;
	/** What the project starts from: every actor that can be found or assigned, named in the text or not. */
	readonly cast: Cast;
	readonly unapplied: readonly Unapplied[];
}

/** Throws where the text has no clause that can be read in the project's language. */
export function compose(project: Project, lexicon: Lexicon | null = null): Composed {
	const { title, language, text, corrections } = project;
	const { reading, cast, unapplied } = apply(studied(project, lexicon), corrections);
	const heading = title.trim() || called(reading.title?.text ?? '').name || nameOf(project) || text.trim().slice(0, 60);
	const fit = fitting(cast, reading);
	const issuer = fit.ties.find(({ relation, from }) => relation === 'issued-by' && from === 'document')?.to[0];
	const about = aboutOf(heading.replaceAll(/\s+/g, ' '), language, issuer ?? 'document');
	return { instrument: { about, cast: fit, readings: { [language]: reading } }, cast, unapplied };
}

/** The name of its file, without what follows the last dot. */
function nameOf({ source }: Project): string {
	return source?.name.replace(/(?<=.)\.[^.]*$/, '').trim() ?? '';
}

/**
 * With the lexicon for a project that was made by it; else by the names of its own cast, and then the actors that the
 * corrections add are looked for as well.
 */
export function studied(
	{ language, text, cast, corrections, finder }: Project,
	lexicon: Lexicon | null
): { reading: Reading; cast: Cast } {
	if (finder === 'lexicon' && lexicon) {
		const found = recognize(read(text, language), lexicon);
		return {
			reading: found.reading,
			cast: { ...cast, actors: [...whole(found.cast.actors, lexicon), ...cast.actors] }
		};
	}
	const known = new Set(cast.actors.map(({ id }) => id));
	const added = corrections.flatMap((each) => (each.do === 'actor' && !known.has(each.actor.id) ? [each.actor] : []));
	return { reading: find(read(text, language), { ...cast, actors: [...cast.actors, ...added] }), cast };
}

/** With the instruments of which only parts are named, and with the parts called by their names. */
function whole(actors: readonly Actor[], { entries }: Lexicon): readonly Actor[] {
	const known = new Set(actors.map(({ id }) => id));
	const entry = new Map(entries.map((each) => [each.id, each]));
	const beginning = (name: string): string => name.slice(0, name.lastIndexOf(', '));
	return actors.flatMap((actor) => {
		const { instrument: of, names, labels } = actor;
		if (of === undefined) return [actor];
		const found = entry.get(of);
		const said = (language: 'fr' | 'en') => found?.names[language] ?? beginning(names[language] ?? of);
		const own = { fr: said('fr'), en: said('en') };
		const part = (language: 'fr' | 'en') =>
			own[language] + (names[language] ?? '').slice(beginning(names[language] ?? '').length);
		const called = { fr: part('fr'), en: part('en') };
		const short = { fr: labels['fr']?.[0] ?? of, en: labels['en']?.[0] ?? of };
		const head =
			found?.labels ?? (found ? { fr: labelOf(own.fr), en: labelOf(own.en) } : { fr: [short.fr], en: [short.en] });
		const tail = (language: 'fr' | 'en') => [head[language][0] ?? of, ...(labels[language] ?? []).slice(1)];
		const renamed = { ...actor, names: called, phrases: called, labels: { fr: tail('fr'), en: tail('en') } };
		if (known.has(of)) return [renamed];
		known.add(of);
		return [instrumentOf(of, own, head), renamed];
	});
}

function aboutOf(title: string, original: string, issuer: string): Instrument['about'] {
	const all = (words: string): ByLanguage<string> => ({ fr: words, en: words });
	const none = all('');
	return {
		slug: slugOf(title),
		original,
		issuer,
		titles: all(title),
		labels: all(title),
		places: none,
		sources: none,
		licence: none,
		descriptions: none,
		claims: none,
		limits: none
	};
}

/** `Charte du lac (2001)` is `charte-du-lac-2001`. */
export function slugOf(title: string): string {
	const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
	return (
		plain
			.match(/[a-z0-9]+/g)
			?.join('-')
			.slice(0, 60)
			.replace(/-$/, '') || 'text'
	);
}
