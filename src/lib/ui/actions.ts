/** What can be done from the palette: one list of names and deeds, only those that would do something now. */

import { m } from '$lib/words/messages';
import { locales } from '$lib/words/runtime';
import type { Explorer } from './explorer.svelte';
import { enter } from './full';
import { canKeep, keepView } from './keep';
import { map, own } from './paths';
import { views, workbench, type View } from './views';

export interface Action {
	readonly id: string;
	readonly name: string;
	/** A page to open, or a deed. */
	readonly href?: string;
	/** The page is one of another language: it is loaded whole. */
	readonly reload?: boolean;
	readonly run?: () => void;
}

export function actions(explorer: Explorer, here: View): readonly Action[] {
	const { chosen, to, canUndo, canRedo, address, choices, topic } = explorer;
	const { language, about } = topic;
	const depth = (count: 1 | 2 | 3) => ({
		id: `depth ${count}`,
		name: m.act_depth({ count }),
		run: () => explorer.look(count)
	});
	return [
		...views
			.filter((view) => view !== here)
			.map((view) => ({ id: view.id, name: view.name(), href: map(language, about.slug, view.folder, address) })),
		...(canUndo ? [{ id: 'undo', name: m.act_undo(), run: () => explorer.undo() }] : []),
		...(canRedo ? [{ id: 'redo', name: m.act_redo(), run: () => explorer.redo() }] : []),
		...(chosen && !to ? [{ id: 'to', name: m.act_path(), run: () => (explorer.sheet = 'path') }] : []),
		...(chosen ? [{ id: 'clear', name: m.close(), run: () => explorer.choose(null) }] : []),
		...(to ? [{ id: 'path', name: m.act_path_clear(), run: () => explorer.stepBack() }] : []),
		...(chosen ? [depth(1), depth(2), depth(3)] : []),
		...(choices.depth > 0 ? [{ id: 'depth 0', name: m.act_depth_all(), run: () => explorer.look(0) }] : []),
		{ id: 'operative', name: m.act_operative(), run: () => explorer.set({ operative: !choices.operative }) },
		{ id: 'absent', name: m.act_absent(), run: () => explorer.set({ absent: !choices.absent }) },
		...(Object.keys(explorer.pins).length > 0 ? [{ id: 'reset', name: m.reset(), run: () => explorer.reset() }] : []),
		...locales
			.filter((locale) => locale !== language)
			.map((locale) => ({
				id: locale,
				name: m.act_language({ language: m.language_name({}, { locale }) }),
				href: map(locale, about.slug, here.folder, address),
				reload: true
			})),
		...(explorer.drawn ? [{ id: 'export', name: m.export_picture(), run: () => (explorer.sheet = 'export') }] : []),
		...(canKeep(here, about.slug)
			? [{ id: 'keep', name: m.keep_view(), run: () => void keepView(explorer, here) }]
			: []),
		...(explorer.takesProposals
			? [
					{
						id: 'propose',
						name: m.propose_long(),
						run: () => (explorer.proposing = { from: chosen, to: null })
					}
				]
			: []),
		...(canKeep(views[0], about.slug)
			? [{ id: 'tours', name: m.own_title(), href: map(language, about.slug, workbench.folder, address) }]
			: []),
		...(explorer.canPresent()
			? [{ id: 'present', name: m.present_long(), run: () => (enter(), explorer.present()) }]
			: []),
		// The portable file holds the texts of the library alone.
		...(location.protocol === 'file:' ? [] : [{ id: 'own', name: m.owntext_title(), href: own(language) }]),
		{ id: 'keys', name: m.keys_title(), run: () => (explorer.sheet = 'keys') }
	];
}
