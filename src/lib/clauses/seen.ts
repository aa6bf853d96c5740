/** One line in, what can be told of it by itself out: the marker and the verb that it begins with. */

import type { Span } from './clause';
import { openedBy, type Opened } from './headings';
import { trim, type Line } from './lines';
import { markerOf, type Marker } from './order';

export interface Seen {
	readonly line: Line;
	readonly marker: Marker | null;
	/** Behind its marker, or all of it. */
	readonly rest: Span;
	/** The verb that the rest begins with. */
	readonly opened: Opened | null;
}

export function see(text: string, line: Line, language: string): Seen {
	const marker = markerOf(text, line);
	const rest = marker ? trim(text, { start: marker.end, end: line.end }) : line;
	return { line, marker, rest, opened: openedBy(text, rest, language) };
}
