/**
 * What is done with a text of the reader's own away from the page: a file becomes a project, a project a map with its
 * layouts, a map a file. Plain data in and out, so that it can run in a worker and in a test.
 */

import { called } from '$lib/clauses/called';
import type { About, ByLanguage, Cast, Doubt, Reading } from '$lib/clauses/clause';
import { languageOf } from '$lib/clauses/language';
import { lexicon } from '$lib/clauses/lexicon';
import { exportOf } from '$lib/exports/index';
import type { GraphData } from '$lib/graph/build';
import { study } from '$lib/pipeline';
import type { Unapplied } from '$lib/projects/apply';
import { compose, type Composed } from '$lib/projects/compose';
import { announcesProject, readProject, writeProject } from '$lib/projects/file';
import { noteIn } from '$lib/projects/say';
import type { Project } from '$lib/projects/schema';
import { intake, Refusal } from '$lib/texts/index';
import { decode } from '$lib/texts/plain';
import { warningIn } from '$lib/texts/say';
import { limits, type Incoming, type Progress } from '$lib/texts/text';
import { bodies, nodesOf, rooms, shownLinks } from '$lib/views/network';
import type { Frame, Layout, Source } from '$lib/views/scene';
import { search, type Effort } from '$lib/views/search';
import { m } from '$lib/words/messages';
import { locales, type Locale } from '$lib/words/runtime';
import { packed, unpacked, type TourFile } from './owntourfile';

/** A sentence for the reader, in their language: the work can't be done. */
export class Unworkable extends Error {}

export interface Taken {
	readonly project: Project;
	/** As the text calls itself, if it does. */
	readonly name: string;
	/** What the reader should know of how it was read. */
	readonly remarks: readonly string[];
	/** The tours that came with it. */
	readonly tours: readonly TourFile[];
}

/** Any file that is read, or words that were pasted; in the language that is told, else in the one that is found. */
export async function taken(
	file: Incoming,
	told: 'fr' | 'en' | null,
	locale: Locale,
	progress?: Progress
): Promise<Taken> {
	const { project, remarks, tours } = await inWords(locale, () => brought(file, told, locale, progress));
	const { instrument } = composed(project, locale);
	const { about, readings } = instrument;
	const name = project.title.trim() || called(readings[about.original]?.title?.text ?? '').name;
	const { files, remarks: also } = unpacked(instrument, tours, locale);
	return { project, name, remarks: [...remarks, ...also], tours: files };
}

async function brought(
	file: Incoming,
	told: 'fr' | 'en' | null,
	locale: Locale,
	progress?: Progress
): Promise<Pick<Taken, 'project' | 'remarks'> & { readonly tours: object | null }> {
	if (file.bytes.length > limits.file * 1e6) throw new Refusal('too-large', { limit: limits.file });
	if (announcesProject(new TextDecoder().decode(file.bytes.subarray(0, 200)), file.name)) {
		const { project, tours, notes } = readProject(decode(file.bytes).text);
		return {
			tours,
			project: told ? { ...project, language: told } : project,
			remarks: notes.map((each) => noteIn(each, locale))
		};
	}
	const { text, title, format, language, warnings } = await intake(file, progress);
	const source = file.name === '' ? {} : { source: { name: file.name, format } };
	const project: Project = {
		title: title ?? '',
		language: told ?? language ?? languageOf(text),
		text,
		...source,
		cast: { actors: [], roles: [], ties: [], absent: [] },
		finder: 'lexicon',
		corrections: []
	};
	return { project, tours: null, remarks: warnings.map((each) => warningIn(each, locale)) };
}

async function inWords<Value>(locale: Locale, work: () => Promise<Value>): Promise<Value> {
	try {
		return await work();
	} catch (error) {
		throw error instanceof Refusal ? new Unworkable(error.in(locale), { cause: error }) : error;
	}
}

