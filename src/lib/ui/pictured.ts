/**
 * What is on screen in, a picture on its page out: the scene folded, framed and fitted as the reader asks, with the
 * words that travel with it. What is shown in the export sheet is what this gives, and so is what is written.
 */

import { code } from '$lib/exports/pictures/code';
import type { Picture } from '$lib/exports/pictures';
import type { Emphasis } from '$lib/views/emphasis';
import { fold, type Folding } from '$lib/views/fold';
import { draw, rooms } from '$lib/views/network';
import { pageOf, type PageId } from '$lib/views/pages';
import type { Theme } from '$lib/views/palettes';
import type { Code } from '$lib/views/code';
import { poster, space, type Entry, type Framing } from '$lib/views/poster';
import { isEmpty, nothingProposed, propose, type Proposals } from '$lib/views/proposals';
import { refitted, refitting, type Refitting } from '$lib/views/refit';
import type { Hue, Layout, Scene } from '$lib/views/scene';
import { m } from '$lib/words/messages';
import type { Sheet } from './composed';
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
	caption: true,
	legend: true,
	source: true,
	code: false,
	folding: 'hidden'
};

/** What is on screen: a scene that is finished, the network, which is laid out for the page, or a sheet, which composes it. */
export interface Shown extends Told {
	readonly scene: Scene | { readonly slide: Layout } | { readonly sheet: (told: Told) => Sheet };
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
	const { scene: given } = shown;
	if ('sheet' in given) return { task: null, finish: () => composed(topic, shown, given.sheet(shown), setting) };
	const page = pageOf(setting.page);
	const whole = 'slide' in given ? draw(topic, given.slide, 'slide', topic.language, rooms.slide) : given;
	const emphasis = shown.stress(whole);
	const folded = fold(whole, emphasis, setting.folding);
	const proposals = 'slide' in given ? (shown.proposals ?? nothingProposed) : nothingProposed;
	const ours = framing(topic, folded, shown);
	const lines = isEmpty(proposals) ? ours.lines : [...ours.lines, proposed()];
	const all = { ...ours, lines, ...shown.framed };
	const around = switched(all, shown, setting);
	const task = 'slide' in given ? asked(topic, given.slide, folded, space(around, page)) : null;
	const finish = (places: Layout | null): Picture => {
		const drawn = propose(task && places ? placed(topic, places, task, folded) : folded, proposals, proposalWords);
		return picture(topic, shown, setting, { scene: poster(drawn, around, page), emphasis, title: all.title });
	};
	return { task, finish };
}

/** A sheet draws itself for its page, without what is switched off; one that grew too high for it is set smaller. */
function composed(topic: Topic, shown: Shown, { around, draw }: Sheet, setting: Setting): Picture {
	const page = pageOf(setting.page);
	const all = { ...around, ...ownWords(shown.framed) };
	const { title, caption = [], source, code = null } = switched({ ...all, marks: [], lines: [] }, shown, setting);
	const scene = draw({ ...all, title, caption, source, code, legend: setting.legend }, page);
	const emphasis = shown.stress(scene);
	const folded = fold(scene, emphasis, setting.folding);
	return picture(topic, shown, setting, { scene: poster(folded, nothing, page), emphasis, title: all.title });
}

const nothing: Framing = { title: [], marks: [], lines: [], source: '' };

/** What a step of a tour says instead of us. */
const ownWords = ({ title, caption }: Partial<Framing> = {}) => ({
	...(title ? { title } : {}),
	...(caption ? { caption } : {})
});

const picture = (
	topic: Topic,
	shown: Shown,
	setting: Setting,
	{ title, ...drawn }: Pick<Picture, 'scene' | 'emphasis'> & Pick<Framing, 'title'>
): Picture => ({
	...drawn,
	accent: shown.accent,
	page: setting.page,
	theme: setting.theme,
	language: topic.language,
	title: title.map(({ text }) => text).join(''),
	description: spoken(shown.answer ?? sentence(topic)),
	link: shown.address ?? null,
	notes: shown.notes ?? []
});

/** Its row of the legend. */
const proposed = (): Entry => ({ mark: 'proposed', force: null, name: m.tie_proposed() });

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

function switched(all: Framing, { address = null }: Shown, setting: Setting): Framing {
	return {
		...all,
		title: setting.title ? all.title : [],
		caption: setting.caption ? (all.caption ?? []) : [],
		...(setting.legend ? {} : { marks: [], lines: [], filters: '' }),
		source: setting.source ? all.source : '',
		code: codeOf(address, setting)
	};
}
