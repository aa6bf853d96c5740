/** Elements of Office's XML as text: attributes that are null are left out, and so are empty children. */

import { xml } from './picture';

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type Child = string | null | false | readonly Child[];

const written = (attributes: Attributes): string =>
	Object.entries(attributes)
		.filter(([, value]) => value !== null && value !== undefined)
		.map(([name, value]) => ` ${name}="${xml(typeof value === 'boolean' ? String(Number(value)) : String(value))}"`)
		.join('');

const joined = (child: Child): string =>
	child === null || child === false ? '' : typeof child === 'string' ? child : child.map(joined).join('');

export function el(name: string, attributes: Attributes = {}, ...children: readonly Child[]): string {
	const inside = joined(children);
	return inside === '' ? `<${name}${written(attributes)}/>` : `<${name}${written(attributes)}>${inside}</${name}>`;
}

export const declared = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

export const namespaces = {
	'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
	'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
	'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main'
} as const;
