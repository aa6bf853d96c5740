import { expect, test } from 'vitest';
import type { Instrument } from '$lib/clauses/clause';
import { fileOf, instrument } from '$lib/clauses/library';
import { study } from '$lib/pipeline';
import { emphasis } from '$lib/views/emphasis';
import { giveWay } from '$lib/views/giveway';
import { picture, settled, task } from '$lib/views/neighbourhood';
import { bodies, draw, frames, nodesOf, rooms, shownLinks } from '$lib/views/network';
import { withChosen } from '$lib/views/newcomer';
import { readability } from '$lib/views/readable';
import type { Frame, Scene } from '$lib/views/scene';
import { readLayouts } from '$lib/views/stored';

const languages = ['fr', 'en'];
const opinion = instrument('wtpf-2013-draft-opinion-5') as Instrument;
const source = study(opinion);
const json = fileOf('wtpf-2013-draft-opinion-5', 'layout.json');
const layouts = readLayouts(source, languages, 'layout.json', json);
const nothing = { marks: new Set<never>(), lines: new Set<string>() };

function judge(frame: Frame) {
	const nodes = nodesOf(source, frame);
	return readability(
		bodies(source, nodes, frame, languages),
		shownLinks(source, new Set(nodes)),
		layouts[frame],
		rooms[frame]
	);
}

test('the stored layouts read at least as well as the mocks', () => {
	expect(judge('pane')).toMatchObject({ overlaps: 0, pierced: 0, outside: 0 });
	expect(judge('pane').crossings).toBeLessThanOrEqual(2);
	expect(judge('pane').hairlines).toBeLessThanOrEqual(11);
	expect(judge('slide')).toMatchObject({ overlaps: 0, pierced: 0, outside: 0 });
	expect(judge('slide').crossings).toBeLessThanOrEqual(2);
	expect(judge('slide').hairlines).toBeLessThanOrEqual(7);
	expect(judge('phone')).toMatchObject({ crossings: 0, overlaps: 0, pierced: 0, outside: 0 });
});

test('what a slide folds away gets a place there once it is chosen, covers nothing and moves nothing', () => {
	const { pane, slide } = layouts;
	const folded = nodesOf(source, 'pane').filter((node) => node in pane && !(node in slide));
	expect(folded).toContain('instrument:tunis-agenda');
	for (const node of folded) {
		const layout = withChosen(source, slide, [node, null]);
		const nodes = Object.keys(layout) as typeof folded;
		const links = shownLinks(source, new Set(nodes));
		const marks = bodies(source, nodes, 'slide', languages);
		expect(layout).toMatchObject(slide);
		const found = readability(marks, links, layout, rooms.slide);
		expect(found, node).toMatchObject({ overlaps: 0, outside: 0 });
		// A paragraph that two clauses far apart cite can't avoid every label between them.
		expect(found.pierced).toBeLessThanOrEqual(1);
		const scene = draw(source, layout, 'slide', 'en');
		expect(scene.marks.map(({ key }) => key)).toContain(node);
		expect(scene.lines.some(({ from, to }) => from === node || to === node)).toBe(true);
	}
	expect(withChosen(source, slide, ['clause:1', null])).toBe(slide);
});

test('every node of the frame is drawn once, inside it, with finite figures', () => {
	for (const frame of frames) {
		const scene = draw(source, layouts[frame], frame, 'fr');
		expect(scene.marks.map(({ key }) => key).sort()).toEqual(nodesOf(source, frame).sort());
		for (const { key, x, y, width, height } of scene.marks) {
			expect(x - width / 2, key).toBeGreaterThanOrEqual(0);
			expect(y - height / 2, key).toBeGreaterThanOrEqual(0);
			expect(x + width / 2, key).toBeLessThanOrEqual(scene.width);
			expect(y + height / 2, key).toBeLessThanOrEqual(scene.height);
		}
	}
});

test('a change of language changes words and moves nothing', () => {
	const still = ({ marks, lines }: Scene) => [
		marks.map(({ key, x, y, d }) => [key, x, y, d]),
		lines.map(({ key, d, head }) => [key, d, head])
	];
	expect(still(draw(source, layouts.pane, 'pane', 'en'))).toEqual(still(draw(source, layouts.pane, 'pane', 'fr')));
	expect(draw(source, layouts.pane, 'pane', 'en').marks).not.toEqual(draw(source, layouts.pane, 'pane', 'fr').marks);
});

test('the pane shows every tie that words state, organizations through the one they are to work with', () => {
	const kinds = draw(source, layouts.pane, 'pane', 'fr').lines.map(({ kind }) => kind);
	const count = (kind: string) => kinds.filter((each) => each === kind).length;
	expect(['assigns', 'addresses', 'mentions', 'collaborates-with', 'cites', 'contains'].map(count)).toEqual([
		10, 2, 22, 5, 10, 12
	]);
});

