/** Several pictures as PNG in one zip, numbered in their order. */

import { step, type Bytes, type Write } from './format';
import { pack } from './pack';
import { write as png } from './png';

/** Letters, figures and hyphens, so that every system takes the name. */
export const slug = (title: string): string =>
	title
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '') || 'picture';

export const write: Write = async (pictures, options, progress, signal) => {
	const files: Record<string, Bytes> = {};
	for (const [index, picture] of pictures.entries()) {
		await step(signal);
		const number = String(index + 1).padStart(String(pictures.length).length, '0');
		files[`${number}-${slug(picture.title)}.png`] = await png([picture], options, () => undefined, signal);
		progress((index + 1) / pictures.length);
	}
	return pack(files);
};
