/** The nouns of a line that is several lines of the text: where it is cut, and all that is known around the place. */

import type { Force, Span } from './clause';
import type { Levels, Marker } from './order';

export interface Cut {
	readonly at: number;
	/** If a heading begins here: where it ends. */
	readonly headingEnd: number | null;
	/** Whether another reader could have left the line whole. */
	readonly isGuess: boolean;
}

export interface Around {
	readonly language: string;
	readonly layout: 'front' | 'itu' | 'un' | 'plain';
	/** Some verb of the text stands alone on its line, or everything stands on one. */
	readonly hasHeadings: boolean;
	/** The whole text, or nearly, is one line. */
	readonly isPasted: boolean;
	/** It is one of the United Nations in small letters. */
	readonly isSmall: boolean;
	/** Its paragraphs open with a verb in capitals. */
	readonly hasCapitals: boolean;
	/** Where the words at hand began, behind their marker. */
	readonly stretch: number;
	readonly force: Force | null;
	readonly levels: Levels;
	/** The number of the last paragraph. */
	readonly count: number;
	/** The marker that the next line begins with. */
	readonly next: Marker | null;
	/** Whether the next line begins as a clause does: “to …”, “que …”. */
	readonly nextIsClause: boolean;
	/** Told of each verb that could open a section and was left where it stands. */
	readonly suspect: (span: Span) => void;
}