test('a layout of another graph is refused with the remedy', () => {
	expect(() => readLayouts(source, ['fr'], 'layout.json', json)).toThrow('npm run layout');
	expect(() => readLayouts(source, languages, 'layout.json', undefined)).toThrow('npm run layout');
	expect(() => readLayouts(source, languages, 'layout.json', '{ "for": ')).toThrow('npm run layout');
});

test('choosing a group lights its clauses and its role, keeps whom they also name, and dims the rest', () => {
	const scene = draw(source, layouts.pane, 'pane', 'fr');
	const { marks, lines } = emphasis(source.graph, scene, 'stakeholder-group:private-sector', nothing);
	const are = (state: string) =>
		[...marks]
			.filter(([, each]) => each === state)
			.map(([key]) => key)
			.sort();
	expect(are('chosen')).toEqual(['stakeholder-group:private-sector']);
	expect(are('tied')).toEqual(['clause:1', 'clause:2.b.ii', 'clause:2.c', 'clause:5.a', 'role:private-sector']);
	expect(are('plain')).toEqual([
		'collective:all-stakeholders',
		'paragraph:tunis-agenda-34',
		'paragraph:tunis-agenda-55',
		'stakeholder-group:civil-society',
		'stakeholder-group:intergovernmental-organizations',
		'stakeholder-group:international-organizations',
		'stakeholder-group:states'
	]);
	expect(lines.get('clause:2.b.ii assigns role:private-sector')).toBe('tied');
	expect(lines.get('clause:1 mentions stakeholder-group:states')).toBe('plain');
	expect(lines.get('clause:2.d mentions stakeholder-group:states')).toBe('faint');
});

test('an organization drawn through another still lights the clause that names it', () => {
	const scene = draw(source, layouts.pane, 'pane', 'fr');
	expect(emphasis(source.graph, scene, 'organization:icann', nothing).marks.get('clause:3')).toBe('tied');
});

test('what a picture leaves out is shown by those around it; where they are left out too, nothing dims', () => {
	const whole = draw(source, layouts.pane, 'pane', 'fr');
	const chosen = 'clause:5.a';
	const marks = whole.marks.filter(({ key }) => key !== chosen);
	const lines = whole.lines.filter(({ from, to }) => from !== chosen && to !== chosen);
	const around = emphasis(source.graph, { marks, lines }, chosen, nothing).marks;
	expect(
		['section:5', 'stakeholder-group:private-sector', 'clause:2.d'].map((key) => around.get(key as 'clause:3'))
	).toEqual(['tied', 'tied', 'faint']);
	const far = marks.filter(({ key }) => key === 'clause:2.d');
	expect([...emphasis(source.graph, { marks: far, lines: [] }, chosen, nothing).marks.values()]).toEqual(['rest']);
});

test('what is filtered away takes its lines with it', () => {
	const scene = draw(source, layouts.pane, 'pane', 'fr');
	const { marks, lines } = emphasis(source.graph, scene, null, {
		marks: new Set(['clause:5.a' as const]),
		lines: new Set()
	});
	expect(marks.get('clause:5.a')).toBe('out');
	expect(lines.get('clause:5.a mentions stakeholder-group:states')).toBe('out');
	expect(lines.get('clause:1 mentions stakeholder-group:states')).toBe('rest');
});

test('a pinned mark stays where it was put, others give way, and nothing moves without a pin', () => {
	const nodes = nodesOf(source, 'pane');
	const marks = bodies(source, nodes, 'pane', languages);
	const links = shownLinks(source, new Set(nodes));
	const icann = layouts.pane['organization:icann'];
	const ietf = layouts.pane['organization:ietf'];
	if (!icann || !ietf) throw new Error('the layout has lost an organization');
	expect(giveWay(marks, links, layouts.pane, {})).toBe(layouts.pane);
	const moved = giveWay(marks, links, layouts.pane, { 'organization:icann': ietf });
	expect(moved['organization:icann']).toMatchObject({ x: ietf.x, y: ietf.y });
	const away = Math.hypot((moved['organization:ietf']?.x ?? 0) - ietf.x, (moved['organization:ietf']?.y ?? 0) - ietf.y);
	expect(away).toBeGreaterThan(20);
	expect(giveWay(marks, links, layouts.pane, { 'organization:icann': ietf })).toEqual(moved);
});

test('on a phone every selection has a neighbourhood without overlaps or pierced labels', () => {
	const lines = draw(source, layouts.pane, 'pane', 'fr').lines;
	for (const chosen of nodesOf(source, 'pane')) {
		const asked = task(source, lines, chosen);
		const scene = picture(source, asked, settled(asked), 'fr');
		const nodes = scene.marks.map(({ key }) => key);
		expect(nodes, chosen).toContain(chosen);
		const layout = Object.fromEntries(scene.marks.map((mark) => [mark.key, { x: mark.x, y: mark.y, side: mark.side }]));
		expect(readability(asked.bodies, asked.links, layout, asked.room), chosen).toMatchObject({
			overlaps: 0,
			pierced: 0
		});
	}
}, 60_000);
