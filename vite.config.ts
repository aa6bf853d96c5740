import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { fonts } from './src/lib/fonts/plugin.ts';
import { words } from './vite.words.ts';

export default defineConfig({
	plugins: [words(), fonts(), sveltekit()],
	build: { rolldownOptions: { checks: { pluginTimings: false } } }
});
