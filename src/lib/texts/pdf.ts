/**
 * A PDF in, the words of its text layer out, line by line. Both halves of pdf.js run where this runs, so that no second
 * worker is needed; nothing of the file is run. What repeats at the head or the foot of the pages is left out.
 */

import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { furniture } from './pdf-furniture';
import { weigh } from './pdf-streams';
import { Refusal } from './refusal';
import type { Warning } from './say';
import { limits, type Extract, type Incoming, type Progress } from './text';

/** A line as it stands on its page, in the points of the page. */
export interface Line {
	readonly text: string;
	/** Its base line, from the foot of the page. */
	readonly y: number;
}

export async function read({ bytes }: Incoming, progress?: Progress): Promise<Extract> {
	weigh(bytes);
	const document = await open(bytes);
	try {
		if (document.numPages > limits.pages) throw new Refusal('too-many-pages', { limit: limits.pages });
		const pages: Line[][] = [];
		/** The one clock of this folder: whether pages ever end can't be seen in their bytes. It never changes a text. */
		const start = performance.now() + limits.seconds * 1000;
		let length = 0;
		for (let number = 1; number <= document.numPages; number++) {
			const lines = linesOf(await itemsOf(await document.getPage(number)));
			length += lines.reduce((sum, { text }) => sum + text.length, 0);
			if (length > limits.text * 1e6) throw new Refusal('too-long', { limit: limits.text });
			pages.push(lines);
			if (performance.now() > start + number * limits.secondsPerPage * 1000) throw new Refusal('too-slow', {});
			progress?.(number, document.numPages);
		}
		return { ...extract(pages), ...(await told(document)) };
	} catch (error) {
		throw refused(error);
	} finally {
		await document.destroy();
	}
}

async function open(bytes: Uint8Array) {
	const [{ getDocument, VerbosityLevel }] = await Promise.all([
		import('pdfjs-dist/legacy/build/pdf.mjs'),
		import('pdfjs-dist/legacy/build/pdf.worker.mjs')
	]);
	try {
		return await getDocument({
			data: bytes.slice(),
			verbosity: VerbosityLevel.ERRORS,
			disableFontFace: true,
			useSystemFonts: false,
			useWasm: false,
			useWorkerFetch: false,
			isOffscreenCanvasSupported: false,
			isImageDecoderSupported: false
		}).promise;
	} catch (error) {
		throw refused(error);
	}
}

type Document = Awaited<ReturnType<typeof open>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

function refused(error: unknown): Refusal {
	if (error instanceof Refusal) return error;
	const isLocked = error instanceof Error && error.name === 'PasswordException';
	return isLocked ? new Refusal('locked', {}, { cause: error }) : new Refusal('broken-pdf', {}, { cause: error });
}

async function told(document: Document): Promise<Pick<Extract, 'title' | 'language'>> {
	const { info } = await document.getMetadata();
	const said = (name: string): string | null => {
		const value: unknown = Object.hasOwn(info, name) ? Reflect.get(info, name) : null;
		return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
	};
	return { title: said('Title'), language: said('Language') };
}

/** The pieces of text of a page, read bit by bit, so that a page without end ends in a refusal. */
async function itemsOf(page: Page): Promise<TextItem[]> {
	const items: TextItem[] = [];
	const reader = page.streamTextContent().getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return items;
		for (const item of value.items) if ('str' in item) items.push(item);
		if (items.length > limits.pieces) {
			await reader.cancel(new Error('enough'));
			throw new Refusal('too-long', { limit: limits.text });
		}
	}
}

function linesOf(items: readonly TextItem[]): Line[] {
	const lines: Line[] = [];
	let open: string[] = [];
	let y = 0;
	const close = (): void => {
		const text = open.join('').trim();
		if (text !== '') lines.push({ text, y });
		open = [];
	};
	for (const { str, transform, hasEOL } of items) {
		if (str.trim() !== '') y = Number(transform[5]);
		open.push(str);
		if (hasEOL) close();
	}
	close();
	return lines;
}

function extract(pages: readonly (readonly Line[])[]): Pick<Extract, 'text' | 'warnings'> {
	const { pages: rest, count } = furniture(pages);
	const text = rest
		.map(paragraphs)
		.filter((page) => page !== '')
		.join('\n');
	if (!/[\p{L}\p{N}]/u.test(text)) throw new Refusal('only-pictures', {});
	const empty = pages.filter((lines) => lines.length === 0).length;
	const warnings: Warning[] = [];
	if (empty > 0) warnings.push({ code: 'empty-pages', values: { count: empty } });
	if (count > 0) warnings.push({ code: 'furniture-left-out', values: { count } });
	return { text, warnings };
}

/** An empty line where the next one stands clearly further down than lines of this page do. */
function paragraphs(lines: readonly Line[]): string {
	const gaps = lines.slice(1).map(({ y }, at) => (lines[at]?.y ?? y) - y);
	const pitch = gaps.filter((gap) => gap > 0).toSorted((one, other) => one - other);
	const usual = pitch[Math.floor((pitch.length - 1) / 2)] ?? 0;
	return lines.map(({ text }, at) => (at > 0 && (gaps[at - 1] ?? 0) > usual * 1.4 ? `\n${text}` : text)).join('\n');
}
