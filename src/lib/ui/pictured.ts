/**
 * What is on screen in, a picture on its page out: the scene folded, framed and fitted as the reader asks, with the
 * words that travel with it. What is shown in the export sheet is what this gives, and so is what is written.
 */

import { code } from '$lib/exports/pictures/code';
import type { Picture } from '$lib/exports/pictures';
import type { Emphasis } from '$lib/views/emphasis';
import { fit } from '$lib/views/fit';
import { fold, type Folding } from '$lib/views/fold';
import { draw, rooms } from '$lib/views/network';
import { pageOf, type PageId } from '$lib/views/pages';
import type { Theme } from '$lib/views/palettes';
import { poster, space, type Code, type Entry, type Framing } from '$lib/views/poster';
import { isEmpty, nothingProposed, propose, type Proposals } from '$lib/views/proposals';
import { refitted, refitting, type Refitting } from '$lib/views/refit';
import { run } from '$lib/views/prose';
import type { Hue, Layout, Scene } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import { framing, type Told } from './framing';
import { proposalWords } from './proposalwords';
import { spoken } from './rich';
import { sentence } from './sentence';
import type { Topic } from './topic';

/** The switches of the export sheet. */
export interface Setting {
	readonly page: PageId;
	readonly theme: Theme;
	readonly title: boolean;
	/** The reader's own words instead of ours; null for ours. */
	readonly heading: string | null;
	readonly caption: boolean;
	readonly legend: boolean;
	readonly source: boolean;
	readonly code: boolean;
	readonly folding: Folding;
}

export const plainly: Setting = {
	page: 'wide',
	theme: 'light',
	title: true,
	heading: null,
	caption: true,
	legend: true,
	source: true,
	code: false,
	folding: 'hidden'
};

/** What is on screen: a scene that is finished, or the network, which is laid out for the page. */
export interface Shown extends Told {
	readonly scene: Scene | { readonly slide: Layout };
	readonly stress: (scene: Scene) => Emphasis | null;
	readonly accent: Hue | null;
	readonly notes?: readonly string[];
	/** What the room proposes: laid over the network. */
	readonly proposals?: Proposals;
	/** Title, caption and source, where they aren't ours or the scene's own. */
	readonly framed?: Partial<Framing>;
}

/** A picture that waits for its places, where the network has to be laid out for its page; that takes some tenths of a second. */
export interface Begun {
	readonly task: Refitting | null;
	readonly finish: (places: Layout | null) => Picture;
}

export function pictured(topic: Topic, shown: Shown, setting: Setting): Picture {
	const { task, finish } = begun(topic, shown, setting);
	return finish(task && refitted(task));
}

export function begun(topic: Topic, shown: Shown, setting: Setting): Begun {
	const page = pageOf(setting.page);
	const { scene: given } = shown;
	const own = 'slide' in given ? draw(topic, given.slide, 'slide', topic.language, rooms.slide) : given;
	const retitled = shown.framed?.title !== undefined && framesItself(own);
	const whole = retitled ? untitled(own) : own;
	const emphasis = shown.stress(whole);
	const folded = fold(whole, emphasis, setting.folding);
	const proposals = 'slide' in given ? (shown.proposals ?? nothingProposed) : nothingProposed;
	const ours = framing(topic, folded, shown);
	const all = {
		...ours,
		...(framesItself(whole) ? alone(whole) : {}),
		...(isEmpty(proposals) ? {} : { lines: [...ours.lines, proposed()] }),
		...shown.framed
	};
	const address = shown.address ?? null;
	const around = framesItself(whole)
		? onlyCode(address, setting)
		: switched(retitled ? { ...all, marks: [], lines: [], filters: '', source: '' } : all, address, setting);
	const task = 'slide' in given ? asked(topic, given.slide, folded, space(around, page)) : null;
	const finish = (places: Layout | null): Picture => ({
		scene: poster(
			propose(task && places ? placed(topic, places, task, folded) : folded, proposals, proposalWords),
			around,
			page
		),
		emphasis,
		accent: shown.accent,
		page: setting.page,
		theme: setting.theme,
		language: topic.language,
		title: all.title.map(({ text }) => text).join(''),
		description: spoken(shown.answer ?? sentence(topic)),
		link: shown.address ?? null,
		notes: shown.notes ?? []
	});
	return { task, finish };
}

/** Its row of the legend. */
const proposed = (): Entry => ({ mark: 'proposed', force: null, name: m.tie_proposed() });

/** The same without its title, and without the room that the title took. */
function untitled(scene: Scene): Scene {
	const texts = scene.texts.filter(({ key }) => key !== 'title');
	const tops = [
		...texts.map(({ y, size }) => y - size),
		...(scene.ghosts ?? []).map(({ label }) => label.y - label.size),
		...[...scene.marks, ...scene.stamps].map(({ y, height }) => y - height / 2)
	];
	const by = Math.max(0, Math.min(...tops) - 12);
	const moved = fit({ ...scene, texts }, { x: 0, y: -by, width: scene.width, height: scene.height });
	return { ...moved, height: scene.height - by };
}

/** A table brings its title and its source along; nothing is set twice. */
const framesItself = ({ texts }: Scene): boolean => texts.some(({ key }) => key === 'title');

const alone = ({ texts }: Scene): Pick<Framing, 'title'> => ({
	title: texts.filter(({ key }) => key === 'title').flatMap(({ lines }) => lines.flat())
});

const onlyCode = (address: string | null, setting: Setting): Framing => ({
	title: [],
	marks: [],
	lines: [],
	source: '',
	code: codeOf(address, setting)
});

const codeOf = (address: string | null, { code: wanted, theme }: Setting): Code | null =>
	wanted && address ? code(address, m.picture_code(), theme === 'dark') : null;

/** The places that remain are laid out anew for a room of another shape. */
function asked(topic: Topic, slide: Layout, { marks, lines }: Scene, room: ReturnType<typeof space>): Refitting {
	const kept = new Set<string>([...marks, ...lines].map(({ key }) => key));
	const layout = Object.fromEntries(Object.entries(slide).filter(([key]) => kept.has(key)));
	return refitting(topic, layout, rooms.slide, room);
}

function placed(topic: Topic, places: Layout, { to }: Refitting, { lines }: Scene): Scene {
	const kept = new Set(lines.map(({ key }) => key));
	const scene = draw(topic, places, 'slide', topic.language, to);
	return { ...scene, lines: scene.lines.filter(({ key }) => kept.has(key)) };
}

function switched(all: Framing, address: string | null, setting: Setting): Framing {
	const title = setting.heading === null ? all.title : setting.heading ? [run(setting.heading)] : [];
	return {
		...all,
		title: setting.title ? title : [],
		caption: setting.caption ? (all.caption ?? []) : [],
		...(setting.legend ? {} : { marks: [], lines: [], filters: '' }),
		source: setting.source ? all.source : '',
		code: codeOf(address, setting)
	};
}
