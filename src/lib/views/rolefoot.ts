/** What stands under the rows of the sheet of roles: organizations in no group, the key of the tags, a code, the source. */

import { cumsum } from 'd3';
import { coded, type Code } from './code';
import { footHeight, headedBeside, headingRoom, laid, namings, type Laid } from './orgrow';
import { run, wrap } from './prose';
import { words } from './rolehead';
import type { Run, Scene, Shown, Source } from './scene';
import { keyStamps, keyWords, type Columns, type Key } from './sheet';

/** What the foot says; what is empty or null takes no room. */
export interface Under {
	readonly organizations: string;
	readonly key: Key | null;
	readonly source: string;
	readonly code?: Code | null;
}

const leading = 33;
/** Of the code to scan, which has to stand between organizations and key. */
const codeSide = 160;

/** What stands under the rows, measured before they are: it ends where the page does. */
export interface Foot {
	readonly namings: readonly { readonly naming: Laid; readonly y: number }[];
	readonly heading: readonly (readonly Run[])[];
	/** Where its middle is, under the rows. */
	readonly headingAt: number;
	readonly told: readonly (readonly Run[])[];
	/** Left edge of the code to scan. */
	readonly codeAt: number;
	readonly height: number;
}

export function footOf(
	source: Source,
	links: readonly Shown[],
	framing: Under,
	columns: Columns,
	language: string
): Foot {
	const { code = null, key, organizations } = framing;
	const all = namings(links).map((each) => laid(source, each, columns, language));
	const beside = headedBeside(columns);
	const above = all.length > 0 && !beside ? leading + 16 : 0;
	const tops = Array.from(cumsum([above, ...all.map(({ height }) => height)]));
	const end = Math.max(tops.at(-1) ?? 0, key ? footHeight : 0);
	// Before the key of the tags, if the organizations leave it that room; else under it.
	const free = columns.also - 30 - codeSide;
	const isFree = all.every(({ right }) => right <= free - 30);
	const codeAt = isFree ? free : columns.right - codeSide;
	const wide = (code ? codeAt - 40 : columns.right) - columns.left;
	const told = framing.source ? wrap([run(framing.source, { ink: 'quiet' })], wide, 'sans', 28) : [];
	const height = end + (told.length > 0 ? 23 + told.length * leading : 12);
	return {
		namings: all.map((naming, index) => ({ naming, y: (tops[index] ?? 0) + naming.height / 2 + 4 })),
		heading: all.length > 0 ? wrap([run(organizations)], beside ? headingRoom - 20 : Infinity, 'sans', 28) : [],
		headingAt: beside ? (all[0]?.height ?? footHeight) / 2 + 4 : above / 2 + 4,
		told,
		codeAt,
		height: code ? Math.max(height, codeSide + 28 + (isFree ? 0 : end)) : height
	};
}

export function drawFoot(
	{ heading, headingAt, told, codeAt }: Foot,
	{ key, code = null }: Under,
	{ left, also }: Columns,
	end: number,
	height: number
): Pick<Scene, 'texts' | 'stamps'> {
	const middle = end + footHeight / 2 + 4;
	const headed = Math.round(end + headingAt + 10 - ((heading.length - 1) * leading) / 2);
	return {
		stamps: [
			...(key ? keyStamps(also, middle) : []),
			...(code ? [coded(code, { x: codeAt, y: height - 20 - codeSide }, codeSide)] : [])
		],
		texts: [
			...(heading.length > 0 ? [words('organizations', heading, left, headed)] : []),
			...(key ? keyWords(key, also, middle) : []),
			...(told.length > 0 ? [words('source', told, left, height - 24 - (told.length - 1) * leading)] : [])
		]
	};
}
