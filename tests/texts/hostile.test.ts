import fc from 'fast-check';
import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { intake, Refusal } from '$lib/texts/index';
import { limits } from '$lib/texts/text';
import { unzip } from '$lib/texts/zip';
import { akn, bomb, bytesOf, docx, p, pdf } from './made';

const refused = async (bytes: Uint8Array, name = 'a'): Promise<Refusal> => {
	const error: unknown = await intake({ name, bytes }).catch((reason: unknown) => reason);
	if (error instanceof Refusal) return error;
	throw new Error(`This should have been refused: ${error instanceof Error ? error.stack : JSON.stringify(error)}`);
};

/** A bomb whose directory lies about how much comes out. */
function lying(): Uint8Array {
	const bytes = bomb(limits.unpacked + 1);
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	for (let at = 0; at < bytes.length - 46; at++)
		if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e6)
			view.setUint32(at + 24, 9, true);
	return bytes;
}

function locked(): Uint8Array {
	const bytes = docx({ body: p('secret') });
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	for (let at = 0; at < bytes.length - 46; at++)
		if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
	return bytes;
}

const deep = (count: number, open: string, close: string): string => open.repeat(count) + 'x' + close.repeat(count);
const laughs = `<?xml version="1.0"?><!DOCTYPE akomaNtoso [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><akomaNtoso>&b;</akomaNtoso>`;
const outside = `<!DOCTYPE akomaNtoso [<!ENTITY a SYSTEM "file:///etc/passwd">]><akomaNtoso>&a;</akomaNtoso>`;

/** A PDF of one page, which unpacks to so many megabytes of the same operators. */
function heavy(megabytes: number, operators: string): Uint8Array {
	const content = zlibSync(bytesOf(operators.repeat(Math.ceil((megabytes * 1e6) / operators.length))), { level: 9 });
	const start = `${body}4 0 obj << /Length ${content.length} /Filter /FlateDecode >> stream\n`;
	const end = '\nendstream endobj\ntrailer << /Size 5 /Root 1 0 R >>\n%%EOF';
	return Uint8Array.from([...bytesOf(start), ...content, ...bytesOf(end)]);
}

