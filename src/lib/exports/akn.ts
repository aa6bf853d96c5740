/**
 * Akoma Ntoso 3.0 (OASIS LegalDocML), in the shape that the UN's AKN4UN gives to resolutions: recitals in the preamble,
 * then a container a section. Clauses keep their numbers, whom they name is marked, what they cite is a reference.
 * What is not known is said so: the date is 0001-01-01, the country ZZ. Page numbers and bookmarks stay out.
 */

import type { Section } from '$lib/clauses/clause';
import { marked } from './akn-inline';
import { metadata } from './akn-meta';
import { treeOf, type Branch } from './akn-tree';
import { readingOf, type Work } from './work';

interface Part {
	readonly section: Section;
	readonly branches: readonly Branch[];
}

export function write(work: Work): string {
	const reading = readingOf(work);
	const { place, title, opening, sections } = reading;
	const parts = sections.map((section) => ({ section, branches: treeOf(reading, section.path) }));
	const first = parts.findIndex(({ section, branches }) => section.kind === 'operative' || branches.length === 0);
	const [before, after] = first < 0 ? [[], parts] : [parts.slice(0, first), parts.slice(first)];
	const p = (words: typeof place, tag = ''): string[] =>
		words ? [`<p>${tag && `<${tag}>`}${marked(work, words, [])}${tag && `</${tag}>`}</p>`] : [];
	const preface = [...p(place), ...p(title, 'docTitle')];
	const formula = opening ? ['<formula name="enactingFormula" eId="formula_1">', ...p(opening), '</formula>'] : [];
	const preamble = [...formula, ...before.flatMap((part) => recitals(work, part))];
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">',
		'<statement name="instrument">',
		...metadata(work),
		...within('preface', preface),
		...within('preamble', preamble),
		...within(
			'mainBody',
			after.flatMap((part) => container(work, part))
		),
		'</statement>',
		'</akomaNtoso>',
		''
	].join('\n');
}

function within(name: string, lines: readonly string[]): string[] {
	return lines.length > 0 ? [`<${name}>`, ...lines, `</${name}>`] : [];
}

function recitals(work: Work, { section, branches }: Part): string[] {
	const id = `recs_${section.path}`;
	const heading = `<intro><p><i>${marked(work, section.heading, section.addressees)}</i></p></intro>`;
	const one = (branch: Branch): string[] => {
		const own = `${id}__rec_${branch.id}`;
		return [`<recital eId="${own}">`, ...number(work, branch), ...blocks(work, branch, own), '</recital>'];
	};
	return [`<recitals eId="${id}">`, heading, ...branches.flatMap(one), '</recitals>'];
}

function number(work: Work, { clause: { marker } }: Branch): string[] {
	return marker ? [`<num>${marked(work, marker, [])}</num>`] : [];
}

function paragraph(work: Work, { clause }: Branch): string {
	return `<p>${marked(work, clause, [...clause.mentions, ...clause.citations])}</p>`;
}

/** The words of an item, and its own items as a list in it. */
function blocks(work: Work, branch: Branch, id: string): string[] {
	if (branch.branches.length === 0) return [paragraph(work, branch)];
	const items = branch.branches.flatMap((item) => {
		const own = `${id}__item_${item.id}`;
		return [`<item eId="${own}">`, ...number(work, item), ...blocks(work, item, own), '</item>'];
	});
	return [paragraph(work, branch), `<blockList eId="${id}__list">`, ...items, '</blockList>'];
}

function container(work: Work, { section, branches }: Part): string[] {
	const id = `hcontainer_${section.path}`;
	const heading = `<heading>${marked(work, section.heading, section.addressees)}</heading>`;
	const inside =
		branches.length > 0 ? branches.flatMap((branch) => level(work, branch, id, 0)) : ['<content><p/></content>'];
	return [`<hcontainer name="${section.kind}" eId="${id}">`, heading, ...inside, '</hcontainer>'];
}

const levels = [
	['paragraph', 'para'],
	['subparagraph', 'subpara'],
	['point', 'point'],
	['indent', 'indent']
] as const;

function level(work: Work, branch: Branch, parent: string, depth: number): string[] {
	const [name, short] = levels[Math.min(depth, levels.length - 1)] ?? levels[0];
	const id = `${parent}__${short}_${branch.id}`;
	const [words, inside] = [
		paragraph(work, branch),
		branch.branches.flatMap((each) => level(work, each, id, depth + 1))
	];
	const content = inside.length > 0 ? [`<intro>${words}</intro>`, ...inside] : [`<content>${words}</content>`];
	return [`<${name} eId="${id}">`, ...number(work, branch), ...content, `</${name}>`];
}
