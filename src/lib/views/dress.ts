/**
 * A node in, its dress out: shape, size, hue and words. Sizes hold for every language of the document,
 * so that a change of language moves nothing.
 */

import type { NodeKey } from '$lib/graph/kinds';
import { width } from './letters';
import { actorOf, idOf, roleOf, tag, verb } from './names';
import { hues, type Body, type Frame, type Hue, type Room, type Shape, type Source, type Text } from './scene';

type Style = Pick<Text, 'size' | 'leading' | 'weight' | 'face'>;

/** Everything that has a size, for one frame. */
export interface Sizes {
	readonly scale: number;
	readonly disc: number;
	readonly pill: number;
	readonly slip: number;
	readonly hexagon: number;
	readonly ring: number;
	readonly diamond: number;
	readonly bar: number;
	readonly letter: Style;
	readonly group: Style;
	readonly role: Style;
	readonly tag: Style;
	readonly verb: Style;
	readonly acronym: Style;
	readonly label: Style;
}

const style = (size: number, leading: number, weight: Style['weight'], face: Style['face'] = 'sans'): Style => ({
	size,
	leading,
	weight,
	face
});

export const sizes: Readonly<Record<Frame, Sizes>> = {
	pane: {
		scale: 1,
		disc: 50,
		pill: 43,
		slip: 22,
		hexagon: 50,
		ring: 21,
		diamond: 25,
		bar: 18,
		letter: style(23, 23, 700),
		group: style(15, 17.5, 700),
		role: style(13, 15.5, 600),
		tag: style(13, 15.5, 600),
		verb: style(16, 18, 400, 'serif-italic'),
		acronym: style(12.5, 15, 700),
		label: style(12.5, 15, 400)
	},
	slide: {
		scale: 1.9,
		disc: 92,
		pill: 83,
		slip: 43,
		hexagon: 92,
		ring: 38,
		diamond: 46,
		bar: 34,
		letter: style(44, 44, 700),
		group: style(29, 32, 700),
		role: style(24, 29, 600),
		tag: style(24, 29, 600),
		verb: style(28, 32, 400, 'serif-italic'),
		acronym: style(24, 29, 700),
		label: style(24, 28, 400)
	},
	phone: {
		scale: 1.1,
		disc: 40,
		pill: 44,
		slip: 26,
		hexagon: 54,
		ring: 24,
		diamond: 26,
		bar: 20,
		letter: style(20, 20, 700),
		group: style(14, 17, 700),
		role: style(14, 17, 600),
		tag: style(14, 17, 600),
		verb: style(16, 18, 400, 'serif-italic'),
		acronym: style(14, 17, 700),
		label: style(14, 17, 400)
	}
};

/** How a node looks before it has a place. `inside` and `outside` are its words in one language. */
export interface Dress {
	readonly shape: Shape;
	readonly hue: Hue | null;
	readonly solid: boolean;
	readonly inside: Words | null;
	readonly outside: Words | null;
}

export interface Words {
	readonly lines: readonly string[];
	/** Of words that are the text's own, in whatever language the picture is. */
	readonly language?: string;
	readonly style: Style;
}

export function dress(source: Source, node: NodeKey, frame: Frame, language: string): Dress {
	const size = sizes[frame];
	const { kind, id, force } = source.graph.getNodeAttributes(node);
	const operative = force === 'operative';
	const label = (look: Style = size.label) => ({ lines: actorOf(source, node)?.labels[language] ?? [id], style: look });
	switch (kind) {
		case 'stakeholder-group': {
			const letter = actorOf(source, node)?.letter?.[language] ?? id.slice(0, 1).toUpperCase();
			const inside = { lines: [letter], style: size.letter };
			return { shape: 'disc', hue: hueOf(source, id), solid: true, inside, outside: label(size.group) };
		}
		case 'role': {
			const inside = { lines: roleOf(source, node)?.labels[language] ?? [id], style: size.role };
			return { shape: 'pill', hue: hueOf(source, id), solid: false, inside, outside: null };
		}
		case 'clause': {
			const look = id.includes('.') ? size.tag : size.verb;
			const giver = source.cast.roles.find(({ clause }) => clause === id);
			const own = id.includes('.') ? {} : { language: source.reading.language };
			const inside = { lines: [tag(source, id)], style: look, ...own };
			return { shape: 'slip', hue: giver ? hueOf(source, giver.id) : null, solid: operative, inside, outside: null };
		}
		case 'section':
			return {
				shape: 'verb',
				hue: null,
				solid: operative,
				inside: { lines: [verb(source, id)], style: size.verb, language: source.reading.language },
				outside: null
			};
		case 'organization':
			return { shape: 'hexagon', hue: null, solid: isHub(source, node), ...named(label(size.acronym), label()) };
		case 'instrument':
		case 'paragraph':
			return { shape: 'bar', hue: null, solid: false, inside: label(), outside: null };
		case 'collective':
			return { shape: 'ring', hue: null, solid: false, inside: null, outside: label() };
		case 'body':
		case 'document':
			return {
				shape: 'diamond',
				hue: null,
				solid: speaks(source, node),
				inside: null,
				outside: label({ ...size.label, weight: 600 })
			};
	}
}

