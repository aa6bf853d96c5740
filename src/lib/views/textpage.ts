/**
 * Passages of the text as a page to be projected: the tag of each clause, its words beside it, as large as they all fit.
 * What doesn't fit even in the smallest letters is counted, never cut or shrunk.
 */

import { round } from './outline';
import { lineWidth, run, wrap } from './prose';
import { nothingAround, type Prose, type Room, type Run, type Scene } from './scene';

export interface Passage {
	readonly key: string;
	/** Name of its clause: the verb is the text's own word, the marker ours to point with. */
	readonly verb: string;
	readonly marker: string;
	readonly operative: boolean;
	readonly words: readonly Run[];
	/** Of the words, where it isn't the reader's. */
	readonly language: string | null;
}

/** From a quote that fills the page to what can still be read from the back row. */
const sizes = [58, 52, 46, 42, 38, 34, 31, 28];
const gutter = 44;
/** Between the passages and the edge of their room. */
const margin = 12;
/** How far passages are apart, as a share of their letters: closer, before letters become smaller than can be read. */
const apart = { wide: 0.55, close: 0.16 } as const;

export function textPage(passages: readonly Passage[], room: Room, more: (count: number) => string): Scene {
	const inner = { width: room.width - 2 * margin, height: room.height - 2 * margin };
	const set = [
		...sizes.map((size) => setIn(passages, inner, size, apart.wide)),
		setIn(passages, inner, 28, apart.close)
	];
	const fits = set.find(({ height }) => height <= inner.height) ?? shortened(passages, inner, more);
	const top = margin + Math.max(0, Math.min((inner.height - fits.height) / 3, 60));
	return {
		...nothingAround,
		...room,
		frame: 'slide',
		scale: 1.9,
		marks: [],
		lines: [],
		texts: fits.texts.map((text) => ({ ...text, x: round(text.x + margin), y: round(text.y + top) }))
	};
}

interface Set {
	readonly texts: readonly Prose[];
	readonly height: number;
}

function setIn(passages: readonly Passage[], { width }: Pick<Room, 'width'>, size: number, gap: number): Set {
	const leading = Math.round(size * 1.3);
	const tags = Math.max(0, ...passages.map((passage) => lineWidth(tagOf(passage), 'serif', tagSize(size))));
	const left = tags > 0 ? tags + gutter : 0;
	const texts: Prose[] = [];
	let y = 0;
	for (const passage of passages) {
		const lines = wrap(passage.words, width - left, 'serif', size);
		const base = round(y + size);
		const common = { y: base, anchor: 'start', leading } as const;
		const tag = tagOf(passage);
		if (tag.length > 0)
			texts.push({
				...common,
				key: `tag ${passage.key}`,
				x: 0,
				face: 'serif',
				size: tagSize(size),
				lines: [tag],
				language: passage.language
			});
		texts.push({
			...common,
			key: `passage ${passage.key}`,
			x: round(left),
			face: 'serif',
			size,
			lines,
			language: passage.language
		});
		y += lines.length * leading + Math.round(size * gap);
	}
	return { texts, height: Math.max(0, y - Math.round(size * gap)) };
}

function tagOf({ verb, marker, operative }: Passage): Run[] {
	const style = { weight: operative ? 700 : 600, ink: operative ? 'ink' : 'quiet' } as const;
	const parts = [run(verb, { ...style, italic: true }), run(verb && marker ? `\u00a0${marker}` : marker, style)];
	return parts.filter(({ text }) => text !== '');
}

const tagSize = (size: number): number => Math.max(28, Math.round(size * 0.8));

/** As many passages as fit in the smallest letters, and how many there are besides. */
function shortened(passages: readonly Passage[], room: Room, more: (count: number) => string): Set {
	for (let count = passages.length - 1; count > 0; count--) {
		const rest: Passage = {
			key: 'more',
			verb: '',
			marker: '',
			operative: false,
			words: [run(more(passages.length - count), { ink: 'quiet' })],
			language: null
		};
		const set = setIn([...passages.slice(0, count), rest], room, 28, apart.close);
		if (set.height <= room.height || count === 1) return set;
	}
	return setIn(passages, room, 28, apart.close);
}
