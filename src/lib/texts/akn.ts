/**
 * Akoma Ntoso (OASIS LegalDocML 3.0, and the older namespaces whose elements are called the same; AKN4UN) in, its words
 * out: every block a paragraph, every `num` before the words that it numbers. Metadata, notes and deleted words stay out.
 */

import { decode } from './plain';
import { Refusal } from './refusal';
import type { Warning } from './say';
import { sheet, type Sheet } from './sheet';
import type { Extract, Incoming } from './text';
import { at, childrenOf, isElement, parse, textOf, within, type Element } from './xml';

/** What is written within a line; any other element is a block of its own. */
const inline = new Set(
	(
		'a abbr b i u s sub sup span br img ref mref rref mod mmod rmod remark recordedTime vote outcome ins omissis ' +
		'embeddedText opinion placeholder fillIn decoration docType docTitle docNumber docProponent docDate legislature ' +
		'session shortTitle docAuthority docPurpose docCommittee docIntroducer docStage docStatus docJurisdiction ' +
		'docketNumber date time person organization concept object event location process role term quantity def entity ' +
		'courtType neutralCitation party judge lawyer signature argument affectedDocument relatedDocument change inline ' +
		'noteRef eol eop'
	).split(' ')
);
const unseen = new Set(['meta', 'authorialNote', 'del', 'noteRef', 'toc']);
/** ISO 639-2 as AKN writes it, and 639-1. */
const languages: ReadonlyMap<string, string> = new Map([
	['fra', 'fr'],
	['fre', 'fr'],
	['eng', 'en']
]);

export function read({ bytes }: Incoming): Extract {
	const { text: xml, warnings } = decode(bytes);
	const root = parse(xml);
	if (!/^akomantoso$/i.test(root.name)) throw new Refusal('other-xml', { root: root.name.slice(0, 40) });
	const page = sheet();
	write(root, page);
	const notes = within(root, 'authorialNote').length;
	const left: Warning[] = notes > 0 ? [{ code: 'notes-left-out', values: { count: notes } }] : [];
	return { text: page.text(), title: titleOf(root), language: languageOf(root), warnings: [...warnings, ...left] };
}

function write(element: Element, page: Sheet): void {
	for (const child of element.children) {
		if (!isElement(child)) page.say(child);
		else if (child.name === 'num') number(child, page);
		else if (child.name === 'eol' || child.name === 'br') page.line();
		else if (inline.has(child.name)) write(child, page);
		else if (!unseen.has(child.name)) block(child, page);
	}
}

function block(element: Element, page: Sheet): void {
	page.paragraph();
	write(element, page);
	page.paragraph();
}

/** `<num>a</num>` is told apart from the words as `a)`. */
function number(element: Element, page: Sheet): void {
	const label = textOf(element).trim().replaceAll(/\s+/g, ' ');
	page.paragraph();
	if (label !== '') page.label(/^[a-z]{1,6}$/.test(label) ? `${label})` : label);
}

function titleOf(root: Element): string | null {
	const named = within(root, 'docTitle')
		.map(textOf)
		.find((title) => title.trim() !== '');
	const work = within(root, 'FRBRWork')[0];
	const aliases = ['FRBRalias', 'FRBRname'].flatMap((name) => childrenOf(work, name));
	return (named ?? aliases[0]?.attributes.get('value') ?? '').trim().replaceAll(/\s+/g, ' ') || null;
}

function languageOf(root: Element): string | null {
	const expression = at(within(root, 'FRBRExpression')[0], 'FRBRlanguage')?.attributes.get('language');
	const declared = expression ?? root.children.filter(isElement)[0]?.attributes.get('lang') ?? null;
	return declared === null ? null : (languages.get(declared) ?? declared);
}