/** The five hues belong to the five groups, in every text; where others speak, those left over go round in the order of the cast. */
export function hueOf({ cast }: Pick<Source, 'cast'>, group: string): Hue | null {
	const groups = cast.actors.filter(({ kind }) => kind === 'stakeholder-group').map(({ id }) => id);
	const at = groups.filter((id) => !Object.hasOwn(belongs, id)).indexOf(group);
	if (at < 0) return groups.includes(group) ? (belongs[group] ?? null) : null;
	const free = hues.filter((hue) => !groups.some((id) => Object.hasOwn(belongs, id) && belongs[id] === hue));
	const left = free.length > 0 ? free : hues;
	return left[at % left.length] ?? null;
}

const belongs: Readonly<Record<string, Hue>> = {
	states: 'st',
	'private-sector': 'ps',
	'civil-society': 'cs',
	'intergovernmental-organizations': 'ig',
	'international-organizations': 'io'
};

/** An acronym stands in its mark; a whole name would burst it, and stands beside. */
const named = (within: Words, beside: Words): Pick<Dress, 'inside' | 'outside'> =>
	within.lines.length === 1 && (within.lines[0]?.length ?? 0) <= longestInside
		? { inside: within, outside: null }
		: { inside: null, outside: beside };
const longestInside = 8;

/** An organization that others are named to collaborate with. */
function isHub({ graph }: Source, node: NodeKey): boolean {
	return graph.someOutEdge(node, (_edge, data) => data.relation === 'collaborates-with');
}

function speaks({ graph }: Source, node: NodeKey): boolean {
	return graph.someInEdge(node, (_edge, data, from) => data.relation === 'issued-by' && from.startsWith('document:'));
}

/** A node as a body to place: as large as the largest of the languages. */
export function body(source: Source, node: NodeKey, frame: Frame, languages: readonly string[]): Body {
	const dresses = languages.map((language) => dress(source, node, frame, language));
	const largest = (words: readonly (Words | null)[]): Room | null => {
		const rooms = words.filter((each) => each !== null).map(room);
		return rooms.length === 0
			? null
			: { width: Math.max(...rooms.map((each) => each.width)), height: Math.max(...rooms.map((each) => each.height)) };
	};
	const shape = dresses[0]?.shape ?? 'bar';
	const group = node.startsWith('stakeholder-group:') ? idOf(node) : null;
	const inside = largest(dresses.map((each) => each.inside));
	const label = largest(dresses.map((each) => each.outside));
	return { key: node, shape, ...extent(shape, sizes[frame], inside), label, group };
}

function room({ lines, style: look }: Words): Room {
	return {
		width: Math.ceil(Math.max(...lines.map((line) => width(line, look)))),
		height: Math.ceil(lines.length * look.leading)
	};
}

/** Size of a shape around its words; round shapes have a size of their own. */
function extent(shape: Shape, size: Sizes, inside: Room | null): Room {
	const wide = (pad: number) => Math.ceil((inside?.width ?? 0) + pad * size.scale);
	switch (shape) {
		case 'disc':
			return { width: size.disc, height: size.disc };
		case 'pill':
			return { width: wide(24), height: size.pill };
		case 'slip':
			return { width: wide(14), height: size.slip };
		case 'verb':
			return { width: wide(4), height: Math.ceil(size.verb.leading + 4 * size.scale) };
		case 'hexagon':
			return { width: Math.max(size.hexagon, wide(8)), height: Math.round(size.hexagon * 0.866) };
		case 'ring':
			return { width: size.ring, height: size.ring };
		case 'diamond':
			return { width: size.diamond, height: size.diamond };
		case 'bar':
			return { width: wide(9), height: size.bar };
	}
}

/** The node that the picture shows for the document: the body that speaks it. */
export function speaker(source: Source): NodeKey | null {
	const known = speakers.get(source.graph);
	if (known !== undefined) return known;
	const found = (source.graph.findNode((node) => speaks(source, node as NodeKey)) as NodeKey | undefined) ?? null;
	speakers.set(source.graph, found);
	return found;
}

/** A graph doesn't change once it is built, and is asked this once a section. */
const speakers = new WeakMap<Source['graph'], NodeKey | null>();
