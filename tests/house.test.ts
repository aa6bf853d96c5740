/** Holds the architecture's table of who may import whom over every file in src, and names the offender. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { globalsIn, globs, importsOf, type Import } from './house';

interface Room {
	/** The rooms of the house whose work it may use; its own goes without saying. */
	readonly rooms: readonly string[];
	/** The outside packages, as patterns of the name that is imported. */
	readonly packages: RegExp;
}

const order = ['clauses', 'graph', 'views', 'exports', 'lessons', 'ui'] as const;
const before = (room: (typeof order)[number]): string[] => order.slice(0, order.indexOf(room));
const nothing = /^$/;

/** The parts of d3 that touch the page, the network or the clock; `*` would bring them along. */
const impure =
	/^(\*|zoom|drag|brush|select|transition|active|pointer|axis|dispatch|create|local|timer|timeout|interval$|now|json|csv|tsv|dsv|html|svg|xml|text|image|blob|buffer)/;
const drawing = /^(svelte(\/.*)?|bits-ui|d3(-.*)?|@leeoniya\/ufuzzy|idb-keyval|\$app\/.*)$/;
const commandLine = /^(node:.*|playwright|sirv|vite|valibot|@resvg\/resvg-js|fflate|saxes)$/;

const house: Readonly<Record<string, Room>> = {
	texts: { rooms: ['words'], packages: /^(fflate|saxes|htmlparser2|pdfjs-dist(\/.*)?)$/ },
	clauses: { rooms: [], packages: /^valibot$/ },
	projects: { rooms: ['texts', 'clauses', 'words'], packages: /^(valibot|@valibot\/to-json-schema|fflate)$/ },
	// Texts of our own making, for readers to try; nobody but the desk of own texts asks for them.
	samples: { rooms: [], packages: nothing },
	graph: { rooms: before('graph'), packages: /^graphology(-.*)?(\/.*)?$/ },
	views: { rooms: [...before('views'), 'words'], packages: /^d3$/ },
	exports: {
		rooms: [...before('exports'), 'words', 'fonts'],
		packages: /^(@resvg\/resvg-js|graphology-gexf(\/.*)?|fflate|uqr)$/
	},
	// A tour is checked where its nodes are known, which is behind clauses: by the same package as a document's files.
	lessons: { rooms: [...before('lessons'), 'words'], packages: /^valibot$/ },
	ui: { rooms: [...before('ui'), 'texts', 'projects', 'samples', 'words', 'pipeline'], packages: drawing },
	routes: {
		rooms: [...order, 'projects', 'words', 'pipeline', 'fonts'],
		packages: /^(node:.*|@sveltejs\/kit|svelte(\/.*)?|\$app\/.*|\.\/\$types)$/
	},
	// The site as one file: what SvelteKit gives to the components elsewhere, it gives them here.
	portable: { rooms: [...order, 'words', 'pipeline', 'fonts'], packages: /^svelte$/ },
	hooks: { rooms: ['words'], packages: /^@sveltejs\/kit$/ },
	pipeline: { rooms: [...before('ui'), 'words'], packages: nothing },
	'service-worker': { rooms: [], packages: /^\$service-worker$/ },
	params: { rooms: ['words', 'ui'], packages: /^@sveltejs\/kit$/ },
	fonts: { rooms: [], packages: /^(node:.*|vite|fontkit|subset-font)$/ },
	commands: { rooms: [...order, 'texts', 'projects', 'words', 'pipeline', 'fonts'], packages: commandLine }
};

