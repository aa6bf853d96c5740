/** What the keys do: one list, obeyed by the page and shown on its sheet of keys. */

import { m } from '$lib/words/messages';
import { depths } from './choices';
import type { Explorer } from './explorer.svelte';
import { enter } from './full';

export interface Shortcut {
	/** As the sheet of keys shows them. */
	readonly keys: () => string;
	readonly name: () => string;
	/** Whether this stroke is meant; none for those that the picture obeys itself. */
	readonly meant?: (event: KeyboardEvent, explorer: Explorer) => boolean;
	readonly run?: (explorer: Explorer, event: KeyboardEvent) => void;
	/** A single character: it can be switched off (WCAG 2.1.4), and does nothing while one writes. */
	readonly single?: boolean;
}

const modified = ({ ctrlKey, metaKey }: KeyboardEvent): boolean => ctrlKey || metaKey;
const plain = (event: KeyboardEvent): boolean => !modified(event) && !event.altKey;
const modifier = (): string => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl ');

/** The keys of a clicker press what the bar of the tour offers. */
const turns: Readonly<Record<string, string>> = { PageDown: '[data-tour=next]', PageUp: '[data-tour=previous]' };

export const shortcuts: readonly Shortcut[] = [
	{
		keys: () => '/',
		name: m.keys_search,
		single: true,
		meant: (event) => event.key === '/' && plain(event),
		run: (explorer) => {
			const box = document.querySelector<HTMLInputElement>('.search-input');
			if (box?.offsetParent) box.focus();
			else explorer.sheet = 'palette';
		}
	},
	{
		keys: () => `${modifier()}K`,
		name: m.keys_palette,
		meant: (event) => event.key.toLowerCase() === 'k' && modified(event) && !event.shiftKey,
		run: (explorer) => (explorer.sheet = explorer.sheet === 'palette' ? null : 'palette')
	},
	{
		keys: () => '0 1 2 3',
		name: m.keys_depth,
		single: true,
		meant: (event) => /^[0-3]$/.test(event.key) && plain(event),
		run: (explorer, { key }) => explorer.look(depths.find((depth) => depth === Number(key)) ?? 0)
	},
	{ keys: m.key_arrow_down, name: m.keys_into },
	{ keys: m.key_arrow_sides, name: m.keys_beside },
	{ keys: m.key_arrow_up, name: m.keys_back },
	{ keys: m.key_ends, name: m.keys_ends },
	{ keys: m.key_nudge, name: m.keys_nudge },
	{ keys: () => '← ↑ ↓ →', name: m.keys_cells },
	{ keys: m.key_enter, name: m.keys_take },
	{
		keys: m.key_escape,
		name: m.keys_escape,
		meant: ({ key }) => key === 'Escape',
		run: (explorer) => explorer.stepBack()
	},
	{
		keys: m.key_pages,
		name: m.keys_tour,
		meant: ({ key }, { choices }) => choices.tour !== null && key in turns,
		run: (_explorer, { key }) => document.querySelector<HTMLElement>(turns[key] ?? '')?.click()
	},
	{
		keys: () => 'n',
		name: m.keys_notes,
		single: true,
		meant: (event, { choices }) => choices.tour !== null && event.key === 'n' && plain(event),
		run: () => document.querySelector<HTMLElement>('[data-tour=notes]')?.click()
	},
	{
		keys: () => 'r',
		name: m.propose_long,
		single: true,
		meant: (event, { takesProposals }) => takesProposals && event.key === 'r' && plain(event),
		run: (explorer) => (explorer.proposing = explorer.proposing ? null : { from: explorer.chosen, to: null })
	},
	{
		keys: () => 'P',
		name: m.keys_present,
		single: true,
		meant: (event, { canPresent }) => event.key.toLowerCase() === 'p' && plain(event) && canPresent(),
		run: (explorer) => {
			enter();
			explorer.present();
		}
	},
	{
		keys: () => `${modifier()}Z`,
		name: m.keys_undo,
		meant: (event) => ['z', 'y'].includes(event.key.toLowerCase()) && modified(event),
		run: (explorer, { key, shiftKey }) => (shiftKey || key.toLowerCase() === 'y' ? explorer.redo() : explorer.undo())
	},
	{
		keys: () => '?',
		name: m.keys_help,
		single: true,
		meant: (event) => event.key === '?' && plain(event),
		run: (explorer) => (explorer.sheet = 'keys')
	}
];
