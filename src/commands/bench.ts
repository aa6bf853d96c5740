/** `npm run bench`: what the explorer page weighs and how long texts take to study, beside what was promised. */
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileOf, instrument } from '$lib/clauses/library';
import { find } from '$lib/clauses/mention';
import { read } from '$lib/clauses/read';
import { build } from '$lib/graph/build';
import { study } from '$lib/pipeline';
import { mapped } from '$lib/ui/ownwork';
import { sentence } from '$lib/ui/sentence';
import { emphasis } from '$lib/views/emphasis';
import { giveWay } from '$lib/views/giveway';
import { bodies, drawer, nodesOf, shownLinks } from '$lib/views/network';
import { readLayouts } from '$lib/views/stored';
import { locales } from '$lib/words/runtime';
import { budgets, fetched, kinds, weightsOf } from './weight';

const slug = 'wtpf-2013-draft-opinion-5';
const page = `build/fr/${slug}/index.html`;

function row(name: string, found: string, promised: string, kept: boolean): void {
	console.log(`${name.padEnd(26)}${found.padStart(12)}${promised.padStart(12)}  ${kept ? '' : 'over'}`.trimEnd());
}

function weights(): void {
	if (!existsSync(page)) throw new Error(`${page} is not there: run \`npm run build\` first.`);
	const weights = weightsOf(page);
	for (const kind of kinds)
		row(kind, `${weights[kind].toFixed(1)} kB`, `≤ ${budgets[kind]} kB`, weights[kind] <= budgets[kind]);
	row('requests', `${fetched(page).length}`, '', true);
}

/** The time of the middle one of many runs, in ms; the first is slower, for its code is not yet compiled. */
function timed(run: () => void): { first: number; median: number } {
	const times = Array.from({ length: 51 }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return { first: times[0] ?? NaN, median: times.sort((a, b) => a - b)[25] ?? NaN };
}

function times(): void {
	const opinion = instrument(slug);
	if (!opinion) throw new Error(`src/documents/${slug} is not there.`);
	const { about, cast } = opinion;
	const text = fileOf(slug, `text.${about.original}.txt`) ?? '';
	const { first, median } = timed(() => {
		const reading = find(read(text, about.original), cast);
		build({ ...opinion, readings: { ...opinion.readings, [about.original]: reading } });
	});
	row('read and build, first', `${first.toFixed(1)} ms`, '', true);
	row('read and build, median', `${median.toFixed(1)} ms`, '< 10 ms', median < 10);
}

/** What the page computes for a selection and for each frame of a drag; the browser's own painting comes on top. */
function answers(): void {
	const opinion = instrument(slug);
	if (!opinion) throw new Error(`src/documents/${slug} is not there.`);
	const source = study(opinion);
	const { pane } = readLayouts(source, locales, 'layout.json', fileOf(slug, 'layout.json'));
	const drawn = drawer(source, 'pane', 'fr');
	const scene = drawn(pane);
	const none = { marks: new Set<never>(), lines: new Set<string>() };
	const topic = { ...source, about: opinion.about, readings: opinion.readings, language: 'fr' as const };
	const choose = timed(() => {
		emphasis(source.graph, scene, 'stakeholder-group:states', none);
		sentence(topic, { chosen: 'stakeholder-group:states' });
	});
	row('a selection, median', `${choose.median.toFixed(1)} ms`, '< 16 ms', choose.median < 16);
	const nodes = nodesOf(source, 'pane');
	const [marks, links] = [bodies(source, nodes, 'pane', locales), shownLinks(source, new Set(nodes))];
	const pin = { 'organization:icann': { x: 400, y: 300, side: 'N' as const } };
	const drag = timed(() => void drawn(giveWay(marks, links, pane, pin)));
	row('a frame of a drag, median', `${drag.median.toFixed(1)} ms`, '< 16 ms', drag.median < 16);
}

/** A long text of a reader's own, from its letters to its picture: the Opinion again and again, which nobody knows. */
function longTexts(): void {
	const opinion = fileOf(slug, 'text.fr.txt') ?? '';
	const taken = (kilobytes: number): number => {
		const text = `${opinion}\n`.repeat(Math.ceil((kilobytes * 1000) / opinion.length)).slice(0, kilobytes * 1000);
		const cast = { actors: [], roles: [], ties: [], absent: [] };
		const start = performance.now();
		mapped({ title: '', language: 'fr', text, cast, finder: 'lexicon', corrections: [] }, 'long', '', 'fr');
		return performance.now() - start;
	};
	const [whole, twice] = [taken(300), taken(600)];
	row('300 KB read, found, drawn', `${(whole / 1000).toFixed(2)} s`, '≤ 3 s', whole <= 3000);
	row('… and 600 KB', `${(twice / whole).toFixed(1)} times`, '≤ 2.5 times', twice <= 2.5 * whole);
}

console.log(`/fr/${slug}/, gzipped`);
weights();
times();
answers();
longTexts();
