/**
 * What PowerPoint would not forgive in a presentation: the parts of its zip in, sentences out, none when it is sound.
 * It knows nothing of how our own writer makes them.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { strFromU8, unzipSync } from 'fflate';

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly parent: Element | null;
	readonly children: Element[];
	text: string;
}

export type Package = ReadonlyMap<string, string>;

export const opened = (bytes: Uint8Array): Package =>
	new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

export function parsed(xml: string): Element {
	const root: Element = { name: '', attributes: {}, parent: null, children: [], text: '' };
	let here: Element = root;
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
		const next: Element = { name, attributes, parent: here, children: [], text: '' };
		here.children.push(next);
		here = next;
	});
	parser.on('text', (text) => (here.text += text));
	parser.on('closetag', () => (here = here.parent ?? root));
	parser.write(xml).close();
	return root;
}

export const within = (element: Element): Element[] => element.children.flatMap((child) => [child, ...within(child)]);

export function faults(parts: Package): string[] {
	const broken = [...parts].flatMap(([name, xml]) => wellFormed(name, xml));
	if (broken.length > 0) return broken;
	const slides = [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
	return [...types(parts), ...relations(parts), ...slides.flatMap(([name, xml]) => slide(name, xml))];
}

function wellFormed(name: string, xml: string): string[] {
	try {
		parsed(xml);
		return [];
	} catch (error) {
		return [`${name} isn't XML: ${String(error)}`];
	}
}

function types(parts: Package): string[] {
	const listed = within(parsed(parts.get('[Content_Types].xml') ?? '<Types/>'));
	const overrides = listed.flatMap(({ attributes }) => attributes['PartName'] ?? []);
	const defaults = listed.flatMap(({ attributes }) => attributes['Extension'] ?? []);
	const names = [...parts.keys()].filter((name) => name !== '[Content_Types].xml');
	const untyped = names.filter(
		(name) =>
			!overrides.includes(`/${name}`) && (name.endsWith('.xml') || !defaults.includes(name.split('.').at(-1) ?? ''))
	);
	return [
		...untyped.map((name) => `${name} has no content type`),
		...overrides.filter((name) => !parts.has(name.slice(1))).map((name) => `the types name ${name}, which isn't there`),
		...overrides.filter((name, at) => overrides.indexOf(name) !== at).map((name) => `the types name ${name} twice`)
	];
}

/** Every relation leads somewhere, and every id that a part uses is one of its relations. */
function relations(parts: Package): string[] {
	return [...parts].flatMap(([name, xml]) => {
		if (name.endsWith('.rels') || name === '[Content_Types].xml') return [];
		const folder = name.slice(0, name.lastIndexOf('/') + 1);
		const file = `${folder}_rels/${name.slice(folder.length)}.rels`;
		const all = within(parsed(parts.get(file) ?? '<Relationships/>')).filter((each) => each.name === 'Relationship');
		const ids = all.map(({ attributes }) => attributes['Id']);
		const used = within(parsed(xml)).flatMap(({ attributes }) =>
			Object.entries(attributes).flatMap(([key, value]) => (key.startsWith('r:') ? value : []))
		);
		const inside = all.filter(({ attributes }) => attributes['TargetMode'] !== 'External');
		const lost = inside.filter(({ attributes }) => !parts.has(resolved(folder, attributes['Target'] ?? '')));
		return [
			...used.filter((id) => !ids.includes(id)).map((id) => `${name} uses the relation ${id}, which isn't there`),
			...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file} has ${id} twice`),
			...lost.map(({ attributes }) => `${file} leads to ${attributes['Target']}, which isn't there`)
		];
	});
}

const resolved = (folder: string, target: string): string => new URL(target, `file:///${folder}`).pathname.slice(1);

/** Elements that may not be empty, and how many things they need. */
const needy = ['p:txBody', 'a:custGeom', 'a:path', 'a:pathLst', 'p:grpSp', 'a:gradFill', 'a:solidFill', 'p:sldIdLst'];

function slide(name: string, xml: string): string[] {
	const all = within(parsed(xml));
	const ids = all.filter((each) => each.name === 'p:cNvPr').map(({ attributes }) => attributes['id'] ?? '');
	const ends = all.filter((each) => /^a:(st|end)Cxn$/.test(each.name));
	const shapes = new Map(
		all.filter((each) => each.name === 'p:sp').map((each) => [within(each)[1]?.attributes['id'] ?? '', each])
	);
	return [
		...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}: two shapes have the id ${id}`),
		...ids.filter((id) => !/^[1-9]\d*$/.test(id)).map((id) => `${name}: “${id}” is no id`),
		...ends.flatMap(({ attributes: { id = '', idx = '' } }) => hold(name, shapes.get(id), id, Number(idx))),
		...all
			.filter((each) => needy.includes(each.name) && each.children.length === 0)
			.map((each) => `${name}: ${each.name} is empty`),
		...all
			.filter((each) => each.name === 'a:ext' && each.attributes['cx'] !== undefined)
			.flatMap(({ attributes }) => size(name, attributes)),
		...all
			.filter((each) => each.name === 'p:cNvPr' && each.attributes['id'] !== '1' && !each.attributes['descr'])
			.map(({ attributes }) => `${name}: “${attributes['name']}” has no words for the ear`),
		...all
			.filter((each) => each.name === 'p:txBody' && !within(each).some((child) => child.name === 'a:p'))
			.map(() => `${name}: a body of text has no paragraph`)
	];
}

const size = (name: string, { cx = '', cy = '' }: Readonly<Record<string, string>>): string[] =>
	[cx, cy].filter((each) => !/^\d+$/.test(each)).map((each) => `${name}: “${each}” is no length`);

/** How many sites a preset has. */
const sites: Readonly<Record<string, number>> = { ellipse: 8, roundRect: 4, rect: 4, hexagon: 6, diamond: 4 };

function hold(name: string, shape: Element | undefined, id: string, site: number): string[] {
	if (!shape) return [`${name}: a connector holds on to ${id}, which is no shape`];
	const geometry = within(shape).find((each) => each.name === 'a:prstGeom' || each.name === 'a:custGeom');
	const own = geometry ? within(geometry).filter((each) => each.name === 'a:cxn').length : 0;
	const count = geometry?.attributes['prst'] ? (sites[geometry.attributes['prst']] ?? 0) : own;
	return site < count ? [] : [`${name}: shape ${id} has no site ${site}`];
}
