import { describe, expect, test } from 'vitest';
import { find } from '$lib/clauses/mention';
import { read } from '$lib/clauses/read';
import { castFrom } from '$lib/clauses/schema';
import { intake } from '$lib/texts/index';
import { charter } from '../clauses/charter';
import { akn, bytesOf, docx, numbering, p, pdf } from './made';

const english = charter['text.en.txt'] ?? '';
const cast = castFrom(charter['actors.json'] ?? '');
const take = (name: string, content: string | Uint8Array) =>
	intake({ name, bytes: typeof content === 'string' ? bytesOf(content) : content });
const shape = (text: string) =>
	find(read(text, 'en'), cast).clauses.map(({ path, text, mentions }) => [path, text, mentions.map(({ id }) => id)]);

const lake = [
	'Port-au-Lac, 3 May 2001',
	'CHARTER OF THE LAKE',
	'The Lake Council,',
	'considering',
	'that the fishers and the towns share the lake,',
	'recognizing'
];

describe('the charter of the lake is the same from every format', () => {
	const files: readonly (readonly [name: string, content: () => string | Uint8Array | Promise<Uint8Array>])[] = [
		['charter.txt', () => english],
		[
			'charter.docx',
			() =>
				docx({
					numbering,
					body: [
						...lake.map((line) => p(line)),
						p('that fishing is the living of the fishers;', 1),
						p('the following:', 1),
						p('the fishers are to count the fish;', 1, 1),
						p('the towns are to guard the shores,', 1, 1),
						p('invites the towns'),
						p('to listen to the Lake Council.')
					].join('')
				})
		],
		[
			'charter.html',
			() => `<!doctype html><html lang="en-GB"><head><title>Charter</title><style>p { color: red }</style></head><body>
				${lake.map((line) => `<p>${line}</p>`).join('\n')}
				<ol type="a"><li>that fishing is the <b>living</b> of the fishers;</li><li>the following:
				<ol style="list-style-type: lower-roman"><li>the fishers are to count the fish;</li>
				<li><p>the towns are to
					guard the shores,</p></li></ol></li></ol>
				<h2>invites the towns</h2><p>to listen to the Lake&#32;Council.</p><script>alert('x')</script></body></html>`
		],
		[
			'charter.xml',
			() =>
				akn(`<preface><p>Port-au-Lac, 3 May 2001</p><p><docTitle>CHARTER OF THE LAKE</docTitle></p></preface>
				<preamble><formula name="enactingFormula"><p>The Lake Council,</p></formula>
				<recitals><intro><p><i>considering</i></p></intro>
					<recital><p>that the fishers and the towns share the lake,</p></recital></recitals>
				<recitals><intro><p>recognizing</p></intro>
					<recital><num>a)</num><p>that fishing is the living of the fishers;</p></recital>
					<recital><num> b </num><p>the following:</p>
					<blockList><item><num>i)</num><p>the fishers are to count the fish;</p></item>
					<item><num>ii)</num><p>the towns are to guard the shores,</p></item></blockList></recital></recitals></preamble>
				<mainBody><hcontainer name="invites"><heading>invites the <organization refersTo="#towns">towns</organization></heading>
				<paragraph><content><p>to listen to the Lake Council.</p></content></paragraph></hcontainer></mainBody>`)
		],
		['charter.pdf', () => pdf([english.trim().replaceAll('\t', ' ').split('\n')], 'Charter')]
	];

	test.each(files)('%s', async (name, content) => {
		const { text, language, warnings } = await take(name, await content());
		expect([language, warnings]).toEqual(['en', []]);
		expect(shape(text)).toEqual(shape(english));
		expect(read(text, 'en')).toMatchObject({
			title: { text: 'CHARTER OF THE LAKE' },
			opening: { text: 'The Lake Council,' }
		});
	});

	test('the file’s own name is wrong, its content counts', async () => {
		for (const [, content] of files.filter(([name]) => !/txt|pdf/.test(name)))
			expect(shape((await take('charter.pdf', await content())).text)).toEqual(shape(english));
	});
});

