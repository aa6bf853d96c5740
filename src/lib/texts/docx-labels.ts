/**
 * The numbering and the styles of a Word document in; out a function that is asked once for each paragraph in order, and
 * says the label that Word shows before it: `a)`, `2.1.`, `•`. ECMA-376 part 1, section 17.9.
 */

import { numberIn, type NumberStyle } from './numbers';
import { at, childrenOf, type Element } from './xml';

export type Labels = (paragraph: Element) => string | null;

interface Level {
	readonly start: number;
	/** Null for a bullet. */
	readonly style: NumberStyle | null;
	/** `%1)`, `%1.%2.`; a bullet's is a letter of a symbol font and means nothing here. */
	readonly text: string;
}

/** A list as a paragraph names it: lists of one family go on counting each other. */
interface List {
	readonly family: string;
	readonly levels: ReadonlyMap<number, Level>;
	/** Where a level starts anew with the first paragraph of this list. */
	readonly restarts: ReadonlyMap<number, number>;
}

interface Place {
	readonly list: string;
	readonly level: number;
}

const styles: Readonly<Record<string, NumberStyle>> = {
	lowerLetter: 'lower-letter',
	upperLetter: 'upper-letter',
	lowerRoman: 'lower-roman',
	upperRoman: 'upper-roman'
};

export function labels(numbering: Element | null, sheet: Element | null): Labels {
	const lists = listsOf(numbering ?? undefined);
	const places = placesOf(sheet ?? undefined);
	const counts = new Map<string, number[]>();
	const begun = new Set<string>();
	return (paragraph) => {
		const properties = at(paragraph, 'pPr');
		const own = placeOf(at(properties, 'numPr'));
		const inherited = places.get(value(at(properties, 'pStyle')) ?? '');
		const place = { list: own.list ?? inherited?.list ?? '0', level: own.level ?? inherited?.level ?? 0 };
		const list = lists.get(place.list);
		if (!list?.levels.has(place.level)) return null;
		const numbers = advance(list, place, counts.get(list.family) ?? [], !begun.has(place.list));
		counts.set(list.family, numbers);
		begun.add(place.list);
		return spoken(list, place.level, numbers);
	};
}

/** The numbers of all levels down to this one, this one counted on; deeper levels begin anew. */
function advance({ levels, restarts }: List, { level }: Place, before: readonly number[], isFirst: boolean): number[] {
	const start = (at: number): number => levels.get(at)?.start ?? 1;
	const numbers = Array.from({ length: level + 1 }, (_, at) => before[at] ?? (at < level ? start(at) : start(at) - 1));
	const restart = isFirst ? restarts.get(level) : undefined;
	numbers[level] = restart ?? (numbers[level] ?? 0) + 1;
	return numbers;
}

function spoken({ levels }: List, level: number, numbers: readonly number[]): string | null {
	const { style, text } = levels.get(level) ?? { style: null, text: '' };
	if (!style) return '•';
	const label = text.replace(/%(\d)/g, (_, digit: string) => {
		const at = Number(digit) - 1;
		return numberIn(levels.get(at)?.style ?? 'decimal', numbers[at] ?? 1, 'doubled');
	});
	return label.trim() || null;
}

const value = (element: Element | undefined): string | undefined => element?.attributes.get('val');
const integer = (text: string | undefined): number | undefined =>
	/^\d{1,6}$/.test(text ?? '') ? Number(text) : undefined;

function placeOf(properties: Element | undefined): { list: string | undefined; level: number | undefined } {
	return { list: value(at(properties, 'numId')), level: integer(value(at(properties, 'ilvl'))) };
}

/** The list that each paragraph style stands in, its own or that of the style that it is based on. */
function placesOf(sheet: Element | undefined): ReadonlyMap<string, Place> {
	const all = new Map(childrenOf(sheet, 'style').map((style) => [style.attributes.get('styleId') ?? '', style]));
	const found = (id: string, depth: number): Place | null => {
		const style = all.get(id);
		const own = placeOf(at(style, 'pPr', 'numPr'));
		const base = style && depth < 20 ? found(value(at(style, 'basedOn')) ?? '', depth + 1) : null;
		const list = own.list ?? base?.list;
		return list === undefined ? null : { list, level: own.level ?? base?.level ?? 0 };
	};
	return new Map([...all.keys()].flatMap((id) => ((place) => (place ? [[id, place]] : []))(found(id, 0))));
}

function listsOf(numbering: Element | undefined): ReadonlyMap<string, List> {
	const families = new Map(
		childrenOf(numbering, 'abstractNum').map((family) => [
			family.attributes.get('abstractNumId') ?? '',
			levelsOf(family)
		])
	);
	return new Map(
		childrenOf(numbering, 'num').map((num) => {
			const family = value(at(num, 'abstractNumId')) ?? '';
			const overrides = childrenOf(num, 'lvlOverride');
			const levels = new Map([
				...(families.get(family) ?? []),
				...overrides.flatMap((override) => [...levelsOf(override)])
			]);
			return [num.attributes.get('numId') ?? '', { family, levels, restarts: restartsOf(overrides) }];
		})
	);
}

function restartsOf(overrides: readonly Element[]): ReadonlyMap<number, number> {
	return new Map(
		overrides.flatMap((override) => {
			const start = integer(value(at(override, 'startOverride')));
			return start === undefined ? [] : [[integer(override.attributes.get('ilvl')) ?? 0, start] as const];
		})
	);
}

/** A list has nine levels (17.9.6); what a file gives it beyond them is not looked at. */
const levels = 9;

function levelsOf(parent: Element): ReadonlyMap<number, Level> {
	const all = childrenOf(parent, 'lvl').slice(0, levels);
	return new Map(all.map((level) => [integer(level.attributes.get('ilvl')) ?? 0, levelOf(level)]));
}

function levelOf(level: Element): Level {
	const format = value(at(level, 'numFmt')) ?? 'decimal';
	const style = Object.hasOwn(styles, format) ? styles[format] : undefined;
	return {
		start: integer(value(at(level, 'start'))) ?? 1,
		style: format === 'bullet' ? null : (style ?? 'decimal'),
		text: value(at(level, 'lvlText')) ?? ''
	};
}
