/**
 * XML in, a light tree out: no DOM, no network, no entity but XML's own five and numbers. A document that defines
 * entities is refused before anything of it is expanded (Billion Laughs); one that is too deep, before the stack is full.
 */

import { SaxesParser } from 'saxes';
import { Refusal } from './refusal';
import { limits } from './text';

export interface Element {
	/** Without its prefix: `p` for `w:p`. */
	readonly name: string;
	/** Without their prefixes. */
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly (Element | string)[];
}

interface Open extends Element {
	readonly children: (Element | string)[];
}

export function parse(xml: string): Element {
	const parser = new SaxesParser({ xmlns: false, position: true });
	const stack: Open[] = [];
	let root: Open | null = null;
	parser.on('error', () => {
		throw new Refusal('broken-xml', { line: parser.line, column: parser.column });
	});
	parser.on('doctype', (doctype) => {
		if (/<!ENTITY/i.test(doctype)) throw new Refusal('entities', {});
	});
	parser.on('opentag', ({ name, attributes }) => {
		const element = { name: local(name), attributes: named(attributes), children: [] };
		stack.at(-1)?.children.push(element);
		root ??= element;
		if (stack.push(element) > limits.depth) throw new Refusal('too-deep', { limit: limits.depth });
	});
	parser.on('closetag', () => void stack.pop());
	const add = (text: string): void => void stack.at(-1)?.children.push(text);
	parser.on('text', add);
	parser.on('cdata', add);
	parser.write(xml.replace(/^\uFEFF/, '')).close();
	if (!root) throw new Refusal('broken-xml', { line: 1, column: 0 });
	return root;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function named(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
	return new Map(Object.entries(attributes).map(([name, value]) => [local(name), value]));
}

export const isElement = (child: Element | string): child is Element => typeof child !== 'string';

export function childrenOf(element: Element | undefined, name: string): Element[] {
	return element?.children.filter(isElement).filter((child) => child.name === name) ?? [];
}

/** The element at the end of a path of names, the first at each step. */
export function at(element: Element | undefined, ...path: readonly string[]): Element | undefined {
	return path.reduce((found, name) => childrenOf(found, name)[0], element);
}

/** Every element of a name at any depth, itself counted, in the order of the document. */
export function within(root: Element, name: string): Element[] {
	const found: Element[] = [];
	const open = [root];
	for (let element = open.pop(); element; element = open.pop()) {
		if (element.name === name) found.push(element);
		for (const child of element.children.toReversed()) if (isElement(child)) open.push(child);
	}
	return found;
}

/** All its text, as it stands. */
export function textOf(element: Element | undefined): string {
	return element?.children.map((child) => (isElement(child) ? textOf(child) : child)).join('') ?? '';
}