describe('a hostile or broken file ends in one sentence:', () => {
	test.each<[what: string, code: string, file: () => Uint8Array | Promise<Uint8Array>]>([
		['nothing', 'empty', () => new Uint8Array(0)],
		['a file that is too large', 'too-large', () => new Uint8Array(limits.file * 1e6 + 1)],
		['10 MB of one letter', 'too-long', () => bytesOf('a'.repeat(10e6))],
		['bytes of a picture', 'binary', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
		['a NUL in a text', 'binary', () => bytesOf('We the fishers\0 of the lake')],
		['half a character of UTF-16', 'binary', () => Uint8Array.from([0xff, 0xfe, 0x61])],
		['an old Word file', 'old-office', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
		['Rich Text', 'rtf', () => bytesOf('{\\rtf1 We the fishers}')],
		['an archive of something else', 'other-zip', () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
		['an archive that is cut short', 'broken-zip', () => docx({ body: p('x') }).subarray(0, 300)],
		['a zip bomb', 'bomb', () => bomb(limits.unpacked + 1)],
		['a zip bomb that lies', 'bomb', lying],
		['an archive with a password', 'locked', locked],
		['a Word file without words', 'no-words', () => docx({ body: p(' – ') })],
		['a Word file with broken XML', 'broken-xml', () => docx({ body: '<w:p>' })],
		['an entity bomb', 'entities', () => bytesOf(laughs)],
		['an entity that reads a file', 'entities', () => bytesOf(outside)],
		[
			'an entity bomb in a Word file',
			'entities',
			() => docx({ body: '', more: { 'word/document.xml': strToU8(laughs) } })
		],
		['XML without end', 'broken-xml', () => bytesOf('<akomaNtoso><p>We')],
		['XML that is something else', 'other-xml', () => bytesOf('<?xml version="1.0"?><svg/>')],
		['XML that is too deep', 'too-deep', () => bytesOf(akn(deep(9999, '<p>', '</p>')))],
		['HTML that is too deep', 'too-deep', () => bytesOf(`<html>${deep(9999, '<div>', '</div>')}`)],
		['HTML without words', 'no-words', () => bytesOf('<html><script>let words</script></html>')],
		['a PDF without text', 'only-pictures', () => pdf([[], []])],
		['a PDF that unpacks to too much', 'bomb', () => heavy(limits.stream + 1, ' ')],
		['a PDF that is none', 'broken-pdf', () => bytesOf('%PDF-1.7\nand then nothing')]
	])('%s', { timeout: 10_000 }, async (_, code, file) => {
		expect((await refused(await file())).code).toBe(code);
	});

	test('a zip bomb that lies is stopped while it unpacks', () => {
		expect(() => unzip(lying(), limits.unpacked).part('word/document.xml')).toThrow(/^Unpacked, this file would hold/);
	});

	test('in French and in English', async () => {
		const refusal = await refused(bytesOf('<akomaNtoso>\n<p>We</akomaNtoso>'));
		expect(refusal.message).toBe('The XML in this file is broken at line 2, column 18; correct it or export it anew.');
		expect(refusal.in('fr')).toMatch(/^Le XML de ce fichier est rompu à la ligne 2, colonne 18/);
	});

	test('an encrypted PDF', async () => {
		const plain = new TextDecoder('latin1').decode(await pdf([['We the fishers']]));
		const cut = plain.lastIndexOf('/Root');
		expect(cut).toBeGreaterThan(0);
		const hex = (length: number): string => `<${'0'.repeat(length * 2)}>`;
		const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex(32)} /U ${hex(32)} /P -4 >> /ID [${hex(16)}${hex(16)}] `;
		const old = `trailer\n<< /Size 9 ${lock}/Root 1 0 R >>\nstartxref\n0\n%%EOF`;
		expect((await refused(Uint8Array.from([...`${body}${old}`].map((letter) => letter.charCodeAt(0))))).code).toBe(
			'locked'
		);
	});
});

const body = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >> endobj
`;

describe('whatever the bytes, a text or a refusal comes out:', () => {
	const holds = async (bytes: Uint8Array, name = 'a'): Promise<void> => {
		try {
			expect(typeof (await intake({ name, bytes })).text).toBe('string');
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			expect(error.message).toMatch(/^[A-Z].+\.$/);
		}
	};
	const bytes = fc.uint8Array({ maxLength: 400 });
	const mark = (text: string) => bytes.map((tail) => Uint8Array.from([...bytesOf(text), ...tail]));

	test('any bytes, under any mark', { timeout: 60_000 }, async () => {
		const any = fc.oneof(
			bytes,
			mark('PK\u0003\u0004'),
			mark('%PDF-1.7\n'),
			mark('<?xml version="1.0"?>'),
			mark('<!doctype html>')
		);
		await fc.assert(fc.asyncProperty(any, fc.constantFrom('a', 'a.html', 'a.docx'), holds), { numRuns: 300 });
	});

	test('a good file with some bytes changed, and cut short', { timeout: 120_000 }, async () => {
		const good = [
			docx({ body: p('We the fishers'), more: { 'docProps/core.xml': strToU8('<c><title>x</title></c>') } }),
			await pdf([['We the fishers', 'of the lake']]),
			bytesOf(akn('<mainBody><p>We the fishers</p></mainBody>')),
			bytesOf('<html><ol type=a><li>We the fishers</ol></html>')
		];
		const change = fc.record({ at: fc.nat({ max: 4000 }), by: fc.integer({ min: 1, max: 255 }) });
		const changes = fc.array(change, { maxLength: 8 });
		const property = fc.asyncProperty(fc.nat({ max: 3 }), changes, fc.nat({ max: 200 }), async (which, list, cut) => {
			const file = Uint8Array.from(good[which] ?? []);
			for (const { at, by } of list) file[at % file.length] = ((file[at % file.length] ?? 0) + by) % 256;
			await holds(file.subarray(0, file.length - (cut % file.length)));
		});
		await fc.assert(property, { numRuns: 300 });
	});

	test('HTML made of its own marks', { timeout: 60_000 }, async () => {
		const piece = fc.constantFrom(
			'<ol type=i>',
			'<li>',
			'</li>',
			'</ol>',
			'<pre>',
			'<title>',
			'<script>',
			'</',
			'<!--',
			'&#0;',
			'x',
			'__proto__',
			' '
		);
		const page = fc.array(piece, { maxLength: 60 }).map((pieces) => bytesOf(`<html>${pieces.join('')}`));
		await fc.assert(
			fc.asyncProperty(page, (bytes) => holds(bytes)),
			{ numRuns: 200 }
		);
	});
});