/** Whatever else may be wrong with a text, the faults of reading are that it has no clause, or far too many. */
export function composed(project: Project, locale: Locale): Composed {
	try {
		const found = compose(project, lexicon);
		for (const { clauses } of Object.values(found.instrument.readings))
			if (clauses.length > limits.clauses)
				throw new Unworkable(m.owntext_too_many_clauses({ limit: limits.clauses.toLocaleString(locale) }, { locale }));
		return found;
	} catch (error) {
		if (!(error instanceof Error) || !error.message.startsWith('The text has no clause')) throw error;
		throw new Unworkable(m.owntext_no_clause({}, { locale }), { cause: error });
	}
}

/** A text read and found, with its graph; nothing is drawn yet. */
export interface Found {
	readonly about: About;
	readonly cast: Cast;
	readonly readings: ByLanguage<Reading>;
	readonly graph: GraphData;
}

export interface Mapped extends Found {
	readonly pane: Layout;
	readonly phone: Layout;
	readonly doubts: readonly Doubt[];
	readonly unapplied: readonly Unapplied[];
}

/** `slug` is what the pages call it, `name` what the reader does. */
export function mapped(project: Project, slug: string, name: string, locale: Locale): Mapped {
	const { instrument, unapplied } = named(composed(project, locale), slug, name);
	const source = study(instrument);
	return {
		...foundIn(instrument, source),
		pane: laid(source, 'pane'),
		phone: laid(source, 'phone'),
		doubts: source.reading.doubts,
		unapplied
	};
}

/** As much as sheets need: they have no picture, or one that is asked for. */
export function found(project: Project, slug: string, name: string, locale: Locale): Found {
	const { instrument } = named(composed(project, locale), slug, name);
	return foundIn(instrument, study(instrument));
}

function foundIn({ about, cast, readings }: Composed['instrument'], { graph }: Source): Found {
	const readable = Object.fromEntries(
		Object.entries(readings).map(([language, reading]) => [language, { ...reading, pieces: [] }])
	);
	return { about, cast, readings: readable, graph: graph.export() };
}

export const slideOf = (project: Project, slug: string, locale: Locale): Layout =>
	laid(study(named(composed(project, locale), slug, '').instrument), 'slide');

function named(work: Composed, slug: string, name: string): Composed {
	const { about, readings } = work.instrument;
	const all = (words: string) => Object.fromEntries(locales.map((language) => [language, words]));
	const { place, title } = readings[about.original] ?? {};
	const places = all([...called(title?.text ?? '').besides, place?.text ?? ''].filter(Boolean).join(' · '));
	const labels = name === '' ? about.labels : all(name);
	return { ...work, instrument: { ...work.instrument, about: { ...about, slug, labels, places } } };
}

/** Half a second or so on an ordinary machine; a picture whose lines are many costs more a step, and gets fewer. */
function effortFor(frame: Frame, lines: number): Effort {
	if (frame === 'phone') return { seeds: 4, steps: 4_000 };
	return lines > 50 ? { seeds: 4, steps: 6_000 } : { seeds: 8, steps: 14_000 };
}

function laid(source: Source, frame: Frame): Layout {
	const nodes = nodesOf(source, frame);
	const marks = bodies(source, nodes, frame, locales);
	const links = shownLinks(source, new Set(nodes));
	return search(marks, links, rooms[frame], effortFor(frame, links.length)).layout;
}

export interface Written {
	readonly content: string;
	readonly extension: string;
	readonly mime: string;
}

/** The project itself, with the tours made on it as the shelf keeps them; or one of the formats of the exports. */
export async function written(
	project: Project,
	to: string,
	locale: Locale,
	tours: readonly string[] = []
): Promise<Written> {
	const found = exportOf(to);
	if (!found) {
		const packedTours = tours.length > 0 ? packed(composed(project, locale).instrument, tours) : null;
		return { content: writeProject(project, packedTours), extension: 'project.json', mime: 'application/json' };
	}
	const { instrument } = composed(project, locale);
	const work = { instrument, graph: study(instrument).graph, language: locale };
	return { content: await found.write(work), extension: found.extension, mime: found.mime };
}
