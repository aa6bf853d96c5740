import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exports } from '$lib/exports/index';
import { readProject } from '$lib/projects/file';
import { studied } from '../../src/commands/studied';
import { charter } from '../clauses/charter';
import { akn, docx, p } from '../texts/made';

const folder = mkdtempSync(join(tmpdir(), 'outputs-'));

function fileOf(name: string, content: string | Uint8Array): string {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
}

const english = charter['text.en.txt'] ?? '';
const text = fileOf('charter.txt', english);
const word = fileOf(
	'word.docx',
	docx({
		body: english
			.split('\n')
			.map((line) => p(line))
			.join('')
	})
);
const broken = fileOf('broken.xml', akn('<p>'));
const cast = ['--actors', fileOf('actors.json', charter['actors.json'] ?? '')];
const lines: string[] = [];
const tell = { fault: (line: string) => lines.push(`! ${line}`), warning: (line: string) => lines.push(line) };
const told = (): string[] => lines.splice(0);

describe('the study command', () => {
	test('reads Word as it reads text', async () => {
		const [one, other] = await Promise.all(
			[text, word].map(async (file) => JSON.parse(await studied([file, ...cast])))
		);
		const words = ({ clauses }: { clauses: { path: string; text: string }[] }) =>
			clauses.map(({ path, text }) => [path, text]);
		expect(words(other)).toEqual(words(one));
	});

	test.each(exports.map(({ id }) => id))('writes %s', async (id) => {
		const answer = await studied([text, ...cast, '--to', id]);
		expect(answer).toContain('fishers');
		expect(answer).not.toMatch(/\n$/);
	});

	test('names in the language of the text', async () => {
		expect(await studied([text, ...cast, '--to', 'csv-actors'])).toContain('stakeholder-group,Fishers,Count the fish');
	});

	test('writes a project, reads it again with its corrections, and says which it could not apply', async () => {
		const { project } = readProject(await studied([word, ...cast, '--to', 'project']));
		expect(project).toMatchObject({ language: 'en', source: { name: 'word.docx', format: 'docx' } });
		const at = { start: 0, end: 9, quote: 'the towns' };
		const corrections = [
			{ do: 'reject', at, actor: 'towns' },
			{ do: 'reject', at: { ...at, quote: 'nobody' }, actor: 'towns' }
		];
		const saved = fileOf(
			'saved.json',
			JSON.stringify({ format: 'who-does-what/project', version: 1, ...project, corrections })
		);
		const { clauses } = JSON.parse(await studied([saved], tell));
		expect(clauses[0].mentions.map(({ id }: { id: string }) => id)).toEqual(['fishers']);
		expect(told()).toEqual([
			`${saved}: correction 2: The words “nobody” are no longer in the text; this correction was not applied.`
		]);
	});

	test('goes on with the next file where one fails, and names the place', async () => {
		const answer = await studied([broken, text, ...cast], tell);
		expect(JSON.parse(answer).clauses).toHaveLength(6);
		expect(told()).toEqual([
			`! ${broken}: The XML in this file is broken at line 9, column 13; correct it or export it anew.`
		]);
	});

	test('writes a file for each file into a folder, and none twice', async () => {
		const again = join(folder, 'again');
		mkdirSync(again);
		const twin = fileOf('again/charter.docx', readFileSync(word));
		const out = join(folder, 'out');
		expect(await studied([text, word, twin, ...cast, '--to', 'graphml', '--out', out], tell)).toBe('');
		expect(readdirSync(out).sort()).toEqual(['charter.graphml', 'word.graphml']);
		expect(told()).toEqual([`! ${twin}: charter.graphml would be written twice; rename one of the files`]);
	});

	test('says what should be known of a text', async () => {
		const accented = fileOf(
			'old.txt',
			Uint8Array.from([...'considérant\nque cela est,\n'].map((letter) => letter.charCodeAt(0)))
		);
		await studied([accented, ...cast], tell);
		expect(told()).toEqual([`${accented}: The file is not in UTF-8; it was read as Windows-1252. Check the accents.`]);
	});

	test('draws the Opinion’s cast from a text that bears out only some of it', async () => {
		const graph = JSON.parse(await studied([text, '--to', 'graphology']));
		expect(graph.nodes.map(({ key }: { key: string }) => key)).toContain('clause:2.b.i');
	});
});
