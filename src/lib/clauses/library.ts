/**
 * Gathers the folders of src/documents, compiles them, and hands them out by slug. A broken folder stops the build.
 */

import type { Instrument } from './clause';
import { compile } from './compile';

const files: Readonly<Record<string, string>> = import.meta.glob('/src/documents/*/*', {
	query: '?raw',
	import: 'default',
	eager: true
});

function folders(): ReadonlyMap<string, Readonly<Record<string, string>>> {
	const found = new Map<string, Record<string, string>>();
	for (const [path, content] of Object.entries(files)) {
		const [, , , slug = '', file = ''] = path.split('/');
		found.set(slug, { ...found.get(slug), [file]: content });
	}
	return found;
}

export const instruments: readonly Instrument[] = [...folders()].map(([slug, content]) => compile(slug, content));

export function instrument(slug: string): Instrument | undefined {
	return instruments.find(({ about }) => about.slug === slug);
}

/** A file beside a document that other layers read for themselves, such as its stored layout. */
export const fileOf = (slug: string, name: string): string | undefined => files[`/src/documents/${slug}/${name}`];
