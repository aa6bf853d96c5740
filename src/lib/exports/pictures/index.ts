/** The list of the formats of pictures: one module each, loaded when it is asked for. */

import { m } from '$lib/words/messages';
import type { Bytes, Options, Progress, Write } from './format';
import type { Picture } from './picture';

export type { Bytes, Options, Progress, Workshop } from './format';
export type { Picture } from './picture';

type Pictures = readonly [Picture, ...Picture[]];

export interface PictureFormat {
	readonly id: string;
	/** Without its dot. */
	readonly extension: string;
	readonly mime: string;
	/** Holds several pictures; the others hold the first. */
	readonly many: boolean;
	readonly name: () => string;
	/** Rejects when the signal says that nobody wants the file any more. */
	readonly write: (pictures: Pictures, options: Options, progress: Progress, signal: AbortSignal) => Promise<Bytes>;
}

const later =
	(load: () => Promise<{ readonly write: Write }>): Write =>
	async (pictures, options, progress, signal) => {
		const { write } = await load();
		signal.throwIfAborted();
		return write(pictures, options, progress, signal);
	};

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export const pictureFormats = [
	{
		id: 'svg',
		extension: 'svg',
		mime: 'image/svg+xml',
		many: false,
		name: m.format_svg,
		write: later(() => import('./svg'))
	},
	{
		id: 'png',
		extension: 'png',
		mime: 'image/png',
		many: false,
		name: m.format_png,
		write: later(() => import('./png'))
	},
	{
		id: 'pdf',
		extension: 'pdf',
		mime: 'application/pdf',
		many: true,
		name: m.format_pdf,
		write: later(() => import('./pdf'))
	},
	{
		id: 'pptx',
		extension: 'pptx',
		mime: presentation,
		many: true,
		name: m.format_pptx,
		write: later(() => import('./pptx'))
	},
	{
		id: 'zip',
		extension: 'zip',
		mime: 'application/zip',
		many: true,
		name: m.format_zip,
		write: later(() => import('./zip'))
	}
] as const satisfies readonly PictureFormat[];

export type PictureFormatId = (typeof pictureFormats)[number]['id'];

export const pictureFormat = (id: PictureFormatId): PictureFormat =>
	pictureFormats.find((format) => format.id === id) ?? pictureFormats[0];
