/**
 * A file in, plain text out. The list of the formats that are read: one file a format, loaded when it is asked for.
 * Whatever comes, the answer is a text or a `Refusal`; it runs where there is no page, in Node and in a worker.
 */

import { declared, languageOf } from './language';
import { Refusal } from './refusal';
import * as plain from './plain';
import { sniff } from './sniff';
import { limits, type Extractor, type Format, type Incoming, type Intake, type Progress } from './text';

export { Refusal } from './refusal';

const readers: Readonly<Record<Format, () => Promise<{ readonly read: Extractor }>>> = {
	plain: () => Promise.resolve(plain),
	html: () => import('./html'),
	akn: () => import('./akn'),
	docx: () => import('./docx'),
	pdf: () => import('./pdf')
};

export { accepted } from './text';

export async function intake(file: Incoming, progress?: Progress): Promise<Intake> {
	if (file.bytes.length === 0) throw new Refusal('empty', {});
	if (file.bytes.length > limits.file * 1e6) throw new Refusal('too-large', { limit: limits.file });
	const format = sniff(file);
	const { read } = await readers[format]();
	const { text, title, language, warnings } = await read(file, progress);
	if (text.length > limits.text * 1e6) throw new Refusal('too-long', { limit: limits.text });
	return { text, format, title, language: declared(language) ?? languageOf(text), warnings };
}
