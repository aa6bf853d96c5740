/**
 * The first page in one piece: what the page of the network imports at once would otherwise come as some seventy small
 * files, each compressed for itself.
 */

import type { Plugin } from 'vite';

/** Routes of the site's first page, from its outermost layout inwards; SvelteKit's own beginning is among their imports. */
const isEntry = (id: string): boolean =>
	/\/src\/routes\/(\+layout|\[language=language\]\/(\+layout|\[document\]\/(\+layout|\+page)))\.(svelte|ts)$/.test(id);

interface Modules {
	readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

export function first(): Plugin {
	const known = new Set<string>();
	/** Whether a module is among what an entry imports, directly or not. */
	function gather(id: string, modules: Modules): void {
		if (known.has(id)) return;
		known.add(id);
		for (const next of modules.getModuleInfo(id)?.importedIds ?? []) gather(next, modules);
	}
	const entries = new Set<string>();
	return {
		name: 'the first page in one piece',
		transform: { order: 'post', handler: (_code, id) => void (isEntry(id) && entries.add(id)) },
		configEnvironment: (name) =>
			name === 'client'
				? {
						build: {
							rolldownOptions: {
								output: {
									codeSplitting: {
										groups: [
											{
												name: (id: string, modules: Modules) => {
													for (const entry of entries) gather(entry, modules);
													return known.has(id) && !entries.has(id) ? 'first' : null;
												}
											}
										]
									}
								}
							}
						}
					}
				: undefined
	};
}
