/**
 * A Word document in, its words out: a paragraph a paragraph, with the number or letter that Word shows before it (which
 * mammoth and its like lose). Deleted words, notes, hidden text and macros stay out; nothing is run.
 * WordprocessingML: ECMA-376 part 1, section 17; the package: part 2.
 */

import { labels, type Labels } from './docx-labels';
import { decode } from './plain';
import { Refusal } from './refusal';
import type { Warning } from './say';
import { sheet, type Sheet } from './sheet';
import { limits, type Extract, type Incoming } from './text';
import { at, childrenOf, isElement, parse, textOf, within, type Element } from './xml';
import { unzip, type Archive } from './zip';

const usual = 'word/document.xml';

export function read({ bytes }: Incoming): Extract {
	const archive = unzip(bytes, limits.unpacked);
	const main = mainPart(archive);
	const document = part(archive, main);
	if (!document) throw new Refusal('other-zip', {});
	const beside = (name: string): Element | null => part(archive, main.replace(/[^/]*$/, name));
	const page = sheet();
	write(document, page, labels(beside('numbering.xml'), beside('styles.xml')));
	const title = textOf(at(part(archive, 'docProps/core.xml') ?? undefined, 'title')).trim();
	return { text: page.text(), title: title || null, language: null, warnings: warningsOf(archive, document) };
}

/** The part that the package calls its document; Word calls it word/document.xml, others may not. */
function mainPart(archive: Archive): string {
	const relations = part(archive, '_rels/.rels');
	const main = childrenOf(relations ?? undefined, 'Relationship').find(({ attributes }) =>
		/\/officeDocument$/.test(attributes.get('Type') ?? '')
	);
	const target = main?.attributes.get('Target')?.replace(/^\//, '') ?? usual;
	return /\.xml$/.test(target) ? target : usual;
}

function part(archive: Archive, name: string): Element | null {
	const bytes = archive.part(name);
	return bytes && parse(decode(bytes).text);
}

function warningsOf(archive: Archive, document: Element): Warning[] {
	const notes = ['footnoteReference', 'endnoteReference'].flatMap((name) => within(document, name)).length;
	const changes = ['del', 'ins', 'moveFrom'].some((name) => within(document, name).length > 0);
	const macros = archive.names().some((name) => /vbaProject\.bin$/i.test(name));
	return [
		...(macros ? [{ code: 'macros-ignored', values: {} } as const] : []),
		...(changes ? [{ code: 'changes-accepted', values: {} } as const] : []),
		...(notes > 0 ? [{ code: 'notes-left-out', values: { count: notes } } as const] : [])
	];
}

/** What holds no words of the text, or words that the reader of the document doesn't see. */
const unseen = new Set([
	'pPr',
	'rPr',
	'del',
	'moveFrom',
	'instrText',
	'delText',
	'Fallback',
	'tblPr',
	'sectPr',
	'footnotes'
]);

function write(element: Element, page: Sheet, labelOf: Labels): void {
	for (const child of element.children) if (isElement(child) && !unseen.has(child.name)) one(child, page, labelOf);
}

function one(child: Element, page: Sheet, labelOf: Labels): void {
	const { name } = child;
	if (name === 'p' || name === 'txbxContent' || name === 'tr') {
		page.paragraph();
		const label = name === 'p' ? labelOf(child) : null;
		if (label !== null) page.label(label);
		write(child, page, labelOf);
		page.paragraph();
	} else if (name === 't') page.say(textOf(child), true);
	else if (name === 'tab') page.say('\t', true);
	else if (name === 'br' || name === 'cr') page.line();
	else if (name === 'noBreakHyphen') page.say('\u2011', true);
	else if (!isHidden(child)) write(child, page, labelOf);
}

/** `<w:vanish/>`, unless it says `false`. */
function isHidden(run: Element): boolean {
	const vanish = run.name === 'r' ? at(run, 'rPr', 'vanish') : undefined;
	return vanish !== undefined && !/^(0|false|off)$/.test(vanish.attributes.get('val') ?? '');
}
