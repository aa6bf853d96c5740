import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { fonts } from './src/lib/fonts/plugin.ts';
import { first } from './vite.first.ts';
import { words } from './vite.words.ts';

export default defineConfig({
	plugins: [words(), fonts(), sveltekit(), first()],
	// The worker for the reader's own texts loads its readers one by one, as the pages do.
	worker: { format: 'es' },
	build: { rolldownOptions: { checks: { pluginTimings: false } } }
});
