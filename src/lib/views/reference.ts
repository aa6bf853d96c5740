/**
 * What a clause is called where nobody sees the picture: on paper, in a question. As short as in the picture if all the
 * clauses of the text can be told apart by that; else with its section, and sections that open alike are told apart by
 * the number of their paragraph, or else by their turn (`instructs 2/4`).
 */

import type { Reading, Section } from '$lib/clauses/clause';
import { clauseName, item, tag } from './names';

type Read = Pick<Reading, 'sections' | 'clauses'>;

/** A tag has room for so many letters; a title of several words stands in the heading of a section, not on its tags. */
const widest = 20;
/** Of a section's name where it has to stand on the tags. */
const most = 36;

interface References {
	/** By path. */
	readonly tags: ReadonlyMap<string, string>;
	readonly sections: ReadonlyMap<string, string>;
	/** Are some told apart by their turn? */
	readonly areCounted: boolean;
}

/** Of a reading, worked out once: a sheet asks for every clause. */
const found = new WeakMap<Read['sections'], References>();

function references(reading: Read): References {
	const known = found.get(reading.sections) ?? referencesOf(reading);
	found.set(reading.sections, known);
	return known;
}

/** For a tag. */
export const tagOf = (reading: Read, path: string): string => references(reading).tags.get(path) ?? path;

/** In a sentence: the section always told. */
export function referenceOf(reading: Read, path: string): string {
	const own = sectionOf(path);
	const section = sectionName(reading, own);
	return own === path ? section : `${section} ${itemOf(path)}`;
}

export const sectionName = (reading: Read, section: string): string => named(references(reading).sections, section);

/** A section, or its second paragraph: `Preamble (2)`. */
function named(sections: References['sections'], section: string): string {
	const [own = section, turn] = section.split('~');
	const name = sections.get(own) ?? own;
	return turn ? `${name} (${turn})` : name;
}

export const areCounted = (reading: Read): boolean => references(reading).areCounted;

const sectionOf = (path: string): string => path.split('.')[0] ?? path;

/** Without its section: `b) ii`. */
const itemOf = (path: string): string => item(path.split('.').slice(1));

function referencesOf(reading: Read): References {
	const { clauses } = reading;
	const { sections, areCounted } = sectionNames(reading);
	const usual = usualTags(reading);
	const differ = new Set(usual.values()).size === clauses.length;
	const whole = (path: string): string => {
		const section = named(sections, sectionOf(path));
		return path.includes('.') ? `${cut(section)}${joint(section)}${itemOf(path)}` : section;
	};
	const tags = differ ? usual : new Map(clauses.map(({ path }) => [path, whole(path)]));
	return { tags, sections, areCounted };
}

/** As in the picture. Letters return in every section: in the operative part a tag says its verb. */
function usualTags(reading: Read): Map<string, string> {
	const operative = new Set(reading.sections.flatMap(({ path, kind }) => (kind === 'operative' ? [path] : [])));
	const source = { reading: reading as Reading };
	return new Map(
		reading.clauses.map(({ path }) => {
			const full = operative.has(sectionOf(path)) ? clauseName(source, path) : tag(source, path);
			return [path, full.length > widest && path.includes('.') ? tag(source, path) : full];
		})
	);
}

function sectionNames({ sections, clauses }: Read): Pick<References, 'sections' | 'areCounted'> {
	const numbers = new Map(clauses.map(({ path, marker }) => [path, marker?.text.trim() ?? '']));
	const kin = ({ verb }: Section): string => verb.text.toLowerCase();
	const counts = new Map<string, number>();
	const turns = new Map<string, number>();
	for (const section of sections) {
		if (numbers.get(section.path)) continue;
		const turn = (counts.get(kin(section)) ?? 0) + 1;
		counts.set(kin(section), turn);
		turns.set(section.path, turn);
	}
	const nameOf = (section: Section): string => {
		const { path, verb } = section;
		const [turn, of] = [turns.get(path), counts.get(kin(section)) ?? 0];
		if (turn === undefined) return `${numbers.get(path) ?? ''} ${verb.text}`;
		return of > 1 ? `${verb.text} ${turn}/${of}`.trim() : verb.text || path;
	};
	return {
		sections: new Map(sections.map((each) => [each.path, nameOf(each)])),
		areCounted: [...counts.values()].some((count) => count > 1)
	};
}

/** A turn isn't parted from its item. */
const joint = (section: string): string => (turn.test(section) ? '\u00a0' : ' ');
const turn = / \d+\/\d+$/;

/** The first words of a long title; its turn stays. */
function cut(name: string): string {
	if (name.length <= most) return name;
	const [kept = ''] = turn.exec(name) ?? [];
	return `${name.slice(0, name.lastIndexOf(' ', most))}…${kept}`;
}