/** The one file that gathers the documents, and those that may name the page outside ui and routes. */
const gatherer = 'src/lib/clauses/library.ts';
const lastRung = ['src/lib/exports/save.ts', 'src/service-worker.ts'];
const drawers = /^(utils?|helpers?|common|misc|managers?)$/i;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => `src/${file.replaceAll('\\', '/')}`)
	.filter((file) => !/^src\/lib\/(words|fonts\/made)\//.test(file))
	.sort();
const sources = files.filter((file) => /\.(ts|js|svelte)$/.test(file) && !file.endsWith('.d.ts'));

/** `src/lib/graph/build.ts` lies in graph, `src/lib/pipeline.ts` in pipeline, `src/routes/…` in routes. */
const roomOf = (file: string): string => /^src\/(?:lib\/)?([\w-]+)/.exec(file)?.[1] ?? file;

function isAllowed({ file, from, names }: Import): boolean {
	const room = roomOf(file);
	const { rooms, packages } = house[room] ?? { rooms: [], packages: nothing };
	if (packages.test(from)) return room !== 'views' || !names.some((name) => impure.test(name));
	if (from.startsWith('./')) return true;
	const [, other] = /^\$lib\/([\w-]+)(\/.+)?$/.exec(from) ?? [];
	return other !== undefined && (other === room || rooms.includes(other));
}

const breaches = (imports: readonly Import[]): string[] =>
	imports.filter((one) => !isAllowed(one)).map(({ file, line, from }) => `${file}:${line} imports ${from}`);

const mayName = (file: string): boolean => /^src\/(lib\/ui|routes|portable)\//.test(file) || lastRung.includes(file);

describe('in the house', () => {
	test('every folder of code has its line in the table', () => {
		expect([...new Set(sources.map(roomOf))].filter((room) => !(room in house))).toEqual([]);
	});

	test('every import goes the way of the table', () => {
		expect(breaches(sources.flatMap((file) => importsOf(file)))).toEqual([]);
	});

	test('only the library gathers files by a pattern', () => {
		expect(sources.filter((file) => file !== gatherer && globs(file))).toEqual([]);
	});

	test('only what draws or saves names the page', () => {
		expect(sources.filter((file) => !mayName(file)).flatMap((file) => globalsIn(file))).toEqual([]);
	});

	test('there is no drawer for the homeless', () => {
		expect(files.filter((file) => file.split('/').some((part) => drawers.test(part.split('.')[0] ?? '')))).toEqual([]);
	});
});

describe('an offender is named', () => {
	const found = (file: string, text: string): string[] => breaches(importsOf(file, text));

	test('when it imports upward, sideways with ../, or a package of another room', () => {
		const text =
			"import { draw } from '$lib/views/network';\nimport type { A } from '../graph/ask';\nexport * from 'd3';";
		expect(found('src/lib/clauses/read.ts', text)).toEqual([
			'src/lib/clauses/read.ts:1 imports $lib/views/network',
			'src/lib/clauses/read.ts:2 imports ../graph/ask',
			'src/lib/clauses/read.ts:3 imports d3'
		]);
	});

	test('when a view takes from d3 what touches the page', () => {
		const text = "import { forceSimulation, select } from 'd3';\nimport { scaleLinear, stratify } from 'd3';";
		expect(found('src/lib/views/network.ts', text)).toEqual(['src/lib/views/network.ts:1 imports d3']);
	});

	test('when it does so later, or in a type, or in a component', () => {
		expect(
			found('src/lib/graph/ask.ts', "const d = () => import('d3');\ntype T = import('svelte').Snippet;")
		).toHaveLength(2);
		const component = '<p>One</p>\n<script lang="ts">\n\timport x from "$lib/../routes/x";\n</script>';
		expect(found('src/lib/ui/Reader.svelte', component)).toEqual([
			'src/lib/ui/Reader.svelte:3 imports $lib/../routes/x'
		]);
	});

	test('when it reaches for the page, but not when it speaks of a document', () => {
		const file = 'src/lib/graph/build.ts';
		expect(globalsIn(file, 'const a = document.title;\nconst b = { window };')).toEqual([
			`${file}:1 document`,
			`${file}:2 window`
		]);
		expect(globalsIn(file, 'const f = (document: string) => ({ document, window: document.length });')).toEqual([]);
		expect(
			globalsIn(file, 'interface A { document: string }\nconst { document } = a as A;\na.document; f(document);')
		).toEqual([]);
	});
});
