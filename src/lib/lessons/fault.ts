/** What is wrong with a tour file, as a code with its figures and names; faultWords says it in the reader's language. */

import { m } from '$lib/words/messages';
import type { Locale } from '$lib/words/runtime';

/** Where it stands: tours and scenes are counted from 1, as a reader counts. */
interface Place {
	readonly tour: number;
	readonly scene: number;
}

export type Fault =
	| { readonly code: 'not-json'; readonly line: number; readonly column: number }
	| { readonly code: 'not-tours' }
	| { readonly code: 'unknown-version'; readonly version: number; readonly known: number }
	| { readonly code: 'other-document'; readonly document: string; readonly here: string }
	| { readonly code: 'damaged-tour'; readonly tour: number; readonly place: string }
	| ({ readonly code: 'damaged-scene'; readonly place: string } & Place)
	| ({ readonly code: 'missing-node'; readonly node: string } & Place)
	| ({ readonly code: 'stray-parameter'; readonly parameter: string; readonly value: string } & Place)
	| ({ readonly code: 'missing-quote'; readonly clause: string; readonly words: string } & Place);

/** One sentence: what is wrong, where, and what was done about it. */
export function faultWords(fault: Fault, locale: Locale): string {
	const options = { locale };
	switch (fault.code) {
		case 'not-json':
			return m.tour_not_json(fault, options);
		case 'not-tours':
			return m.tour_not_tours({}, options);
		case 'unknown-version':
			return m.tour_unknown_version(fault, options);
		case 'other-document':
			return m.tour_other_document(fault, options);
		case 'damaged-tour':
			return m.tour_damaged(fault, options);
		case 'damaged-scene':
			return m.tour_damaged_scene(fault, options);
		case 'missing-node':
			return m.tour_missing_node(fault, options);
		case 'stray-parameter':
			return m.tour_stray_parameter(fault, options);
		case 'missing-quote':
			return m.tour_missing_quote(fault, options);
	}
}
