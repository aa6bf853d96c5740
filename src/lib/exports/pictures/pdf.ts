/**
 * Pictures as PDF, one page each in the shape of its frame, its fonts inside. Written here: the scene's ink is paths
 * and words, which is what a page of PDF is made of; a library would bring more than a hundred times as much code.
 */

import { ink } from '$lib/views/ink';
import { round } from '$lib/views/outline';
import { step, type Options, type Write } from './format';
import { PdfFile, told, type Reference } from './pdf-file';
import { embed, faceKey, type Embedded, type Face } from './pdf-font';
import { content } from './pdf-page';
import { pageFor, type Picture } from './picture';

export const write: Write = async (pictures, { workshop }, progress, signal) => {
	const file = new PdfFile();
	const fonts = await embedded(file, pictures, workshop);
	const states = new Map<string, string>();
	const state = (fill: number, stroke: number): string => {
		const key = `${fill} ${stroke}`;
		if (!states.has(key)) states.set(key, `g${states.size}`);
		return states.get(key) ?? 'g0';
	};
	const [tree, resources] = [file.reserve(), file.reserve()];
	const kids: Reference[] = [];
	for (const [index, picture] of pictures.entries()) {
		await step(signal);
		kids.push(page(file, picture, content(picture, { fonts, state }), tree, resources));
		progress((index + 1) / pictures.length);
	}
	for (const font of fonts.values()) font.finish();
	file.add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`, tree);
	file.add(`<< /Font << ${named(fonts)} >> /ExtGState << ${opacities(states)} >> >>`, resources);
	return finished(file, pictures[0], tree);
};

async function embedded(
	file: PdfFile,
	pictures: readonly Picture[],
	workshop: Options['workshop']
): Promise<ReadonlyMap<string, Embedded>> {
	const faces = new Map<string, Face>();
	for (const piece of pictures.flatMap(pieces)) {
		const face: Face = { name: piece.face, weight: piece.weight };
		faces.set(faceKey(face), face);
	}
	const sorted = [...faces].sort(([a], [b]) => (a < b ? -1 : 1));
	const fonts = sorted.map(async ([key, face]) => {
		const bytes = await workshop.font(face.name, face.weight);
		return [key, bytes, face] as const;
	});
	return new Map((await Promise.all(fonts)).map(([key, bytes, face]) => [key, embed(file, face, bytes)]));
}

const pieces = (picture: Picture) =>
	ink(picture).flatMap(({ items }) => items.flatMap((item) => (item.is === 'words' ? item.lines.flat() : [])));

function page(file: PdfFile, picture: Picture, content: string, tree: Reference, resources: Reference): Reference {
	const { width, height, point } = pageFor(picture);
	const box = `[0 0 ${round(width * point)} ${round(height * point)}]`;
	const code = picture.scene.stamps.find(({ key }) => key === 'code');
	const links = code && picture.link ? `/Annots [${link(file, picture.link, code, height, point)}]` : '';
	return file.add(
		`<< /Type /Page /Parent ${tree} /MediaBox ${box} /Resources ${resources} /Contents ${file.stream(content)} ` +
			`/Group << /S /Transparency /CS /DeviceRGB >> ${links} >>`
	);
}

interface Spot {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

function link(file: PdfFile, address: string, { x, y, width }: Spot, height: number, point: number): Reference {
	const edges = [x - width / 2, height - y - width / 2, x + width / 2, height - y + width / 2];
	const box = edges.map((edge) => round(edge * point)).join(' ');
	const uri = encodeURI(decodeURI(address)).replace(/[()\\]/g, (sign) => `\\${sign}`);
	return file.add(
		`<< /Type /Annot /Subtype /Link /Rect [${box}] /Border [0 0 0] /A << /S /URI /URI (${uri}) >> /Contents ${told(address)} >>`
	);
}

const named = (fonts: ReadonlyMap<string, Embedded>): string =>
	[...fonts].map(([key, { reference }]) => `/${key} ${reference}`).join(' ');

const opacities = (states: ReadonlyMap<string, string>): string =>
	[...states]
		.map(([key, name]) => {
			const [fill, stroke] = key.split(' ');
			return `/${name} << /ca ${fill} /CA ${stroke} >>`;
		})
		.join(' ');

function finished(file: PdfFile, { title, description, language }: Picture, tree: Reference) {
	const root = file.add(
		`<< /Type /Catalog /Pages ${tree} /Lang (${language}) /ViewerPreferences << /DisplayDocTitle true >> >>`
	);
	const info = file.add(`<< /Title ${told(title)} /Subject ${told(description)} /Creator (Who Does What) >>`);
	return file.write(root, info);
}
