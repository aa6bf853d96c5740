import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { studied } from '../../src/commands/studied';
import { bytesOf, pdf } from '../texts/made';
import { charter } from './charter';

const opinion = 'src/documents/wtpf-2013-draft-opinion-5/text.fr.txt';
const folder = mkdtempSync(join(tmpdir(), 'study-'));

function fileOf(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

function study(...args: readonly string[]) {
	const command = ['node_modules/vite-node/dist/cli.mjs', '--script', 'src/commands/study.ts', ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
	return { status, stdout, stderr };
}

const text = fileOf('charter.txt', charter['text.en.txt'] ?? '');
const cast = fileOf('actors.json', charter['actors.json'] ?? '');

test('the command prints the Opinion’s clauses, found with its own cast', { timeout: 120_000 }, () => {
	const { status, stdout, stderr } = study(opinion);
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	const { language, sections, clauses } = JSON.parse(stdout);
	expect([language, sections.length, clauses.length]).toEqual(['fr', 5, 15]);
	expect(sections[4]).toMatchObject({ path: '5', kind: 'operative', verb: 'invite' });
	expect(sections[4].addressees[0]).toMatchObject({ id: 'states', quote: 'les Etats Membres' });
	expect(clauses[3]).toMatchObject({ path: '2.b.i', marker: 'i)', mentions: [{ id: 'states', quote: 'Etats' }] });
});

test('an error of the command is one line on standard error and exit code 1', { timeout: 120_000 }, () => {
	const { status, stdout, stderr } = study('no\nwhere.txt', '--language', 'fr');
	expect({ status, stdout, stderr }).toEqual({
		status: 1,
		stdout: '',
		stderr: 'no where.txt: there is no such file\n'
	});
});

test('another text is studied with another cast, in the language of its verbs', async () => {
	const { language, title, clauses } = JSON.parse(await studied([text, '--actors', cast]));
	expect([language, title]).toEqual(['en', 'CHARTER OF THE LAKE']);
	expect(clauses[0].mentions.map(({ id }: { id: string }) => id)).toEqual(['fishers', 'towns']);
});

test('any other text is studied with the lexicon, and what is in doubt is listed', async () => {
	const file = fileOf(
		'lake.txt',
		'The General Assembly,\nRecalling resolution 70/125,\n1. Swims with ICANN;\n3. Requests Member States to swim.'
	);
	const { sections, doubts, actors } = JSON.parse(await studied([file]));
	expect(sections.map(({ verb, kind }: Record<string, string>) => [verb, kind])).toEqual([
		['Recalling', 'preamble'],
		['Swims', 'operative'],
		['Requests', 'operative']
	]);
	expect(doubts.map(({ code, text }: Record<string, string>) => [code, text])).toEqual([
		['verb-unknown', 'Swims'],
		['numbering-jumps', '3.']
	]);
	expect(actors.map(({ id, kind, proposed }: Record<string, unknown>) => [id, kind, proposed])).toEqual([
		['unga-resolution-70-125', 'instrument', false],
		['icann', 'organization', false],
		['states', 'stakeholder-group', false]
	]);
});

test('offsets count the byte order mark of the file', async () => {
	const marked = fileOf('marked.txt', `\uFEFF${charter['text.en.txt']}`);
	const [plain, shifted] = await Promise.all([text, marked].map(async (file) => JSON.parse(await studied([file]))));
	expect(shifted.clauses[0].start).toBe(plain.clauses[0].start + 1);
});

test.each<[fault: string, args: readonly string[], line: RegExp]>([
	['no file', [], /^Name one file or more: study FILE/],
	['an unknown format', [text, '--to', 'doc'], /^--to doc: there is no such format; choose one of json, csv-clauses, /],
	['a missing file', ['nowhere.txt'], /^nowhere.txt: there is no such file$/],
	['a folder', ['src'], /^src: this is a folder, not a file$/],
	[
		'bytes that are no text',
		[fileOf('bytes', new Uint8Array([0xff, 0xfe, 0x00]))],
		/bytes: This file holds no text that can be read; /
	],
	['an empty file', [fileOf('nothing.txt', '')], /nothing\.txt: This file is empty; /],
	[
		'no clause',
		[fileOf('empty.txt', 'Nothing is said here.')],
		/empty\.txt: The text has no clause .* on a line of its own, before its clauses\.$/
	],
	['an unknown option', [text, '--colour'], /^Unknown option '--colour'/],
	['an option without its value', [text, '--language'], /--language/],
	['an unknown language', [text, '--language', 'de'], /: The language “de” cannot be read; choose one of fr, en\.$/],
	[
		'bad JSON',
		[text, '--actors', fileOf('bad.json', '{\n"actors": [,]}')],
		/bad\.json: line 2, column 12: this is not valid JSON; correct it\.$/
	],
	['JSON that is no cast', [text, '--actors', fileOf('list.json', '[]')], /list\.json: .+; add it\.$/]
])('%s is refused with a sentence', async (_, args, line) => {
	await expect(studied(args)).rejects.toThrow(line);
});

/** A font whose map of letters is longer than any memory: some kilobytes that keep pdf.js busy until it breaks down. */
function endless(): Uint8Array {
	const range = (byte: number): string =>
		`1 beginbfrange <${byte.toString(16).padStart(2, '0')}000000> <${byte.toString(16).padStart(2, '0')}fffffe> <0000> endbfrange`;
	const map = `begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange ${Array.from({ length: 120 }, (_, at) => range(at + 1)).join('\n')} endcmap`;
	const stream = (content: string): string => `<< /Length ${content.length} >> stream\n${content}\nendstream`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /Font << /T 5 0 R >> >> >>',
		stream('BT /T 1 Tf (lake) Tj ET'),
		'<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
		'<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (A) /Ordering (B) /Supplement 0 >> >>',
		stream(map)
	];
	const body = objects.map((object, at) => `${at + 1} 0 obj ${object} endobj\n`).join('');
	return bytesOf(`%PDF-1.4\n${body}trailer << /Size 8 /Root 1 0 R >>\n%%EOF`);
}

test('a PDF that would never end ends in one sentence', { timeout: 120_000 }, async () => {
	const file = fileOf('endless.pdf', endless());
	await expect(studied([file])).rejects.toThrow(/endless\.pdf: This PDF (?:takes longer to read|is damaged)[^\n]+\.$/);
});

test('a PDF is read as any text is', { timeout: 120_000 }, async () => {
	const file = fileOf('lake.pdf', await pdf([['The Forum,', 'resolves', 'to swim.']]));
	const { sections } = JSON.parse(await studied([file]));
	expect(sections.map(({ verb }: Record<string, string>) => verb)).toEqual(['resolves']);
});
