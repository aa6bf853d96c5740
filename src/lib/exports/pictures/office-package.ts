/** Slides in, the parts of a presentation out: every part named in the types, every relation kept beside its part. */

import { layout, master, notes, notesMaster, notesSize } from './office-master';
import { liveLink } from './office-parts';
import { unit } from './office-slide';
import { locale } from './office-text';
import { theme } from './office-theme';
import { declared, el, namespaces } from './office-xml';
import { pageFor, paletteOf, xml, type Picture } from './picture';

/** Path within the package, and content. */
export type Parts = Readonly<Record<string, string>>;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = (name: string): string => `application/vnd.openxmlformats-officedocument.presentationml.${name}+xml`;

interface Relation {
	readonly id: string;
	readonly type: string;
	readonly target: string;
	readonly external?: boolean;
}

const relation = (id: string, name: string, target: string): Relation => ({ id, type: `${office}/${name}`, target });

const relations = (all: readonly Relation[]): string =>
	declared(
		el(
			'Relationships',
			{ xmlns: `${packaged}/relationships` },
			all.map(({ id, type, target, external = false }) =>
				el('Relationship', { Id: id, Type: type, Target: target, TargetMode: external ? 'External' : null })
			)
		)
	);

export function slideParts(picture: Picture, number: number, content: string): Parts {
	const link = picture.link;
	return {
		[`ppt/slides/slide${number}.xml`]: content,
		[`ppt/slides/_rels/slide${number}.xml.rels`]: relations([
			relation('rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'),
			relation('rId2', 'notesSlide', `../notesSlides/notesSlide${number}.xml`),
			...(link ? [{ ...relation(liveLink, 'hyperlink', link), external: true }] : [])
		]),
		[`ppt/notesSlides/notesSlide${number}.xml`]: notes(
			[picture.description, ...picture.notes].filter(Boolean).map(xml),
			locale(picture.language)
		),
		[`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`]: relations([
			relation('rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'),
			relation('rId2', 'slide', `../slides/slide${number}.xml`)
		])
	};
}

/** Everything but the slides, which follow the first picture's page and colours. */
export function packageParts(pictures: readonly [Picture, ...Picture[]]): Parts {
	const [first] = pictures;
	const { width, height } = pageFor(first);
	const size = { cx: Math.round(width * unit(first)), cy: Math.round(height * unit(first)) };
	const numbers = pictures.map((_, index) => index + 1);
	const palette = paletteOf(first);
	return {
		'[Content_Types].xml': types(numbers),
		'_rels/.rels': relations([
			relation('rId1', 'officeDocument', 'ppt/presentation.xml'),
			{ id: 'rId2', type: `${packaged}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
			relation('rId3', 'extended-properties', 'docProps/app.xml')
		]),
		'docProps/core.xml': core(first),
		'docProps/app.xml': declared(
			el(
				'Properties',
				{ xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
				el('Application', {}, 'Who Does What'),
				el('Slides', {}, String(pictures.length))
			)
		),
		'ppt/presentation.xml': presentation(numbers, size),
		'ppt/_rels/presentation.xml.rels': relations([
			relation('rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'),
			relation('rId2', 'notesMaster', 'notesMasters/notesMaster1.xml'),
			relation('rId3', 'theme', 'theme/theme1.xml'),
			...numbers.map((n) => relation(`rId${n + 3}`, 'slide', `slides/slide${n}.xml`))
		]),
		'ppt/slideMasters/slideMaster1.xml': master(size),
		'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
			relation('rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'),
			relation('rId2', 'theme', '../theme/theme1.xml')
		]),
		'ppt/slideLayouts/slideLayout1.xml': layout(size),
		'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relations([
			relation('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml')
		]),
		'ppt/notesMasters/notesMaster1.xml': notesMaster(),
		'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations([relation('rId1', 'theme', '../theme/theme2.xml')]),
		'ppt/theme/theme1.xml': theme(palette, 'Who Does What'),
		'ppt/theme/theme2.xml': theme(palette, 'Notes')
	};
}

function presentation(numbers: readonly number[], size: { readonly cx: number; readonly cy: number }): string {
	return declared(
		el(
			'p:presentation',
			{ ...namespaces, saveSubsetFonts: true },
			el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
			el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'rId2' })),
			el(
				'p:sldIdLst',
				{},
				numbers.map((n) => el('p:sldId', { id: 255 + n, 'r:id': `rId${n + 3}` }))
			),
			el('p:sldSz', { ...size }),
			el('p:notesSz', { ...notesSize })
		)
	);
}

function types(numbers: readonly number[]): string {
	const part = (name: string, content: string) => el('Override', { PartName: `/${name}`, ContentType: content });
	const drawn = 'application/vnd.openxmlformats-officedocument.theme+xml';
	return declared(
		el(
			'Types',
			{ xmlns: `${packaged}/content-types` },
			el('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
			el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
			part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
			part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
			part('ppt/presentation.xml', type('presentation.main')),
			part('ppt/slideMasters/slideMaster1.xml', type('slideMaster')),
			part('ppt/slideLayouts/slideLayout1.xml', type('slideLayout')),
			part('ppt/notesMasters/notesMaster1.xml', type('notesMaster')),
			part('ppt/theme/theme1.xml', drawn),
			part('ppt/theme/theme2.xml', drawn),
			numbers.map((n) => part(`ppt/slides/slide${n}.xml`, type('slide'))),
			numbers.map((n) => part(`ppt/notesSlides/notesSlide${n}.xml`, type('notesSlide')))
		)
	);
}

/** No dates: the same pictures give the same file. */
function core({ title, description, language }: Picture): string {
	return declared(
		el(
			'cp:coreProperties',
			{
				'xmlns:cp': `${packaged}/metadata/core-properties`,
				'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
			},
			el('dc:title', {}, xml(title)),
			el('dc:description', {}, xml(description)),
			el('dc:language', {}, locale(language)),
			el('dc:creator', {}, 'Who Does What')
		)
	);
}