describe('plain text', () => {
	const french = 'rappelant\nque l’été est là – déjà,\ndécide\nd’aller à la pêche.\n';

	test('comes out as it went in, its byte order mark and its line ends included', async () => {
		const text = `\uFEFF${french.replaceAll('\n', '\r\n')}`;
		expect(await take('a.txt', text)).toEqual({ text, format: 'plain', title: null, language: 'fr', warnings: [] });
	});

	test.each([
		['utf-16le', [0xff, 0xfe], (code: number) => [code & 0xff, code >> 8]],
		['utf-16be', [0xfe, 0xff], (code: number) => [code >> 8, code & 0xff]]
	] as const)('is read in %s', async (_, mark, pair) => {
		const units = Array.from({ length: french.length }, (_, at) => pair(french.charCodeAt(at))).flat();
		expect((await take('a.txt', Uint8Array.from([...mark, ...units]))).text).toBe(`\uFEFF${french}`);
	});

	test('is read in Windows-1252 where it is not UTF-8, and that is said', async () => {
		const codes: Readonly<Record<string, number>> = { '’': 0x92, '–': 0x96 };
		const bytes = Uint8Array.from([...french].map((letter) => codes[letter] ?? letter.charCodeAt(0)));
		expect(await take('a.txt', bytes)).toMatchObject({ text: french, warnings: [{ code: 'windows-1252' }] });
	});

	test('that speaks of marks is no HTML', async () => {
		expect((await take('a.txt', 'Of <b> and <html> we speak.')).format).toBe('plain');
	});
});

describe('a Word document', () => {
	const text = async (body: string, more = {}) => (await take('a.docx', docx({ body, numbering, ...more }))).text;

	test('keeps on counting a list that goes on, and starts anew where the list does', async () => {
		const body = [p('one', 1), p('apart'), p('two', 1), p('new', 2), p('bullet', 3), p('far', 1, 1)].join('');
		expect(await text(body)).toBe('a)\tone\n\napart\n\nb)\ttwo\n\na)\tnew\n\n•\tbullet\n\ni)\tfar\n');
	});

	test('counts beyond z as Word does', async () => {
		const lines = (await text(Array.from({ length: 28 }, (_, at) => p(`n${at}`, 1)).join(''))).split('\n\n');
		expect(lines.slice(25)).toEqual(['z)\tn25', 'aa)\tn26', 'bb)\tn27\n']);
	});

	test('numbers a paragraph by its style, or by the style that it is based on', async () => {
		const styles = `<w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
			<w:style w:styleId="Sub"><w:basedOn w:val="Item"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>`;
		const styled = (style: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`;
		expect(await text(styled('Item') + styled('Sub'), { styles })).toBe('a)\tx\n\ni)\tx\n');
	});

	test('is read as if its changes were accepted; notes, hidden words and macros are left out', async () => {
		const body = `<w:p><w:r><w:t>We </w:t></w:r><w:ins><w:r><w:t>shall</w:t></w:r></w:ins><w:del><w:r><w:delText>may</w:delText></w:r></w:del>
			<w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly</w:t></w:r><w:r><w:tab/><w:t>fish</w:t><w:footnoteReference w:id="2"/></w:r></w:p>`;
		const taken = await take('a.docm', docx({ body, more: { 'word/vbaProject.bin': new Uint8Array(9) } }));
		expect(taken.text).toBe('We shall\tfish\n');
		expect(taken.warnings).toEqual([
			{ code: 'macros-ignored', values: {} },
			{ code: 'changes-accepted', values: {} },
			{ code: 'notes-left-out', values: { count: 1 } }
		]);
	});

	test('has its tables read row by row', async () => {
		const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`;
		expect(await text(`<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`)).toBe('a\n\nb\n');
	});
});

describe('a PDF', () => {
	test('loses its running heads and page numbers, and says so', async () => {
		const page = (number: number) => [
			'The Lake Papers',
			'',
			`Words of page ${'x'.repeat(number)}.`,
			`${'More of it'.repeat(number)}.`,
			`${number}`
		];
		const { text, warnings } = await take('a.pdf', await pdf([1, 2, 3].map(page)));
		expect(text).toBe([1, 2, 3].flatMap((number) => page(number).slice(2, 4)).join('\n'));
		expect(warnings).toEqual([{ code: 'furniture-left-out', values: { count: 6 } }]);
	});

	test('keeps paragraphs apart, counts pages without words, tells its title and how far it is', async () => {
		const pages: number[] = [];
		const bytes = await pdf([['One line', 'and the next.', '', 'Another paragraph.'], []], 'Two pages');
		const taken = await intake({ name: 'a.pdf', bytes }, (done) => pages.push(done));
		expect(taken.text).toBe('One line\nand the next.\n\nAnother paragraph.');
		expect(taken).toMatchObject({ title: 'Two pages', warnings: [{ code: 'empty-pages', values: { count: 1 } }] });
		expect(pages).toEqual([1, 2]);
	});
});

describe('HTML', () => {
	test('keeps numbers that are given, and no bullets', async () => {
		const list =
			'<ol start=3><li>c<li value=7>g</ol><ul><li>x</ul><ol type=I reversed><li>one</ol><pre>a  b\nc</pre>a<br>b';
		expect((await take('a.html', list)).text).toBe('3.\tc\n\n7.\tg\n\nx\n\nI)\tone\n\na  b\nc\n\na\nb\n');
	});
});
