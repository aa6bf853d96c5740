/** An instrument that no list knows: its id made of its name, and the actor that stands for it in a cast. */

import type { Actor } from './clause';

export function slugOf(words: string): string {
	const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';
}

export function instrumentOf(
	id: string,
	names: { readonly fr: string; readonly en: string },
	label: readonly string[] | { readonly fr: readonly string[]; readonly en: readonly string[] }
): Actor {
	const labels = 'fr' in label ? label : { fr: label, en: label };
	return { id, kind: 'instrument', names, labels, phrases: names, aliases: { fr: [], en: [] } };
}
